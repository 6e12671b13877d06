import { describe, expect, it } from 'vitest';
import { generateQuestions } from '../../src/evaluation/generate-questions.js';
import type { FacetListing } from '../../src/types.js';
import { buildDocument } from './build-answer.js';

const empty = buildDocument('x').facets;
const listing: FacetListing = {
  language: [],
  country: [{ value: 'KE', names: { sv: 'Kenya', en: 'Kenya' }, count: 3 }],
  sdg: [
    {
      value: 6,
      names: { sv: 'Rent vatten och sanitet för alla', en: 'Clean water and sanitation' },
      count: 1,
    },
    { value: 17, names: { sv: 'x', en: 'y' }, count: 0 },
  ],
  area: [],
  theme: [],
  swedishPartner: [],
  internationalPartner: [],
  documentKind: [],
};
const documents = [
  buildDocument('article', { kind: 'article', facets: { ...empty, country: ['KE'] } }),
  buildDocument('section', {
    kind: 'section',
    parent: 'article',
    language: 'sv',
    facets: { ...empty, country: ['KE'] },
  }),
  buildDocument('project', { facets: { ...empty, country: ['KE'], sdg: [6] } }),
];

describe('generateQuestions', () => {
  const { questions, pairs } = generateQuestions(documents, listing);

  it('asks for every stated value as list and count in both languages', () => {
    expect(questions.map(({ id }) => id)).toEqual([
      'list-country-KE-sv',
      'list-country-KE-en',
      'count-country-KE-sv',
      'count-country-KE-en',
      'list-sdg-6-sv',
      'list-sdg-6-en',
      'count-sdg-6-sv',
      'count-sdg-6-en',
    ]);
    expect(pairs).toHaveLength(4);
  });

  it('makes an article optional beside its own sections and does not count it', () => {
    expect(questions[2]).toMatchObject({
      gold: ['section', 'project'],
      optional: ['article'],
      count: 2,
      direction: 'mixed',
    });
  });

  it('names goals by number so that the question is by facet, not by topic', () => {
    expect(questions[5]?.question).toContain('SDG 6');
  });
});
