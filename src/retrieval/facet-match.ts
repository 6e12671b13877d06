// Whether a document lies within the filters of a question. Three-valued: a document without a value for a
// facet is unknown, and then qualifies when its own text names the value (design section 5).
import { fold } from '../language.js';
import type { Document, FacetKey, Filters } from '../types.js';
import { findCountries } from '../vocabulary/countries.js';

/** The facets that a filter really restricts: present and not empty. */
export function restrictedFacets(filters: Filters): FacetKey[] {
  return (Object.keys(filters) as FacetKey[]).filter((key) => (filters[key]?.length ?? 0) > 0);
}

/** True when the document has, or its text names where it has none, one of the values of every restricted facet. */
export function matchesFilters(document: Document, filters: Filters): boolean {
  return restrictedFacets(filters).every((key) => matchesFacet(document, key, filters[key] ?? []));
}

function matchesFacet(document: Document, key: FacetKey, wanted: readonly (string | number)[]): boolean {
  const held: readonly (string | number)[] = document.facets[key];
  if (held.some((value) => wanted.includes(value))) return true;
  if (held.length > 0) return false;
  return wanted.some((value) => textNames(document, key, value));
}

/** Only names can be found in a text; an SDG, area or theme that is not stated is not held. */
function textNames(document: Document, key: FacetKey, value: string | number): boolean {
  if (key === 'country') return countriesNamed(document).has(String(value));
  if (key !== 'swedishPartner' && key !== 'internationalPartner') return false;
  return containsName(document.text, placeOf(String(value)));
}

/** Countries that a text names, read once for each document: a filter asks all of them at every question. */
const namedCountries = new WeakMap<Document, ReadonlySet<string>>();

function countriesNamed(document: Document): ReadonlySet<string> {
  const known = namedCountries.get(document);
  if (known) return known;
  const named = new Set(findCountries(document.text).map(({ code }) => code));
  namedCountries.set(document, named);
  return named;
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
