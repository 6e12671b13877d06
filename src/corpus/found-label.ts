// A label as it was found on a page, with the lines that bear it.
import type { LabelName } from '../types.js';

/** One label of a page. Indices into the lines of the source, from 0. */
export interface FoundLabel {
  readonly name: LabelName;
  /** The first line that belongs to it: the label, or the value where the label is missing. */
  readonly first: number;
  readonly last: number;
  /** The lines that carry values; empty when the value is missing. */
  readonly valueLines: readonly number[];
  readonly values: readonly string[];
  /** "inline": label and value on one line. "bare": a value without its label. */
  readonly form: 'standing' | 'inline' | 'bare';
  readonly isRunning: boolean;
  /** More is said behind the value: "Theme: food. Every third child …". */
  readonly isInText?: true;
}
