// A source text to drafts of its documents: entries, the sections of articles that are documents of their own, their
// labels, paragraphs and language. Nothing here looks beyond the file; names, countries and ids of the whole corpus
// come later.
import type { Document } from '../types.js';
import { composeDocument, type Ranges } from './compose-document.js';
import { documentKind } from './document-kind.js';
import { type Entry, findEntries } from './find-entries.js';
import type { FoundLabel } from './found-label.js';
import { isDateLine, isDayAndMonth, isKicker, isPeriodLabel, isYears } from './heading.js';
import { isSubtitle, withoutProjectWord } from './line-forms.js';
import { type Line, nextFilled, readLines } from './lines.js';
import { isPartnerSearch } from './partner-search.js';
import { findPartnershipSections, type PartnershipSection } from './partnership-sections.js';
import { readPartnershipTitle } from './partnership-title.js';
import { sdgNumber } from './split-values.js';
import { isLead, repeatedTitle, withoutBullet } from './teasers.js';

/** A document before what only the whole corpus can tell. */
export interface Draft extends Omit<Document, 'id' | 'parent' | 'facets' | 'partnership' | 'source' | 'url'> {
  /** Of a section: the position of its article among the drafts of the page. */
  readonly parentPosition?: number;
  /** What the first line of the page says of every entry on it, verbatim. */
  readonly page: {
    readonly swedishPartners: readonly string[];
    readonly internationalPartners: readonly string[];
    readonly countries: readonly string[];
    readonly areas: readonly string[];
    readonly themes: readonly string[];
    readonly sdgs: readonly number[];
  };
}

/** Longest first line that is a title; a longer one is a paragraph. Chosen: the site's longest has about 150. */
const MAX_TITLE_CHARS = 220;

/**
 * The drafts of a source text in reading order, an article before its sections.
 *
 * @param outerTitle  Title of the first document where it stands outside the text, as in front matter.
 */
export function parsePage(source: string, outerTitle?: string): Draft[] {
  const lines = readLines(source);
  const drafts: Draft[] = [];
  findEntries(lines).forEach((entry, i) => {
    const sections = findPartnershipSections(lines, entry);
    const article = draftOf(source, lines, {
      entry,
      sections,
      ...(i === 0 && outerTitle !== undefined ? { outerTitle } : {}),
    });
    const parentPosition = drafts.push(article) - 1;
    for (const section of sections)
      drafts.push(sectionDraft(source, lines, entry, section, article, parentPosition));
  });
  return drafts;
}

interface EntryParts {
  readonly entry: Entry;
  readonly sections: readonly PartnershipSection[];
  readonly outerTitle?: string;
}

