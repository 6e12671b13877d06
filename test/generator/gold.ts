// Which documents answer a question, by what the generator knows of each: surely, perhaps or not. Several criteria
// are joined by the weakest. From this follow gold, optional and the number of partnerships.

import type { Continent } from './both.js';
import type { WrittenDocument } from './document.js';
import { nearTopics, type TopicId } from './topics.js';

/** How surely a document meets a criterion. */
export type Verdict = 'yes' | 'perhaps' | 'no';

/** A question's demand on one document. */
export type Criterion = (document: WrittenDocument) => Verdict;

/** The answer to a list or count. */
export interface Gold {
  readonly gold: readonly WrittenDocument[];
  readonly optional: readonly WrittenDocument[];
  /** Distinct partnerships of the gold. */
  readonly partnershipCount: number;
  /** Whether the number is beyond dispute: nothing optional but twins, articles and networks of what is gold. */
  readonly isCountable: boolean;
}

/** About any of these topics; a wider question also says which topics it perhaps covers. */
export function onTopics(covers: readonly TopicId[], perhaps: readonly TopicId[] = []): Criterion {
  const near = new Set<TopicId>([...perhaps, ...covers.flatMap((id) => [...nearTopics(id)])]);
  return ({ main, touched }) => {
    if (main.some((id) => covers.includes(id))) return 'yes';
    return touched.some((id) => covers.includes(id)) || main.some((id) => near.has(id)) ? 'perhaps' : 'no';
  };
}

/** States the goal. Texts on several partnerships count surely only where the question asks for texts. */
export function statesGoal(goal: number, unit: 'project' | 'text'): Criterion {
  return (document) => {
    if (!document.sdgs.includes(goal)) return 'no';
    return unit === 'text' || document.cast !== undefined ? 'yes' : 'perhaps';
  };
}

/** States the area, on a label or as the cooperation's area. */
export function statesArea(area: string): Criterion {
  return ({ areas }) => (areas.includes(area) ? 'yes' : 'no');
}

/** States the theme. */
export function statesTheme(theme: string): Criterion {
  return ({ themes }) => (themes.includes(theme) ? 'yes' : 'no');
}

/** Has a partner in one of the countries. */
export function inCountries(codes: readonly string[]): Criterion {
  return (document) =>
    document.countries.some((code) => codes.includes(code)) ? sureUnlessGathering(document) : 'no';
}

/** Countries that people count to more than one part of the world. */
const BETWEEN_CONTINENTS = ['GE', 'AM', 'TR'];

/** Has a partner in that part of the world. */
export function inContinent(continent: Continent, continentOf: (code: string) => Continent): Criterion {
  return (document) => {
    const { countries } = document;
    const sure = countries.filter(
      (code) => continentOf(code) === continent && !BETWEEN_CONTINENTS.includes(code),
    );
    if (sure.length > 0) return sureUnlessGathering(document);
    const isBetween = countries.some((code) => BETWEEN_CONTINENTS.includes(code));
    return isBetween && (continent === 'europe' || continent === 'asia') ? 'perhaps' : 'no';
  };
}

/** The Swedish partner, by its label, takes part. */
export function withSwedish(label: string): Criterion {
  return (document) => (document.swedishPartners.includes(label) ? sureUnlessGathering(document) : 'no');
}

/** The partner abroad, by its name or label, takes part. */
export function withAbroad(label: string): Criterion {
  return (document) =>
    document.internationalPartners.includes(label) ? sureUnlessGathering(document) : 'no';
}

/** All criteria at once. An article of several sentences cannot be sure of more than one. */
export function all(...criteria: readonly Criterion[]): Criterion {
  return (document) => {
    const verdicts = criteria.map((criterion) => criterion(document));
    if (verdicts.includes('no')) return 'no';
    const isBrief = document.cast === undefined && criteria.length > 1;
    return verdicts.includes('perhaps') || isBrief ? 'perhaps' : 'yes';
  };
}

/** The documents of a site that meet a criterion. Twins of gold and what gathers sections are optional. */
export function goldOf(documents: readonly WrittenDocument[], criterion: Criterion): Gold {
  const verdicts = new Map(documents.map((document) => [document, criterion(document)]));
  const gold = documents.filter((document) => verdicts.get(document) === 'yes');
  const goldCasts = new Set(gold.flatMap(({ cast }) => (cast ? [cast] : [])));
  const isPerhaps = (document: WrittenDocument): boolean => verdicts.get(document) === 'perhaps';
  const isTwin = ({ cast }: WrittenDocument): boolean => cast !== undefined && goldCasts.has(cast);
  const parents = new Set(
    documents
      .filter((document) => verdicts.get(document) !== 'no' || isTwin(document))
      .flatMap(({ parent }) => (parent === undefined ? [] : [parent])),
  );
  const optional = documents.filter(
    (document) =>
      verdicts.get(document) !== 'yes' &&
      (isPerhaps(document) || isTwin(document) || parents.has(document.id)),
  );
  const hasBrief = gold.some(({ cast, kind }) => cast === undefined && kind === 'article');
  const disputed = optional.filter((document) => !isTwin(document) && !isGathering(document));
  return {
    gold,
    optional,
    partnershipCount: goldCasts.size,
    isCountable: !hasBrief && disputed.length === 0 && gold.every(({ cast }) => cast !== undefined),
  };
}

/** An article or network whose sections are documents of their own, or a page that only names a place. */
function isGathering({ id }: WrittenDocument): boolean {
  return /^(?:article|network)-(?:even|odd)-/u.test(id);
}

function sureUnlessGathering(document: WrittenDocument): Verdict {
  return isGathering(document) || document.kind === 'partner-match' ? 'perhaps' : 'yes';
}
