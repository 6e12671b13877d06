// What speaks for and against two documents of the same partners describing one partnership. Two project pages in
// one language are two projects unless they are copies; between languages, and between a project and news of it,
// content decides, helped by goals, areas, numbers and years.
import { fold } from '../language.js';
import type { Document } from '../types.js';
import type { SameContent } from './content-likeness.js';

/** A judged pair. `link` is positive when the two belong together, larger when more certainly. */
export interface TwinEvidence {
  readonly link: number;
  /** Nothing else may bring the two together. */
  readonly isApart: boolean;
}

/**
 * Likeness that the pair needs. Chosen between what twins and mere neighbours reach on the two question sets: two
 * projects .3, as the same partners often run like projects; news of a project .05, as it has no other subject.
 */
const NEEDED = { projects: 0.3, sectionAndProject: 0.1, news: 0.05, twoNews: 0.25 } as const;

/** Weights beside the likeness of content. Chosen: together they outweigh half the distance between twins and others. */
const WEIGHT = { facets: 0.15, numbers: 0.15, years: 0.1, samePage: 0.1 } as const;

/** Judges two documents that share a partner on both sides. */
export function weighTwins(a: Document, b: Document, likeness: SameContent): TwinEvidence {
  if (isCopy(a, b)) return { link: 2, isApart: false };
  if (isOwnProject(a) && isOwnProject(b) && a.language === b.language && !isProjectAndSection(a, b))
    return { link: -1, isApart: true };
  if (a.parent !== undefined && a.parent === b.parent) return { link: -1, isApart: true };
  const evidence =
    likeness(a, b) +
    WEIGHT.facets * facetAgreement(a, b) +
    WEIGHT.numbers * numberAgreement(a, b) -
    (hasOtherYears(a, b) ? WEIGHT.years : 0) -
    (a.kind === 'project' && b.kind === 'project' && a.source === b.source ? WEIGHT.samePage : 0);
  return { link: evidence - neededBy(a, b), isApart: false };
}

/** A text that presents one partnership as its subject, rather than telling news of it. */
export function isOwnProject({ kind }: Document): boolean {
  return kind === 'project' || kind === 'section';
}

function isProjectAndSection(a: Document, b: Document): boolean {
  return a.kind !== b.kind;
}

function neededBy(a: Document, b: Document): number {
  if (!isOwnProject(a) && !isOwnProject(b)) return NEEDED.twoNews;
  if (!isOwnProject(a) || !isOwnProject(b)) return NEEDED.news;
  return a.kind === 'project' && b.kind === 'project' ? NEEDED.projects : NEEDED.sectionAndProject;
}

/** The same entry on two pages: same project line, or half of its paragraphs word for word. */
function isCopy(a: Document, b: Document): boolean {
  if (a.language !== b.language) return false;
  if (a.subtitle !== undefined && b.subtitle !== undefined) return fold(a.subtitle) === fold(b.subtitle);
  const [left, right] = [paragraphsOf(a), paragraphsOf(b)];
  const shared = [...left].filter((paragraph) => right.has(paragraph)).length;
  return shared > 0 && shared >= Math.max(left.size, right.size) / 2;
}

function paragraphsOf({ text, sections }: Document): Set<string> {
  const spans = sections.flatMap(({ paragraphs }) => paragraphs);
  return new Set(spans.map(({ start, end }) => fold(text.slice(start, end)).replace(/\s+/g, ' ')));
}

/** 1 when goals, areas and themes agree, -1 when they differ, 0 when one side states none. */
function facetAgreement(a: Document, b: Document): number {
  const shares = (['sdg', 'area', 'theme'] as const).flatMap(
    (key) => overlap(new Set<unknown>(a.facets[key]), new Set<unknown>(b.facets[key])) ?? [],
  );
  return shares.length === 0 ? 0 : (2 * shares.reduce((sum, share) => sum + share, 0)) / shares.length - 1;
}

/** Shared members over the smaller set's size; undefined when one is empty. */
function overlap(a: ReadonlySet<unknown>, b: ReadonlySet<unknown>): number | undefined {
  if (a.size === 0 || b.size === 0) return undefined;
  return [...a].filter((value) => b.has(value)).length / Math.min(a.size, b.size);
}

/** Share of common figures, 0 to 1, where both texts have two or more; years aside, spaces and commas in them aside. */
function numberAgreement(a: Document, b: Document): number {
  const [left, right] = [figuresOf(a), figuresOf(b)];
  return left.size < 2 || right.size < 2 ? 0 : (overlap(left, right) ?? 0);
}

function figuresOf(document: Document): Set<string> {
  const figures = proseOf(document).match(/\d+(?:[.,\u00a0 ]\d+)*/g) ?? [];
  return new Set(
    figures
      .map((figure) => figure.replace(/[.,\u00a0 ]/g, ''))
      .filter((figure) => figure.length >= 2 && !isYear(figure)),
  );
}

function hasOtherYears(a: Document, b: Document): boolean {
  return overlap(yearsOf(a), yearsOf(b)) === 0;
}

function yearsOf(document: Document): Set<string> {
  return new Set((proseOf(document).match(/\b\d{4}\b/g) ?? []).filter(isYear));
}

function isYear(figure: string): boolean {
  return /^(?:19[89]|20[0-4])\d$/.test(figure);
}

function proseOf({ text, sections }: Document): string {
  return sections
    .flatMap(({ paragraphs }) => paragraphs.map(({ start, end }) => text.slice(start, end)))
    .join('\n');
}
