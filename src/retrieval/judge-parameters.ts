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
  bias: -4.614,
  weights: {
    dense: 1.845,
    gap: -2.035,
    plain: 1.902,
    plainGap: -1.116,
    sentenceCoverage: 1.562,
    headingCoverage: 1.488,
    labelCoverage: 1.892,
    documentCoverage: 0.09,
    leadCoverage: 0.737,
    sentences: 0.85,
    breadth: 0.778,
    nearConcept: 0.752,
    agreement: 1.578,
    sameLanguage: 0.01,
    known: -0.653,
    unknownDense: 1.075,
    parentCoverage: 1.507,
    restriction: 0.549,
    restrictedDense: 0.535,
  },
};

/** Of the second look at the documents of a question. */
export const TOGETHER_PARAMETERS: LogisticParameters<TogetherFeatures> = {
  bias: 1.38,
  weights: {
    own: 1.949,
    behind: -0.608,
    rivals: -1.308,
  },
};

/** Of the judge of sentences. */
export const SENTENCE_PARAMETERS: ConditionalParameters<SentenceFeatures> = {
  alone: 1.168,
  headed: 1.123,
  bare: 2.065,
  document: 1.335,
  chunk: 0.997,
  passage: 0.886,
  coverage: 0.46,
  contextCoverage: 0.506,
  chunkCoverage: 0.624,
  hasForm: 0.555,
  lacksForm: -4.028,
  names: 0.527,
  sameLanguage: -0.537,
  quantified: 0.334,
  ofCoverage: 0.518,
  timely: 1.232,
  isShort: 0.002,
};

/** Of the judge of answers. */
export const ANSWER_PARAMETERS: LogisticParameters<AnswerFeatures> = {
  bias: -7.701,
  weights: {
    share: 1.702,
    bare: 2.421,
    contextCoverage: 0.55,
    chunkCoverage: 0.654,
    hasForm: 0.502,
    names: 1.489,
    quantified: 0.3,
    ofCoverage: 1.494,
    document: 2.124,
    restriction: 0.262,
  },
};
