import { describe, expect, it } from 'vitest';
import { byFrequency, exampleQuestions, questionFor } from '../../src/answering/ask-again.js';
import { composeHelp } from '../../src/answering/help.js';
import { facetListing, summarise } from '../../src/answering/listing.js';
import { indexNames } from '../../src/question/corpus-names.js';
import { understand } from '../../src/question/understand.js';
import type { Filters, Language } from '../../src/types.js';
import { smallView } from '../support/small-corpus.js';

const VIEW = smallView([
  {
    title: 'Växjö och Kalush',
    sentences: ['Skolor.'],
    partnership: 'p1',
    facets: { country: ['UA'], sdg: [4] },
  },
  {
    title: 'Umeå and Kajiado',
    sentences: ['Water.'],
    language: 'en',
    partnership: 'p2',
    facets: { country: ['KE'], sdg: [6] },
  },
  {
    title: 'Falun och Kolomyia',
    sentences: ['Vatten.'],
    partnership: 'p3',
    facets: { country: ['UA'], sdg: [6] },
  },
]);
const NAMES = indexNames(VIEW.documents.map(({ document }) => document));

describe('questionFor', () => {
  it.each([
    ['sv', '', { country: ['KE'] }],
    ['en', '', { country: ['KE'] }],
    ['sv', '', { sdg: [6] }],
    ['en', '', { sdg: [6] }],
    ['sv', 'vatten', { country: ['UA'] }],
    ['en', 'water', { country: ['UA'] }],
    ['sv', 'vatten', {}],
    ['en', 'water', {}],
  ] as readonly (readonly [Language, string, Filters])[])(
    'words a question that is understood as meant: %s %s %j',
    (language, topic, filters) => {
      const question = questionFor(topic, filters, language);

      const { interpretation } = understand({ question }, NAMES);
      expect([question, interpretation]).toEqual([question, { kind: 'list', topic, language, filters }]);
    },
  );

  it('never shows a value unnamed', () => {
    expect(questionFor('', { country: ['KE'], sdg: [6] }, 'sv')).toMatch(/Kenya; mål 6/);
    expect(questionFor('vatten', { country: ['KE', 'UA'] }, 'sv')).toBe(
      'Vilka projekt handlar om vatten och gäller Kenya, Ukraina?',
    );
  });
});

describe('exampleQuestions', () => {
  it.each(['sv', 'en'] as const)('are of different kinds, from the values of the corpus (%s)', (language) => {
    const examples = exampleQuestions(VIEW, language);

    const kinds = examples.map((question) => understand({ question }, NAMES).interpretation.kind);
    expect(kinds.slice(0, 3)).toEqual(['list', 'list', 'count']);
    expect(examples[3]).toMatch(/^(?:Berätta om|Tell me about) /);
    expect(new Set(examples).size).toBe(4);
  });

  it('are none for an empty corpus', () => {
    expect(exampleQuestions(smallView([]), 'sv')).toEqual([]);
  });
});

describe('composeHelp', () => {
  it.each([
    ['sv', 'Just nu finns här 3 texter om 3 partnerskap i 2 länder.'],
    ['en', 'Right now there are 3 texts about 3 partnerships in 2 countries.'],
  ] as const)('says what the corpus holds and what can be asked (%s)', (language, line) => {
    const help = composeHelp(VIEW, language);

    expect(help.text.split('\n')).toContain(line);
    for (const example of help.suggestions) expect(help.text).toContain(`• ${example}`);
  });
});

describe('facetListing', () => {
  it('counts documents by value, most first, ties in corpus order, named in both languages', () => {
    expect(facetListing(VIEW).country).toEqual([
      { value: 'UA', names: { sv: 'Ukraina', en: 'Ukraine' }, count: 2 },
      { value: 'KE', names: { sv: 'Kenya', en: 'Kenya' }, count: 1 },
    ]);
    expect(facetListing(VIEW).theme).toEqual([]);
    expect(byFrequency(VIEW, 'sdg')).toEqual([6, 4]);
  });
});

describe('summarise', () => {
  it('leaves the text out, and what a document lacks', () => {
    const { document } = VIEW.documents[0]!;

    expect(Object.keys(summarise(document)).sort()).toEqual(
      ['facets', 'id', 'kind', 'language', 'source', 'title'].sort(),
    );
    expect(summarise({ ...document, subtitle: 'Projekt: A', url: 'https://icld.se' })).toMatchObject({
      subtitle: 'Projekt: A',
      url: 'https://icld.se',
    });
  });
});
