import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Filters, Language } from '../../src/types.js';
import { createSmallAssistant, type SmallAssistant } from '../support/small-assistant.js';

/** Far above the two seconds measured, on a busy machine. */
const SETUP_MS = 90_000;
let small: SmallAssistant;
beforeAll(async () => {
  small = await createSmallAssistant();
}, SETUP_MS);
afterAll(() => small.remove());

const search = (query: string, language: Language, limit = 50, filters: Filters = {}) =>
  small.assistant.search({ query, language, limit, filters });

describe('searchChunks', () => {
  it.each([
    ['solcellslampor', 'sv', 'solcellslampor'],
    ['solcellslampa', 'sv', 'solcellslampor'],
    ['bench ballot', 'en', 'ballot'],
  ] as const)('puts the chunk with the words first: %s', async (query, language, word) => {
    expect((await search(query, language))[0]?.citation.quote).toContain(word);
  });

  it('finds a name whatever the language of the question', async () => {
    for (const language of ['sv', 'en'] as const)
      expect((await search('Mulenga Flats', language))[0]?.citation.documentId).toMatch(/mulenga-flats/);
  });

  it('ranks by falling similarity from 0 to 1, each chunk once', async () => {
    const hits = await search('vatten', 'sv');

    const similarities = hits.map(({ similarity }) => similarity);
    expect(similarities).toEqual([...similarities].sort((a, b) => b - a));
    expect(Math.min(...similarities)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...similarities)).toBeLessThanOrEqual(1);
    const places = hits.map(({ citation }) => `${citation.documentId} ${citation.start}`);
    expect(new Set(places).size).toBe(places.length);
  });

  it('keeps to limit and filters', async () => {
    expect(await search('vatten', 'sv', 2)).toHaveLength(2);
    const georgian = await search('vatten', 'sv', 50, { country: ['GE'] });
    expect(new Set(georgian.map(({ citation }) => citation.documentId))).toEqual(
      new Set(['one-bench~one-bench-for-all']),
    );
    expect(await search('vatten', 'sv', 50, { country: ['SE'] })).toEqual([]);
  });
});

describe('interpret', () => {
  it('takes a topic that the user states as it is', async () => {
    const asked = { question: 'Vilka projekt handlar om sol?', topic: 'solcelslampor' };

    expect((await small.assistant.ask(asked)).interpretation.topic).toBe('solcelslampor');
  });
});
