// "Hur många länder", "how many Swedish municipalities": the distinct values of a facet over the documents spoken of,
// counted in code, each with a passage that shows it.
import type { CorpusView, DocumentView } from '../retrieval/corpus-view.js';
import type { LabelName, Language } from '../types.js';
import { createCitations } from './citations.js';
import type { Drafted } from './drafted.js';
import { facetValueNames } from './facet-names.js';
import { PHRASES, quoted } from './phrases.js';
import { FACET_OF, facetSpans } from './quote-spans.js';

/** One sentence that counts and names the distinct values over the documents; undefined when there is none. */
export function describeValues(
  documents: readonly DocumentView[],
  label: LabelName,
  language: Language,
): string | undefined {
  const key = FACET_OF[label];
  if (key === undefined) return undefined;
  const values = new Set<string | number>(documents.flatMap((view) => [...view.document.facets[key]]));
  if (values.size === 0) return undefined;
  const names = [...values].map((value) => facetValueNames(key, value)[language]);
  return PHRASES[language].values(values.size, names.join(', '));
}

/** The count with the values by name, in corpus order; undefined when no document has one. */
export function composeValueCount(
  corpus: CorpusView,
  documents: readonly DocumentView[],
  label: LabelName,
  language: Language,
): Drafted | undefined {
  const key = FACET_OF[label];
  if (key === undefined) return undefined;
  const firstWith = new Map<string | number, DocumentView>();
  for (const view of documents) {
    for (const value of view.document.facets[key]) if (!firstWith.has(value)) firstWith.set(value, view);
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
