// Quotations of one answer: each is sliced from the stored text, numbered in order of first use, and carries its
// place. Nothing else in the program makes a citation, so a quotation cannot differ from its source.
import type { CorpusView, DocumentView } from '../retrieval/corpus-view.js';
import type { Citation, Language, Span } from '../types.js';
import { hrefOf } from './href.js';

/** Collects the citations of one answer. */
export interface Citations {
  /** Number of the citation of this span; the same span of the same document keeps its number. */
  cite(view: DocumentView, span: Span): number;
  /** In order of number. */
  list(): Citation[];
}

/** An empty collection. */
export function createCitations(view: CorpusView): Citations {
  const cited = new Map<string, Citation>();
  return {
    cite(document, span) {
      const key = `${document.document.id} ${span.start} ${span.end}`;
      const held = cited.get(key);
      if (held) return held.number;
      const citation = toCitation(view, document, span, cited.size + 1);
      cited.set(key, citation);
      return citation.number;
    },
    list: () => [...cited.values()],
  };
}

/** One citation on its own. @param number  As in the "[n]" of the text. */
export function toCitation(
  view: CorpusView,
  { document, sentences }: DocumentView,
  span: Span,
  number: number,
): Citation {
  const inside = sentences.findIndex(
    (sentence) => sentence.span.start <= span.start && span.end <= sentence.span.end,
  );
  const around = (position: number) => {
    const sentence = inside < 0 ? undefined : sentences[position];
    return sentence ? document.text.slice(sentence.span.start, sentence.span.end) : '';
  };
  const chunk = inside < 0 ? undefined : view.chunks[sentences[inside]!.chunk];
  const language: Language = chunk?.language ?? document.language;
  return {
    number,
    documentId: document.id,
    source: document.source,
    title: document.title,
    heading: chunk?.heading ?? document.heading,
    language,
    quote: document.text.slice(span.start, span.end),
    start: span.start,
    end: span.end,
    context: { before: around(inside - 1), after: around(inside + 1) },
    ...(document.url === undefined ? {} : { url: document.url }),
    href: hrefOf(document, span),
  };
}
