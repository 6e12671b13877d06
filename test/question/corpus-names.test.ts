import { describe, expect, it } from 'vitest';
import { hasRow, indexNames } from '../../src/question/corpus-names.js';
import { CORPUS } from './question-corpus.js';

describe('the names of a corpus', () => {
  it('tell names from words by how the prose writes them', () => {
    expect(CORPUS.words.get('vakin')).toMatchObject({ asWord: 0 });
    expect(CORPUS.words.get('vakin')?.asName).toBeGreaterThan(0);
    expect(CORPUS.words.get('skolan')).toMatchObject({ sv: 1, en: 0, asName: 0 });
  });

  it('hold facet values together that one partnership has', () => {
    expect(hasRow(CORPUS, { swedishPartner: ['Umeå kommun'], country: ['KE'] })).toBe(true);
    expect(hasRow(CORPUS, { swedishPartner: ['Falu kommun'], country: ['KE'] })).toBe(false);
  });

  it('do not pair the partners of a text on several partnerships', () => {
    expect(hasRow(CORPUS, { swedishPartner: ['Lidingö stad'], internationalPartner: ['Kolomyia'] })).toBe(
      false,
    );
  });

  it('are empty for an empty corpus', () => {
    expect(indexNames([]).countries.size).toBe(0);
  });
});
