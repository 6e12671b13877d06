// The fitted weights of the two judges: written by `npm run -s calibrate` on invented pages of seeds 2, 4, 6, 8, 10, 12.
// Not to be edited by hand; figures in the docs come from other seeds.
import type { JudgeFeatures } from './document-features.js';
import type { LogisticParameters } from './logistic.js';
import type { SentenceFeatures } from './sentence-features.js';

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

/** Of the judge of sentences. */
export const SENTENCE_PARAMETERS: LogisticParameters<SentenceFeatures> = {
  bias: -9.4,
  weights: {
    alone: 0.624,
    headed: 0.654,
    bare: 2.719,
    bareGap: -1.23,
    document: 1.835,
    chunk: 0.069,
    chunkGap: -0.915,
    passage: 0.747,
    passageGap: -0.678,
    gap: -0.381,
    coverage: 0.226,
    contextCoverage: 0.0,
    chunkCoverage: 0.375,
    hasForm: 2.379,
    lacksForm: -3.059,
    names: 2.055,
    sameLanguage: -0.596,
    quantified: 0.44,
    ofCoverage: 1.551,
    restriction: 1.038,
    isShort: 0.366,
  },
};
