// Facet values in the visitor's language. Countries and languages come from the browser; names of goals, areas and
// themes, and the values there are to choose from, come from the server once they are needed.
import type { DocumentKind, FacetCount, FacetKey, FacetListing, Language } from '../types.js';
import type { Api } from './api.js';
import { fill, type Strings } from './strings.js';

/** Names and values of facets. */
export interface FacetNames {
  name(key: FacetKey, value: string | number): string;
  /** Values with their document counts; undefined before they are loaded, or where that failed. */
  values(key: FacetKey): readonly FacetCount[] | undefined;
  /** Loads what the server knows; at most once unless it failed. @returns whether it is there. */
  load(): Promise<boolean>;
}

/** Facets whose names only the server knows. */
const NAMED_BY_SERVER: readonly FacetKey[] = ['sdg', 'area', 'theme'];

/** Whether names for these facets are worth loading. */
export function needsNames(keys: readonly string[]): boolean {
  return NAMED_BY_SERVER.some((key) => keys.includes(key));
}

/** Names in one language. */
export function createFacetNames(api: Api, language: Language, strings: Strings): FacetNames {
  const regions = new Intl.DisplayNames(language, { type: 'region' });
  let listing: FacetListing | undefined;
  let loading: Promise<boolean> | undefined;
  return {
    name(key, value) {
      const known = listing?.[key]?.find((entry) => entry.value === value)?.names[language];
      if (key === 'sdg')
        return [fill(strings.goal, { number: value }), ...(known ? [known] : [])].join(' – ');
      if (known) return known;
      if (key === 'country' && /^[A-Z]{2}$/.test(String(value)))
        return regions.of(String(value)) ?? String(value);
      if (key === 'language') return strings[`language_${value as Language}`] ?? String(value);
      if (key === 'documentKind') return strings[`document_${value as DocumentKind}`] ?? String(value);
      return String(value);
    },
    values: (key) => listing?.[key],
    load() {
      loading ??= api.facets().then((result) => {
        if ('value' in result) listing = result.value;
        else loading = undefined;
        return listing !== undefined;
      });
      return loading;
    },
  };
}
