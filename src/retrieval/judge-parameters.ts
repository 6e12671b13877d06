// The fitted weights of the two judges: written by `npm run -s calibrate` on invented pages of seeds 2, 4, 6, 8, 10, 12.
// Not to be edited by hand; figures in the docs come from other seeds.
import type { JudgeFeatures } from './document-features.js';
import type { LogisticParameters } from './logistic.js';
import type { SentenceFeatures } from './sentence-features.js';

/** Of the judge of documents. */
export const JUDGE_PARAMETERS: LogisticParameters<JudgeFeatures> = {
  bias: -3.396,
  weights: {
    dense: 2.992,
    gap: -2.455,
    sentenceCoverage: 1.557,
    headingCoverage: 1.484,
    labelCoverage: 2.004,
    documentCoverage: 0.124,
    breadth: 0.778,
    nearConcept: 0.932,
    agreement: 0.574,
    sameLanguage: 0.053,
    known: -0.771,
    unknownDense: 1.083,
    parentCoverage: 1.51,
    restriction: 0.691,
    restrictedDense: 0.64,
  },
};

/** Of the judge of sentences. */
export const SENTENCE_PARAMETERS: LogisticParameters<SentenceFeatures> = {
  bias: -9.552,
  weights: {
    alone: 0.478,
    headed: 0.564,
    bare: 2.654,
    bareGap: -1.205,
    document: 2.214,
    chunk: 0.532,
    gap: -0.701,
    coverage: 0.423,
    contextCoverage: 0.0,
    chunkCoverage: 0.382,
    hasForm: 2.289,
    lacksForm: -3.054,
    names: 2.058,
    sameLanguage: -0.743,
    quantified: 0.447,
    ofCoverage: 1.512,
    restriction: 0.953,
    isShort: 0.404,
  },
};
