// Where the labels of a page stand and which values they carry. A label may lack its value, a value its label, a list
// may go on over several lines, and blank lines may lie between. Labels that follow one another make a run; the run
// at the end of an entry is what tells entries apart.
import type { LabelName } from '../types.js';
import type { FoundLabel } from './found-label.js';
import { looksLikeHeading } from './heading.js';
import { readLabelLine } from './label-line.js';
import { type Line, nextFilled, previousFilled } from './lines.js';
import { readLooseLabel } from './loose-labels.js';
import { splitValues } from './split-values.js';
import {
  isBeforeLabel,
  isCertain,
  isGoalLine,
  isNameAbroad,
  isTagLine,
  readValueLines,
} from './value-lines.js';

/** Labels with nothing but blank lines between them. */
export interface LabelRun {
  readonly first: number;
  readonly last: number;
  readonly labels: readonly FoundLabel[];
  /** Whether this is metadata of an entry, rather than a label within its text. */
  readonly isBlock: boolean;
}

/** The label runs of a page, in order. `skip`: index of a first line that names the page, or -1. */
export function findLabelRuns(lines: readonly Line[], skip: number): LabelRun[] {
  const labels: FoundLabel[] = [];
  for (let index = nextFilled(lines, skip + 1); index < lines.length; ) {
    const label = readLabelAt(lines, index, labels.at(-1));
    if (label !== undefined) labels.push(label);
    index = nextFilled(lines, (label?.last ?? index) + 1);
  }
  return groupRuns(lines, addBareValues(lines, labels));
}

function readLabelAt(
  lines: readonly Line[],
  index: number,
  previous: FoundLabel | undefined,
): FoundLabel | undefined {
  const { plain } = lines[index]!;
  const label = readLabelLine(plain);
  if (label === undefined)
    return readLooseLabel(lines, index) ?? (isGoalLine(plain) ? bareLabel('sdg', index, plain) : undefined);
  const { name, isRunning } = label;
  if (label.value !== undefined) {
    const [stated, more] = statedBefore(name, label.value);
    // A list of countries broken after a comma goes on below.
    const isBroken = name === 'country' && /,$/u.test(stated) && isCertainAt(lines, index + 1, name);
    const valueLines = isBroken ? [index, index + 1] : [index];
    const values = splitValues(name, isBroken ? `${stated} ${lines[index + 1]!.plain}` : stated, true);
    const inline = { name, first: index, last: valueLines.at(-1)!, valueLines, values, isRunning };
    return { ...inline, form: 'inline', ...(more && { isInText: true }) };
  }
  const isSpaced =
    previous !== undefined && isSpacedOut(previous) && nextFilled(lines, previous.last + 1) === index;
  const valueLines = readValueLines(lines, index, { name, isSpaced });
  if (valueLines.length === 0 && label.isAmbiguous && !isBeforeLabel(lines, index)) return undefined;
  const values = valueLines.flatMap((line) => splitValues(name, lines[line]!.plain));
  return {
    name,
    first: index,
    last: valueLines.at(-1) ?? index,
    valueLines,
    values,
    form: 'standing',
    isRunning,
  };
}

function isCertainAt(lines: readonly Line[], index: number, name: LabelName): boolean {
  const line = lines[index];
  return line !== undefined && isCertain(line.plain, name);
}

/** The value of an inline label, and whether a sentence goes on behind it. */
function statedBefore(name: LabelName, value: string): [stated: string, more: boolean] {
  const pattern = /[.!?]\s+(?=\p{Lu})|\s[·|]\s(?=\p{Lu}\p{Ll}+:)/u;
  const end = name === 'theme' || name === 'area' ? pattern.exec(value) : null;
  return end === null ? [value, false] : [value.slice(0, end.index), true];
}

/** Whether a blank line divides a label from its value. */
function isSpacedOut({ form, first, valueLines }: FoundLabel): boolean {
  return form === 'standing' && valueLines[0] !== undefined && valueLines[0] > first + 1;
}

