// Where the entries of a page begin and end. An entry ends with its labels; titles that show it by themselves, dates above
// titles and items of a listing also open one. Pages that print the labels above the text are told by their last block,
// behind which text follows. What comes after a block and cannot be a title (a fact, a list) still belongs to it.

import type { FoundLabel } from './found-label.js';
import { isDateLine, isDayAndMonth, isKicker, looksLikeTitle } from './heading.js';
import { readLabelLine } from './label-line.js';
import { findLabelRuns, type LabelRun } from './label-runs.js';
import { isFact, isNavigation, isSubtitle } from './line-forms.js';
import { type Line, nextFilled, previousFilled } from './lines.js';
import { type PageHeader, readPageHeader } from './page-header.js';
import { sharedTitles } from './shared-titles.js';
import { startsByTitle } from './starts-by-title.js';
import { findTeasers, lastByTitle, withoutBullet } from './teasers.js';

/** One entry of a page. Indices into the lines of the source, from 0. */
export interface Entry {
  /** Its first line: the title, or a date or kicker above it; the project line of a further project under one title. */
  readonly first: number;
  /** Of a further project: the title line that it shares, in an entry above. */
  readonly sharedTitle?: number;
  /** Its last line that is not blank. */
  readonly last: number;
  readonly labels: readonly FoundLabel[];
  /** The header of the page it stands on. */
  readonly header?: PageHeader;
}

/** The entries of a page in order; together they hold every line but blank ones, page headers and lists of their titles. */
export function findEntries(lines: readonly Line[]): Entry[] {
  const headers = openingHeaders(lines);
  const opening = headers.at(-1)?.index ?? -1;
  const runs = findLabelRuns(lines, opening);
  const first = nextFilled(lines, opening + 1);
  if (first >= lines.length) return [];
  const blocks = runs.filter(({ isBlock }) => isBlock);
  const starts = new Set([first]);
  for (const start of isLabelsAbove(lines, blocks, first)
    ? startsAbove(lines, blocks)
    : startsBehind(lines, blocks, headers)) {
    starts.add(start);
  }
  for (const start of startsByDate(lines, first)) starts.add(start);
  for (const start of findTeasers(lines)) starts.add(start);
  for (const start of startsByTitle(lines, new Set(starts), runs)) starts.add(start);
  const shared = sharedTitles(lines, starts);
  return toEntries(
    lines,
    [...starts, ...shared.keys()].filter((start) => start >= first).sort((a, b) => a - b),
    runs,
    headers,
  ).map((entry) => {
    const sharedTitle = shared.get(entry.first);
    return sharedTitle === undefined ? entry : { ...entry, sharedTitle };
  });
}

function openingHeaders(lines: readonly Line[]): PageHeader[] {
  const headers: PageHeader[] = [];
  for (let header = readPageHeader(lines, nextFilled(lines, 0)); header !== undefined; ) {
    headers.push(header);
    header = readPageHeader(lines, nextFilled(lines, header.index + 1));
  }
  return headers;
}

/** Entries open behind each block, where a title can stand. A header may come first: another page in the same file. */
function startsBehind(lines: readonly Line[], blocks: readonly LabelRun[], headers: PageHeader[]): number[] {
  return blocks.flatMap(({ last }) => {
    const next = nextFilled(lines, last + 1);
    const header = readPageHeader(lines, next);
    if (header !== undefined) headers.push(header);
    const start = titledStart(lines, header === undefined ? next : nextFilled(lines, next + 1));
    return start === undefined ? [] : [start];
  });
}

/** Lines that may stand between a block and the next title, at most. */
const MAX_LINES_BEFORE_TITLE = 6;

