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
  bias: -3.987,
  weights: {
    dense: 2.718,
    gap: -2.112,
    plain: 0.774,
    plainGap: -1.149,
    sentenceCoverage: 1.551,
    headingCoverage: 1.453,
    labelCoverage: 1.904,
    documentCoverage: 0.088,
    leadCoverage: 0.772,
    sentences: 0.704,
    breadth: 0.803,
    nearConcept: 0.768,
    agreement: 0.547,
    sameLanguage: 0.026,
    known: -0.725,
    unknownDense: 1.066,
    parentCoverage: 1.511,
    restriction: 0.633,
    restrictedDense: 0.587,
  },
};

/** Of the second look at the documents of a question. */
export const TOGETHER_PARAMETERS: LogisticParameters<TogetherFeatures> = {
  bias: 1.386,
  weights: {
    own: 2.409,
    behind: -0.685,
    rivals: -1.501,
  },
};

/** Of the judge of sentences. */
export const SENTENCE_PARAMETERS: ConditionalParameters<SentenceFeatures> = {
  alone: 0.575,
  headed: 0.883,
  bare: 2.31,
  document: 1.37,
  chunk: 1.137,
  passage: 0.827,
  coverage: 0.384,
  contextCoverage: 0.482,
  chunkCoverage: 0.684,
  hasForm: 1.336,
  lacksForm: -4.697,
  names: 0.506,
  sameLanguage: -0.51,
  quantified: 0.625,
  ofCoverage: 0.524,
  isShort: -0.004,
};

/** Of the judge of answers. */
export const ANSWER_PARAMETERS: LogisticParameters<AnswerFeatures> = {
  bias: -7.388,
  weights: {
    share: 1.639,
    bare: 2.439,
    contextCoverage: 0.459,
    chunkCoverage: 0.766,
    hasForm: 0.803,
    names: 1.766,
    quantified: 0.295,
    ofCoverage: 1.353,
    document: 1.87,
    restriction: 0.551,
  },
};
