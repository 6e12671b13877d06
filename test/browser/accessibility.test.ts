import axe from 'axe-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createFakeAssistant } from '../support/fake-assistant.js';
import { openStage, type Stage, type Visit } from './stage.js';

let stage: Stage;
let release: () => void = () => undefined;
const fake = createFakeAssistant();
beforeAll(async () => {
  const assistant = createFakeAssistant({
    async ask(request, options) {
      if (request.question === 'dröj') await new Promise<void>((resolve) => (release = resolve));
      return fake.ask(request, options);
    },
  });
  stage = await openStage({ assistant });
});
afterAll(() => stage?.close());

/** Rules about the page around the widget, which is not ours to mend. */
const RULES = { region: { enabled: false } };

/** What axe-core finds, one line for each element. */
async function findings({ page }: Visit): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const { violations } = (await page.evaluate(
    `axe.run(document, { rules: ${JSON.stringify(RULES)}, resultTypes: ['violations'] })`,
  )) as axe.AxeResults;
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${JSON.stringify(target)} ${failureSummary}`),
  );
}

/** The states of the widget, each reached from the one before it. */
const STATES: readonly (readonly [name: string, reach: (visit: Visit) => Promise<void>])[] = [
  ['closed', async () => undefined],
  ['open', ({ launcher }) => launcher.click()],
  ['empty question', ({ widget }) => widget.locator('.send').click()],
  [
    'answering',
    async ({ input, widget }) => {
      await input.fill('dröj');
      await input.press('Enter');
      await widget.locator('.pending').waitFor();
    },
  ],
  [
    'refusal',
    async (visit) => {
      release();
      await visit.ask('projects in Zambia');
    },
  ],
  ['list', (visit) => visit.ask('vilka projekt rör vatten')],
  [
    'changing what was understood',
    async ({ widget }) => {
      await widget.locator('.chip-add').last().click();
      await widget.locator('.editor select').nth(1).waitFor();
    },
  ],
  ['fact', (visit) => visit.ask('hostile')],
  ['rated', ({ widget }) => widget.locator('.feedback button').last().click()],
  ['error', (visit) => visit.ask('!OVERLOADED')],
];

describe.each(['sv', 'en'] as const)('in %s', (language) => {
  it.each([
    ['light', 320, 'launcher'],
    ['dark', 320, 'launcher'],
    [language === 'sv' ? 'light' : 'dark', 1100, 'inline'],
  ] as const)('axe-core finds nothing in any state: %s, %d pixels, %s', async (colorScheme, width, mode) => {
    const visit = await stage.visit({
      language,
      mode,
      context: { viewport: { width, height: 700 }, colorScheme, reducedMotion: 'reduce' },
    });
    const found: string[] = [];
    for (const [name, reach] of STATES) {
      if (mode === 'inline' && name === 'open') continue;
      await reach(visit);
      found.push(...(await findings(visit)).map((line) => `${name}: ${line}`));
    }

    expect(found).toEqual([]);
    expect(await visit.page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    await visit.page.context().close();
  });

  it('every thing to press is at least 44 pixels high, links within sentences apart', async () => {
    const visit = await stage.visit({ language, context: { viewport: { width: 360, height: 740 } } });
    await visit.launcher.click();
    await visit.ask('vatten');
    await visit.widget.locator('.chip-add').last().click();

    const boxes = await visit.widget.locator('button, select, textarea, summary').evaluateAll((elements) =>
      elements.map((element) => {
        const { width, height } = element.getBoundingClientRect();
        return { text: String(element.textContent), width, height };
      }),
    );
    const small = boxes.filter(({ width, height }) => height > 0 && (height < 43.9 || width < 43.9));

    expect(small).toEqual([]);
    await visit.page.context().close();
  });
});

it('forced colours leave every border and state to be seen', async () => {
  const visit = await stage.visit({ language: 'sv', context: { forcedColors: 'active' } });
  await visit.launcher.click();
  await visit.ask('vatten');

  const borders = await visit.widget
    .locator('.panel, .send, .chip-change')
    .evaluateAll((elements) =>
      elements.map((element) => element.computedStyleMap().get('border-top-style')?.toString()),
    );

  expect(new Set(borders)).toEqual(new Set(['solid']));
  expect(await findings(visit)).toEqual([]);
  await visit.page.context().close();
});

it('nothing moves for visitors who asked for less motion', async () => {
  const visit = await stage.visit({ language: 'sv', context: { reducedMotion: 'reduce' } });
  await visit.launcher.click();
  await visit.input.fill('dröj');
  await visit.input.press('Enter');
  await visit.widget.locator('.pending').waitFor();

  expect(await visit.widget.evaluate((root) => root.getAnimations({ subtree: true }).length)).toBe(0);
  release();
  await visit.page.context().close();
});