/** The next title, or the date or kicker right above it; facts and links before them still belong to what ended. */
function titledStart(lines: readonly Line[], from: number): number | undefined {
  let above: number | undefined;
  for (let index = from, seen = 0; index < lines.length && seen < MAX_LINES_BEFORE_TITLE; seen += 1) {
    const line = lines[index]!;
    if (isDateLine(line.plain) || isKicker(line.plain)) above ??= index;
    else if (looksLikeTitle(line)) return above ?? index;
    else if (isNavigation(line.plain) || isFact(line.plain) || isEmptyLabel(line.plain)) above = undefined;
    else return undefined;
    index = nextFilled(lines, index + 1);
  }
  return undefined;
}

/** A label whose value is missing: "Tema" with nothing below. */
function isEmptyLabel(plain: string): boolean {
  const label = readLabelLine(plain);
  return label !== undefined && label.value === undefined;
}

/** Whether a page prints its labels between title and text. */
function isLabelsAbove(lines: readonly Line[], blocks: readonly LabelRun[], first: number): boolean {
  const [opening, closing] = [blocks[0], blocks.at(-1)];
  if (opening === undefined || closing === undefined) return false;
  const above = lines.slice(first, opening.first).filter(({ plain }) => plain !== '');
  const below = lines.slice(closing.last + 1).filter(({ plain }) => plain.length > 100);
  return (
    above.length <= 2 && above.every((line) => looksLikeTitle(line) || isSubtitle(line)) && below.length > 0
  );
}

function startsAbove(lines: readonly Line[], blocks: readonly LabelRun[]): number[] {
  return blocks.flatMap(({ first }) => {
    const above = previousFilled(lines, first - 1);
    const title = above >= 0 && isSubtitle(lines[above]!) ? previousFilled(lines, above - 1) : above;
    return title >= 0 && looksLikeTitle(lines[title]!) ? [title] : [];
  });
}

/** Short news one after another, each with its title right below its date: where there are two, each opens a text. */
function startsByDate(lines: readonly Line[], first: number): number[] {
  const dated = [...lines.keys()].filter((index) => {
    const title = lines[index + 1];
    const { plain } = lines[index]!;
    const isDate = isDateLine(plain) || isDayAndMonth(plain);
    return (
      (index === first || lines[index]!.standsApart) && isDate && title !== undefined && looksLikeTitle(title)
    );
  });
  return dated.length > 1 ? dated : [];
}

function toEntries(
  lines: readonly Line[],
  starts: readonly number[],
  runs: readonly LabelRun[],
  headers: readonly PageHeader[],
): Entry[] {
  const labels = runs.flatMap((run) => run.labels);
  const titles = lastByTitle(lines, starts);
  const entries: Entry[] = [];
  starts.forEach((first, i) => {
    const next = starts[i + 1] ?? lines.length;
    const before = headers.filter(({ index }) => index < next && index > first).at(-1)?.index ?? next;
    const last = previousFilled(lines, before - 1);
    const own = labels.filter((label) => label.first >= first && label.last <= last);
    if (isContents(lines.slice(first, last + 1), (title) => (titles.get(title) ?? first) > first)) return;
    const previous = entries.at(-1);
    const header = headers.filter(({ index, name }) => index < first && name !== undefined).at(-1);
    if (previous !== undefined && own.length === 0 && isFooter(lines.slice(first, last + 1))) {
      entries[entries.length - 1] = { ...previous, last };
    } else entries.push({ first, last, labels: own, ...(header === undefined ? {} : { header }) });
  });
  return entries;
}

/** Nothing but titles of entries below: the contents of the page. */
function isContents(lines: readonly Line[], isTitleBelow: (title: string) => boolean): boolean {
  const filled = lines.filter(({ plain }) => plain !== '');
  return filled.length > 1 && filled.every(({ plain }) => isTitleBelow(withoutBullet(plain)));
}

/** Menus and buttons copied from below the entries: no sentence among them. */
function isFooter(lines: readonly Line[]): boolean {
  const filled = lines.filter(({ plain }) => plain !== '');
  return (
    filled.length <= 5 &&
    filled.every(({ plain }) => isNavigation(plain) || (plain.length <= 40 && !/[.!?]$/u.test(plain)))
  );
}
