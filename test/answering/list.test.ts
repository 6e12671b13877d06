import { describe, expect, it } from 'vitest';
import { composeList, type ListOptions, type Relevant } from '../../src/answering/list.js';
import { verifyAnswer } from '../../src/answering/verify.js';
import { smallView } from '../support/small-corpus.js';

const VIEW = smallView([
  {
    id: 'sv',
    title: 'Växjö och Kalush',
    sentences: ['Trygga skolor.'],
    partnership: 'p1',
    facets: {
      country: ['UA'],
      sdg: [16, 4],
      swedishPartner: ['Växjö kommun'],
      internationalPartner: ['Kalush'],
    },
  },
  {
    id: 'en',
    title: 'Växjö and Kalush',
    sentences: ['Safe schools.'],
    language: 'en',
    partnership: 'p1',
    facets: { country: ['UA'], sdg: [4] },
  },
  {
    id: 'umea',
    title: 'Umeå och Kajiado',
    sentences: ['Avfall.'],
    partnership: 'p2',
    facets: { country: ['KE'] },
  },
  { id: 'third', title: 'Kiruna och Quilpué', sentences: ['Sol.', 'Vind.'], partnership: 'p3' },
]);
const RELEVANT: Relevant[] = VIEW.documents.map((view) => ({
  view,
  spans: view.sentences.map(({ span }) => span),
}));
const compose = (options: Partial<ListOptions> = {}, relevant = RELEVANT) =>
  composeList(VIEW, relevant, { kind: 'list', unit: 'partnership', language: 'sv', limit: 50, ...options });

describe('composeList', () => {
  it('has one item for each partnership, its texts, values and citations together', () => {
    const { items, count, countUnit } = compose();

    expect([count, countUnit, items?.length]).toEqual([3, 'partnership', 3]);
    expect(items?.[0]).toEqual({
      title: 'Växjö och Kalush',
      documents: ['sv', 'en'],
      languages: ['sv', 'en'],
      countries: ['UA'],
      swedishPartners: ['Växjö kommun'],
      internationalPartners: ['Kalush'],
      sdgs: [4, 16],
      citations: [1, 2],
    });
  });

  it('shows a passage that twins share word for word once, with both numbers', () => {
    const twins = smallView([
      { id: 'a', title: 'Lund och Mbale', sentences: ['Torgen sopas.'], partnership: 'p' },
      { id: 'b', title: 'Lund och Mbale', sentences: ['Torgen sopas.'], partnership: 'p' },
    ]);
    const relevant = twins.documents.map((view) => ({ view, spans: [view.sentences[0]!.span] }));

    const { text, citations } = composeList(twins, relevant, {
      kind: 'list',
      unit: 'partnership',
      language: 'sv',
      limit: 50,
    });

    expect(text).toContain('1. Lund och Mbale: ”Torgen sopas.” [1] [2]');
    expect(citations).toHaveLength(2);
  });

  it.each([
    ['sv', 'partnership', 'Jag hittade 3 partnerskap, beskrivna i 4 texter.'],
    ['en', 'partnership', 'I found 3 partnerships, described in 4 texts.'],
    ['sv', 'document', 'Jag hittade 4 texter.'],
    ['en', 'document', 'I found 4 texts.'],
  ] as const)('says in %s how many %ss there are', (language, unit, first) => {
    expect(compose({ language, unit }).text.split('\n')[0]).toBe(first);
  });

  it.each([
    ['sv', 'Svaret är 1 partnerskap.'],
    ['en', 'The answer is 1 partnership.'],
  ] as const)('counts one in the singular (%s)', (language, first) => {
    expect(compose({ kind: 'count', language }, RELEVANT.slice(2, 3)).text.split('\n')[0]).toBe(first);
  });

  it.each(['sv', 'en'] as const)(
    'cuts what is shown, never what is counted, and says so (%s)',
    (language) => {
      const drafted = compose({ kind: 'count', limit: 1, language });

      expect([drafted.count, drafted.items?.length]).toEqual([3, 1]);
      expect(drafted.text).toMatch(language === 'sv' ? /de 1 första av 3/ : /first 1 of 3/);
      expect(drafted.citations.map(({ documentId }) => documentId)).toEqual(['sv', 'en']);
    },
  );

  it('quotes each passage with its number, in the marks of the language', () => {
    expect(compose().text).toContain('3. Kiruna och Quilpué: ”Sol.” [4] ”Vind.” [5]');
    expect(compose({ language: 'en' }).text).toContain('“Avfall.” [3]');
  });

  it('is verbatim, and every number has its citation', () => {
    const drafted = compose();
    const documents = new Map(VIEW.documents.map(({ document }) => [document.id, document]));

    expect(() => verifyAnswer(drafted, (id) => documents.get(id))).not.toThrow();
    expect(drafted.citations.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
  });
});
