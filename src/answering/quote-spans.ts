// Which passage of a document is quoted for what: the sentence, heading or label line that makes it relevant. The
// passage itself is sliced elsewhere; here is only the choice.

import type { DocumentView } from '../retrieval/corpus-view.js';
import type { DocumentEvidence } from '../retrieval/evidence.js';
import type { FacetKey, Filters, LabelName, Span } from '../types.js';
import { findCountries } from '../vocabulary/countries.js';
import { sentenceNames } from './names-in-text.js';

/** A heading or label is quoted before the best sentence when it covers this much more of the topic. Chosen. */
const CLEARLY_MORE = 0.25;
/** From this coverage on a subtitle ("Project: …") names the topic, and is quoted beside the best sentence. Chosen. */
const NAMES_TOPIC = 0.6;
/** A second sentence is quoted when it comes this close to the best. Chosen: cosine steps between neighbours are .01. */
const CLOSE_STRENGTH = 0.02;

/** The label that states each facet. */
const LABEL_OF: { readonly [K in FacetKey]?: LabelName } = {
  country: 'country',
  sdg: 'sdg',
  area: 'area',
  theme: 'theme',
  swedishPartner: 'swedishPartner',
  internationalPartner: 'internationalPartner',
};

/** Where the title stands in the text; the first line where it cannot be found. */
export function titleSpan({ document }: DocumentView): Span {
  return spanOf(document.text, document.title) ?? { start: 0, end: firstLineEnd(document.text) };
}

/** Where the subtitle stands in the text, if there is one. */
export function subtitleSpan({ document }: DocumentView): Span | undefined {
  return document.subtitle === undefined ? undefined : spanOf(document.text, document.subtitle);
}

/** The first sentence of the prose, else the title. */
export function leadSpan(view: DocumentView): Span {
  return view.sentences[0]?.span ?? titleSpan(view);
}

/** The passages that make a document relevant to a topic, best first; one to three. @param hasRoom  For a second sentence. */
export function topicSpans(evidence: DocumentEvidence, hasRoom: boolean): Span[] {
  const { view, bestLabel } = evidence;
  const best = evidence.sentences[0];
  const covered = best?.coverage ?? 0;
  const spans: Span[] = [];
  const subtitle = subtitleSpan(view);
  if (subtitle && evidence.headingCoverage >= NAMES_TOPIC) spans.push(subtitle);
  else if (evidence.headingCoverage >= covered + CLEARLY_MORE) spans.push(titleSpan(view));
  else if (bestLabel && bestLabel.coverage >= covered + CLEARLY_MORE) spans.push(bestLabel.label.span);
  const main = best?.sentence.span ?? titleSpan(view);
  if (!spans.some(({ start }) => start === main.start)) spans.push(main);
  const next = evidence.sentences[1];
  if (hasRoom && best && next && next.strength >= best.strength - CLOSE_STRENGTH)
    spans.push(next.sentence.span);
  return spans;
}

/** The passages that show a document to lie within the filters: label lines, else a sentence that names the value. */
export function facetSpans(view: DocumentView, filters: Filters, keys: readonly FacetKey[]): Span[] {
  const spans: Span[] = [];
  for (const key of keys) {
    const span = facetSpan(view, key, filters[key] ?? []);
    if (span && !spans.some(({ start }) => start === span.start)) spans.push(span);
  }
  return spans.length > 0 ? spans : [leadSpan(view)];
}

function facetSpan(
  view: DocumentView,
  key: FacetKey,
  wanted: readonly (string | number)[],
): Span | undefined {
  if (key === 'country') return countrySpan(view, wanted);
  if (key === 'swedishPartner' || key === 'internationalPartner') {
    return (
      view.sentences.find(({ span }) => sentenceNames(view, span, key, wanted))?.span ?? labelSpan(view, key)
    );
  }
  return labelSpan(view, key);
}

function labelSpan({ document }: DocumentView, key: FacetKey): Span | undefined {
  return document.labels.find(({ name }) => name === LABEL_OF[key])?.span;
}

function countrySpan(view: DocumentView, wanted: readonly (string | number)[]): Span | undefined {
  const names = (text: string) => findCountries(text).some(({ code }) => wanted.includes(code));
  const sentence = view.sentences.find(({ span }) => names(view.document.text.slice(span.start, span.end)));
  if (sentence) return sentence.span;
  if (names(view.document.title)) return view.sentences[0]?.span ?? titleSpan(view);
  return leadSpan(view);
}

function spanOf(text: string, part: string): Span | undefined {
  const start = text.indexOf(part);
  return start < 0 ? undefined : { start, end: start + part.length };
}

function firstLineEnd(text: string): number {
  const end = text.indexOf('\n');
  return end < 0 ? text.length : end;
}
