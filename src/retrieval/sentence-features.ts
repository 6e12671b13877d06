// What the judge of sentences looks at: names, meaning and order of its features. How they are weighed stands in
// judge-parameters.ts, how they are measured in judge-sentence.ts. Only differences between the sentences of one
// question matter, so what they all share is not among them.

/** What the judge of sentences looks at; each about 0 to 1. */
export interface SentenceFeatures {
  /** Cosine of the sentence alone, as z over the question's base level, over 4. */
  readonly alone: number;
  readonly headed: number;
  /** Cosine of the sentence alone to the question without its names, likewise. */
  readonly bare: number;
  /** How its document stands against the best one of the question: ratio of probabilities; 1 where there is no topic. */
  readonly document: number;
  /** Cosine of the chunk around it, likewise. */
  readonly chunk: number;
  /** Fused similarity of the chunk around it, by meaning and words, 0 to 1. */
  readonly passage: number;
  readonly coverage: number;
  readonly contextCoverage: number;
  /** Coverage by the chunk and the headings together: the topic may be named a sentence earlier. */
  readonly chunkCoverage: number;
  /** 1 when the question expects a form ("how much money") and the sentence has it. */
  readonly hasForm: number;
  /** 1 when the question expects a form and the sentence lacks it. */
  readonly lacksForm: number;
  /** Share of the names asked for that the sentence or its headings bear; 1 when none is asked for. */
  readonly names: number;
  readonly sameLanguage: number;
  /** 1 when a number stands before the thing counted, .5 when the thing is not named; 0 when neither or not asked. */
  readonly quantified: number;
  /** Coverage of what the answer is to be of ("mayor", "pupils") by the sentence; 1 when nothing is named. */
  readonly ofCoverage: number;
  /** 1 when the sentence tells of the time asked for ("numera"), -1 when of the other; 0 when either does not say. */
  readonly timely: number;
  /** 1 for fragments of fewer than five words: headings and list heads state little. */
  readonly isShort: number;
}

/** The names of the features, in the order of the parameters. */
export const SENTENCE_FEATURES = [
  'alone',
  'headed',
  'bare',
  'document',
  'chunk',
  'passage',
  'coverage',
  'contextCoverage',
  'chunkCoverage',
  'hasForm',
  'lacksForm',
  'names',
  'sameLanguage',
  'quantified',
  'ofCoverage',
  'timely',
  'isShort',
] as const satisfies readonly (keyof SentenceFeatures)[];
