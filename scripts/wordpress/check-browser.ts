// The same pages in a real browser, with the real assistant behind them: asks in both languages, and keeps an eye on
// where the page sends requests.
import { deepEqual, ok } from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { CheckList } from './check-list.js';
import type { TrialPages } from './check-pages.js';
import type { Site } from './site.js';

/** How long an answer may take on a busy machine. */
const ANSWER_MS = 30_000;

/** Questions about the corpus that comes with the project, any of which has an answer. */
const QUESTIONS = {
  swedish: 'Vilka projekt handlar om vatten?',
  english: 'Which projects are about water?',
} as const;

/** What the launcher is called. A site without Swedish translations is in English, whatever was asked for. */
const LAUNCHER = { sv: 'Fråga om partnerskapen', en: 'Ask about the partnerships' } as const;

/** What the browser checks need. */
export interface BrowserChecks {
  readonly site: Site;
  readonly pages: TrialPages;
  readonly api: string;
  /** Folder for screenshots. */
  readonly pictures: string;
}

/** Asks by keyboard. @returns the quotations of the answer. */
async function ask(page: Page, question: string): Promise<readonly string[]> {
  const widget = page.locator('partnership-assistant');
  await widget.getByRole('textbox').fill(question);
  await widget.getByRole('textbox').press('Enter');
  const quotations = widget.locator('blockquote, q');
  await quotations.first().waitFor({ timeout: ANSWER_MS });
  return quotations.allTextContents();
}

/** Runs the checks. */
export async function checkInBrowser(
  list: CheckList,
  browser: Browser,
  { site, pages, api, pictures }: BrowserChecks,
): Promise<void> {
  const visit = async (id: number, act: (page: Page) => Promise<void>) => {
    const page = await browser.newPage({ viewport: { width: 1100, height: 900 } });
    const hosts = new Set<string>();
    const errors: string[] = [];
    page.on('request', (request) => hosts.add(new URL(request.url()).origin));
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('dialog', (dialog) => errors.push(`dialog: ${dialog.message()}`));
    await page.goto(`${site.url}/?page_id=${id}`);
    await act(page);
    await page.screenshot({ path: join(pictures, `wordpress-${id}.png`) });
    await page.close();
    const allowed = new Set([site.url, new URL(api).origin, 'null']);
    deepEqual(
      [...hosts].filter((host) => !allowed.has(host)),
      [],
      'Requests elsewhere',
    );
    deepEqual(errors, []);
  };
  await site.step('write-option', { value: { api } });
  for (const language of ['swedish', 'english'] as const) {
    await list.check(`a visitor asks in ${language} and gets quotations, with no request elsewhere`, () =>
      visit(pages[language], async (page) => {
        const quotations = await ask(page, QUESTIONS[language]);
        ok(
          quotations.some((text) => text.length > 20),
          `Expected quotations, got: ${quotations}`,
        );
      }),
    );
  }
  await list.check('a page without the shortcode has the launcher in the language of the site', () =>
    visit(pages.plain, async (page) => {
      const lang = await page.locator('html').getAttribute('lang');
      const name = LAUNCHER[lang?.startsWith('en') ? 'en' : 'sv'];
      await page.locator('partnership-assistant').getByRole('button', { name }).click();
      await page.locator('partnership-assistant').getByRole('textbox').waitFor();
    }),
  );
  await list.check(
    'a fixed version runs with its integrity value, and with another it does not',
    async () => {
      const script = `${api}widget/v1/partnership-assistant.js`;
      const digest = createHash('sha384').update(await (await fetch(script)).text());
      const integrity = `sha384-${digest.digest('base64')}`;
      await site.step('write-option', { value: { api, script, integrity } });
      await visit(pages.swedish, (page) =>
        page.locator('partnership-assistant').getByRole('textbox').waitFor(),
      );
      await site.step('write-option', { value: { api, script, integrity: `sha384-${'A'.repeat(64)}` } });
      await visit(pages.swedish, (page) => page.getByRole('link', { name: LAUNCHER.sv }).waitFor());
      await site.step('write-option', { value: { api } });
    },
  );
  await list.check('hostile attributes run nothing', () =>
    visit(pages.hostile, async (page) => {
      await page.locator('partnership-assistant').hover();
      await page.locator('partnership-assistant').getByRole('textbox').waitFor();
    }),
  );
}
