import { readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openStage, type Stage } from './stage.js';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());

it('an answer is copied with its sources', async () => {
  const visit = await stage.visit({ language: 'sv' });
  await visit.page
    .context()
    .grantPermissions(['clipboard-read', 'clipboard-write'], { origin: stage.host.origin });
  await visit.launcher.click();
  await visit.ask('vilka rör vatten');
  await visit.widget.getByRole('button', { name: 'Kopiera svaret' }).click();
  await visit.widget.getByText('Svaret och källorna är kopierade.').first().waitFor();

  const copied = String(await visit.page.evaluate('navigator.clipboard.readText()'));
  expect(copied).toContain('vilka rör vatten');
  expect(copied).toContain('Källor:\n[1] Falun och Kolomyia, http://127.0.0.1');
  expect(copied).toContain('[2] Falun and Kolomyia, https://icld.se/?swedish_partner=falu-kommun');
  await visit.page.context().close();
});

it('an answer is copied where pages have no clipboard of their own', async () => {
  const visit = await stage.visit({ language: 'en' });
  await visit.page.evaluate("Object.defineProperty(navigator, 'clipboard', { value: undefined })");
  await visit.launcher.click();
  await visit.ask('which are on water');
  await visit.widget.getByRole('button', { name: 'Copy the answer' }).click();

  await visit.widget.getByText('The answer and its sources are copied.').first().waitFor();
  expect(await visit.faults()).toEqual([]);
  await visit.page.context().close();
});

it('a list is downloaded as a file that spreadsheets read', async () => {
  const visit = await stage.visit({ language: 'sv' });
  await visit.launcher.click();
  await visit.ask('vilka rör vatten');
  const [download] = await Promise.all([
    visit.page.waitForEvent('download'),
    visit.widget.getByRole('button', { name: 'Ladda ner listan (CSV)' }).click(),
  ]);

  const text = readFileSync(await download.path(), 'utf8');
  expect(text).toContain('"1";"Falun and Kolomyia";"Falu kommun";"Kolomyia";"Ukraina";"Mål 6"');
  await visit.page.context().close();
});

it('a rating and a comment reach the server without the question', async () => {
  const visit = await stage.visit({ language: 'sv', mode: 'inline' });
  await visit.ask('vilka rör vatten');
  await visit.widget.getByRole('button', { name: 'Nej' }).click();
  await visit.widget.getByLabel('Vad kan bli bättre?').fill('Saknar ett projekt i Växjö.');
  await visit.widget.getByRole('button', { name: 'Skicka kommentaren' }).click();
  await visit.widget.getByText('Tack för din kommentar.').first().waitFor();

  const folder = stage.server.config.feedbackDir;
  const [file = ''] = await readdir(folder);
  const lines = (await readFile(join(folder, file), 'utf8')).trim().split('\n');
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([
    { answerId: 'answer-1', helpful: false },
    { answerId: 'answer-1', helpful: false, comment: 'Saknar ett projekt i Växjö.' },
  ]);
  expect(lines.join('')).not.toContain('vatten');
  await visit.page.context().close();
});

it('a source opens in a new tab, at its passage, and the conversation stays', async () => {
  const visit = await stage.visit({ language: 'sv' });
  await visit.launcher.click();
  await visit.ask('vilka rör vatten');
  const [source] = await Promise.all([
    visit.page.context().waitForEvent('page'),
    visit.widget.locator('a.source').first().click(),
  ]);
  await source.waitForLoadState();

  expect(await source.locator('mark#passage').textContent()).toBe(
    'Fokus ligger på vattenförsörjning 🌊 och avfall.',
  );
  expect(await source.evaluate('document.documentElement.lang')).toBe('sv');
  expect(await source.evaluate('opener')).toBeNull();
  expect(await visit.widget.locator('.items').isVisible()).toBe(true);
  await visit.page.context().close();
});
