import { describe, expect, it } from 'vitest';
import { judgeAnswer } from '../../src/retrieval/judge-answer.js';
import type { JudgedSentence } from '../../src/retrieval/judge-sentence.js';
import type { Quotation } from '../../src/retrieval/quote-sentences.js';
import type { SentenceFeatures } from '../../src/retrieval/sentence-features.js';
import { measureAll, smallView, topicQuery } from '../support/small-corpus.js';

const VIEW = smallView([
  { title: 'Moshi', sentences: ['198 kvinnor fick lån.', 'Bara sex har inte betalat.'] },
]);
const GOOD: SentenceFeatures = {
  alone: 1,
  headed: 1,
  bare: 1,
  document: 1,
  chunk: 1,
  passage: 1,
  coverage: 1,
  contextCoverage: 1,
  chunkCoverage: 1,
  hasForm: 1,
  lacksForm: 0,
  names: 1,
  sameLanguage: 1,
  quantified: 1,
  ofCoverage: 1,
  timely: 0,
  isShort: 0,
};

function quotation(...changes: Partial<SentenceFeatures>[]): Quotation {
  const [document] = measureAll(VIEW, topicQuery(VIEW, 'lån', 'sv'));
  const sentences: JudgedSentence[] = changes.map((change, index) => ({
    document: document!,
    evidence: document!.sentences[index]!,
    features: { ...GOOD, ...change },
    share: 0.9 / changes.length,
  }));
  return { document: document!, span: { start: 0, end: 1 }, sentences, share: 0.9 };
}
const probability = (expected: 'money' | 'count' | undefined, ...changes: Partial<SentenceFeatures>[]) =>
  judgeAnswer(quotation(...changes), {
    expected: expected && { type: expected },
    isThingKnown: true,
    hasTopic: true,
    documentProbability: 0.9,
    restriction: 0,
  }).probability;

describe('judgeAnswer', () => {
  it('believes a sentence that has everything', () => {
    expect(probability('count', {})).toBeGreaterThan(0.5);
  });

  it.each([
    ['the form asked for', 'money', { hasForm: 0, lacksForm: 1 }],
    ['a number of the thing counted', 'count', { quantified: 0, ofCoverage: 0 }],
    ['the name asked for', undefined, { names: 0 }],
  ] as const)('believes a sentence less without %s', (_, expected, change) => {
    expect(probability(expected, change)).toBeLessThan(probability(expected, {}));
  });

  it('takes the better of two sentences quoted together', () => {
    expect(probability('money', { hasForm: 0, lacksForm: 1 }, {})).toBe(probability('money', {}, {}));
  });
});
