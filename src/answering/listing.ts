// Documents and facet values as listings show them: what may be browsed without asking a question.
// Counts are of documents.
import type { CorpusView } from '../retrieval/corpus-view.js';
import type {
  Document,
  DocumentDetail,
  DocumentSummary,
  FacetCount,
  FacetKey,
  FacetListing,
} from '../types.js';
import { facetValueNames } from './facet-names.js';

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

/** A document with its text, its sections and the other documents on its partnership, in corpus order. */
export function detailDocument(document: Document, all: ReadonlyMap<string, Document>): DocumentDetail {
  const { text, sections, lines, partnership, id } = document;
  return {
    ...summarise(document),
    text,
    sections: sections.map(({ heading, span }) => ({ heading, start: span.start, end: span.end })),
    twins: [...all.values()]
      .filter((other) => partnership !== undefined && other.partnership === partnership && other.id !== id)
      .map((other) => other.id),
    ...(lines === undefined ? {} : { lines }),
  };
}

/** Every facet value of the corpus with its document count, most documents first; ties keep corpus order. */
export function facetListing(view: CorpusView): FacetListing {
  return {
    language: countValues(view, 'language'),
    country: countValues(view, 'country'),
    sdg: countValues(view, 'sdg'),
    area: countValues(view, 'area'),
    theme: countValues(view, 'theme'),
    swedishPartner: countValues(view, 'swedishPartner'),
    internationalPartner: countValues(view, 'internationalPartner'),
    documentKind: countValues(view, 'documentKind'),
  };
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
