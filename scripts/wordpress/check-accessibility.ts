// The settings page in a real browser: axe-core finds nothing in the plugin's part of it, in either language. What
// stands around it is WordPress's own.
import { equal } from 'node:assert/strict';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { CheckList } from './check-list.js';
import type { Site } from './site.js';

/** What axe-core leaves on the page; only what is read of it. */
interface Axe {
  run(context: string): Promise<{
    readonly violations: readonly { readonly id: string; readonly nodes: readonly { html: string }[] }[];
  }>;
}

async function openSettings(browser: Browser, site: Site, password: string): Promise<Page> {
  // Script from outside the page's own, axe-core, is let in for this check alone.
  const context = await browser.newContext({ bypassCSP: true, viewport: { width: 1100, height: 1500 } });
  const page = await context.newPage();
  await page.goto(`${site.url}/wp-login.php`);
  await page.locator('#user_login').fill('admin');
  await page.locator('#user_pass').fill(password);
  await page.locator('#wp-submit').click();
  await page.waitForURL(/wp-admin/);
  await page.goto(`${site.url}/wp-admin/options-general.php?page=partnership-assistant`);
  return page;
}

/** Runs the checks; pictures of the page go to a folder. */
export async function checkAccessibility(
  list: CheckList,
  browser: Browser,
  { site, password, pictures }: { readonly site: Site; readonly password: string; readonly pictures: string },
): Promise<void> {
  const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
  for (const language of ['sv_SE', 'en_US']) {
    await list.check(`axe-core finds nothing in the settings page in ${language}`, async () => {
      await site.step('speak', { language });
      const page = await openSettings(browser, site, password);
      await page.addScriptTag({ path: axePath });
      const found = await page.evaluate(async () => {
        const { axe } = globalThis as unknown as { readonly axe: Axe };
        const { violations } = await axe.run('.wrap');
        return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
      });
      await page.screenshot({ path: join(pictures, `wordpress-settings-${language}.png`) });
      await page.context().close();
      equal(found.join('\n'), '');
    });
  }
}
