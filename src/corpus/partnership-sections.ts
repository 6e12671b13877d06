// Which parts of an article describe one partnership each and become documents of their own. Headings made of
// partners' names, or of places where partners are sought, open them, with more beside a colon, below a date or the sum they got; they end at the next heading.
// The last one has no heading behind it to end it, so it takes as much as its siblings have: what follows is the
// article's own closing text.

import { findKronor } from '../vocabulary/kronor.js';
import type { Entry } from './find-entries.js';
import type { FoundLabel } from './found-label.js';
import { isDateLine, looksLikeHeading } from './heading.js';
import { readLabelLine } from './label-line.js';
import { type Line, nextFilled, previousFilled } from './lines.js';
import { isPartnerSearch } from './partner-search.js';
import {
  type PartnershipTitle,
  readPartnershipHeading,
  readPartnershipTitle,
  readPlaceTitle,
} from './partnership-title.js';
import { isCountryLine, valuesBelow } from './section-values.js';
import { isNameAbroad } from './value-lines.js';

/** One section of an article. Indices into the lines of the source, from 0. */
export interface PartnershipSection {
  /** The heading, or the sum or date right above it. */
  readonly first: number;
  readonly titleLine: number;
  /** Its last line that is not blank. */
  readonly last: number;
  readonly title: PartnershipTitle;
  readonly labels: readonly FoundLabel[];
}

interface Opening {
  readonly first: number;
  readonly titleLine: number;
  readonly title: PartnershipTitle;
}

/** The sections of an entry that describe one partnership; none when the entry itself does. */
export function findPartnershipSections(lines: readonly Line[], entry: Entry): PartnershipSection[] {
  if (readPartnershipTitle(lines[entry.first]!.plain) !== undefined) return [];
  const end = bodyEnd(lines, entry);
  const openings = findOpenings(lines, entry, end);
  if (!areSections(lines, openings, entry)) return [];
  const firsts = openings.map(({ first }) => first);
  const sections = openings.slice(0, -1).map((opening, i) => {
    const next = firsts[i + 1]!;
    return { opening, last: previousFilled(lines, headingRightAbove(lines, opening.first, next) - 1) };
  });
  const closing = openings.at(-1)!;
  const last = lastOfClosing(
    lines,
    closing,
    end,
    sections.map(({ opening, last }) => countGroups(lines, opening.first, last, entry.labels)),
    entry.labels,
  );
  return [...sections, { opening: closing, last }].map(({ opening, last }) => ({
    ...opening,
    last,
    labels: [
      ...valuesBelow(lines, opening.titleLine, last),
      ...entry.labels.filter((label) => label.first > opening.first && label.last <= last),
    ],
  }));
}

/** Index behind the last line that is not metadata of the entry. */
function bodyEnd(lines: readonly Line[], entry: Entry): number {
  let end = entry.last + 1;
  for (const label of [...entry.labels].reverse()) {
    // Goals without their label may also stand below each section.
    const isOwn = !label.isRunning && label.form !== 'inline';
    const above = label.first - 1;
    const isInBlock =
      nextFilled(lines, label.last + 1) >= end &&
      (above < entry.first || lines[above]!.plain === '' || isLabel(entry.labels, above));
    if (isOwn && (label.form !== 'bare' || isInBlock)) end = Math.min(end, label.first);
  }
  return end;
}

function findOpenings(lines: readonly Line[], entry: Entry, end: number): Opening[] {
  const openings: Opening[] = [];
  const isSearch = isPartnerSearch(lines[entry.first]!.plain);
  for (let index = nextFilled(lines, entry.first + 1); index < end; index = nextFilled(lines, index + 1)) {
    const { plain } = lines[index]!;
    const title =
      readPartnershipHeading(plain) ??
      (isSearch ? readPlaceTitle(plain) : undefined) ??
      placeAboveCountry(lines, index);
    const isBelow = index - 1 > entry.first && isSumOrDate(lines, index - 1);
    const first = isBelow ? index - 1 : index;
    const standsApart =
      lines[first]!.standsApart ||
      entry.labels.some((label) => label.isRunning && label.first === nextFilled(lines, index + 1));
    if (title !== undefined && title.international.length > 0 && standsApart)
      openings.push({ first, titleLine: index, title });
  }
  const isOfPartners = openings.some(({ title }) => title.swedish.length > 0);
  return openings.filter(
    ({ titleLine, title }) =>
      nextFilled(lines, titleLine + 1) < end && (isSearch || isOfPartners || title.swedish.length > 0),
  );
}

