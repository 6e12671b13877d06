// The fitted weights of the judges: written by `npm run -s calibrate` on invented pages of seeds 2, 4, 6, 8, 10, 12.
// Not to be edited by hand; figures in the docs come from other seeds.
import type { AnswerFeatures } from './answer-features.js';
import type { ConditionalParameters } from './conditional.js';
import type { JudgeFeatures } from './document-features.js';
import type { LogisticParameters } from './logistic.js';
import type { SentenceFeatures } from './sentence-features.js';
import type { TogetherFeatures } from './weigh-together.js';

/** Of the judge of documents. */
export const JUDGE_PARAMETERS: LogisticParameters<JudgeFeatures> = {
  bias: -3.763,
  weights: {
    dense: 2.786,
    gap: -2.212,
    plain: 0.763,
    plainGap: -1.145,
    sentenceCoverage: 1.513,
    headingCoverage: 1.468,
    labelCoverage: 1.891,
    documentCoverage: 0.068,
    leadCoverage: 0.739,
    sentences: 0.837,
    breadth: 0.771,
    nearConcept: 0.628,
    agreement: 0.444,
    sameLanguage: 0.007,
    known: -0.766,
    unknownDense: 1.132,
    parentCoverage: 1.51,
    restriction: 0.615,
    restrictedDense: 0.576,
  },
};

/** Of the second look at the documents of a question. */
export const TOGETHER_PARAMETERS: LogisticParameters<TogetherFeatures> = {
  bias: 1.413,
  weights: {
    own: 2.455,
    behind: -0.689,
    rivals: -1.453,
  },
};

/** Of the judge of sentences. */
export const SENTENCE_PARAMETERS: ConditionalParameters<SentenceFeatures> = {
  alone: 0.718,
  headed: 0.834,
  bare: 1.161,
  adapted: 1.318,
  document: 1.325,
  chunk: 1.137,
  passage: 0.822,
  coverage: 0.346,
  contextCoverage: 0.448,
  chunkCoverage: 0.624,
  hasForm: 0.893,
  lacksForm: -4.243,
  names: 0.504,
  sameLanguage: -0.487,
  quantified: 0.37,
  ofCoverage: 0.607,
  timely: 1.247,
  isShort: 0.006,
};

/** Of the judge of answers. */
export const ANSWER_PARAMETERS: LogisticParameters<AnswerFeatures> = {
  bias: -8.156,
  weights: {
    share: 1.723,
    bare: 2.695,
    contextCoverage: 0.286,
    chunkCoverage: 0.895,
    hasForm: 0.852,
    names: 1.858,
    quantified: 0.142,
    ofCoverage: 1.438,
    document: 1.657,
    restriction: 0.62,
  },
};
