// The weights of the two judges. First figures, set by hand before there were pages to fit on; `npm run calibrate`
// replaces them.
import type { JudgeFeatures } from './document-features.js';
import type { LogisticParameters } from './logistic.js';
import type { SentenceFeatures } from './sentence-features.js';

/** Of the judge of documents. */
export const JUDGE_PARAMETERS: LogisticParameters<JudgeFeatures> = {
  bias: -7,
  weights: {
    dense: 4,
    gap: -2,
    sentenceCoverage: 4,
    headingCoverage: 2,
    labelCoverage: 2,
    documentCoverage: 1,
    breadth: 1,
    nearConcept: 1,
    agreement: 1,
    sameLanguage: -0.3,
    known: -0.5,
    unknownDense: 1,
    parentCoverage: 2,
    restriction: 1,
    restrictedDense: 1,
  },
};

/** Of the judge of sentences. */
export const SENTENCE_PARAMETERS: LogisticParameters<SentenceFeatures> = {
  bias: -4,
  weights: {
    alone: 2.5,
    headed: 2.5,
    bare: 2,
    bareGap: -2,
    document: 2,
    chunk: 1,
    gap: -2,
    coverage: 1.5,
    contextCoverage: 1.5,
    chunkCoverage: 1,
    hasForm: 1.5,
    lacksForm: -3,
    names: 2,
    quantified: 1,
    ofCoverage: 2,
    isShort: -0.5,
    sameLanguage: -0.3,
  },
};
