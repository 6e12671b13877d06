import { describe, expect, it } from 'vitest';
import {
  answerSamples,
  type FactCase,
  quoteCase,
  sentenceSamples,
} from '../../src/evaluation/fact-samples.js';
import { crossValidateFacts, measureFacts } from '../../src/evaluation/measure-facts.js';
import { ANSWER_PARAMETERS, SENTENCE_PARAMETERS } from '../../src/retrieval/judge-parameters.js';
import { SENTENCE_FEATURES, type SentenceFeatures } from '../../src/retrieval/sentence-features.js';
import { measureAll, smallView, topicQuery } from '../support/small-corpus.js';

const VIEW = smallView([
  { title: 'Moshi', sentences: ['Bara sex har inte betalat.', 'Kursen tar tio kvällar.'] },
  { title: 'Jinja', sentences: ['Lån ges i maj.'] },
]);
const ROWS = measureAll(VIEW, topicQuery(VIEW, 'lån', 'sv'))
  .flatMap((document) => document.sentences.map((evidence) => ({ document, evidence })))
  .sort((a, b) => a.evidence.sentence.row - b.evidence.sentence.row);
const FLAT = Object.fromEntries(SENTENCE_FEATURES.map((name) => [name, 0])) as unknown as SentenceFeatures;

/** A question whose sentences lie this near, in corpus order; `right` are the rows that hold the answer. */
function factCase(
  nearness: readonly number[],
  right: readonly number[],
  changes: Partial<FactCase> = {},
): FactCase {
  return {
    sentences: ROWS.map((row, index) => ({
      ...row,
      features: { ...FLAT, bare: nearness[index]!, names: 1, ofCoverage: 1 },
    })),
    right: new Set(right),
    context: {
      expected: undefined,
      isThingKnown: true,
      hasTopic: false,
      documentProbability: 1,
      restriction: 0,
    },
    isAnswerable: right.length > 0,
    verdict: 0.7,
    group: 'a',
    question: 'q',
    ...changes,
  };
}

describe('samples of facts', () => {
  it('are every sentence of a question, right where its row is', () => {
    const samples = sentenceSamples([factCase([2, 1, 0], [1])]);

    expect(samples.map(({ isPositive }) => isPositive)).toEqual([false, true, false]);
  });

  it('count a hit by the rank of the quotation that holds the answer', () => {
    expect(quoteCase(factCase([3, -5, 0], [0]), SENTENCE_PARAMETERS)?.hitRank).toBe(1);
    expect(quoteCase(factCase([3, -5, 0], [2]), SENTENCE_PARAMETERS)?.hitRank).toBe(2);
    expect(quoteCase(factCase([3, -5, 0], []), SENTENCE_PARAMETERS)?.hitRank).toBeUndefined();
  });

  it('of the judge of answers leave out what is answerable and not quoted, and what form rules out', () => {
    const ruledOut = factCase([3, 2, 1], []);
    const lacking = ruledOut.sentences.map((own) => ({
      ...own,
      features: { ...own.features, lacksForm: 1 },
    }));
    const samples = answerSamples(
      [
        factCase([3, 2, 1], [0]),
        factCase([3, 2, 1], [], { isAnswerable: true }),
        factCase([3, 2, 1], []),
        { ...ruledOut, sentences: lacking },
      ],
      SENTENCE_PARAMETERS,
    );

    expect(samples.map(({ isPositive }) => isPositive)).toEqual([true, false]);
  });
});

describe('measuring facts', () => {
  const parameters = { sentence: SENTENCE_PARAMETERS, answer: ANSWER_PARAMETERS };
  const never = { ...parameters, answer: { ...ANSWER_PARAMETERS, bias: -100 } };
  const cases = [
    factCase([3, -5, 0], [0]),
    factCase([3, -5, 0], [2], { group: 'b' }),
    factCase([3, 2, 1], []),
  ];

  it('counts hits among the answerable and refusals apart', () => {
    expect(measureFacts(cases, never)).toEqual({
      hitFirst: 0.5,
      hitInThree: 1,
      rightRefusals: 1,
      wrongRefusals: 1,
      questionCount: 3,
    });
  });

  it('judges the questions of a site by parameters fitted on the others', () => {
    const seen: string[][] = [];
    crossValidateFacts(cases, (rest) => {
      seen.push([...new Set(rest.map(({ group }) => group))]);
      return parameters;
    });

    expect(seen).toEqual([['b'], ['a']]);
  });
});