/** Labels with, before and after each, the values that stand beside it without a label of their own. */
function addBareValues(lines: readonly Line[], labels: readonly FoundLabel[]): FoundLabel[] {
  const taken = new Map(
    labels.flatMap((label) => range(label.first, label.last).map((index) => [index, label])),
  );
  const bare: FoundLabel[] = [];
  const take = (index: number): boolean => {
    const plain = lines[index]?.plain ?? '';
    if (plain === '' || taken.has(index)) return false;
    const isPartner = isPartnerBelow(lines, index, taken.get(index - 1), taken.get(index + 1));
    const name =
      BARE_NAMES.find(
        (candidate) =>
          isCertain(plain, candidate) &&
          !(candidate === 'sdg' && taken.get(index - 1)?.name === 'sdg' && isCertain(plain, 'theme')),
      ) ??
      (isPartner ? 'internationalPartner' : undefined) ??
      (isThemeBetween(lines, index, taken) ? 'theme' : undefined) ??
      (taken.has(index - 1) && isTagLine(plain) ? 'tag' : undefined);
    if (name === undefined) return false;
    const label = bareLabel(name, index, plain);
    taken.set(index, label);
    bare.push(label);
    return true;
  };
  for (const { first, last, isRunning, form } of labels) {
    if (isRunning || form === 'inline') continue;
    for (let index = previousFilled(lines, first - 1); take(index); index -= 1);
    for (let index = last + 1; take(index); index += 1);
  }
  return [...labels, ...bare].sort((a, b) => a.first - b.first);
}

const BARE_NAMES: readonly LabelName[] = ['sdg', 'area', 'theme', 'swedishPartner'];

function bareLabel(name: LabelName, index: number, plain: string): FoundLabel {
  const values = splitValues(name, plain);
  return { name, first: index, last: index, valueLines: [index], values, form: 'bare', isRunning: false };
}

/** A name right below the Swedish partners, where their counterparts use to stand, with nothing of the text behind. */
function isPartnerBelow(
  lines: readonly Line[],
  index: number,
  above: FoundLabel | undefined,
  below: FoundLabel | undefined,
): boolean {
  const isLast = lines[index + 1] === undefined || lines[index + 1]!.plain === '' || below !== undefined;
  return (
    above?.name === 'swedishPartner' &&
    below?.name !== 'internationalPartner' &&
    isLast &&
    isNameAbroad(lines[index]!.plain)
  );
}

/** A line of a few words right between the goals and the label of the partners, where themes use to stand. */
function isThemeBetween(
  lines: readonly Line[],
  index: number,
  taken: ReadonlyMap<number, FoundLabel>,
): boolean {
  const [above, below] = [taken.get(index - 1), taken.get(index + 1)];
  const isBetween = above?.name === 'sdg' && below?.form === 'standing' && below.name.endsWith('Partner');
  const { plain } = lines[index]!;
  return isBetween && plain.split(' ').length <= 10 && !/[.!?:,]$/u.test(plain);
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
}

function groupRuns(lines: readonly Line[], labels: readonly FoundLabel[]): LabelRun[] {
  const groups: FoundLabel[][] = [];
  for (const label of labels) {
    const group = groups.at(-1);
    const isNext = group !== undefined && nextFilled(lines, group.at(-1)!.last + 1) === label.first;
    if (
      isNext &&
      !isOfSection(group.at(-1)!, label) &&
      !group.some(({ name, valueLines }) => name === label.name && valueLines.length > 0)
    )
      group.push(label);
    else groups.push([label]);
  }
  return groups.map((group) => ({
    first: group[0]!.first,
    last: group.at(-1)!.last,
    labels: group,
    isBlock: isBlock(group) && !isHeadingOnly(lines, group),
  }));
}

/** A label with its value behind it, in a paragraph of its own above a block: it ends the last section of the text. */
function isOfSection(above: FoundLabel, label: FoundLabel): boolean {
  return above.form === 'inline' && label.form === 'standing' && label.first > above.last + 1;
}

/** "Global goals 5 + 16" alone may stand below each section of a text. */
function isGoalsByNumber({ name, form, values }: FoundLabel): boolean {
  return name === 'sdg' && form === 'bare' && values.every((value) => /^\d+$/u.test(value));
}

/** Metadata has a label on a line of its own, or names goals or partners, or several things at once. */
function isBlock(labels: readonly FoundLabel[]): boolean {
  const own = labels.filter(({ isRunning, name }) => !isRunning && name !== 'country');
  if (own.every(isGoalsByNumber)) return false;
  return (
    own.some(({ form }) => form === 'standing') ||
    own.some(({ name }) => name === 'sdg' || name === 'swedishPartner' || name === 'internationalPartner') ||
    new Set(own.map(({ name }) => name)).size >= 2
  );
}

/** A single label without a value above running text is a heading that happens to be worded like one. */
function isHeadingOnly(lines: readonly Line[], labels: readonly FoundLabel[]): boolean {
  if (labels.length > 1 || labels[0]!.valueLines.length > 0) return false;
  const next = lines[nextFilled(lines, labels[0]!.last + 1)];
  return next !== undefined && !looksLikeHeading(next);
}
