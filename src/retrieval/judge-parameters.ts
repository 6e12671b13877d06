// The fitted weights of the two judges: written by `npm run -s calibrate` on invented pages of seeds 2, 4, 6, 8, 10, 12.
// Not to be edited by hand; figures in the docs come from other seeds.
import type { JudgeFeatures } from './document-features.js';
import type { SentenceFeatures } from './sentence-features.js';
import type { LogisticParameters } from './logistic.js';

/** Of the judge of documents. */
export const JUDGE_PARAMETERS: LogisticParameters<JudgeFeatures> = {
  bias: -3.496,
  weights: {
    dense: 2.966,
    gap: -2.442,
    sentenceCoverage: 1.559,
    headingCoverage: 1.481,
    labelCoverage: 2.023,
    documentCoverage: 0.128,
    breadth: 0.780,
    nearConcept: 0.965,
    agreement: 0.559,
    sameLanguage: 0.085,
    known: -0.739,
    unknownDense: 1.043,
    parentCoverage: 1.512,
    restriction: 0.719,
    restrictedDense: 0.659,
  },
};

/** Of the judge of sentences. */
export const SENTENCE_PARAMETERS: LogisticParameters<SentenceFeatures> = {
  bias: -9.771,
  weights: {
    alone: 0.439,
    headed: 0.798,
    bare: 2.570,
    bareGap: -1.289,
    document: 2.323,
    chunk: 0.613,
    gap: -0.707,
    coverage: 0.406,
    contextCoverage: 0.000,
    chunkCoverage: 0.357,
    hasForm: 2.372,
    lacksForm: -2.779,
    names: 2.052,
    sameLanguage: -0.716,
    quantified: 0.390,
    ofCoverage: 1.583,
    isShort: 0.373,
  },
};
