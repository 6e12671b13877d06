// Fact questions as samples for the judges of sentences and of answers. The second looks at what the first puts
// forward, so its samples are made anew for every fit of the first.
import type { AnswerFeatures } from '../retrieval/answer-features.js';
import type { ConditionalParameters } from '../retrieval/conditional.js';
import { type AnswerContext, type JudgedAnswer, judgeAnswer } from '../retrieval/judge-answer.js';
import { compareSentences, type MeasuredSentence } from '../retrieval/judge-sentence.js';
import type { LogisticParameters } from '../retrieval/logistic.js';
import { quoteSentences } from '../retrieval/quote-sentences.js';
import type { SentenceFeatures } from '../retrieval/sentence-features.js';
import type { Sample } from './fit-logistic.js';

/** As many quotations as an answer shows. */
const MAX_QUOTATIONS = 3;

/**
 * What a question without an answer counts beside one that has one: an answer to what the texts do not say harms more than
 * a refusal. Chosen: of questions held out more are refused rightly, and somewhat more wrongly.
 */
const UNANSWERABLE_WEIGHT = 2.5;

/** One labelled fact question with everything measured for it. */
export interface FactCase {
  readonly sentences: readonly MeasuredSentence[];
  /** Rows of the sentences that hold the labelled passage. */
  readonly right: ReadonlySet<number>;
  readonly context: AnswerContext;
  readonly isAnswerable: boolean;
  /** The probability that the product gave its answer. */
  readonly verdict: number;
  readonly group: string;
  readonly question: string;
}

/** Every sentence of every case. */
export function sentenceSamples(cases: readonly FactCase[]): Sample<SentenceFeatures>[] {
  return cases.flatMap(({ sentences, right, group, question }) =>
    sentences.map(({ features, evidence }) => ({
      features,
      isPositive: right.has(evidence.sentence.row),
      weight: 1,
      group,
      question,
    })),
  );
}

/** What a fact would be answered with. */
export interface Quoted {
  readonly answer: JudgedAnswer;
  /** From 1: the first quotation that holds the passage; undefined when none does. */
  readonly hitRank: number | undefined;
}

/** The quotations of a case under these parameters; undefined for a case without sentences. */
export function quoteCase(
  { sentences, right, context }: FactCase,
  sentence: ConditionalParameters<SentenceFeatures>,
  answer?: LogisticParameters<AnswerFeatures>,
): Quoted | undefined {
  const quotations = quoteSentences(compareSentences(sentences, sentence), MAX_QUOTATIONS);
  const [best] = quotations;
  if (best === undefined) return undefined;
  const rank = quotations.findIndex((quotation) =>
    quotation.sentences.some(({ evidence }) => right.has(evidence.sentence.row)),
  );
  return { answer: judgeAnswer(best, context, answer), hitRank: rank === -1 ? undefined : rank + 1 };
}

/**
 * One sample for each case that is not ruled out by form: right when it has an answer and a quotation holds it. Answerable
 * ones without such a quotation are left out.
 */
export function answerSamples(
  cases: readonly FactCase[],
  parameters: ConditionalParameters<SentenceFeatures>,
): Sample<AnswerFeatures>[] {
  return cases.flatMap((own) => {
    const quoted = quoteCase(own, parameters);
    const isRuledOut = quoted === undefined || quoted.answer.probability === 0;
    if (isRuledOut || (own.isAnswerable && quoted.hitRank === undefined)) return [];
    return [
      {
        features: quoted.answer.features,
        isPositive: own.isAnswerable,
        weight: own.isAnswerable ? 1 : UNANSWERABLE_WEIGHT,
        group: own.group,
        question: own.question,
        verdict: own.verdict,
      },
    ];
  });
}
