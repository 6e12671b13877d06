// A source text as lines that know their place. Recognition (labels, headings, values) works on `plain`, in which
// copies of one line look alike whatever their spaces, invisible characters and normal form; offsets always point
// into the untouched source.
import type { Span } from '../types.js';

/** One line of a source. `start` and `end` leave out the line break, nothing else. */
export interface Line extends Span {
  /** From 1. */
  readonly number: number;
  /** NFC, single spaces, no invisible characters, trimmed; "" when the line is blank. */
  readonly plain: string;
  /** At the start, below a blank line, or anywhere in a text that was copied without its blank lines. */
  readonly standsApart: boolean;
}

/** The lines of a source in order; a final line break opens no further line. */
export function readLines(source: string): Line[] {
  const raws = source.split('\n');
  if (source.endsWith('\n')) raws.pop();
  const plains = raws.map(toPlain);
  const last = plains.findLastIndex((plain) => plain !== '');
  const isDense = !plains
    .slice(
      plains.findIndex((plain) => plain !== ''),
      last,
    )
    .includes('');
  let start = 0;
  return raws.map((raw, index): Line => {
    const end = start + raw.length;
    const line = { number: index + 1, start, end, plain: plains[index]! };
    start = end + 1;
    return { ...line, standsApart: isDense || index === 0 || plains[index - 1] === '' };
  });
}

/** A text as `Line.plain`. */
export function toPlain(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A span without white space and invisible characters at its ends; empty spans collapse to their start. */
export function trimSpan(text: string, span: Span): Span {
  const slice = text.slice(span.start, span.end);
  const lead = /^[\s\u200b-\u200f\u2060\ufeff]*/.exec(slice)?.[0].length ?? 0;
  const trail = /[\s\u200b-\u200f\u2060\ufeff]*$/.exec(slice.slice(lead))?.[0].length ?? 0;
  return { start: span.start + lead, end: Math.max(span.start + lead, span.end - trail) };
}

/** Index of the first line that is not blank, from `from` on; `lines.length` when there is none. */
export function nextFilled(lines: readonly Line[], from: number): number {
  let index = from;
  while (index < lines.length && lines[index]!.plain === '') index += 1;
  return index;
}

/** Index of the last line that is not blank, from `from` downwards; -1 when there is none. */
export function previousFilled(lines: readonly Line[], from: number): number {
  let index = from;
  while (index >= 0 && lines[index]!.plain === '') index -= 1;
  return index;
}
