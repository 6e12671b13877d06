// The fitted weights of the judges: written by `npm run -s calibrate` on invented pages:
// generated sites of seeds 2, 4, 6, 8, 10, 12 and the sets north, south, west, east, central, coast, valley, lake, forest, island, delta, meadow.
// Not to be edited by hand.
import type { AnswerFeatures } from './answer-features.js';
import type { ConditionalParameters } from './conditional.js';
import type { JudgeFeatures } from './document-features.js';
import type { LogisticParameters } from './logistic.js';
import type { SentenceFeatures } from './sentence-features.js';
import type { TogetherFeatures } from './weigh-together.js';

/** Of the judge of documents. */
export const JUDGE_PARAMETERS: LogisticParameters<JudgeFeatures> = {
  bias: -1.054,
  weights: {
    dense: 0.047,
    gap: -2.226,
    plain: 1.068,
    plainGap: -2.258,
    sentenceCoverage: 1.13,
    headingCoverage: 1.097,
    labelCoverage: 1.885,
    documentCoverage: 0.075,
    leadCoverage: 0.353,
    sentences: 0,
    breadth: 0.953,
    nearConcept: 0.889,
    agreement: 0.807,
    sameLanguage: 0.118,
    known: -0.852,
    unknownDense: 0,
    parentCoverage: 2.932,
    restriction: 0.919,
    restrictedDense: 0.491,
  },
};

/** Of the second look at the documents of a question. */
export const TOGETHER_PARAMETERS: LogisticParameters<TogetherFeatures> = {
  bias: 1.318,
  weights: {
    own: 2.721,
    behind: -0.492,
    rivals: -1.189,
  },
};

/** Of the judge of sentences. */
export const SENTENCE_PARAMETERS: ConditionalParameters<SentenceFeatures> = {
  alone: 0.854,
  headed: 2.263,
  bare: 1.988,
  document: 1.96,
  chunk: 1.41,
  passage: 0.823,
  coverage: 0,
  contextCoverage: 0.304,
  chunkCoverage: 1.058,
  hasForm: 0.535,
  lacksForm: -2.72,
  names: 0.455,
  sameLanguage: -0.682,
  quantified: 0.631,
  ofCoverage: 0.537,
  timely: 1.678,
  isShort: -0.345,
};

/** Of the judge of answers. */
export const ANSWER_PARAMETERS: LogisticParameters<AnswerFeatures> = {
  bias: -6.633,
  weights: {
    share: 1.541,
    bare: 2.298,
    contextCoverage: 0.333,
    chunkCoverage: 0.624,
    hasForm: 0.146,
    names: 1.363,
    quantified: 0.095,
    ofCoverage: 1.392,
    document: 1.79,
    restriction: 0,
  },
};
