// The measures of one answer, each defined where it is computed. Pure: sets, strings and offsets in, numbers
// and truths out. Which measures apply to which question is decided in grade.ts.
import type { Answer, AnswerStatus, Citation } from '../types.js';

/** Precision, recall and their harmonic mean of one found set, 0 to 1. */
export interface SetMeasures {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/**
 * Optional members are taken out of what was found before anything is counted, so that they neither reward
 * nor punish; a member that is both gold and optional is gold.
 *
 * precision = |found ∩ gold| / |found|; recall = |found ∩ gold| / |gold|; f1 = 2PR / (P + R).
 * Nothing found while something is gold is 0 for all three, so an unanswered list counts as an empty set.
 * Nothing found and nothing gold is 1 for all three. A macro average is the mean of these over questions.
 */
export function measureSet(
  found: Iterable<string>,
  gold: Iterable<string>,
  optional: Iterable<string> = [],
): SetMeasures {
  const wanted = new Set(gold);
  const ignored = new Set(optional);
  const counted = new Set([...found].filter((id) => wanted.has(id) || !ignored.has(id)));
  if (wanted.size === 0 && counted.size === 0) return { precision: 1, recall: 1, f1: 1 };
  const right = [...counted].filter((id) => wanted.has(id)).length;
  if (right === 0) return { precision: 0, recall: 0, f1: 0 };
  const precision = right / counted.size;
  const recall = right / wanted.size;
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}

/** Share of a gold passage's words that a quotation must hold to count as holding it (issue 3). */
const MIN_PASSAGE_WORDS = 0.6;

/**
 * Whether a quotation holds a gold passage: the passage stands in it, or at least 60 % of the passage's words
 * do (each word of the quotation used once). Runs of white space count as one blank, letter case does not
 * count, composed and decomposed letters are the same. A quotation cut out of a longer passage is measured
 * by the same 60 %.
 */
export function quoteHolds(quote: string, passage: string): boolean {
  const within = normalise(quote);
  const wanted = normalise(passage);
  if (within.includes(wanted)) return true;
  const remaining = new Map<string, number>();
  for (const word of wordsOf(within)) remaining.set(word, (remaining.get(word) ?? 0) + 1);
  const words = wordsOf(wanted);
  if (words.length === 0) return false;
  let held = 0;
  for (const word of words) {
    const left = remaining.get(word) ?? 0;
    if (left === 0) continue;
    remaining.set(word, left - 1);
    held += 1;
  }
  return held / words.length >= MIN_PASSAGE_WORDS;
}

/**
 * Rank, from 1, of the first citation that stands in a gold document and holds the passage; undefined when
 * none does. Citations of optional documents are passed over without taking a rank.
 */
export function hitRank(
  citations: readonly Pick<Citation, 'documentId' | 'quote'>[],
  gold: readonly string[],
  optional: readonly string[],
  passage: string,
): number | undefined {
  const ranked = citations.filter(
    ({ documentId }) => gold.includes(documentId) || !optional.includes(documentId),
  );
  const index = ranked.findIndex(
    ({ documentId, quote }) => gold.includes(documentId) && quoteHolds(quote, passage),
  );
  return index < 0 ? undefined : index + 1;
}

/** Whether the text or a quotation has at least one string of every group, letter case ignored. No groups: true. */
export function containsAll(
  answer: { readonly text: string; readonly citations: readonly Pick<Citation, 'quote'>[] },
  groups: readonly (readonly string[])[],
): boolean {
  const places = [answer.text, ...answer.citations.map(({ quote }) => quote)].map(normalise);
  return groups.every((group) =>
    group.some((wanted) => places.some((place) => place.includes(normalise(wanted)))),
  );
}

/** A refusal: status other than `answered`, or a count of 0. */
export function isRefusal(answer: { readonly status: AnswerStatus; readonly count?: number }): boolean {
  return answer.status !== 'answered' || answer.count === 0;
}

/**
 * How many citations of an answer are verbatim, out of how many. A marker "[n]" of the text without its
 * citation counts as one more that is not. Share = verbatim / total; undefined for no citations at all.
 */
export function countVerbatim(
  answer: Pick<Answer, 'text' | 'citations'>,
  textOf: (documentId: string) => string | undefined,
): { readonly verbatim: number; readonly total: number } {
  const numbers = new Set(answer.citations.map(({ number }) => number));
  const markers = new Set([...answer.text.matchAll(/\[(\d+)\]/g)].map((match) => Number(match[1])));
  const unresolved = [...markers].filter((marker) => !numbers.has(marker)).length;
  const verbatim = answer.citations.filter(
    ({ documentId, start, end, quote }) =>
      quote.length > 0 && textOf(documentId)?.slice(start, end) === quote,
  ).length;
  return { verbatim, total: answer.citations.length + unresolved };
}

/** Arithmetic mean; undefined for no values. */
export function mean(values: readonly number[]): number | undefined {
  if (values.length === 0) return undefined;
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The value at a share (0 to 1) of the sorted values, nearest rank; undefined for no values. */
export function percentile(values: readonly number[], share: number): number | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
}

function normalise(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}
