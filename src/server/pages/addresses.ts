// Addresses of our own pages, with everything that comes from texts or visitors percent-encoded.
import type { FacetKey, Language } from '../../types.js';

/** The start page, asking a question where one is given, with some facets left unrestricted. */
export function askHref(language: Language, question?: string, without: readonly FacetKey[] = []): string {
  const query = new URLSearchParams({ lang: language });
  if (question !== undefined) query.set('question', question);
  for (const facet of without) query.append('without', facet);
  return question === undefined ? `/?${query}` : `/?${query}#answer`;
}

/** The page of a document, at a passage (UTF-16 offsets, half-open) where one is given. */
export function documentHref(
  language: Language,
  id: string,
  passage?: { readonly start: number; readonly end: number },
): string {
  const path = `/documents/${encodeURIComponent(id)}?lang=${language}`;
  return passage ? `${path}&start=${passage.start}&end=${passage.end}#passage` : path;
}
