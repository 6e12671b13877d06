// What is quoted for a fact: a sentence, or two that stand side by side where the second may hold what is asked for. A
// sentence such as "Only six have failed to pay it back." says little without the one before it.
import type { Span } from '../types.js';
import type { DocumentEvidence } from './evidence.js';
import type { JudgedSentence } from './judge-sentence.js';

/** A neighbour is quoted with a sentence from this ratio of their shares on. Chosen on sets that are not fitted on: .03 to .08 do the same. */
const MIN_NEIGHBOUR_RATIO = 0.05;
/** Nothing but blanks and at most one line break may lie between sentences that are quoted together. */
const SIDE_BY_SIDE = /^[^\S\n]*\n?[^\S\n]*$/u;

/** One passage to quote. */
export interface Quotation {
  readonly document: DocumentEvidence;
  /** Offsets in the document's text, over one sentence or two. */
  readonly span: Span;
  /** Largest share first. */
  readonly sentences: readonly JudgedSentence[];
  /** Sum of the shares of its sentences, 0 to 1. */
  readonly share: number;
}

/**
 * Quotations over judged sentences, largest share first; no sentence is in two of them.
 *
 * @param limit  At most so many, made from the best sentences.
 */
export function quoteSentences(sentences: readonly JudgedSentence[], limit: number): Quotation[] {
  const byRow = new Map(sentences.map((sentence) => [sentence.evidence.sentence.row, sentence]));
  const quoted = new Set<JudgedSentence>();
  const quotations: Quotation[] = [];
  for (const best of sentences) {
    if (quotations.length === limit) break;
    if (quoted.has(best)) continue;
    const { row } = best.evidence.sentence;
    const [neighbour] = [byRow.get(row - 1), byRow.get(row + 1)]
      .filter((other) => other !== undefined)
      .filter((other) => !quoted.has(other) && isBeside(best, other))
      .sort((a, b) => b.share - a.share);
    const isJoined = neighbour !== undefined && neighbour.share >= MIN_NEIGHBOUR_RATIO * best.share;
    const members = isJoined ? [best, neighbour] : [best];
    for (const member of members) quoted.add(member);
    quotations.push({
      document: best.document,
      span: spanOf(members),
      sentences: members,
      share: members.reduce((sum, { share }) => sum + share, 0),
    });
  }
  return quotations.sort((a, b) => b.share - a.share);
}

function isBeside(one: JudgedSentence, other: JudgedSentence): boolean {
  if (one.evidence.sentence.chunk !== other.evidence.sentence.chunk) return false;
  const spans = [one.evidence.sentence.span, other.evidence.sentence.span].sort((a, b) => a.start - b.start);
  const { text } = one.document.view.document;
  return SIDE_BY_SIDE.test(text.slice(spans[0]!.end, spans[1]!.start));
}

function spanOf(members: readonly JudgedSentence[]): Span {
  const spans = members.map(({ evidence }) => evidence.sentence.span);
  return {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  };
}
