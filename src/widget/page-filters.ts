// The filters of a page as text, in the form that addresses of the API have: one notation to learn.
import type { Filters } from '../types.js';

const FACETS = [
  'language',
  'country',
  'area',
  'theme',
  'swedishPartner',
  'internationalPartner',
  'documentKind',
] as const;

/**
 * Filters written as in the address of GET /api/documents.
 *
 * @param query  "country=KE&country=UA&sdg=6"; names that are no facet are left out.
 */
export function readFilters(query: string): Filters {
  const parameters = new URLSearchParams(query.trim());
  const values = (name: string) => parameters.getAll(name).filter((value) => value !== '');
  const sdg = values('sdg')
    .map(Number)
    .filter((number) => Number.isInteger(number) && number >= 1 && number <= 17);
  const named = FACETS.map((facet) => [facet, values(facet)] as const);
  return Object.fromEntries(
    [...named, ['sdg', sdg] as const].filter(([, list]) => list.length > 0),
  ) as Filters;
}

/** Filters as text that readFilters reads. */
export function writeFilters(filters: Filters): string {
  const parameters = new URLSearchParams();
  for (const [facet, values] of Object.entries(filters)) {
    for (const value of values ?? []) parameters.append(facet, String(value));
  }
  return parameters.toString();
}
