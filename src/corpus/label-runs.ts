// Where the labels of a page stand and which values they carry. A label may lack its value, a value its label, a list
// may go on over several lines, and blank lines may lie between. Labels that follow one another make a run; the run
// at the end of an entry is what tells entries apart.
import type { LabelName } from '../types.js';
import { isKnownArea } from '../vocabulary/areas.js';
import { findCountries } from '../vocabulary/countries.js';
import { canonicalSwedishPartner, findSwedishPartners } from '../vocabulary/swedish-partners.js';
import { isKnownTheme } from '../vocabulary/themes.js';
import { isSubtitle, looksLikeHeading } from './heading.js';
import { readLabelLine } from './label-line.js';
import { type Line, nextFilled } from './lines.js';
import { readPartnershipTitle } from './partnership-title.js';
import { sdgNumber, splitValues } from './split-values.js';

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
}

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
  const label = readLabelLine(lines[index]!.plain);
  if (label === undefined) return undefined;
  const { name, isRunning } = label;
  if (label.value !== undefined) {
    const values = splitValues(name, label.value, true);
    return { name, first: index, last: index, valueLines: [index], values, form: 'inline', isRunning };
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

/** Whether a blank line divides a label from its value. */
function isSpacedOut({ form, first, valueLines }: FoundLabel): boolean {
  return form === 'standing' && valueLines[0] !== undefined && valueLines[0] > first + 1;
}

/** @param isSpaced  Whether the label above keeps a blank line before its value, so that this one may too. */
function readValueLines(
  lines: readonly Line[],
  labelIndex: number,
  { name, isSpaced }: { readonly name: LabelName; readonly isSpaced: boolean },
): number[] {
  const first = nextFilled(lines, labelIndex + 1);
  if (first >= lines.length || !isPlausible(lines, first, name)) return [];
  const isApart = first > labelIndex + 1;
  if (isApart && !isSpaced && !isCertain(lines[first]!.plain, name) && !isBeforeLabel(lines, first))
    return [];
  const valueLines = [first];
  for (let next = first + 1; next < lines.length && lines[next]!.plain !== ''; next += 1) {
    if (readLabelLine(lines[next]!.plain) !== undefined || !continues(lines, next, name)) break;
    valueLines.push(next);
  }
  return valueLines;
}

/** Whether a line right below a label can be its value. */
function isPlausible(lines: readonly Line[], index: number, name: LabelName): boolean {
  const { plain } = lines[index]!;
  if (readLabelLine(plain) !== undefined || plain.length > 600) return false;
  const follower = lines[nextFilled(lines, index + 1)];
  if (follower !== undefined && isSubtitle(follower)) return false;
  if (name === 'sdg') return isCertain(plain, name) || /^\d{1,2}(?:\s*,\s*\d{1,2})*$/u.test(plain);
  if (name === 'country') return findCountries(plain).length > 0 && !/\.$/u.test(plain);
  if (name === 'swedishPartner' || name === 'internationalPartner') {
    return readPartnershipTitle(plain)?.international.length === undefined && !/[.?!]$/u.test(plain);
  }
  return !/[.?!]$/u.test(plain);
}

/** Whether the words of a line alone show that they are values of a label. */
function isCertain(plain: string, name: LabelName): boolean {
  const values = splitValues(name, plain);
  switch (name) {
    case 'sdg':
      return (
        /^(?:(?:SDG|Goal|Mål)\s*)?\d{1,2}\s*[-–—.:]\s*\p{L}/iu.test(plain) ||
        values.every((value) => !/\d/.test(value) && sdgNumber(value) !== undefined)
      );
    case 'area':
      return values.every(isKnownArea);
    case 'theme':
      return values.every(isKnownTheme);
    case 'swedishPartner':
      return values.every((value) => canonicalSwedishPartner(value) !== undefined);
    case 'country':
      return values.every((value) =>
        findCountries(value).some(({ start, end }) => start === 0 && end === value.length),
      );
    case 'tag':
      return /,$/u.test(plain);
    case 'internationalPartner':
      return false;
  }
}

/** Whether a further line goes on with the values above it. */
function continues(lines: readonly Line[], index: number, name: LabelName): boolean {
  const { plain } = lines[index]!;
  if (isCertain(plain, name)) return true;
  const isName =
    name === 'internationalPartner' && plain.length <= 60 && findSwedishPartners(plain).length === 0;
  return (
    isName &&
    plain.split(' ').every((word) => /^[\p{Lu}(]|^(?:of|the|de|del|la|do|da|and)$/u.test(word)) &&
    isBeforeLabel(lines, index)
  );
}

/** Whether the next filled line is a label that stands alone. */
function isBeforeLabel(lines: readonly Line[], index: number): boolean {
  const next = lines[nextFilled(lines, index + 1)];
  const label = next === undefined ? undefined : readLabelLine(next.plain);
  return label !== undefined && label.value === undefined;
}

/** Labels with, before and after each, the values that stand beside it without a label of their own. */
function addBareValues(lines: readonly Line[], labels: readonly FoundLabel[]): FoundLabel[] {
  const taken = new Set(labels.flatMap(({ first, last }) => range(first, last)));
  const bare: FoundLabel[] = [];
  const take = (index: number, names: readonly LabelName[]): boolean => {
    const line = lines[index];
    if (line === undefined || line.plain === '' || taken.has(index)) return false;
    const name = names.find((candidate) => isCertain(line.plain, candidate));
    if (name === undefined) return false;
    taken.add(index);
    bare.push({
      name,
      first: index,
      last: index,
      valueLines: [index],
      values: splitValues(name, line.plain),
      form: 'bare',
      isRunning: false,
    });
    return true;
  };
  for (const { first, last, isRunning, form } of labels) {
    if (isRunning || form === 'inline') continue;
    for (let index = first - 1; take(index, BARE_NAMES); index -= 1);
    for (let index = last + 1; take(index, BARE_NAMES); index += 1);
  }
  return [...labels, ...bare].sort((a, b) => a.first - b.first);
}

const BARE_NAMES: readonly LabelName[] = ['sdg', 'area', 'theme', 'swedishPartner'];

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
}

function groupRuns(lines: readonly Line[], labels: readonly FoundLabel[]): LabelRun[] {
  const groups: FoundLabel[][] = [];
  for (const label of labels) {
    const group = groups.at(-1);
    const isNext = group !== undefined && nextFilled(lines, group.at(-1)!.last + 1) === label.first;
    if (isNext && !group.some(({ name, valueLines }) => name === label.name && valueLines.length > 0))
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

/** Metadata has a label on a line of its own, or names goals or partners, or several things at once. */
function isBlock(labels: readonly FoundLabel[]): boolean {
  const own = labels.filter(({ isRunning, name }) => !isRunning && name !== 'country');
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
