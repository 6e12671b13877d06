import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStage, type Stage } from './stage.js';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());

describe('a screen reader', () => {
  it.each([
    ['sv', 'vilka rör vatten', 'Söker i texterna …', 'Antal källor: 2.'],
    ['en', 'which are on water', 'Searching the texts …', 'Number of sources: 2.'],
  ] as const)(
    'in %s hears that it searches, then the first sentence and the sources',
    async (language, question, searching, sources) => {
      const visit = await stage.visit({ language });
      await visit.launcher.click();
      expect(await visit.said()).toEqual([]);

      await visit.ask(question);
      await visit.widget.locator('.chip-change').first().click();
      await visit.page.keyboard.press('Escape');
      await visit.input.fill('vatten');

      const said = await visit.said();
      expect(said[0]).toBe(searching);
      expect(said[1]).toContain(sources);
      expect(said).toHaveLength(2);
      await visit.page.context().close();
    },
  );

  it('hears what went wrong, and hears it again when it goes wrong again', async () => {
    const visit = await stage.visit({ language: 'sv' });
    await visit.launcher.click();
    await visit.widget.locator('.send').click();
    await visit.ask('!OVERLOADED');
    await visit.widget.locator('.failure button').click();
    await visit.widget.locator('.failure').waitFor();

    const said = await visit.said();
    expect(said[0]).toBe('Skriv en fråga först.');
    expect(said.filter((text) => text.startsWith('Många frågar just nu.'))).toHaveLength(2);
    await visit.page.context().close();
  });

  it('finds one live region, a named dialog, headings in order, and lists', async () => {
    const visit = await stage.visit({ language: 'sv' });
    await visit.launcher.click();
    await visit.ask('vatten');
    const session = await visit.page.context().newCDPSession(visit.page);
    const { nodes } = await session.send('Accessibility.getFullAXTree');

    const live = nodes.filter(({ properties }) =>
      properties?.some(({ name, value }) => name === 'live' && value.value !== 'off'),
    );
    const levels = nodes
      .filter(({ role, ignored }) => role?.value === 'heading' && !ignored)
      .map(({ properties }) => properties?.find(({ name }) => name === 'level')?.value.value);
    const tree = await visit.widget.ariaSnapshot();

    expect(live.map(({ role }) => role?.value)).toEqual(['status']);
    expect(levels).toEqual([1, 2, 3, 4, 4, 4]);
    expect(tree).toContain('dialog "Fråga om partnerskapen"');
    expect(tree).toContain('article "Du frågade: vatten"');
    expect(tree).toContain('textbox "Din fråga"');
    expect(tree).toMatch(/- list:\s+- listitem:\s+- heading "Falun and Kolomyia" \[level=4\]/);
    expect(tree).toContain('link "Läs i sitt sammanhang (Källa 1, öppnas i ny flik)"');
    await visit.page.context().close();
  });

  it('is told the language of what it reads', async () => {
    const visit = await stage.visit({ language: 'en' });
    await visit.launcher.click();
    await visit.ask('which are on water');

    const languages = await visit.widget
      .locator('blockquote')
      .evaluateAll((quotes) => quotes.map((quote) => quote.getAttribute('lang')));

    expect(await visit.widget.getAttribute('lang')).toBe('en');
    expect(languages).toEqual(['sv', 'en']);
    await visit.page.context().close();
  });
});
