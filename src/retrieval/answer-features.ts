// What the judge of answers looks at: names, meaning and order of its features. How they are weighed stands in
// judge-parameters.ts, how they are measured in judge-answer.ts.

/** What the judge of answers looks at; each about 0 to 1, the better of the quotation's sentences where there are two. */
export interface AnswerFeatures {
  /** Share of the best quotation among all sentences: one that stands out is more likely meant. */
  readonly share: number;
  /** Cosine of the sentence to the question without its names, as z over the question's base level, over 4. */
  readonly bare: number;
  /** Coverage by the sentence with its headings, and by the chunk; 1 where the question has no topic. */
  readonly contextCoverage: number;
  readonly chunkCoverage: number;
  readonly hasForm: number;
  readonly names: number;
  readonly quantified: number;
  readonly ofCoverage: number;
  /** Probability that its document answers the topic; 1 where names alone say what is asked. */
  readonly document: number;
  /** How far the question's filters narrow the corpus: 0 for not at all, 1 for a single document. */
  readonly restriction: number;
}

/** The names of the features, in the order of the parameters. */
export const ANSWER_FEATURES = [
  'share',
  'bare',
  'contextCoverage',
  'chunkCoverage',
  'hasForm',
  'names',
  'quantified',
  'ofCoverage',
  'document',
  'restriction',
] as const satisfies readonly (keyof AnswerFeatures)[];
