import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createFakeAssistant } from '../support/fake-assistant.js';
import { openStage, type Stage } from './stage.js';

let stage: Stage;
const assistant = createFakeAssistant();
beforeAll(async () => {
  stage = await openStage({ assistant });
});
afterAll(() => stage?.close());
const lastAsked = () => assistant.asked.at(-1);

describe('what was understood', () => {
  it('is removed by its cross, and the question is asked again in its place', async () => {
    const visit = await stage.visit({ language: 'sv' });
    await visit.launcher.click();
    await visit.ask('vilka rör vatten');
    await visit.widget.getByRole('button', { name: 'Ta bort land: Ukraina' }).click();
    await visit.widget.getByRole('button', { name: 'Ta bort land: Ukraina' }).waitFor({ state: 'detached' });

    expect(lastAsked()).toEqual({
      question: 'vilka rör vatten',
      limit: 200,
      pageLanguage: 'sv',
      filters: { country: [] },
    });
    expect(await visit.widget.locator('.turn').count()).toBe(1);
    await visit.page.context().close();
  });

  it('is changed from the values that the texts have', async () => {
    const visit = await stage.visit({ language: 'en' });
    await visit.launcher.click();
    await visit.ask('which are on water');
    await visit.widget.getByRole('button', { name: 'Change country: Ukraine' }).click();
    await visit.widget.getByRole('combobox', { name: 'Country' }).selectOption('UA');
    await visit.widget.getByRole('button', { name: 'Ask again' }).click();
    await expect.poll(lastAsked).toMatchObject({ filters: { country: ['UA'] } });

    await visit.widget.getByRole('button', { name: 'Change kind of answer: List' }).click();
    await visit.widget.getByRole('combobox').selectOption('count');
    await visit.widget.getByRole('button', { name: 'Ask again' }).click();
    await expect.poll(lastAsked).toMatchObject({ kind: 'count', filters: { country: ['UA'] } });
    await visit.page.context().close();
  });

  it('is narrowed down by a facet that the question did not name', async () => {
    const visit = await stage.visit({ language: 'sv' });
    await visit.launcher.click();
    await visit.ask('vilka rör vatten');
    await visit.widget.getByRole('button', { name: '+ Begränsa' }).click();
    await visit.widget.getByRole('combobox', { name: 'Begränsa till' }).selectOption('sdg');
    await visit.widget.getByRole('combobox', { name: 'Globalt mål' }).selectOption('6');
    await visit.widget.getByRole('button', { name: 'Fråga igen' }).click();

    await expect.poll(lastAsked).toMatchObject({ filters: { sdg: [6] } });
    await visit.widget.getByText('Mål 6 – Rent vatten').waitFor();
    await visit.page.context().close();
  });

  it('of the page holds until it is removed', async () => {
    const attributes = 'data-filters="country=KE&amp;sdg=6"';
    const visit = await stage.visit({ language: 'sv', attributes });
    await visit.launcher.click();
    await visit.ask('vilka rör vatten');
    expect(lastAsked()?.filters).toEqual({ country: ['KE'], sdg: [6] });

    await visit.widget.getByRole('button', { name: 'Ta bort land: Kenya' }).click();
    await expect.poll(() => lastAsked()?.filters).toEqual({ country: [], sdg: [6] });
    await visit.ask('och skolor');
    expect(lastAsked()?.filters).toEqual({ sdg: [6] });
    await visit.page.context().close();
  });
});

describe('a conversation', () => {
  it('brings what was asked before, and forgets it when started again', async () => {
    const visit = await stage.visit({ language: 'sv' });
    await visit.launcher.click();
    await visit.ask('vilka rör vatten');
    await visit.ask('och Zambia?');
    expect(lastAsked()?.history).toEqual([{ question: 'vilka rör vatten' }]);

    await visit.widget.getByRole('button', { name: 'Börja om' }).click();
    expect(await visit.widget.locator('.turn').count()).toBe(0);
    expect(await visit.widget.locator('.welcome').isVisible()).toBe(true);
    await visit.ask('hur många?');
    expect(lastAsked()?.history).toBeUndefined();
    await visit.page.context().close();
  });

  it('offers what comes nearest to a refusal, with its filters', async () => {
    const visit = await stage.visit({ language: 'en' });
    await visit.launcher.click();
    await visit.ask('projects in Zambia');
    await visit.widget.getByRole('button', { name: 'Which projects are there in Ukraine? (2)' }).click();

    await expect.poll(lastAsked).toMatchObject({
      question: 'Which projects are there in Ukraine?',
      filters: { country: ['UA'] },
      history: [{ question: 'projects in Zambia' }],
    });
    await visit.page.context().close();
  });

  it('begins with the questions of the page, and what can be asked', async () => {
    const attributes = 'data-suggestions="Vad gör Umeå? | Vilka rör vatten?" data-title="Fråga oss"';
    const visit = await stage.visit({ language: 'sv', attributes });
    await visit.launcher.click();

    expect(await visit.widget.locator('.starters .offer').allTextContents()).toEqual([
      'Vad gör Umeå?',
      'Vilka rör vatten?',
      'Vad kan jag fråga om?',
    ]);
    expect(await visit.widget.locator('h2').textContent()).toBe('Fråga oss');
    await visit.widget.getByRole('button', { name: 'Vad kan jag fråga om?' }).click();
    await expect.poll(lastAsked).toMatchObject({ kind: 'help' });
    await visit.page.context().close();
  });
});
