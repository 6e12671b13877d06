// Facet values as people read them, in the language of the reply. Canonical values never reach a sentence
// unnamed: "KE" is for programs.
import type { FacetKey, Filters, Language } from '../types.js';
import { areaNames } from '../vocabulary/areas.js';
import { countryNames } from '../vocabulary/countries.js';
import { sdgNames } from '../vocabulary/sdgs.js';
import { themeNames } from '../vocabulary/themes.js';

const LANGUAGES = { sv: { sv: 'svenska', en: 'Swedish' }, en: { sv: 'engelska', en: 'English' } } as const;
const KINDS = {
  project: { sv: 'projekttexter', en: 'project texts' },
  article: { sv: 'artiklar', en: 'articles' },
  section: { sv: 'avsnitt', en: 'sections' },
  page: { sv: 'sidor', en: 'pages' },
} as const;

/** Names of one value in both languages; a partner bears one name in both. */
export function facetValueNames(
  key: FacetKey,
  value: string | number,
): { readonly sv: string; readonly en: string } {
  if (key === 'country') return countryNames(String(value));
  if (key === 'sdg') {
    const names = sdgNames(Number(value));
    return { sv: `mål ${value}, ${names.sv}`, en: `goal ${value}, ${names.en}` };
  }
  if (key === 'area') return areaNames(String(value));
  if (key === 'theme') return themeNames(String(value));
  if (key === 'language') return LANGUAGES[value === 'sv' ? 'sv' : 'en'];
  if (key === 'documentKind')
    return KINDS[value as keyof typeof KINDS] ?? { sv: String(value), en: String(value) };
  return { sv: String(value), en: String(value) };
}

/** "Zambia; mål 6, Rent vatten och sanitet för alla": at most three values a facet. */
export function describeFilters(filters: Filters, language: Language): string {
  return (Object.keys(filters) as FacetKey[])
    .filter((key) => (filters[key]?.length ?? 0) > 0)
    .map((key) => {
      const names = (filters[key] ?? []).map((value) => facetValueNames(key, value)[language]);
      return names.length > 3 ? `${names.slice(0, 3).join(', ')} …` : names.join(', ');
    })
    .join('; ');
}
