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
}

/** The lines of a source in order; a final line break opens no further line. */
export function readLines(source: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const raw of source.split('\n')) {
    lines.push({ number: lines.length + 1, start, end: start + raw.length, plain: toPlain(raw) });
    start += raw.length + 1;
  }
  if (source.endsWith('\n')) lines.pop();
  return lines;
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

/**
 * Whether a line stands apart from what is above: at the start, below a blank line, or anywhere in a text that was copied
 * without its blank lines.
 */
export function isApart(lines: readonly Line[], index: number): boolean {
  return index === 0 || lines[index - 1]?.plain === '' || !lines.some(({ plain }) => plain === '');
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
