// Cuts a sentence that is too long for the model: at clauses, else between words, else between characters. Such
// "sentences" are lists that lost their line breaks or tables; where they are cut matters less than that they are.
import type { Span } from '../types.js';
import { trimSpan } from './lines.js';

/** How a length is measured and how long a part may be. */
export interface TokenLimit {
  readonly countTokens: (text: string) => number;
  readonly maxTokens: number;
}

/**
 * The longest piece of the vocabulary of multilingual e5. A text beyond this many a token is too long without being
 * counted: counting a line of 200,000 characters again and again took half a minute (measured).
 */
const MAX_CHARS_PER_TOKEN = 16;

/** Where to cut, the best first. Each pattern ends where the next part may begin. */
const CUTS: readonly RegExp[] = [/[;:]\s+|\s[–—-]\s+|\n/gu, /,\s+/gu, /\s+/gu];

/** The sentence whole when it is short enough, else in parts that are, in order, white space between left out. */
export function splitLongSentence(text: string, span: Span, limit: TokenLimit): Span[] {
  const trimmed = trimSpan(text, span);
  const slice = text.slice(trimmed.start, trimmed.end);
  if (slice === '') return [];
  const isCountable = slice.length <= limit.maxTokens * MAX_CHARS_PER_TOKEN;
  if (isCountable && limit.countTokens(slice) <= limit.maxTokens) return [trimmed];
  const cut = cutNearMiddle(slice);
  return [
    ...splitLongSentence(text, { start: trimmed.start, end: trimmed.start + cut }, limit),
    ...splitLongSentence(text, { start: trimmed.start + cut, end: trimmed.end }, limit),
  ];
}

/** The best cut in the middle half; failing all, the middle itself, moved out of a surrogate pair. */
function cutNearMiddle(slice: string): number {
  const middle = slice.length / 2;
  for (const pattern of CUTS) {
    const cuts = [...slice.matchAll(pattern)].map((match) => match.index + match[0].length);
    const central = cuts.filter((cut) => cut > slice.length / 4 && cut < (slice.length * 3) / 4);
    if (central.length > 0)
      return central.reduce((a, b) => (Math.abs(b - middle) < Math.abs(a - middle) ? b : a));
  }
  const half = Math.max(1, Math.floor(middle));
  return /[\udc00-\udfff]/.test(slice.charAt(half)) ? half + 1 : half;
}
