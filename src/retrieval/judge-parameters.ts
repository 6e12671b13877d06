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
  bias: -3.981,
  weights: {
    dense: 2.729,
    gap: -2.11,
    plain: 0.786,
    plainGap: -1.143,
    sentenceCoverage: 1.547,
    headingCoverage: 1.453,
    labelCoverage: 1.905,
    documentCoverage: 0.086,
    leadCoverage: 0.774,
    sentences: 0.724,
    breadth: 0.802,
    nearConcept: 0.742,
    agreement: 0.54,
    sameLanguage: 0.023,
    known: -0.74,
    unknownDense: 1.087,
    parentCoverage: 1.511,
    restriction: 0.635,
    restrictedDense: 0.587,
  },
};

/** Of the second look at the documents of a question. */
export const TOGETHER_PARAMETERS: LogisticParameters<TogetherFeatures> = {
  bias: 1.408,
  weights: {
    own: 2.414,
    behind: -0.684,
    rivals: -1.525,
  },
};

/** Of the judge of sentences. */
export const SENTENCE_PARAMETERS: ConditionalParameters<SentenceFeatures> = {
  alone: 0.574,
  headed: 0.874,
  bare: 2.243,
  document: 1.351,
  chunk: 1.15,
  passage: 0.827,
  coverage: 0.332,
  contextCoverage: 0.431,
  chunkCoverage: 0.615,
  hasForm: 1.025,
  lacksForm: -4.328,
  names: 0.504,
  sameLanguage: -0.535,
  quantified: 0.364,
  ofCoverage: 0.668,
  timely: 1.263,
  isShort: -0.012,
};

/** Of the judge of answers. */
export const ANSWER_PARAMETERS: LogisticParameters<AnswerFeatures> = {
  bias: -7.409,
  weights: {
    share: 1.705,
    bare: 2.419,
    contextCoverage: 0.436,
    chunkCoverage: 0.741,
    hasForm: 0.786,
    names: 1.765,
    quantified: 0.217,
    ofCoverage: 1.407,
    document: 1.795,
    restriction: 0.558,
  },
};