/** A partner abroad whose counterpart is not named, with its country on the line below. */
function placeAboveCountry(lines: readonly Line[], index: number): PartnershipTitle | undefined {
  const { plain } = lines[index]!;
  const below = lines[nextFilled(lines, index + 1)];
  if (below === undefined || !isCountryLine(below) || isCountryLine(lines[index]!)) return undefined;
  return isNameAbroad(plain) && readLabelLine(plain) === undefined && looksLikeHeading(lines[index]!)
    ? { swedish: [], international: [plain], countries: [] }
    : undefined;
}

/** "SEK 240,000" or "12 May 2024" on a line of its own, as it may stand right above a heading. */
function isSumOrDate(lines: readonly Line[], index: number): boolean {
  const plain = lines[index]?.plain ?? '';
  const [sum] = findKronor(plain);
  return isDateLine(plain) || (sum?.start === 0 && sum.end === plain.length);
}

/**
 * One heading alone may only repeat what the article is about, as it does below the title; a label below it, or several
 * partners, say otherwise.
 */
function areSections(lines: readonly Line[], openings: readonly Opening[], entry: Entry): boolean {
  const [only] = openings;
  if (only === undefined || openings.length > 1) return openings.length > 1;
  if (only.first === nextFilled(lines, entry.first + 1)) return false;
  const partnerCount = entry.labels
    .filter(({ name }) => name === 'internationalPartner')
    .flatMap(({ values }) => values).length;
  return partnerCount > 1 || (partnerCount === 0 && entry.labels.some(({ isRunning }) => isRunning));
}

/** A heading right above the next section, without text of its own, belongs to the article ("Partnerskap i Afrika"). */
function headingRightAbove(lines: readonly Line[], first: number, next: number): number {
  const above = previousFilled(lines, next - 1);
  const isHeading =
    above > first &&
    looksLikeHeading(lines[above]!) &&
    lines[above]!.standsApart &&
    !isCountryLine(lines[above]!);
  return isHeading && !/^(?:\S+ ){12}/u.test(lines[above]!.plain) ? above : next;
}

function lastOfClosing(
  lines: readonly Line[],
  { first, title }: Opening,
  end: number,
  siblingCounts: readonly number[],
  labels: readonly FoundLabel[],
): number {
  const [minimum, most] =
    siblingCounts.length === 0 ? [1, 1] : [Math.min(...siblingCounts), Math.max(...siblingCounts)];
  let last = first;
  for (let index = nextFilled(lines, first + 1); index < end; ) {
    const isGroupStart = lines[index]!.standsApart;
    const count = countGroups(lines, first, last, labels);
    if (last > first && isGroupStart && isOwnHeading(lines, index) && !isLabel(labels, index)) break;
    const isValue = isLabel(labels, index) || isCountryLine(lines[index]!);
    const isFurther = isGroupStart && count >= minimum && !isValue;
    if (isFurther && (count >= most || !namesPartner(lines[index]!.plain, title))) break;
    last = index;
    index = nextFilled(lines, index + 1);
  }
  return last;
}

function isOwnHeading(lines: readonly Line[], index: number): boolean {
  return looksLikeHeading(lines[index]!) && !isCountryLine(lines[index]!);
}

function namesPartner(plain: string, title: PartnershipTitle): boolean {
  return [...title.international, ...title.swedish].some((partner) => plain.includes(partner));
}

function isLabel(labels: readonly FoundLabel[], index: number): boolean {
  return labels.some(({ first, last }) => first <= index && index <= last);
}

/** How many groups of lines with text, divided by blank lines, stand below a section's heading. */
function countGroups(
  lines: readonly Line[],
  first: number,
  last: number,
  labels: readonly FoundLabel[],
): number {
  let count = 0;
  let isOpen = false;
  for (let index = first + 1; index <= last; index += 1) {
    const isBlank = lines[index]!.plain === '';
    if (lines[index]!.standsApart) isOpen = false;
    if (!isBlank && !isOpen && !isLabel(labels, index) && !isCountryLine(lines[index]!)) {
      count += 1;
      isOpen = true;
    }
  }
  return count;
}
