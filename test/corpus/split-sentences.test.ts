import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../src/corpus/split-sentences.js';
import type { Language } from '../../src/types.js';
import { anyText } from '../support/any-text.js';

function sentences(text: string, language: Language): string[] {
  return splitSentences(text, { start: 0, end: text.length }, language).map(({ start, end }) =>
    text.slice(start, end),
  );
}

describe('splitSentences', () => {
  it.each([
    ['sv', ['Projektet får 2,3 miljoner kronor, dvs. mer än i fjol.', 'Det börjar kl. 10 den 1 jan. 2025.']],
    ['sv', ['Vi söker t.ex. lärare, bl.a. i Skövde.', 'Prof. A. B. Ek leder arbetet m.m. i Åre.']],
    ['sv', ['– Det är bra, säger Eva.', '– Nej, svarar Ola.']],
    ['sv', ['”Vad gör ni?” frågade hon.', 'Ingen svarade!']],
    ['en', ['Dr. Smith met Ms. Okello, e.g. in Gulu.', 'It cost 1.95 MSEK.', 'See Fig. 3 for more.']],
    ['en', ['“Nobody asks,” says a visitor.', 'In March it is Örebro’s turn.']],
    ['en', ['1. Drinking water.', 'Four villages carry water.']],
  ] as const)('keeps abbreviations, numbers and quotations whole (%s: %j)', (language, expected) => {
    expect(sentences(expected.join(' '), language)).toEqual(expected);
  });

  it('does not end a sentence at a line break', () => {
    expect(sentences('Båda sidor vill\nändra något.\nDet tar tid.', 'sv')).toEqual([
      'Båda sidor vill\nändra något.',
      'Det tar tid.',
    ]);
  });

  it('covers all but white space, in order, and never cuts a surrogate pair', () => {
    const piece = fc.oneof(
      anyText(),
      fc.constantFrom('. ', 'kl. ', 'Å', '🌍 ', '\n', '”', ' – ', 'e\u0301', '! ', '12.', '\u00a0'),
    );
    fc.assert(
      fc.property(
        fc.array(piece),
        fc.constantFrom<Language>('sv', 'en'),
        fc.nat(5),
        (pieces, language, offset) => {
          const prefix = 'x'.repeat(offset);
          const text = prefix + pieces.join('');
          const spans = splitSentences(text, { start: offset, end: text.length }, language);
          let at = offset;
          for (const { start, end } of spans) {
            expect(text.slice(at, start)).toMatch(/^[\s\u200b-\u200f\u2060\ufeff]*$/);
            expect(end).toBeGreaterThan(start);
            expect(text.charCodeAt(start) & 0xfc00).not.toBe(0xdc00);
            at = end;
          }
          expect(text.slice(at)).toMatch(/^[\s\u200b-\u200f\u2060\ufeff]*$/);
        },
      ),
    );
  });
});
