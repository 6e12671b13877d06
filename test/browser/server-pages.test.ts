// The server's own pages as people meet them: both languages, light and dark, at 320 and 1,000 pixels, without the
// widget (it has its tests), so that the plain form and its answers are what is looked at.
import axe from 'axe-core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openBrowser } from '../../scripts/chromium.js';
import { startServer, type TestServer } from '../support/start-server.js';

let browser: Browser;
let server: TestServer;
beforeAll(async () => {
  browser = await openBrowser();
  server = await startServer({ isShared: true });
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

const PAGES = [
  '/?lang=sv',
  '/?lang=en&question=water',
  '/?lang=sv&question=hostile',
  '/?lang=en&question=projects+in+Zambia',
  '/documents/umea-kommun~falun-och-kolomyia?lang=sv&start=52&end=99#passage',
  '/documents/hostile~page?lang=en',
  '/docs',
  '/nothing?lang=sv',
  '/?lang=en&question=',
];

it.each([
  ['light', 1000],
  ['light', 320],
  ['dark', 320],
] as const)(
  'pages in %s at %i pixels have no fault that axe-core finds, and nothing is cut off',
  async (colorScheme, width) => {
    // Axe is put in from outside, which our own policy rightly forbids.
    const profile = await browser.newContext({
      colorScheme,
      viewport: { width, height: 800 },
      bypassCSP: true,
    });
    const page = await profile.newPage();
    const found: string[] = [];
    for (const path of PAGES) {
      await page.goto(server.url + path);
      await page.evaluate(axe.source);
      const { violations } = (await page.evaluate('axe.run(document)')) as axe.AxeResults;
      found.push(...violations.map(({ id, nodes }) => `${path}: ${id} ${nodes[0]?.failureSummary}`));
      const overflow = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
      if (Number(overflow) > 0) found.push(`${path}: ${overflow} pixels wider than the window`);
    }

    expect(found).toEqual([]);
    await profile.close();
  },
);

it('hostile documents execute nothing, load nothing and break no policy', async () => {
  const profile = await browser.newContext({ locale: 'en' });
  const page = await profile.newPage();
  const faults: string[] = [];
  page.on('dialog', (dialog) => void dialog.dismiss().then(() => faults.push('dialog')));
  page.on('request', (request) => {
    if (!request.url().startsWith(server.url)) faults.push(request.url());
  });
  page.on('console', (message) => {
    if (/Content Security Policy/.test(message.text())) faults.push(message.text());
  });
  for (const path of PAGES) await page.goto(server.url + path);

  expect(faults).toEqual([]);
  expect(await profile.cookies()).toEqual([]);
  await profile.close();
});

it('a link to a passage brings it into view, marked', async () => {
  const page = await browser.newPage({ viewport: { width: 320, height: 300 } });
  await page.goto(`${server.url}/documents/umea-kommun~falun-och-kolomyia?lang=sv&start=52&end=99#passage`);

  const box = await page.locator('mark#passage').boundingBox();
  expect(box && box.y >= 0 && box.y < 300).toBe(true);
  await page.close();
});
