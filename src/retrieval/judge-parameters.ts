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
  bias: -4.617,
  weights: {
    dense: 1.846,
    gap: -2.035,
    plain: 1.903,
    plainGap: -1.116,
    sentenceCoverage: 1.562,
    headingCoverage: 1.488,
    labelCoverage: 1.892,
    documentCoverage: 0.09,
    leadCoverage: 0.737,
    sentences: 0.851,
    breadth: 0.779,
    nearConcept: 0.752,
    agreement: 1.579,
    sameLanguage: 0.009,
    known: -0.653,
    unknownDense: 1.075,
    parentCoverage: 1.507,
    restriction: 0.549,
    restrictedDense: 0.535,
  },
};

/** Of the second look at the documents of a question. */
export const TOGETHER_PARAMETERS: LogisticParameters<TogetherFeatures> = {
  bias: 1.377,
  weights: {
    own: 1.953,
    behind: -0.602,
    rivals: -1.317,
  },
};

/** Of the judge of sentences. */
export const SENTENCE_PARAMETERS: ConditionalParameters<SentenceFeatures> = {
  alone: 1.17,
  headed: 1.124,
  bare: 2.067,
  document: 1.336,
  chunk: 0.998,
  passage: 0.886,
  coverage: 0.46,
  contextCoverage: 0.505,
  chunkCoverage: 0.623,
  hasForm: 0.555,
  lacksForm: -4.028,
  names: 0.527,
  sameLanguage: -0.539,
  quantified: 0.334,
  ofCoverage: 0.518,
  timely: 1.232,
  isShort: 0.002,
};

/** Of the judge of answers. */
export const ANSWER_PARAMETERS: LogisticParameters<AnswerFeatures> = {
  bias: -8.168,
  weights: {
    share: 1.644,
    bare: 2.297,
    contextCoverage: 0.589,
    chunkCoverage: 0.741,
    hasForm: 0.622,
    names: 1.953,
    quantified: 0.301,
    ofCoverage: 1.475,
    document: 2.039,
    restriction: 0.362,
  },
};
