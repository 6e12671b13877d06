import { describe, expect, it } from 'vitest';
import { unitNounOf } from '../../src/question/unit-nouns.js';

describe('unit nouns', () => {
  it.each([
    ['projekt', 'partnership', 'bare'],
    ['projektets', 'partnership', 'the'],
    ['partnerskapen', 'partnership', 'these'],
    ['samarbete', 'partnership', 'one'],
    ['collaborations', 'partnership', 'bare'],
    ['texter', 'document', 'bare'],
    ['entry', 'document', 'one'],
    ['artiklarna', 'document', 'these'],
  ] as const)('are known in their forms: %s', (word, counts, form) => {
    expect(unitNounOf(word)).toEqual({ counts, form, headLength: 0 });
  });

  it.each([
    ['utbildningsprojekt', 11],
    ['vattenprojektet', 6],
    ['pilotprojekt', 0],
  ])('end Swedish compounds, whose head is the subject: %s', (word, headLength) => {
    expect(unitNounOf(word)?.headLength).toBe(headLength);
  });

  it.each(['omsorgsinitiativ', 'vatten', 'kontext'])('are not seen in other words: %s', (word) => {
    expect(unitNounOf(word)).toBeUndefined();
  });
});
