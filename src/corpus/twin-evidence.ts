// What speaks for and against two documents of the same partners describing one partnership. Two project pages in
// one language are two projects unless they are copies; between languages, and between a project and news of it,
// content decides, helped by goals, areas, numbers and years.
import { fold } from '../language.js';
import type { Document } from '../types.js';
import type { SameContent } from './content-likeness.js';
import { withoutProjectWord } from './line-forms.js';

/** A judged pair. `link` is positive when the two belong together, larger when more certainly. */
export interface TwinEvidence {
  readonly link: number;
  /** Nothing else may bring the two together. */
  readonly isApart: boolean;
}

/**
 * Likeness that the pair needs, labels agreeing neither way. Chosen from seven sets of pages and 24 generated sites: a
 * section and its project or another section in the other language reach .12 to .61, others up to .27; news and its
 * project .04 below zero to .66, others up to .17, so that news lean to a project beside (partnerships.ts); two projects
 * .25 to .55, others up to .34, as the same partners often run like projects.
 */
const NEEDED = { projects: 0.32, sectionAndProject: 0.18, news: 0.12, twoNews: 0.3 } as const;

/** Further likeness that texts in one language need: they are alike in wording (others up to .30), seldom twins. */
const NEEDED_IN_ONE_LANGUAGE = { sectionAndProject: 0.2, news: 0.12 } as const;

/** Weights beside the likeness of content. Chosen: together they outweigh half the distance between twins and others. */
const WEIGHT = { facets: 0.1, numbers: 0.15, years: 0.1, samePage: 0.1 } as const;

/** Evidence of a copy: more than all else together can give. */
export const COPY_LINK = 2;

/** A judge of two documents that share a partner on both sides; it keeps what it read of each document. @param own  As ownProjects gives them. */
export function createTwinJudge(
  likeness: SameContent,
  own: ReadonlySet<Document>,
): (a: Document, b: Document) => TwinEvidence {
  const known = new Map<Document, Traits>();
  const traitsOf = (document: Document): Traits => {
    const traits = known.get(document) ?? readTraits(document);
    known.set(document, traits);
    return traits;
  };
  return (a, b) => weighTwins(traitsOf(a), traitsOf(b), likeness, own);
}

interface Traits {
  readonly document: Document;
  /** Folded, of the running text. */
  readonly paragraphs: ReadonlySet<string>;
  /** Numbers of two digits or more without their separators, years aside. */
  readonly figures: ReadonlySet<string>;
  readonly years: ReadonlySet<string>;
}

function readTraits(document: Document): Traits {
  const { text, sections } = document;
  const prose = sections.flatMap(({ paragraphs }) =>
    paragraphs.map(({ start, end }) => text.slice(start, end)),
  );
  const numbers = prose.flatMap((paragraph) => paragraph.match(/\d+(?:[.,\u00a0 ]\d+)*/g) ?? []);
  const figures = numbers.map((number) => number.replace(/[.,\u00a0 ]/g, ''));
  return {
    document,
    paragraphs: new Set(prose.map((paragraph) => fold(paragraph).replace(/\s+/g, ' '))),
    figures: new Set(figures.filter((figure) => figure.length >= 2 && !isYear(figure))),
    years: new Set(prose.flatMap((paragraph) => paragraph.match(/\b\d{4}\b/g) ?? []).filter(isYear)),
  };
}

function weighTwins(
  left: Traits,
  right: Traits,
  likeness: SameContent,
  own: ReadonlySet<Document>,
): TwinEvidence {
  const [a, b] = [left.document, right.document];
  if (isCopy(left, right) || namesProject(left, right) || namesProject(right, left))
    return { link: COPY_LINK, isApart: false };
  if (own.has(a) && own.has(b) && a.language === b.language && !isProjectAndSection(a, b))
    return { link: -1, isApart: true };
  if (a.parent !== undefined && a.parent === b.parent) return { link: -1, isApart: true };
  const evidence =
    likeness(a, b) +
    WEIGHT.facets * facetAgreement(a, b) +
    WEIGHT.numbers * numberAgreement(left, right) -
    (overlap(left.years, right.years) === 0 ? WEIGHT.years : 0) -
    (a.kind === 'project' && b.kind === 'project' && a.source === b.source ? WEIGHT.samePage : 0);
  return { link: evidence - neededBy(a, b, own), isApart: false };
}

/** A section with less running text names its partnership and hardly tells of it. Chosen: a sentence or two, in UTF-16 units. */
const MIN_OWN_TEXT = 120;

/**
 * Which of some documents present one partnership as their subject, rather than telling news of it: projects, and sections
 * unless they only name a partnership whose partners have a project here.
 */
export function ownProjects(documents: readonly Document[]): ReadonlySet<Document> {
  const projects = documents.filter(({ kind }) => kind === 'project');
  const hasProject = ({ facets }: Document) =>
    projects.some(
      (project) =>
        facets.internationalPartner.some((name) => project.facets.internationalPartner.includes(name)) &&
        facets.swedishPartner.some((name) => project.facets.swedishPartner.includes(name)),
    );
  const sections = documents.filter(({ kind }) => kind === 'section');
  return new Set([
    ...projects,
    ...sections.filter((section) => proseLength(section) >= MIN_OWN_TEXT || !hasProject(section)),
  ]);
}

function proseLength({ sections }: Document): number {
  const lengths = sections.flatMap(({ paragraphs }) => paragraphs.map(({ start, end }) => end - start));
  return lengths.reduce((sum, length) => sum + length, 0);
}

function isProjectAndSection(a: Document, b: Document): boolean {
  return a.kind !== b.kind;
}

function neededBy(a: Document, b: Document, own: ReadonlySet<Document>): number {
  const isOneLanguage = a.language === b.language;
  if (!own.has(a) && !own.has(b)) return NEEDED.twoNews;
  if (!own.has(a) || !own.has(b)) {
    return NEEDED.news + (isOneLanguage ? NEEDED_IN_ONE_LANGUAGE.news : 0);
  }
  if (a.kind === 'project' && b.kind === 'project') return NEEDED.projects;
  return NEEDED.sectionAndProject + (isOneLanguage ? NEEDED_IN_ONE_LANGUAGE.sectionAndProject : 0);
}

/** The same entry on two pages: same project line, or half of its paragraphs word for word. */
function isCopy(left: Traits, right: Traits): boolean {
  const [a, b] = [left.document, right.document];
  if (a.language !== b.language) return false;
  if (a.subtitle !== undefined && b.subtitle !== undefined) return fold(a.subtitle) === fold(b.subtitle);
  const shared = [...left.paragraphs].filter((paragraph) => right.paragraphs.has(paragraph)).length;
  return shared > 0 && shared >= Math.max(left.paragraphs.size, right.paragraphs.size) / 2;
}

/** A section of a network or of news has a line with the name of the project. */
function namesProject({ document }: Traits, { paragraphs, document: other }: Traits): boolean {
  if (document.kind !== 'project' || document.subtitle === undefined || other.kind !== 'section')
    return false;
  const name = fold(withoutProjectWord(document.subtitle));
  return [...paragraphs].some((paragraph) => withoutProjectWord(paragraph) === name);
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

/** Share of common figures, 0 to 1, where both texts have two or more. */
function numberAgreement({ figures }: Traits, { figures: others }: Traits): number {
  return figures.size < 2 || others.size < 2 ? 0 : (overlap(figures, others) ?? 0);
}

function isYear(figure: string): boolean {
  return /^(?:19[89]|20[0-4])\d$/.test(figure);
}
