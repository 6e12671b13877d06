// The fitted weights of the two judges: written by `npm run -s calibrate` on invented pages of seeds 2, 4, 6, 8.
// Not to be edited by hand; figures in the docs come from other seeds.
import type { JudgeFeatures } from './document-features.js';
import type { LogisticParameters } from './logistic.js';
import type { SentenceFeatures } from './sentence-features.js';

/** Of the judge of documents. */
export const JUDGE_PARAMETERS: LogisticParameters<JudgeFeatures> = {
  bias: -3.554,
  weights: {
    dense: 3.161,
    gap: -2.391,
    sentenceCoverage: 1.499,
    headingCoverage: 1.499,
    labelCoverage: 2.058,
    documentCoverage: 0.048,
    breadth: 0.679,
    nearConcept: 1.018,
    agreement: 0.73,
    sameLanguage: -0.136,
    known: -0.557,
    unknownDense: 1.08,
    parentCoverage: 1.522,
    restriction: 0.759,
    restrictedDense: 0.652,
  },
};

/** Of the judge of sentences. */
export const SENTENCE_PARAMETERS: LogisticParameters<SentenceFeatures> = {
  bias: -9.927,
  weights: {
    alone: 0.0,
    headed: 0.814,
    bare: 2.076,
    bareGap: -1.795,
    document: 2.751,
    chunk: 0.477,
    gap: -0.822,
    coverage: 0.707,
    contextCoverage: 0.185,
    chunkCoverage: 0.753,
    hasForm: 1.963,
    lacksForm: -2.861,
    names: 2.186,
    sameLanguage: -0.316,
    quantified: 0.093,
    ofCoverage: 2.072,
    isShort: -0.657,
  },
};
