// The fitted weights of the two judges: written by `npm run -s calibrate` on invented pages of seeds 2, 4, 6, 8, 10, 12.
// Not to be edited by hand; figures in the docs come from other seeds.
import type { JudgeFeatures } from './document-features.js';
import type { LogisticParameters } from './logistic.js';
import type { SentenceFeatures } from './sentence-features.js';

/** Of the judge of documents. */
export const JUDGE_PARAMETERS: LogisticParameters<JudgeFeatures> = {
  bias: -3.412,
  weights: {
    dense: 2.988,
    gap: -2.446,
    sentenceCoverage: 1.564,
    headingCoverage: 1.484,
    labelCoverage: 2.006,
    documentCoverage: 0.132,
    breadth: 0.781,
    nearConcept: 0.925,
    agreement: 0.578,
    sameLanguage: 0.048,
    known: -0.766,
    unknownDense: 1.077,
    parentCoverage: 1.51,
    restriction: 0.692,
    restrictedDense: 0.641,
  },
};

/** Of the judge of sentences. */
export const SENTENCE_PARAMETERS: LogisticParameters<SentenceFeatures> = {
  bias: -9.024,
  weights: {
    alone: 0.603,
    headed: 0.597,
    bare: 2.742,
    bareGap: -1.188,
    document: 1.938,
    chunk: 0.276,
    chunkGap: -1.228,
    passage: 0,
    passageGap: 0,
    gap: -0.451,
    coverage: 0.42,
    contextCoverage: 0.0,
    chunkCoverage: 0.374,
    hasForm: 2.304,
    lacksForm: -3.056,
    names: 2.055,
    sameLanguage: -0.728,
    quantified: 0.44,
    ofCoverage: 1.506,
    restriction: 0.867,
    isShort: 0.388,
  },
};
