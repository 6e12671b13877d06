import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexNames } from '../../src/question/corpus-names.js';
import { understand } from '../../src/question/understand.js';
import { anyText } from '../support/any-text.js';
import { CORPUS } from './question-corpus.js';

/** Far above the 50 ms measured, as the machine may be busy; far below what a catastrophic pattern would take. */
const MAX_MS = 2000;

describe('understanding', () => {
  it('takes any text', () => {
    fc.assert(
      fc.property(anyText({ minLength: 1, maxLength: 100 }), (question) => {
        const { interpretation } = understand({ question, history: [{ question }] }, CORPUS);
        expect(['list', 'count', 'fact', 'about', 'help']).toContain(interpretation.kind);
      }),
      { numRuns: 50 },
    );
  }, 30_000);

  it.each([
    'vem arbetar med ',
    'what do what about ',
    'the project ',
    'mål 6, ',
    'hur många de av ',
    'skriv en dikt ',
    '1+',
    '"“',
    'a ',
    'i ',
  ])('is quick on a thousand characters of %j', (piece) => {
    const question = piece.repeat(Math.ceil(1000 / piece.length)).slice(0, 1000);
    const startMs = performance.now();

    understand({ question }, CORPUS);

    expect(performance.now() - startMs).toBeLessThan(MAX_MS);
  });

  it('gives the same answer twice and leaves its request alone', () => {
    const request = Object.freeze({
      question: 'Vilka projekt rör vatten i Kenya?',
      filters: Object.freeze({ sdg: [6] }),
    });

    expect(understand(request, CORPUS)).toEqual(understand(request, CORPUS));
  });

  it.each([
    ['Vilka projekt finns i Ukraina?', 'Which projects are there in Ukraine?'],
    ['Antal projekt under mål 11?', 'How many projects under SDG 11?'],
    ['Vilka projekt har temat jämställdhet?', 'Which projects have the theme Gender Equality?'],
    ['Vilka samarbeten har Umeå i Kenya?', 'What partnerships does Umeå have in Kenya?'],
  ])('restricts alike in both languages: %s', (swedish, english) => {
    const sv = understand({ question: swedish }, CORPUS).interpretation;
    const en = understand({ question: english }, CORPUS).interpretation;

    expect({ ...sv, language: undefined }).toEqual({ ...en, language: undefined });
  });

  it('works without any corpus', () => {
    const { interpretation } = understand({ question: 'Vilka projekt rör vatten i Kenya?' }, indexNames([]));

    expect(interpretation).toEqual({
      kind: 'list',
      topic: 'vatten',
      language: 'sv',
      filters: { country: ['KE'] },
    });
  });
});
