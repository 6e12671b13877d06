// What is quoted for a fact: a sentence, or two that stand side by side where the second may hold what is asked for. A
// sentence such as "Only six have failed to pay it back." says little without the one before it, and "She began in May."
// nothing of whom it speaks.
import type { Span } from '../types.js';
import { type DocumentEvidence, sliceSpan } from './evidence.js';
import type { JudgedSentence } from './judge-sentence.js';

/** A neighbour is quoted with a sentence from this ratio of their shares on. Chosen on sets that are not fitted on: .03 to .08 do the same. */
const MIN_NEIGHBOUR_RATIO = 0.05;
/** Nothing but blanks and at most one line break may lie between sentences that are quoted together. */
const SIDE_BY_SIDE = /^[^\S\n]*\n?[^\S\n]*$/u;

/** A sentence that begins with somebody told of before names nobody without the one before it. */
const POINTS_BACK =
  /^[^\p{L}\p{N}]*(?:hon|han|hennes|hans|henne|honom|she|he|her|his|they|their)(?![\p{L}\p{N}])/iu;

/** One passage to quote. */
export interface Quotation {
  readonly document: DocumentEvidence;
  /** Offsets in the document's text, over one to three sentences side by side. */
  readonly span: Span;
  /** At least one. */
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
    const beside = (sentence: JudgedSentence, step: 1 | -1) => {
      const other = byRow.get(sentence.evidence.sentence.row + step);
      return other !== undefined && !quoted.has(other) && isBeside(sentence, other) ? [other] : [];
    };
    const [neighbour] = [...beside(best, -1), ...beside(best, 1)]
      .filter(({ share }) => share >= MIN_NEIGHBOUR_RATIO * best.share)
      .sort((a, b) => b.share - a.share);
    const members = neighbour === undefined ? [best] : inOrder(best, neighbour);
    if (pointsBack(members[0]!)) members.push(...beside(members[0]!, -1));
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

function inOrder(...sentences: JudgedSentence[]): JudgedSentence[] {
  return sentences.sort((a, b) => a.evidence.sentence.row - b.evidence.sentence.row);
}

function pointsBack({ document, evidence }: JudgedSentence): boolean {
  return POINTS_BACK.test(sliceSpan(document.view, evidence.sentence.span));
}

function isBeside(one: JudgedSentence, other: JudgedSentence): boolean {
  if (one.document.index !== other.document.index) return false;
  const [first, second] = inOrder(one, other).map(({ evidence }) => evidence.sentence.span);
  return SIDE_BY_SIDE.test(one.document.view.document.text.slice(first!.end, second!.start));
}

function spanOf(members: readonly JudgedSentence[]): Span {
  const spans = members.map(({ evidence }) => evidence.sentence.span);
  return {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  };
}
