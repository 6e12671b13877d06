import { describe, expect, it } from 'vitest';
import type { Assistant } from '../../src/assistant.js';
import { evaluateTargets } from '../../src/evaluation/evaluate.js';
import { formatResults, resultsAsJson } from '../../src/evaluation/results.js';
import { committedTargets, siteTarget } from '../../src/evaluation/target.js';
import type { FacetListing } from '../../src/types.js';
import { buildAnswer, buildDocument, buildItem } from './build-answer.js';

const site = {
  files: [{ name: 'mora.txt', text: 'Mora och Lumbiti\n\nVatten.' }],
  entries: [{ id: 'mora', file: 'mora.txt', title: 'Mora och Lumbiti', lang: 'sv', lines: [1, 3] }],
  questions: [
    {
      id: 'l-sv',
      lang: 'sv',
      type: 'list',
      question: 'Vatten?',
      gold_entries: ['mora'],
      pair: 'p',
      unanswerable: false,
    },
    {
      id: 'l-en',
      lang: 'en',
      type: 'list',
      question: 'Water?',
      gold_entries: ['mora'],
      pair: 'p',
      unanswerable: false,
    },
  ],
  pairs: [],
};
const facets: FacetListing = {
  language: [],
  country: [{ value: 'TZ', names: { sv: 'Tanzania', en: 'Tanzania' }, count: 1 }],
  sdg: [],
  area: [],
  theme: [],
  swedishPartner: [],
  internationalPartner: [],
  documentKind: [],
};

function fakeCorpus() {
  const document = buildDocument('mora~1', { source: 'mora.txt', lines: [1, 3], language: 'sv' });
  const stored = { ...document, facets: { ...document.facets, country: ['TZ'] } };
  let isClosed = false;
  const assistant: Assistant = {
    ask: async ({ question }) =>
      question === 'Vatten?'
        ? buildAnswer({ items: [buildItem('mora~1')] })
        : buildAnswer({ status: 'not_found' }),
    search: async () => [],
    documents: () => ({ total: 1, documents: [stored] }),
    document: () => undefined,
    storedDocument: (id) => (id === stored.id ? stored : undefined),
    facets: () => facets,
    status: () => ({
      isReady: true,
      reasons: [],
      generation: 'g1',
      builtAt: undefined,
      documentCount: 1,
      chunkCount: 1,
      model: { name: 'e5', sha256: 'abc' },
    }),
    reload: async () => {},
    close: async () => {},
  };
  return {
    assistant,
    close: async () => {
      isClosed = true;
    },
    isClosed: () => isClosed,
  };
}

describe('evaluateTargets', () => {
  it('asks the labelled questions, compares their pairs, explains failures and closes the corpus', async () => {
    const corpus = fakeCorpus();

    const [result] = await evaluateTargets([siteTarget('invented', site)], {
      open: async () => corpus,
      isFromMetadata: false,
    });

    expect(result).toMatchObject({ name: 'invented', summary: { n: 2 }, unmatched: [] });
    expect(result?.failures.map(({ question }) => question.id)).toEqual(['l-en']);
    expect(result?.pairs).toMatchObject([{ agrees: false, onlySv: ['mora~1'] }]);
    expect(corpus.isClosed()).toBe(true);
  });

  it('asks questions made from the metadata where that is wanted', async () => {
    const [result] = await evaluateTargets([siteTarget('invented', site)], {
      open: async () => fakeCorpus(),
      isFromMetadata: true,
    });

    expect(result?.outcomes.map(({ question }) => question.question)).toContain(
      'How many texts concern Tanzania?',
    );
    expect(result?.digest).toBeUndefined();
  });

  it('is shown as text and as JSON', async () => {
    const results = await evaluateTargets([siteTarget('invented', site)], {
      open: async () => fakeCorpus(),
      isFromMetadata: false,
    });

    expect(formatResults(results, { commit: 'abc' }, undefined, false)).toContain('failed l-en');
    expect(JSON.parse(JSON.stringify(resultsAsJson(results, {}, undefined)))).toMatchObject({
      sets: [{ name: 'invented', passed: ['l-sv'] }],
    });
  });
});

describe('committedTargets', () => {
  it('holds the seed page alone, the pages alone, or both with pairs over all of them', async () => {
    const all = await committedTargets('all');

    expect(all.map(({ name, pairs }) => [name, pairs.length])).toEqual([
      ['seed', 0],
      ['pages', 0],
      ['pairs', 30],
    ]);
    for (const name of ['seed', 'pages', 'north', 'south', 'west'] as const)
      expect((await committedTargets(name)).map((target) => target.name)).toEqual([name]);
  });
});
