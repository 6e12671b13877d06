// How well the judges of sentences and of answers do together: what is quoted for a fact, and what is refused.
import type { AnswerFeatures } from '../retrieval/answer-features.js';
import type { ConditionalParameters } from '../retrieval/conditional.js';
import type { LogisticParameters } from '../retrieval/logistic.js';
import type { SentenceFeatures } from '../retrieval/sentence-features.js';
import { type FactCase, quoteCase } from './fact-samples.js';

/** Parameters of both judges. */
export interface FactParameters {
  readonly sentence: ConditionalParameters<SentenceFeatures>;
  readonly answer: LogisticParameters<AnswerFeatures>;
}

/** How well facts are quoted and refused. */
export interface FactMeasures {
  /** Of the questions that have an answer: the first, and one of the first three quotations holds it. */
  readonly hitFirst: number;
  readonly hitInThree: number;
  /** Of the questions that have none: refused. */
  readonly rightRefusals: number;
  /** Of the questions that have an answer: refused. */
  readonly wrongRefusals: number;
  readonly questionCount: number;
}

/** Measures the judges of sentences and of answers together. */
export function measureFacts(cases: readonly FactCase[], { sentence, answer }: FactParameters): FactMeasures {
  const quoted = cases.flatMap((own) => {
    const found = quoteCase(own, sentence, answer);
    if (found === undefined) return [];
    const isRefused = found.answer.probability < 0.5;
    return [{ ...found, isRefused, isAnswerable: own.isAnswerable }];
  });
  const share = (of: typeof quoted, is: (one: (typeof quoted)[number]) => boolean) =>
    of.length === 0 ? 0 : of.filter(is).length / of.length;
  const answerable = quoted.filter(({ isAnswerable }) => isAnswerable);
  return {
    hitFirst: share(answerable, ({ hitRank }) => hitRank === 1),
    hitInThree: share(answerable, ({ hitRank }) => hitRank !== undefined),
    rightRefusals: share(
      quoted.filter(({ isAnswerable }) => !isAnswerable),
      ({ isRefused }) => isRefused,
    ),
    wrongRefusals: share(answerable, ({ isRefused }) => isRefused),
    questionCount: quoted.length,
  };
}

/** The same with each site's questions judged by parameters fitted on the other sites. */
export function crossValidateFacts(
  cases: readonly FactCase[],
  fitCases: (cases: readonly FactCase[]) => FactParameters,
): FactMeasures {
  const groups = [...new Set(cases.map(({ group }) => group))];
  const parts = groups.map((held) =>
    measureFacts(
      cases.filter(({ group }) => group === held),
      fitCases(cases.filter(({ group }) => group !== held)),
    ),
  );
  const mean = (pick: (part: FactMeasures) => number) =>
    parts.length === 0 ? 0 : parts.reduce((sum, part) => sum + pick(part), 0) / parts.length;
  return {
    hitFirst: mean(({ hitFirst }) => hitFirst),
    hitInThree: mean(({ hitInThree }) => hitInThree),
    rightRefusals: mean(({ rightRefusals }) => rightRefusals),
    wrongRefusals: mean(({ wrongRefusals }) => wrongRefusals),
    questionCount: parts.reduce((sum, { questionCount }) => sum + questionCount, 0),
  };
}
