import { afterAll, beforeAll, expect, it } from 'vitest';
import { openPage, openStage, type Stage, visitOf } from './stage.js';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());

it.each([
  ['sv', 'vilka rör vatten', 'Fråga om partnerskapen'],
  ['en', 'which are on water', 'Ask about the partnerships'],
] as const)(
  'the start page in %s answers in the widget, within its own policy',
  async (language, question, heading) => {
    const { page, faults } = await openPage(stage.browser, [stage.server.url]);
    await page.goto(`${stage.server.url}/?lang=${language}`);
    const visit = await visitOf(page, faults);
    await visit.ask(question);

    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(heading);
    expect(await visit.widget.locator('.items li').count()).toBe(1);
    expect(await page.locator('form.ask[action]').isVisible()).toBe(false);
    expect(await page.locator('partnership-assistant').count()).toBe(1);
    expect(await faults()).toEqual([]);
    await page.context().close();
  },
);

it('the start page answers without script', async () => {
  const profile = await stage.browser.newContext({ javaScriptEnabled: false });
  const page = await profile.newPage();
  await page.goto(`${stage.server.url}/?lang=sv`);
  await page.getByLabel('Din fråga').fill('vilka rör vatten');
  await page.getByRole('button', { name: 'Fråga' }).click();

  await page.getByRole('heading', { name: 'Falun and Kolomyia' }).waitFor();
  await profile.close();
});

it('the lines to paste work as they stand', async () => {
  const { page } = await openPage(stage.browser, [stage.server.url]);
  await page.goto(`${stage.server.url}/?lang=en`);
  const lines = await page.locator('section[aria-labelledby="embed"] code').allTextContents();
  const port = new URL(stage.server.url).port;

  for (const line of lines.filter((text) => text.startsWith('<script'))) {
    stage.host.show({
      lang: 'en',
      body: line.replaceAll(`localhost:${port}`, `127.0.0.1:${port}`),
      api: stage.server.url,
    });
    await page.goto(`${stage.host.origin}/`);
    await page.locator('partnership-assistant .launcher').waitFor();
  }
  expect(lines.filter((text) => text.startsWith('<script'))).toHaveLength(2);
  await page.context().close();
});
