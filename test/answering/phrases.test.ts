import { describe, expect, it } from 'vitest';
import { PHRASES, quoted, unitName } from '../../src/answering/phrases.js';
import type { Language } from '../../src/types.js';

const LANGUAGES: readonly Language[] = ['sv', 'en'];
const KEYS = Object.keys(PHRASES.sv) as (keyof typeof PHRASES.sv)[];

/** A phrase with its gaps filled by marks: "§1§", "§2§", … */
function filled(language: Language, key: (typeof KEYS)[number]): string {
  const phrase: string | ((...gaps: never[]) => string) = PHRASES[language][key];
  if (typeof phrase === 'string') return phrase;
  const gaps = Array.from({ length: phrase.length }, (_, index) => `§${index + 1}§`);
  return Reflect.apply(phrase, undefined, gaps) as string;
}
const gapsOf = (text: string) => [...text.matchAll(/§\d§/g)].map(([gap]) => gap).sort();

describe('phrases', () => {
  it('are the same in both languages', () => {
    expect(Object.keys(PHRASES.en).sort()).toEqual([...KEYS].sort());
  });

  it.each(KEYS)('%s has the same gaps in both languages, each used once', (key) => {
    const gaps = gapsOf(filled('sv', key));

    expect(gapsOf(filled('en', key))).toEqual(gaps);
    expect(new Set(gaps).size).toBe(gaps.length);
  });

  it.each(KEYS)('%s is a trimmed sentence in either language, and not the same one', (key) => {
    for (const language of LANGUAGES) expect(filled(language, key)).toMatch(/^\S(?:[^\n]*\S)?$/);
    expect(filled('sv', key)).not.toBe(filled('en', key));
  });

  it('hold no citation mark of their own', () => {
    for (const key of KEYS)
      for (const language of LANGUAGES) expect(filled(language, key)).not.toMatch(/\[\d+\]/);
  });

  it('say "du" in Swedish, never "ni"', () => {
    for (const key of KEYS) expect(filled('sv', key)).not.toMatch(/(?<!\p{L})(?:ni|er|ert|era)(?!\p{L})/iu);
  });
});

describe('unitName', () => {
  it('agrees with the number', () => {
    expect([0, 1, 2].map((count) => unitName('document', count, 'sv'))).toEqual(['texter', 'text', 'texter']);
    expect([0, 1, 2].map((count) => unitName('partnership', count, 'en'))).toEqual([
      'partnerships',
      'partnership',
      'partnerships',
    ]);
  });
});

describe('quoted', () => {
  it('leaves the quotation untouched within the marks of the language', () => {
    expect(quoted('”Å”, sa hon', 'sv')).toBe('””Å”, sa hon”');
    expect(quoted('a', 'en')).toBe('“a”');
  });
});
