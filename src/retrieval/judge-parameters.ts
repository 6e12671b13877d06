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
  bias: -3.598,
  weights: {
    dense: 2.977,
    gap: -2.394,
    sentenceCoverage: 1.552,
    headingCoverage: 1.505,
    labelCoverage: 2.042,
    documentCoverage: 0.125,
    breadth: 0.787,
    nearConcept: 0.885,
    agreement: 0.581,
    sameLanguage: 0.034,
    known: -0.696,
    unknownDense: 1.011,
    parentCoverage: 1.51,
    restriction: 0.695,
    restrictedDense: 0.644,
  },
};

/** Of the second look at the documents of a question. */
export const TOGETHER_PARAMETERS: LogisticParameters<TogetherFeatures> = {
  bias: 1.378,
  weights: {
    own: 2.757,
    behind: -0.72,
    rivals: -1.485,
  },
};

/** Of the judge of sentences. */
export const SENTENCE_PARAMETERS: ConditionalParameters<SentenceFeatures> = {
  alone: 0.535,
  headed: 0.948,
  bare: 2.303,
  document: 1.341,
  chunk: 1.044,
  passage: 0.894,
  coverage: 0.39,
  contextCoverage: 0.487,
  chunkCoverage: 0.464,
  hasForm: 1.519,
  lacksForm: -4.821,
  names: 0.507,
  sameLanguage: -0.583,
  quantified: 0.624,
  ofCoverage: 0.578,
  isShort: -0.192,
};

/** Of the judge of answers. */
export const ANSWER_PARAMETERS: LogisticParameters<AnswerFeatures> = {
  bias: -7.148,
  weights: {
    share: 1.606,
    bare: 2.423,
    contextCoverage: 0.489,
    chunkCoverage: 0.985,
    hasForm: 0.652,
    names: 1.778,
    quantified: 0.386,
    ofCoverage: 1.313,
    document: 1.856,
    restriction: 0.454,
  },
};
