// Items of a listing: a title, often printed twice, and a lead that breaks off with "…". Each opens an entry. Archives
// without titles print the leads alone, one below the other.
import { looksLikeTitle } from './heading.js';
import { bulletLength } from './line-forms.js';
import { type Line, nextFilled } from './lines.js';

/** One item alone may be a text that quotes a title or trails off. Chosen. */
const MIN_TEASERS = 2;

/** Share of the lines of a page that are leads, from which on it is an archive of leads alone. Chosen. */
const MIN_LEADS = 0.7;

/** Index of the first line of each item, in order; empty where the page is no listing. */
export function findTeasers(lines: readonly Line[]): number[] {
  const filled = [...lines.keys()].filter((index) => lines[index]!.plain !== '');
  const titled = filled.filter((index) => {
    const next = nextFilled(lines, index + 1);
    const isHeaded = lines[index]!.standsApart && isTitle(lines[index]!);
    return isRepeated(lines, index, next) || (isHeaded && (isLead(lines[next]) || opensLead(lines, next)));
  });
  const starts = titled.filter((index, i) => i === 0 || repeatedTitle(lines, titled[i - 1]!) !== index);
  if (starts.length >= MIN_TEASERS) return withoutContents(lines, withoutCopies(lines, starts));
  const leads = filled.filter(
    (index, i) => isLead(lines[index]) && lines[filled[i - 1] ?? -1]?.plain !== lines[index]!.plain,
  );
  return leads.length >= MIN_TEASERS &&
    filled.filter((index) => isLead(lines[index])).length >= MIN_LEADS * filled.length
    ? leads
    : [];
}

/** An item printed twice in a row opens one entry. */
function withoutCopies(lines: readonly Line[], starts: readonly number[]): number[] {
  const textAt = (i: number) => {
    const item = lines.slice(starts[i], starts[i + 1]).map(({ plain }) => plain);
    return item.filter((plain) => plain !== '').join('\n');
  };
  return starts.filter((_, i) => i === 0 || textAt(i) !== textAt(i - 1));
}

/** Titles listed above the items, each of which opens one below, open none there. */
function withoutContents(lines: readonly Line[], starts: readonly number[]): number[] {
  const last = lastByTitle(lines, starts);
  return starts.filter((start) => last.get(withoutBullet(lines[start]!.plain)) === start);
}

/** Of some titles, by their words: the line of the last that has them. */
export function lastByTitle(lines: readonly Line[], starts: readonly number[]): ReadonlyMap<string, number> {
  return new Map(starts.map((start) => [withoutBullet(lines[start]!.plain), start]));
}

/** The second printing of a title right below the first, or undefined. Lines are indices from 0. */
export function repeatedTitle(lines: readonly Line[], titleLine: number): number | undefined {
  const next = nextFilled(lines, titleLine + 1);
  return isRepeated(lines, titleLine, next) ? next : undefined;
}

function isRepeated(lines: readonly Line[], index: number, next: number): boolean {
  const plain = withoutBullet(lines[index]!.plain);
  return next < lines.length && plain.length > 10 && plain === withoutBullet(lines[next]!.plain);
}

function isTitle(line: Line): boolean {
  const plain = withoutBullet(line.plain);
  return looksLikeTitle({ ...line, plain }) && !isLead(line);
}

/** A lead has a few sentences. Chosen: in lines of fifty characters, some six hundred characters. */
const MAX_LEAD_LINES = 12;

/** A lead may be broken to a width: its last line, before the next blank one, is cut. */
function opensLead(lines: readonly Line[], index: number): boolean {
  let last = index;
  while (last - index < MAX_LEAD_LINES && (lines[last + 1]?.plain ?? '') !== '') last += 1;
  return last > index && lines[index]!.standsApart && isCut(lines[last]!.plain);
}

/** Running text that is cut: "They have started a school for operators, which…". */
export function isLead(line: Line | undefined): boolean {
  return line !== undefined && line.plain.length > 60 && isCut(line.plain);
}

function isCut(plain: string): boolean {
  return /(?:…|\.\.\.|\[…\])$/u.test(plain);
}

/** A line without the bullet before it. */
export function withoutBullet(plain: string): string {
  return plain.slice(bulletLength(plain));
}
