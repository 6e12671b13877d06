// Documents and facet values as listings show them: what may be browsed without asking a question.
// Counts are of documents.
import type { CorpusView } from '../retrieval/corpus-view.js';
import type { Document, DocumentSummary, FacetCount, FacetKey, FacetListing } from '../types.js';
import { facetValueNames } from './facet-names.js';

const FACET_KEYS: readonly FacetKey[] = [
  'language',
  'country',
  'sdg',
  'area',
  'theme',
  'swedishPartner',
  'internationalPartner',
  'documentKind',
];

/** A document without its text. */
export function summarise({
  id,
  source,
  kind,
  title,
  subtitle,
  language,
  facets,
  url,
}: Document): DocumentSummary {
  return {
    id,
    source,
    kind,
    title,
    ...(subtitle === undefined ? {} : { subtitle }),
    language,
    facets,
    ...(url === undefined ? {} : { url }),
  };
}

/** Every facet value of the corpus with its document count, most documents first; ties keep corpus order. */
export function facetListing(view: CorpusView): FacetListing {
  return Object.fromEntries(
    FACET_KEYS.map((key) => [key, countValues(view, key)]),
  ) as unknown as FacetListing;
}

function countValues(view: CorpusView, key: FacetKey): FacetCount[] {
  const counts = new Map<string | number, number>();
  for (const { document } of view.documents) {
    for (const value of document.facets[key]) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts]
    .map(([value, count]) => ({ value, names: facetValueNames(key, value), count }))
    .sort((a, b) => b.count - a.count);
}
