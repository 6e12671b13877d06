// The fitted weights of the two judges: written by `npm run -s calibrate` on invented pages of seeds 2, 4, 6, 8.
// Not to be edited by hand; figures in the docs come from other seeds.
import type { JudgeFeatures } from './document-features.js';
import type { LogisticParameters } from './logistic.js';
import type { SentenceFeatures } from './sentence-features.js';

/** Of the judge of documents. */
export const JUDGE_PARAMETERS: LogisticParameters<JudgeFeatures> = {
  bias: -2.389,
  weights: {
    dense: 2.906,
    gap: -2.579,
    sentenceCoverage: 0.651,
    headingCoverage: 0.0,
    labelCoverage: 0.347,
    documentCoverage: 0.0,
    breadth: 0.0,
    nearConcept: 1.481,
    agreement: 0.309,
    sameLanguage: 0.121,
    known: -0.438,
    unknownDense: 0.076,
    parentCoverage: 0.0,
    restriction: 1.506,
    restrictedDense: 1.664,
  },
};

/** Of the judge of sentences. */
export const SENTENCE_PARAMETERS: LogisticParameters<SentenceFeatures> = {
  bias: -8.609,
  weights: {
    alone: 0.054,
    headed: 1.442,
    bare: 1.699,
    bareGap: -0.829,
    document: 1.814,
    chunk: 0.437,
    gap: -0.959,
    coverage: 0.0,
    contextCoverage: 0.0,
    chunkCoverage: 0.706,
    hasForm: 1.944,
    lacksForm: -3.692,
    names: 1.848,
    sameLanguage: -0.907,
    quantified: 0.0,
    ofCoverage: 2.125,
    isShort: -0.963,
  },
};
