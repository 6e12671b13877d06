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
  bias: -4.013,
  weights: {
    dense: 2.883,
    gap: -2.339,
    sentenceCoverage: 1.504,
    headingCoverage: 1.477,
    labelCoverage: 1.914,
    documentCoverage: 0.064,
    leadCoverage: 0.748,
    sentences: 0.791,
    breadth: 0.743,
    nearConcept: 0.759,
    agreement: 0.503,
    sameLanguage: 0.028,
    known: -0.698,
    unknownDense: 1.023,
    parentCoverage: 1.511,
    restriction: 0.681,
    restrictedDense: 0.630,
  },
};

/** Of the second look at the documents of a question. */
export const TOGETHER_PARAMETERS: LogisticParameters<TogetherFeatures> = {
  bias: 1.342,
  weights: {
    own: 2.565,
    behind: -0.698,
    rivals: -1.483,
  },
};

/** Of the judge of sentences. */
export const SENTENCE_PARAMETERS: ConditionalParameters<SentenceFeatures> = {
  alone: 0.563,
  headed: 0.914,
  bare: 2.307,
  document: 1.457,
  chunk: 1.313,
  passage: 0.869,
  coverage: 0.400,
  contextCoverage: 0.468,
  chunkCoverage: 0.504,
  hasForm: 1.387,
  lacksForm: -4.707,
  names: 0.503,
  sameLanguage: -0.575,
  quantified: 0.542,
  ofCoverage: 0.515,
  isShort: 0.216,
};

/** Of the judge of answers. */
export const ANSWER_PARAMETERS: LogisticParameters<AnswerFeatures> = {
  bias: -6.540,
  weights: {
    share: 1.581,
    bare: 2.492,
    contextCoverage: 0.581,
    chunkCoverage: 1.261,
    hasForm: 0.767,
    names: 1.627,
    quantified: 0.359,
    ofCoverage: 1.406,
    document: 1.020,
    restriction: 0.400,
  },
};
