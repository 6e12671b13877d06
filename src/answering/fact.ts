// Facts: the sentence or two that state it, best first, or the label line where the question asks for one. Where
// the right document does not say, that document is named and nothing else is offered in its place.
import type { CorpusView, DocumentView } from '../retrieval/corpus-view.js';
import type { Quotation } from '../retrieval/quote-sentences.js';
import type { Filters, LabelName, Language, Span } from '../types.js';
import { createCitations } from './citations.js';
import type { Drafted } from './drafted.js';
import { markers, PHRASES, quoted } from './phrases.js';
import { statedSpans, titleSpan } from './quote-spans.js';

/** Further quotations are shown from this ratio to the share of the best on. Chosen: low, since shares are surer than they should be on pages of other layouts. */
const NEAR_RATIO = 0.02;

/** A fact from the quotations that may state it, best first; the others are told as beside it. @param quotations  At least one. */
export function composeFact(
  corpus: CorpusView,
  quotations: readonly Quotation[],
  language: Language,
): Drafted {
  const [best] = quotations;
  const near = quotations
    .filter(({ share }) => best !== undefined && share >= best.share * NEAR_RATIO)
    .map(({ document, span }) => ({ view: document.view, span }));
  return passages(corpus, near, language);
}

/** The label lines that answer, or what says the same, one for each document; undefined when no document has one. */
export function composeLabelFact(
  corpus: CorpusView,
  documents: readonly DocumentView[],
  label: LabelName,
  { filters, language }: { readonly filters: Filters; readonly language: Language },
): Drafted | undefined {
  // News on several partnerships stand behind the texts on one.
  const ordered = [...documents].sort((a, b) => Number(isNews(a)) - Number(isNews(b)));
  const lines = ordered.flatMap((view) => statedSpans(view, label, filters).map((span) => ({ view, span })));
  return lines.length === 0 ? undefined : passages(corpus, lines, language, false);
}

/** The nearest document named as not saying. */
export function composeNotStated(corpus: CorpusView, nearest: DocumentView, language: Language): Drafted {
  const citations = createCitations(corpus);
  const number = citations.cite(nearest, titleSpan(nearest));
  return {
    status: 'not_found',
    kind: 'fact',
    language,
    text: `${PHRASES[language].notStated(nearest.document.title)} [${number}]`,
    citations: citations.list(),
    nearest: [],
    suggestions: [],
  };
}

function isNews({ document }: DocumentView): boolean {
  return document.kind === 'article';
}

function passages(
  corpus: CorpusView,
  found: readonly { readonly view: DocumentView; readonly span: Span }[],
  language: Language,
  hasLead = true,
): Drafted {
  const citations = createCitations(corpus);
  const numbersOf = new Map<string, { title: string; quote: string; numbers: number[] }>();
  for (const { view, span } of found) {
    const quote = view.document.text.slice(span.start, span.end);
    const said = numbersOf.get(quote) ?? { title: view.document.title, quote, numbers: [] };
    numbersOf.set(quote, { ...said, numbers: [...said.numbers, citations.cite(view, span)] });
  }
  const lines = [...numbersOf.values()].map(
    ({ title, quote, numbers }) => `${title}: ${quoted(quote, language)} ${markers(numbers)}`,
  );
  const [first = '', ...others] = lines;
  const text = hasLead && others.length > 0 ? [first, PHRASES[language].alsoRelevant, ...others] : lines;
  return {
    status: 'answered',
    kind: 'fact',
    language,
    text: text.join('\n'),
    citations: citations.list(),
    nearest: [],
    suggestions: [],
  };
}