function draftOf(source: string, lines: readonly Line[], { entry, sections, outerTitle }: EntryParts): Draft {
  const inSection = (index: number) => sections.some(({ first, last }) => first <= index && index <= last);
  const labels = entry.labels.filter(({ first }) => !inSection(first));
  const titleLine = entry.sharedTitle ?? titleLineOf(lines, entry);
  const subtitleLine = subtitleLineOf(lines, entry, titleLine);
  const firstLine = withoutProjectWord(withoutBullet(lines[titleLine]!.plain).replace(/^#{1,6}\s+/u, ''));
  const isTitled =
    firstLine.length <= MAX_TITLE_CHARS && (outerTitle === undefined || outerTitle === firstLine);
  const title = outerTitle ?? (isTitled ? firstLine : firstLine.slice(0, firstLine.lastIndexOf(' ', 120)));
  const ranges = rangesWithout(lines, entry, sections);
  const repeated = repeatedTitle(lines, titleLine);
  const titleLines = [
    ...kickersAbove(lines, entry, titleLine),
    ...(isTitled && !isSentence(firstLine) ? [titleLine] : []),
    ...(repeated === undefined || repeated > entry.last ? [] : [repeated]),
    ...(subtitleLine === undefined ? [] : [subtitleLine]),
  ];
  const composed = composeDocument(source, lines, { ranges, labels, titleLines });
  const kind = documentKind({
    title,
    hasSubtitle: subtitleLine !== undefined || isSubtitle(lines[titleLine]!),
    labels,
    lines: ranges
      .flatMap(([first, last]) => lines.slice(first, last + 1))
      .map(({ plain }) => plain)
      .filter((plain) => plain !== ''),
    headings: composed.sections.map(({ heading }) => heading),
    sectionCount: sections.length,
    isListed: entry.header?.name !== undefined || repeated !== undefined || isLead(lines[entry.last]!),
  });
  return {
    ...composed,
    kind,
    title,
    ...(subtitleLine === undefined ? {} : { subtitle: lines[subtitleLine]!.plain }),
    heading: [title],
    lines: [lines[entry.first]!.number, lines[entry.last]!.number],
    page: pageOf(entry),
  };
}

function sectionDraft(
  source: string,
  lines: readonly Line[],
  entry: Entry,
  section: PartnershipSection,
  article: Draft,
  parentPosition: number,
): Draft {
  const title = lines[section.titleLine]!.plain.replace(/^(?:\d{1,2}[.)]|#{1,6}|[•·▪●*])\s+/u, '').replace(
    /\s*:$/u,
    '',
  );
  return {
    ...composeDocument(source, lines, {
      ranges: [[section.first, section.last]],
      labels: section.labels,
      titleLines: [section.titleLine],
    }),
    // Who looks for a partner has none yet.
    kind: isPartnerSearch(article.title) ? 'page' : 'section',
    parentPosition,
    title,
    heading: [article.title, title],
    lines: [lines[section.first]!.number, lines[section.last]!.number],
    page: pageOf(entry),
  };
}

/** The project line stands below the title, or below some words on all projects of the partners. */
function subtitleLineOf(
  lines: readonly Line[],
  { first, last }: Entry,
  titleLine: number,
): number | undefined {
  const below = nextFilled(lines, titleLine + 1);
  if (below <= last && below >= first && isSubtitle(lines[below]!)) return below;
  if (readPartnershipTitle(lines[titleLine]!.plain) === undefined) return undefined;
  const own = range(first, last).filter(
    (index) => isSubtitle(lines[index]!) && (index === first || lines[index]!.standsApart),
  );
  return own.length === 1 ? own[0] : undefined;
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

function isAboveTitle(plain: string): boolean {
  return [isDateLine, isDayAndMonth, isKicker, isPeriodLabel, isYears].some((is) => is(plain));
}

/** The title stands first, or below a date, a period or the name of a kind of text. */
function titleLineOf(lines: readonly Line[], { first, last }: Entry): number {
  let index = first;
  while (index < last && isAboveTitle(lines[index]!.plain)) {
    index = nextFilled(lines, index + 1);
  }
  return index;
}

function kickersAbove(lines: readonly Line[], { first }: Entry, titleLine: number): number[] {
  return Array.from({ length: titleLine - first }, (_, i) => first + i).filter((index) =>
    isKicker(lines[index]!.plain),
  );
}

/** A first line that says something titles its document and is running text besides. */
function isSentence(plain: string): boolean {
  return /[.!…]$/u.test(plain) && plain.split(' ').length >= 6;
}

function pageOf({ header }: Entry): Draft['page'] {
  const of = (name: FoundLabel['name']) => (header?.name === name ? header.values : []);
  return {
    swedishPartners: of('swedishPartner'),
    internationalPartners: of('internationalPartner'),
    countries: of('country'),
    areas: of('area'),
    themes: of('theme'),
    sdgs: of('sdg').flatMap((value) => sdgNumber(value) ?? []),
  };
}

function rangesWithout(
  lines: readonly Line[],
  entry: Entry,
  sections: readonly PartnershipSection[],
): Ranges {
  const ranges: [number, number][] = [];
  let first = entry.first;
  for (const section of sections) {
    if (section.first > first) ranges.push([first, section.first - 1]);
    first = nextFilled(lines, section.last + 1);
  }
  if (first <= entry.last) ranges.push([first, entry.last]);
  return ranges;
}
