// Which measures apply to which question, and when a question counts as passed (what the baseline records):
//   list            F1 over documents is 1        count         the number is exact
//   factual         a hit in the first three citations, and every group of answer_contains
//   about           F1 over cited documents is 1, and every group of answer_contains
//   keyword, follow-up   with a passage as factual, else as list (and count, where one is asked)
//   unanswerable    refused
import type { Answer } from '../types.js';
import type { GoldQuestion } from './gold-question.js';
import { containsAll, countVerbatim, hitRank, isRefusal, measureSet, type SetMeasures } from './metrics.js';

/** The measures of one answer; a measure that does not apply to the question is absent. */
export interface Grade {
  readonly hasPassed: boolean;
  readonly isRefused: boolean;
  readonly set?: SetMeasures;
  readonly isCountExact?: boolean;
  /** From 1; null: the passage was not quoted. */
  readonly hitRank?: number | null;
  readonly hasContents?: boolean;
  readonly verbatim: number;
  readonly quotations: number;
  /** Documents listed or cited, by what the question measures; for the report. */
  readonly found: readonly string[];
}

/** Measures one answer. `textOf` gives a document's stored text, for the check of quotations. */
export function gradeAnswer(
  question: GoldQuestion,
  answer: Answer,
  textOf: (documentId: string) => string | undefined,
): Grade {
  const isRefused = isRefusal(answer);
  const { verbatim, total } = countVerbatim(answer, textOf);
  const found = isRefused ? [] : foundDocuments(question, answer);
  const common = { isRefused, verbatim, quotations: total, found };
  if (question.type === 'unanswerable') return { ...common, hasPassed: isRefused };

  const hasContents = !isRefused && containsAll(answer, question.contains);
  if (question.passage !== undefined && !isSetType(question)) {
    const rank = isRefused
      ? undefined
      : hitRank(answer.citations, question.gold, question.optional, question.passage);
    return {
      ...common,
      hitRank: rank ?? null,
      hasContents,
      hasPassed: rank !== undefined && rank <= 3 && hasContents,
    };
  }
  const set = measureSet(found, question.gold, question.optional);
  const isCountExact =
    question.count === undefined ? undefined : !isRefused && answer.count === question.count;
  const isComplete = question.type === 'count' || set.f1 === 1;
  return {
    ...common,
    set,
    ...(isCountExact === undefined ? {} : { isCountExact }),
    ...(question.type === 'about' ? { hasContents } : {}),
    hasPassed: isComplete && isCountExact !== false && (question.type !== 'about' || hasContents),
  };
}

/** Lists and counts: the union of the items' documents. Other kinds: that, or what is cited where nothing is listed. */
function foundDocuments(question: GoldQuestion, answer: Answer): readonly string[] {
  const listed = (answer.items ?? []).flatMap(({ documents }) => documents);
  const cited = answer.citations.map(({ documentId }) => documentId);
  if (question.type === 'list' || question.type === 'count') return [...new Set(listed)];
  if (question.type === 'about' || listed.length === 0) return [...new Set(cited)];
  return [...new Set(listed)];
}

function isSetType(question: GoldQuestion): boolean {
  return question.type === 'list' || question.type === 'count' || question.type === 'about';
}
