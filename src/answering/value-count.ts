// "Hur många länder", "how many Swedish municipalities": the distinct values of a facet over the documents spoken of,
// counted in code, each with a passage that shows it.
import type { CorpusView, DocumentView } from '../retrieval/corpus-view.js';
import { restrictedFacets } from '../retrieval/facet-match.js';
import type { FacetKey, Filters, LabelName, Language, Span } from '../types.js';
import { findCountries } from '../vocabulary/countries.js';
import { createCitations } from './citations.js';
import type { Drafted } from './drafted.js';
import { facetValueNames } from './facet-names.js';
import { sentenceNames } from './names-in-text.js';
import { PHRASES, quoted } from './phrases.js';
import { FACET_OF, facetSpans } from './quote-spans.js';

/** How values are to be told. */
export interface ValueOptions {
  /** What the question restricts to. */
  readonly filters: Filters;
  readonly language: Language;
}

/**
 * One sentence that counts and names the distinct values over the documents; undefined when there is none. Of news that
 * have sections, only these count.
 */
export function describeValues(
  documents: readonly DocumentView[],
  label: LabelName,
  { filters, language }: ValueOptions,
): string | undefined {
  const key = FACET_OF[label];
  if (key === undefined) return undefined;
  const values = new Set(withoutParents(documents).flatMap((view) => valuesOf(view, key, filters)));
  if (values.size === 0) return undefined;
  const names = [...values].map((value) => facetValueNames(key, value)[language]);
  return PHRASES[language].values(values.size, names.join(', '));
}

/** The count with the values by name, in corpus order; undefined when no document has one. */
export function composeValueCount(
  corpus: CorpusView,
  documents: readonly DocumentView[],
  label: LabelName,
  { filters, language }: ValueOptions,
): Drafted | undefined {
  const key = FACET_OF[label];
  if (key === undefined) return undefined;
  const firstWith = new Map<string | number, DocumentView>();
  for (const view of withoutParents(documents)) {
    for (const value of valuesOf(view, key, filters)) if (!firstWith.has(value)) firstWith.set(value, view);
  }
  if (firstWith.size === 0) return undefined;
  const citations = createCitations(corpus);
  const names = [...firstWith.keys()].map((value) => facetValueNames(key, value)[language]);
  const lines = [...firstWith].map(([value, view], index) => {
    const [span] = facetSpans(view, { [key]: [value] }, [key]);
    const { start, end } = span!;
    return `${names[index]}: ${quoted(view.document.text.slice(start, end), language)} [${citations.cite(view, { start, end })}]`;
  });
  return {
    status: 'answered',
    kind: 'fact',
    language,
    text: [PHRASES[language].values(firstWith.size, names.join(', ')), ...lines].join('\n'),
    citations: citations.list(),
    nearest: [],
    suggestions: [],
  };
}

/** An article does not count beside its own sections. */
function withoutParents(documents: readonly DocumentView[]): readonly DocumentView[] {
  const parents = new Set(documents.flatMap(({ document }) => document.parent ?? []));
  return documents.filter(({ document }) => !parents.has(document.id));
}

/**
 * The values of a document. News on several partnerships hold those of all of them: of theirs only those count that a
 * sentence names together with what is asked for, if any does.
 */
function valuesOf(view: DocumentView, key: FacetKey, filters: Filters): readonly (string | number)[] {
  const asked: readonly (string | number)[] | undefined = filters[key];
  const own: readonly (string | number)[] = view.document.facets[key];
  const all = asked === undefined ? own : own.filter((value) => asked.includes(value));
  const others = restrictedFacets(filters).filter((other) => other !== key && BESIDE.has(other));
  if (view.document.kind !== 'article' || all.length < 2 || others.length === 0 || !BESIDE.has(key))
    return all;
  const sentences = view.sentences.filter(({ span }) =>
    others.every((other) => spanNames(view, span, other, filters[other] ?? [])),
  );
  const named = all.filter((value) => sentences.some(({ span }) => spanNames(view, span, key, [value])));
  return named.length > 0 ? named : all;
}

/** Facets that a sentence names. */
const BESIDE: ReadonlySet<FacetKey> = new Set<FacetKey>([
  'country',
  'swedishPartner',
  'internationalPartner',
]);

function spanNames(
  view: DocumentView,
  span: Span,
  key: FacetKey,
  values: readonly (string | number)[],
): boolean {
  if (key !== 'country') return sentenceNames(view, span, key, values);
  return findCountries(view.document.text.slice(span.start, span.end)).some(({ code }) =>
    values.includes(code),
  );
}
