// Labels in everyday words ("Område: Health", "GOALS"), which also head parts of a text: they are labels only where a
// value follows that is certain by its words alone.
import type { LabelName } from '../types.js';
import type { FoundLabel } from './found-label.js';
import type { Line } from './lines.js';
import { isGoalNumbers, splitValues } from './split-values.js';
import { isCertain } from './value-lines.js';

/** Everyday words for labels, each with what it may state: a label only where a certain value follows. */
const LOOSE: readonly (readonly [words: RegExp, name: LabelName])[] = [
  [/^(?:område|områden|areas?)\s*(?::\s*(.*))?$/iu, 'area'],
  [/^(?:mål|goals?)\s*(?::\s*(.*))?$/iu, 'sdg'],
  [/^(?:partners?|parter)\s*(?::\s*(.*))?$/iu, 'swedishPartner'],
];

/** The label at a line, or undefined: "Område: Health", "GOALS" above "3 - Good health and well-being". */
export function readLooseLabel(lines: readonly Line[], index: number): FoundLabel | undefined {
  for (const [words, name] of LOOSE) {
    const match = words.exec(lines[index]!.plain);
    if (match === null) continue;
    const isInline = (match[1] ?? '') !== '';
    const at = isInline ? index : index + 1;
    const value = isInline ? match[1]! : (lines[at]?.plain ?? '');
    if (value === '' || !(isCertain(value, name) || (name === 'sdg' && isGoalNumbers(value))))
      return undefined;
    const values = splitValues(name, value, isInline);
    const form = isInline ? 'inline' : 'standing';
    return { name, first: index, last: at, valueLines: [at], values, form, isRunning: false };
  }
  return undefined;
}
