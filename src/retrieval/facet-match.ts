// Whether a document lies within the filters of a question. Three-valued: a document without a value for a
// facet is unknown, and then qualifies when its own text names the value (design section 5).
import { fold } from '../language.js';
import type { Document, FacetKey, Filters } from '../types.js';
import { findCountries } from '../vocabulary/countries.js';
import { findSwedishPartners } from '../vocabulary/swedish-partners.js';

/** Pages of no partner that lie within a country. */
export type Rules = 'having' | 'naming' | 'all';

/** The facets that a filter really restricts: present and not empty. */
export function restrictedFacets(filters: Filters): FacetKey[] {
  return (Object.keys(filters) as FacetKey[]).filter((key) => (filters[key]?.length ?? 0) > 0);
}

/**
 * True when the document has, or its text names where it has none, one of the values of every restricted facet.
 *
 * @param rules  Which pages of no partner (rules, questions and answers, staff) lie within a country: those that have it,
 *   also those that name it in passing, as for a fact, or all of them, as for whom to write to.
 */
export function matchesFilters(document: Document, filters: Filters, rules: Rules = 'having'): boolean {
  const isOfRules = rules !== 'having' && isOfNoPartner(document);
  if (isOfRules && rules === 'all' && restrictedFacets(filters).every((key) => key === 'country'))
    return true;
  return restrictedFacets(filters).every((key) => matchesFacet(document, key, filters[key] ?? [], isOfRules));
}

function matchesFacet(
  document: Document,
  key: FacetKey,
  wanted: readonly (string | number)[],
  isOpen: boolean,
): boolean {
  const held: readonly (string | number)[] = document.facets[key];
  if (held.some((value) => wanted.includes(value))) return true;
  if (held.length > 0 && !isOpen) return false;
  return wanted.some((value) => textNames(document, key, value));
}

/** Rules, questions and answers: what such a page names in passing (a country) leaves it open for the others it names. */
function isOfNoPartner({ kind, facets }: Document): boolean {
  return kind === 'page' && facets.swedishPartner.length + facets.internationalPartner.length === 0;
}

/** Only names can be found in a text; an SDG, area or theme that is not stated is not held. */
function textNames(document: Document, key: FacetKey, value: string | number): boolean {
  if (key === 'country') return countriesNamed(document).has(String(value));
  if (key !== 'swedishPartner' && key !== 'internationalPartner') return false;
  const isNamed = containsName(document.text, placeOf(String(value)));
  // "Vara" is a word, and Visby is where meetings are held rather than Region Gotland.
  return isNamed && (key !== 'swedishPartner' || swedishPartnersNamed(document).has(String(value)));
}

const countriesNamed = readOnce((text) => findCountries(text).map(({ code }) => code));
const swedishPartnersNamed = readOnce((text) => findSwedishPartners(text).map(({ name }) => name));

/** What a text names, read once for each document: a filter asks all of them at every question. */
function readOnce(namesIn: (text: string) => string[]): (document: Document) => ReadonlySet<string> {
  const read = new WeakMap<Document, ReadonlySet<string>>();
  return (document) => {
    const named = read.get(document) ?? new Set(namesIn(document.text));
    read.set(document, named);
    return named;
  };
}

/** "Falu kommun" is not how a text speaks of Falun, "Kisumu County" nearly is: the telling word is the first. */
function placeOf(partner: string): string {
  return partner
    .replace(/^(City|Municipality|County) of /u, '')
    .replace(/s? (kommun|stad|County|Municipality)\b.*$/iu, '');
}

function containsName(text: string, name: string): boolean {
  const needle = fold(name).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return (
    needle.length > 2 && new RegExp(`(?<![\\p{L}\\p{N}])${needle}s?(?![\\p{L}\\p{N}])`, 'u').test(fold(text))
  );
}
