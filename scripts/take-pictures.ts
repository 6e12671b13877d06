// Pictures of the widget in each of its states, in both languages, into pictures/: to be looked at before a release,
// and for README and docs. The answers are real ones, from the index in use.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Command } from 'commander';
import type { Browser, Page } from 'playwright-core';
import { createAssistant } from '../src/assistant.js';
import { systemClock } from '../src/clock.js';
import { loadConfig } from '../src/config.js';
import { createApp } from '../src/server/app.js';
import { listen } from '../src/server/listen.js';
import { createLog } from '../src/server/log.js';
import { readWidget } from '../src/server/widget-files.js';
import type { Language } from '../src/types.js';
import { openBrowser } from './chromium.js';
import { runCommand } from './command.js';

/** A window: what the screen is like. */
type Screen = 'wide' | 'phone' | 'dark';

const SCREENS = {
  wide: { viewport: { width: 760, height: 760 }, colorScheme: 'light' },
  phone: { viewport: { width: 360, height: 740 }, colorScheme: 'light', deviceScaleFactor: 2 },
  dark: { viewport: { width: 760, height: 760 }, colorScheme: 'dark' },
} as const;

const QUESTIONS = {
  list: { sv: 'Vilka projekt handlar om vattenhantering?', en: 'Which projects address water management?' },
  count: { sv: 'Hur många projekt finns i Kenya?', en: 'How many projects are there in Kenya?' },
  fact: {
    sv: 'Hur länge pågår projektet om vatten och avfall i Kajiado?',
    en: 'How long will the waste and water project in Kajiado last?',
  },
  about: { sv: 'Berätta om projektet i Kisumu', en: 'Tell me about the project in Kisumu' },
  refusal: { sv: 'Vilka projekt finns i Zambia?', en: 'Which projects are there in Zambia?' },
  help: { sv: 'Vad kan du?', en: 'What can you do?' },
} as const;

/** A state is reached by what a visitor does. */
type Reach = (page: Page, language: Language) => Promise<void>;

const opened: Reach = async (page) => page.locator('.launcher').click();
const asked =
  (question: keyof typeof QUESTIONS): Reach =>
  async (page, language) => {
    await opened(page, language);
    await page.locator('#question').fill(QUESTIONS[question][language]);
    await page.locator('#question').press('Enter');
    await page.locator('.turn').waitFor();
    await page.locator('[aria-busy]').waitFor({ state: 'detached' });
  };
const failing: Reach = async (page, language) => {
  await page.context().setOffline(true);
  await asked('list')(page, language);
};
const waiting: Reach = async (page, language) => {
  await page.route('**/api/ask', () => undefined);
  await opened(page, language);
  await page.locator('#question').fill(QUESTIONS.list[language]);
  await page.locator('#question').press('Enter');
  await page.waitForTimeout(600);
};
/** To the end of the answer: what was understood, and what can be done with it. */
const scrolled =
  (question: keyof typeof QUESTIONS): Reach =>
  async (page, language) => {
    await asked(question)(page, language);
    await page.locator('.after').scrollIntoViewIfNeeded();
  };
const correcting: Reach = async (page, language) => {
  await scrolled('count')(page, language);
  await page.locator('.chip-change').last().click();
  await page.locator('.editor select').waitFor();
};
const rated: Reach = async (page, language) => {
  await scrolled('list')(page, language);
  await page.locator('.feedback button').last().click();
  await page.locator('.feedback form').scrollIntoViewIfNeeded();
};

const STATES: readonly (readonly [name: string, screens: readonly Screen[], reach: Reach])[] = [
  ['closed', ['wide', 'phone'], async () => undefined],
  ['open', ['wide', 'phone', 'dark'], opened],
  ['answering', ['wide'], waiting],
  ['list', ['wide', 'phone', 'dark'], asked('list')],
  ['list-end', ['wide', 'phone'], scrolled('list')],
  ['count', ['wide'], asked('count')],
  ['fact', ['wide', 'dark'], asked('fact')],
  ['about', ['wide', 'phone'], asked('about')],
  ['refusal', ['wide', 'dark'], asked('refusal')],
  ['help', ['wide'], asked('help')],
  ['correcting', ['wide', 'phone'], correcting],
  ['rated', ['wide'], rated],
  ['offline', ['wide', 'dark'], failing],
];

/** A page of some other site, plain enough not to distract. */
function sitePage(language: Language, script: string): string {
  const text =
    language === 'sv'
      ? ['Partnerskap', 'Här finns kommuner och regioner som samarbetar över gränser.']
      : ['Partnerships', 'Municipalities and regions that work together across borders.'];
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${text[0]}</title><style>body{font:18px/1.6 Georgia,serif;max-width:34rem;margin:2rem auto;padding:0 1rem}</style>
<h1>${text[0]}</h1><p>${text[1]}</p><script async src="${script}"></script></html>`;
}

async function takePictures(browser: Browser, url: string, script: string, folder: string): Promise<number> {
  let count = 0;
  for (const language of ['sv', 'en'] as const) {
    for (const screen of ['wide', 'phone', 'dark'] as const) {
      for (const [name, , reach] of STATES.filter(([, screens]) => screens.includes(screen))) {
        const page = await openPage(browser, screen);
        await page.route(`${url}/site`, (route) =>
          route.fulfill({ contentType: 'text/html', body: sitePage(language, script) }),
        );
        await page.goto(`${url}/site`);
        await page.locator('.launcher').waitFor();
        await reach(page, language);
        await page.screenshot({ path: join(folder, `${language}-${name}-${screen}.png`) });
        await page.context().close();
        count += 1;
      }
      const page = await openPage(browser, screen);
      await page.goto(`${url}/?lang=${language}`);
      await page.locator('.panel').waitFor();
      await page.screenshot({ path: join(folder, `${language}-start-${screen}.png`), fullPage: true });
      await page.context().close();
      count += 1;
    }
  }
  return count;
}

async function openPage(browser: Browser, screen: Screen): Promise<Page> {
  const context = await browser.newContext({ ...SCREENS[screen], reducedMotion: 'reduce' });
  return context.newPage();
}

const program = new Command('take-pictures')
  .description('Write pictures of each state of the widget to pictures/. Needs an index and Chromium.')
  .option('--out <folder>', 'where the pictures go', 'pictures')
  .action(async ({ out }: { readonly out: string }) => {
    const widget = readWidget(new URL('../widget/partnership-assistant.js', import.meta.url));
    if (!widget) throw new Error('Expected a built widget, found none. Run `npm run build` first.');
    const config = { ...loadConfig(), rateLimitPerMinute: 0 };
    const assistant = await createAssistant(config);
    const log = createLog('error', systemClock);
    const { app } = createApp({ assistant, config, version: '0', log, widget });
    const server = await listen(app, '127.0.0.1', 0);
    const browser = await openBrowser();
    try {
      await mkdir(out, { recursive: true });
      const count = await takePictures(browser, server.url, widget.path, out);
      process.stdout.write(`${count} pictures in ${out}\n`);
    } finally {
      await browser.close();
      await server.stop(1000);
      await assistant.close();
    }
  });

await runCommand(program, process.argv);
