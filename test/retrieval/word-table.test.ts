import { describe, expect, it } from 'vitest';
import { wordForms } from '../../src/retrieval/corpus-view.js';
import { createWordTable } from '../../src/retrieval/word-table.js';
import type { Language } from '../../src/types.js';

/** How well the word of the corpus stands for the word asked for; 0 where it does not. */
function affinity(asked: string, written: string, language: Language = 'sv'): number {
  const table = createWordTable();
  const number = table.add(written, language, 0);
  return table.affinities(wordForms(asked, language)).get(number) ?? 0;
}

describe('a word of the corpus', () => {
  it.each([
    ['VÄXJÖ', 'Växjö'],
    ['vaxjo', 'Växjö'],
    ['Växjö'.normalize('NFD'), 'Växjö'],
    ['Library', 'library'],
  ])('is the same as %s whatever its case, marks and composition', (asked, written) => {
    expect(affinity(asked, written)).toBe(1);
  });

  it.each([
    ['bibliotek', 'biblioteken', 'sv'],
    ['libraries', 'library', 'en'],
  ] as const)('stands nearly fully for another inflection: %s, %s', (asked, written, language) => {
    expect(affinity(asked, written, language)).toBeGreaterThanOrEqual(0.9);
    expect(affinity(asked, written, language)).toBeLessThan(1);
  });

  it('is worth more as a whole compound than as a mere part of what was asked', () => {
    const compound = affinity('bibliotek', 'biblioteksbuss');
    const part = affinity('biblioteksbuss', 'bibliotek');

    expect(compound).toBeGreaterThan(part);
    expect(part).toBeGreaterThan(0);
    expect(affinity('planering', 'stadsplanering')).toBe(compound);
  });

  it.each([
    ['regnvaten', 'regnvatten', 'sv'],
    ['libary', 'library', 'en'],
  ] as const)('forgives a typing error: %s for %s', (asked, written, language) => {
    expect(affinity(asked, written, language)).toBeGreaterThan(0.4);
  });

  it.each([
    ['plan', 'planet', 'sv'],
    ['tourism', 'terrorism', 'en'],
    ['skola', 'kyrka', 'sv'],
    ['12345', '12346', 'sv'],
  ] as const)('does not stand for an unrelated one: %s, %s', (asked, written, language) => {
    expect(affinity(asked, written, language)).toBeLessThan(0.6);
  });

  it('counts each document once, whatever the language it was written in', () => {
    const table = createWordTable();
    const number = table.add('Transport', 'sv', 0);
    table.add('transport', 'en', 0);
    table.add('TRANSPORT', 'en', 1);

    expect(table.documentCount(number)).toBe(2);
    expect(table.documentsWith('transport')).toEqual([0, 1]);
    expect([...table.written()]).toEqual([['transport', 'transport']]);
  });

  it('that was never added has no document', () => {
    expect(createWordTable().documentCount(7)).toBe(0);
    expect(createWordTable().documentsWith('vatten')).toEqual([]);
    expect(createWordTable().affinities(wordForms('vatten', 'sv')).size).toBe(0);
  });
});
