// The fitted weights of the two judges: written by `npm run -s calibrate` on invented pages of seeds 2, 4, 6, 8, 10, 12.
// Not to be edited by hand; figures in the docs come from other seeds.
import type { JudgeFeatures } from './document-features.js';
import type { LogisticParameters } from './logistic.js';
import type { SentenceFeatures } from './sentence-features.js';

/** Of the judge of documents. */
export const JUDGE_PARAMETERS: LogisticParameters<JudgeFeatures> = {
  bias: -2.646,
  weights: {
    dense: 2.655,
    gap: -3.616,
    sentenceCoverage: 1.259,
    headingCoverage: 1.454,
    labelCoverage: 2.198,
    documentCoverage: 0.312,
    breadth: 0.812,
    nearConcept: 0.942,
    agreement: 0.0,
    sameLanguage: 0.068,
    known: -1.065,
    unknownDense: 0.551,
    parentCoverage: 1.589,
    restriction: 1.138,
    restrictedDense: 1.081,
  },
};

/** Of the judge of sentences. */
export const SENTENCE_PARAMETERS: LogisticParameters<SentenceFeatures> = {
  bias: -9.413,
  weights: {
    alone: 0.618,
    headed: 0.668,
    bare: 2.714,
    bareGap: -1.231,
    document: 1.825,
    chunk: 0.063,
    chunkGap: -0.934,
    passage: 0.75,
    passageGap: -0.66,
    gap: -0.376,
    coverage: 0.228,
    contextCoverage: 0.0,
    chunkCoverage: 0.361,
    hasForm: 2.386,
    lacksForm: -3.057,
    names: 2.057,
    sameLanguage: -0.603,
    quantified: 0.435,
    ofCoverage: 1.558,
    restriction: 1.063,
    isShort: 0.364,
  },
};
