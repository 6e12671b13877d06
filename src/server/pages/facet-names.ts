// Facet values in words a person reads: the names that the index holds in both languages, and for a value it does
// not hold (a filter that finds nothing) the name of the country or the value itself.
import type { FacetKey, FacetListing, Language } from '../../types.js';
import { PAGE_TEXTS } from './page-texts.js';

/** The name of a facet's value in the language of the page. */
export type FacetNames = (key: FacetKey, value: string | number) => string;

function countryName(code: string, language: Language): string {
  if (!/^[A-Z]{2}$/.test(code)) return code;
  return new Intl.DisplayNames(language, { type: 'region' }).of(code) ?? code;
}

/** Names from a listing, for one language. */
export function createFacetNames(listing: FacetListing, language: Language): FacetNames {
  return (key, value) => {
    const known = listing[key].find((entry) => entry.value === value);
    if (known) return known.names[language];
    if (key === 'country') return countryName(String(value), language);
    if (key === 'documentKind' && Object.hasOwn(PAGE_TEXTS[language].documentKinds, value)) {
      return PAGE_TEXTS[language].documentKinds[value as 'article'];
    }
    return String(value);
  };
}
