// The fitted weights of the judges: written by `npm run -s calibrate` on invented pages of seeds 2, 4, 6, 8, 10, 12.
// Not to be edited by hand; figures in the docs come from other seeds.
import type { AnswerFeatures } from './answer-features.js';
import type { ConditionalParameters } from './conditional.js';
import type { JudgeFeatures } from './document-features.js';
import type { LogisticParameters } from './logistic.js';
import type { SentenceFeatures } from './sentence-features.js';

/** Of the judge of documents. */
export const JUDGE_PARAMETERS: LogisticParameters<JudgeFeatures> = {
  bias: -3.411,
  weights: {
    dense: 2.988,
    gap: -2.445,
    sentenceCoverage: 1.563,
    headingCoverage: 1.484,
    labelCoverage: 2.006,
    documentCoverage: 0.131,
    breadth: 0.78,
    nearConcept: 0.924,
    agreement: 0.578,
    sameLanguage: 0.047,
    known: -0.765,
    unknownDense: 1.076,
    parentCoverage: 1.51,
    restriction: 0.69,
    restrictedDense: 0.64,
  },
};

/** Of the judge of sentences. */
export const SENTENCE_PARAMETERS: ConditionalParameters<SentenceFeatures> = {
  alone: 0.356,
  headed: 0.958,
  bare: 2.266,
  document: 1.302,
  chunk: 1.057,
  passage: 0.865,
  coverage: 0.268,
  contextCoverage: 0.41,
  chunkCoverage: 0.349,
  hasForm: 2.086,
  lacksForm: -2.463,
  names: 0.509,
  sameLanguage: -0.68,
  quantified: 0.685,
  ofCoverage: 0.704,
  isShort: -0.186,
};

/** Of the judge of answers. */
export const ANSWER_PARAMETERS: LogisticParameters<AnswerFeatures> = {
  bias: -7.091,
  weights: {
    share: 1.585,
    bare: 2.465,
    contextCoverage: 0.586,
    chunkCoverage: 1.078,
    hasForm: 0.52,
    names: 1.805,
    quantified: 0.414,
    ofCoverage: 1.321,
    document: 1.928,
    restriction: 0.573,
  },
};
