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
    dense: 2.976,
    gap: -2.395,
    sentenceCoverage: 1.554,
    headingCoverage: 1.504,
    labelCoverage: 2.042,
    documentCoverage: 0.127,
    breadth: 0.787,
    nearConcept: 0.886,
    agreement: 0.581,
    sameLanguage: 0.036,
    known: -0.698,
    unknownDense: 1.011,
    parentCoverage: 1.51,
    restriction: 0.697,
    restrictedDense: 0.644,
  },
};

/** Of the second look at the documents of a question. */
export const TOGETHER_PARAMETERS: LogisticParameters<TogetherFeatures> = {
  bias: 1.379,
  weights: {
    own: 2.758,
    behind: -0.721,
    rivals: -1.486,
  },
};

/** Of the judge of sentences. */
export const SENTENCE_PARAMETERS: ConditionalParameters<SentenceFeatures> = {
  alone: 0.509,
  headed: 0.943,
  bare: 2.296,
  document: 1.3,
  chunk: 1.066,
  passage: 0.889,
  coverage: 0.499,
  contextCoverage: 0.61,
  chunkCoverage: 0.366,
  hasForm: 1.527,
  lacksForm: -4.84,
  names: 0.507,
  sameLanguage: -0.658,
  quantified: 0.615,
  ofCoverage: 0.747,
  isShort: -0.195,
};

/** Of the judge of answers. */
export const ANSWER_PARAMETERS: LogisticParameters<AnswerFeatures> = {
  bias: -7.009,
  weights: {
    share: 1.666,
    bare: 2.57,
    contextCoverage: 0.625,
    chunkCoverage: 1.159,
    hasForm: 0.384,
    names: 1.803,
    quantified: 0.478,
    ofCoverage: 1.189,
    document: 1.747,
    restriction: 0.459,
  },
};
