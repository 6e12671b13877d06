// Of a text on several partnerships, the sentences that may tell of the partners asked for: those of paragraphs that name
// others are left out, with the lines right below them. A neighbour's grant is no answer.
import type { CorpusView, DocumentView } from '../retrieval/corpus-view.js';
import type { DocumentEvidence } from '../retrieval/evidence.js';
import type { Filters, Span } from '../types.js';
import { sentenceNames } from './names-in-text.js';

interface Names {
  readonly swedishPartner: readonly string[];
  readonly internationalPartner: readonly string[];
}

/**
 * The evidence of texts on several partnerships without what they tell of others than the partners of the filters, or else
 * than those they work with; other texts, and those that name neither, as they are.
 *
 * @param isStrict  Without what is told of nobody in particular, too.
 */
export function onPartners(
  { documents }: CorpusView,
  evidence: readonly DocumentEvidence[],
  filters: Filters,
  isStrict = false,
): readonly DocumentEvidence[] {
  const asked: Names = {
    swedishPartner: (filters.swedishPartner ?? []).map(String),
    internationalPartner: (filters.internationalPartner ?? []).map(String),
  };
  if (asked.swedishPartner.length + asked.internationalPartner.length === 0) return evidence;
  let theirs: Names | undefined;
  return evidence.map((of) => {
    const { swedishPartner, internationalPartner } = of.view.document.facets;
    if (swedishPartner.length < 2 && internationalPartner.length < 2) return of;
    const own = within(of, asked, isStrict);
    if (own.length > 0) return { ...of, sentences: own };
    theirs ??= counterparts(documents, asked);
    const beside = within(of, theirs, isStrict);
    return beside.length > 0 ? { ...of, sentences: beside } : of;
  });
}

/** Whom those asked for work with, as the texts on one partnership have it. */
function counterparts(documents: readonly DocumentView[], asked: Names): Names {
  const theirs = documents
    .map(({ document }) => document.facets)
    .filter(
      ({ swedishPartner, internationalPartner }) =>
        swedishPartner.length === 1 &&
        internationalPartner.length === 1 &&
        (asked.swedishPartner.includes(swedishPartner[0]!) ||
          asked.internationalPartner.includes(internationalPartner[0]!)),
    );
  return {
    swedishPartner: theirs.flatMap(({ swedishPartner }) => swedishPartner),
    internationalPartner: theirs.flatMap(({ internationalPartner }) => internationalPartner),
  };
}

function within(
  { view, sentences }: DocumentEvidence,
  names: Names,
  isStrict: boolean,
): DocumentEvidence['sentences'] {
  const isNamed = sentences.some(
    ({ sentence: { span } }) =>
      sentenceNames(view, span, 'swedishPartner', names.swedishPartner) ||
      sentenceNames(view, span, 'internationalPartner', names.internationalPartner),
  );
  const spans = isNamed ? spansOn(view, names, isStrict) : [];
  return sentences.filter(({ sentence: { span } }) =>
    spans.some(({ start, end }) => start <= span.start && span.end <= end),
  );
}

/** What is told of the names, or of nobody in particular: not a paragraph on others, nor the lines right below it. */
function spansOn(view: DocumentView, names: Names, isStrict: boolean): Span[] {
  const { sections, facets, text } = view.document;
  const isOn = (span: Span, { swedishPartner, internationalPartner }: Names) =>
    sentenceNames(view, span, 'swedishPartner', swedishPartner) ||
    sentenceNames(view, span, 'internationalPartner', internationalPartner);
  return sections.flatMap(({ span, paragraphs }) => {
    const first = paragraphs[0]?.start ?? span.end;
    if (isOn({ start: span.start, end: first }, names)) return [span];
    let isLeftOut = isStrict;
    let above = 0;
    return paragraphs.filter((paragraph) => {
      const isApart = /\n\s*\n/u.test(text.slice(above, paragraph.start));
      if (isOn(paragraph, names)) isLeftOut = false;
      else if (isOn(paragraph, facets)) isLeftOut = true;
      else if (isApart) isLeftOut = isStrict;
      above = paragraph.end;
      return !isLeftOut;
    });
  });
}
