// What the judge of documents looks at: names, meaning and order of its features. How they are weighed stands in
// judge-parameters.ts, how they are measured in judge.ts.

/** What the judge looks at; each about 0 to 1 so that weights can be compared. */
export interface JudgeFeatures {
  /** denseZ over 4. */
  readonly dense: number;
  /** How far below the nearest document this one lies, in base deviations over 4; 0 or more. */
  readonly gap: number;
  /** plainZ over 4. */
  readonly plain: number;
  /** How far below the nearest document's plainZ this one's lies, over 4; 0 or more. */
  readonly plainGap: number;
  readonly sentenceCoverage: number;
  readonly headingCoverage: number;
  readonly labelCoverage: number;
  readonly documentCoverage: number;
  readonly leadCoverage: number;
  /** sentencesZ over 4. */
  readonly sentences: number;
  /** log2(1 + sentences that satisfy at least half of the topic) over 3, at most 1. */
  readonly breadth: number;
  readonly nearConcept: number;
  /** Largest product of a sentence's coverage and its own z over 4: both legs agree on one sentence. */
  readonly agreement: number;
  /** 1 when question and document share their language. */
  readonly sameLanguage: number;
  /** Share of the topic's weight that the thesaurus knows. */
  readonly known: number;
  /** dense where the thesaurus knows nothing of the topic: nearness has to do alone. */
  readonly unknownDense: number;
  /** Coverage by the title of the article that a section belongs to. */
  readonly parentCoverage: number;
  /** How far the question's filters narrow the corpus: who names a partner already knows the project. */
  readonly restriction: number;
  /** dense times restriction. */
  readonly restrictedDense: number;
}

/** The names of the features, in the order of the parameters. */
export const JUDGE_FEATURES = [
  'dense',
  'gap',
  'plain',
  'plainGap',
  'sentenceCoverage',
  'headingCoverage',
  'labelCoverage',
  'documentCoverage',
  'leadCoverage',
  'sentences',
  'breadth',
  'nearConcept',
  'agreement',
  'sameLanguage',
  'known',
  'unknownDense',
  'parentCoverage',
  'restriction',
  'restrictedDense',
] as const satisfies readonly (keyof JudgeFeatures)[];
