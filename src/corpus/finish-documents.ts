// Drafts of a whole corpus to documents: what no page says by itself is completed from the others (partners, their
// one spelling, countries), ids are given, and stated values become canonical facets.
import type { Document, FacetValues } from '../types.js';
import { canonicalArea } from '../vocabulary/areas.js';
import { findGoalNumbers } from '../vocabulary/goals-in-text.js';
import { canonicalSwedishPartner } from '../vocabulary/swedish-partners.js';
import { canonicalTheme } from '../vocabulary/themes.js';
import { documentIds } from './document-ids.js';
import { type NamedPartners, namePartners, type PlacedDraft } from './name-partners.js';
import type { Draft } from './parse-page.js';
import { inferCountries } from './partner-countries.js';
import { spellPartners } from './partner-spelling.js';
import { titledPartner } from './partnership-title.js';

/** The drafts of one source. */
export interface SourceDrafts {
  readonly source: string;
  readonly url?: string;
  readonly drafts: readonly Draft[];
}

/** The documents of a corpus, in the order of its sources and their entries. */
export function finishDocuments(sources: readonly SourceDrafts[]): Document[] {
  const placed = sources.flatMap(({ source, url, drafts }) =>
    drafts.map((draft) => ({ source, url, draft, ...articleOf(draft, drafts) })),
  );
  const ids = documentIds(
    placed.map(({ source, draft }) => ({ source, title: draft.title, ...subtitleOf(draft) })),
  );
  const idOf = new Map(placed.map(({ draft }, i) => [draft, ids[i]!]));
  const partners = namePartners(placed);
  const countries = inferCountries(placed, partners);
  const titled = placed.map(({ draft }, i) => titledPartner(draft.title, partners[i]!.international));
  const spelling = spellPartners(
    placed.flatMap(({ draft }, i) =>
      partners[i]!.international.map((name) => ({
        name,
        language: draft.language,
        swedish: partners[i]!.swedish.map(swedishName),
        titled: titled[i],
      })),
    ),
  );
  return placed.map(({ source, url, draft, article }, i) => {
    const { page: _page, parentPosition: _parent, stated, ...rest } = draft;
    return {
      id: ids[i]!,
      source,
      ...(article === undefined ? {} : { parent: idOf.get(article)! }),
      ...(url === undefined ? {} : { url }),
      ...rest,
      ...(titled[i] === undefined ? {} : { titledPartner: titled[i] }),
      stated: {
        ...stated,
        swedishPartners: partners[i]!.swedish,
        internationalPartners: partners[i]!.international,
      },
      facets: facetsOf(draft, partners[i]!, countries[i]!, spelling),
    };
  });
}

function articleOf(draft: Draft, drafts: readonly Draft[]): Pick<PlacedDraft, 'article'> {
  const article = draft.parentPosition === undefined ? undefined : drafts[draft.parentPosition];
  return article === undefined ? {} : { article };
}

function subtitleOf({ subtitle }: Draft): { subtitle?: string } {
  return subtitle === undefined ? {} : { subtitle };
}

function facetsOf(
  draft: Draft,
  { swedish, international }: NamedPartners,
  country: readonly string[],
  spelling: ReadonlyMap<string, string>,
): FacetValues {
  return {
    language: [draft.language],
    country,
    sdg: distinct([draft.stated.sdgs, draft.page.sdgs, goalsInProse(draft)].find(isFilled) ?? []),
    area: distinct(
      ([draft.stated.areas, draft.page.areas].find(isFilled) ?? []).map((area) =>
        canonicalArea(area.normalize('NFC')),
      ),
    ),
    theme: distinct(
      ([draft.stated.themes, draft.page.themes].find(isFilled) ?? []).map((theme) =>
        canonicalTheme(theme.normalize('NFC')),
      ),
    ),
    swedishPartner: distinct(swedish.map(swedishName)),
    internationalPartner: distinct(international.map((name) => spelling.get(name) ?? name)),
    documentKind: [draft.kind],
  };
}

function isFilled(values: readonly unknown[]): boolean {
  return values.length > 0;
}

/** Goals that the prose names by number, where no label states any. */
function goalsInProse({ text, sections }: Draft): number[] {
  const prose = sections
    .flatMap(({ paragraphs }) => paragraphs.map(({ start, end }) => text.slice(start, end)))
    .join('\n');
  return findGoalNumbers(prose).flatMap(({ goals }) => goals);
}

function swedishName(stated: string): string {
  return canonicalSwedishPartner(stated) ?? stated.normalize('NFC').trim();
}

function distinct<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
