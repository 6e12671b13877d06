// How each judge is fitted: what is known before, what its weights may not do, how strongly it is held.
import { ANSWER_FEATURES, type AnswerFeatures } from '../retrieval/answer-features.js';
import { JUDGE_FEATURES, type JudgeFeatures } from '../retrieval/document-features.js';
import { SENTENCE_FEATURES, type SentenceFeatures } from '../retrieval/sentence-features.js';
import { TOGETHER_FEATURES, type TogetherFeatures } from '../retrieval/weigh-together.js';
import type { FitOptions } from './descend.js';
import { answerSamples, type FactCase, sentenceSamples } from './fact-samples.js';
import { fitConditional } from './fit-conditional.js';
import { fitLogistic } from './fit-logistic.js';
import type { FactParameters } from './measure-facts.js';

/**
 * What is known before fitting, in log-odds. Half of the generated questions share no word with their texts, and real
 * ones share more: the pull keeps words, titles and labels from being unlearned. A sentence that word and meaning agree
 * on is given much, so that new texts that lie near push few old ones out of a list.
 */
export const DOCUMENT_FIT: FitOptions<JudgeFeatures> = {
  names: JUDGE_FEATURES,
  prior: {
    dense: 2,
    gap: -2,
    plain: 2,
    plainGap: -1,
    sentenceCoverage: 2,
    headingCoverage: 1.5,
    labelCoverage: 2,
    documentCoverage: 0.5,
    leadCoverage: 1,
    sentences: 1,
    breadth: 1,
    nearConcept: 1,
    agreement: 2,
    sameLanguage: 0,
    known: -0.5,
    unknownDense: 1,
    parentCoverage: 1.5,
    restriction: 0.5,
    restrictedDense: 0.5,
  },
  atLeastZero: JUDGE_FEATURES.filter((name) => !['gap', 'plainGap', 'sameLanguage', 'known'].includes(name)),
  atMostZero: ['gap', 'plainGap'],
  ridge: 0.0005,
  iterations: 2000,
};
/** Pulled to leaving the verdicts as they are. */
export const TOGETHER_FIT: FitOptions<TogetherFeatures> = {
  names: TOGETHER_FEATURES,
  prior: { own: 3, behind: 0, rivals: 0 },
  atLeastZero: ['own'],
  atMostZero: ['behind', 'rivals'],
  ridge: 0.002,
  iterations: 2000,
};
const SENTENCE_FIT: FitOptions<SentenceFeatures> = {
  names: SENTENCE_FEATURES,
  prior: {
    alone: 1,
    headed: 1,
    bare: 2,
    document: 1,
    chunk: 1,
    passage: 1,
    coverage: 0.5,
    contextCoverage: 0.5,
    chunkCoverage: 0.3,
    hasForm: 1.5,
    lacksForm: -5,
    names: 0.5,
    sameLanguage: -0.5,
    quantified: 0.7,
    ofCoverage: 0.5,
    timely: 1,
    isShort: -0.3,
  },
  atLeastZero: SENTENCE_FEATURES.filter((name) => !['lacksForm', 'sameLanguage', 'isShort'].includes(name)),
  atMostZero: ['lacksForm'],
  ridge: 0.01,
  iterations: 2000,
};
const ANSWER_FIT: FitOptions<AnswerFeatures> = {
  names: ANSWER_FEATURES,
  prior: {
    share: 1,
    bare: 1.5,
    contextCoverage: 0.5,
    chunkCoverage: 0.5,
    hasForm: 0.5,
    names: 1.5,
    quantified: 0.3,
    ofCoverage: 1,
    document: 1,
    restriction: 0,
  },
  atLeastZero: ANSWER_FEATURES,
  atMostZero: [],
  ridge: 0.01,
  iterations: 2000,
};

/** The judge of answers is fitted on what the judge of sentences puts forward. */
export function fitFacts(cases: readonly FactCase[]): FactParameters {
  const sentence = fitConditional(sentenceSamples(cases), SENTENCE_FIT);
  return { sentence, answer: fitLogistic(answerSamples(cases, sentence), ANSWER_FIT) };
}
