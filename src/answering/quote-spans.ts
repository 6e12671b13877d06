// Which passage of a document is quoted for what: the sentence, heading or label line that makes it relevant. The
// passage itself is sliced elsewhere; here is only the choice.

import type { DocumentView } from '../retrieval/corpus-view.js';
import type { DocumentEvidence } from '../retrieval/evidence.js';
import { restrictedFacets } from '../retrieval/facet-match.js';
import type { FacetKey, Filters, LabelName, Span } from '../types.js';
import { findCountries } from '../vocabulary/countries.js';
import { findGoalNumbers } from '../vocabulary/goals-in-text.js';
import { findSwedishPartners } from '../vocabulary/swedish-partners.js';
import { sentenceNames } from './names-in-text.js';

/** A heading or label is quoted before the best sentence when it covers this much more of the topic. Chosen. */
const CLEARLY_MORE = 0.25;
/** From this coverage on a subtitle ("Project: …") names the topic, and is quoted beside the best sentence. Chosen. */
const NAMES_TOPIC = 0.6;
/** A second sentence is quoted when it comes this close to the best. Chosen: cosine steps between neighbours are .012 in the median. */
const CLOSE_STRENGTH = 0.03;

/** Of the only document of a list further sentences are quoted up to this far behind the best. Chosen. */
const NEAR_ENOUGH = 0.15;
/** Sentences quoted of the only document of a list. Chosen: as many as a portrait has at most, less its heading. */
const MOST_SENTENCES = 3;

/** The facet whose values a label states; tags are no facet. */
export const FACET_OF: { readonly [K in LabelName]?: FacetKey } = {
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

/** The first sentence of the prose; without prose the line of its topic, else the title. */
export function leadSpan(view: DocumentView): Span {
  const title = titleSpan(view);
  const first = view.sentences.find(({ span }) => span.start !== title.start) ?? view.sentences[0];
  return first?.span ?? title;
}

/** How many documents a list has: few leave room for a second sentence of each, one for a third. */
export type ListLength = 'one' | 'few' | 'many';

/** The passages that make a document relevant to a topic, best first; one to four. */
export function topicSpans(evidence: DocumentEvidence, length: ListLength): Span[] {
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
  const others = evidence.sentences.slice(1, length === 'one' ? MOST_SENTENCES : 2);
  const least = (best?.strength ?? 0) - (length === 'one' ? NEAR_ENOUGH : CLOSE_STRENGTH);
  const near = length === 'many' ? [] : others.filter(({ strength }) => strength >= least);
  return [...spans, ...near.map(({ sentence }) => sentence.span)];
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
    return mostTelling(view, (span) => sentenceNames(view, span, key, wanted)) ?? labelSpan(view, key);
  }
  return labelSpan(view, key) ?? (key === 'sdg' ? goalSpan(view, wanted) : undefined);
}

/** Of the sentences that name a partner the first that names fewest others: news enumerate them all before they tell. */
function mostTelling(
  { document, sentences }: DocumentView,
  names: (span: Span) => boolean,
): Span | undefined {
  const found = sentences.filter(({ span }) => names(span)).map(({ span }) => span);
  const countOf = ({ start, end }: Span) => findSwedishPartners(document.text.slice(start, end)).length;
  if (found.length <= 1 || document.kind !== 'article') return found[0];
  return found.reduce((best, span) => (countOf(span) < countOf(best) ? span : best));
}

/** The sentence that names one of the goals by number. */
function goalSpan(
  { document, sentences }: DocumentView,
  wanted: readonly (string | number)[],
): Span | undefined {
  return sentences.find(({ span }) =>
    findGoalNumbers(document.text.slice(span.start, span.end)).some(({ goals }) =>
      goals.some((goal) => wanted.includes(goal)),
    ),
  )?.span;
}

function labelSpan({ document }: DocumentView, key: FacetKey): Span | undefined {
  return document.labels.find(({ name }) => FACET_OF[name] === key)?.span;
}

/**
 * Where a document says what a label would state: the label lines, else a sentence that names a value together with
 * what the question names, else the title or a sentence that names a value.
 */
export function statedSpans(view: DocumentView, label: LabelName, filters: Filters): Span[] {
  const { document } = view;
  const lines = document.labels.filter(({ name }) => name === label).map(({ span }) => span);
  const key = FACET_OF[label];
  if (lines.length > 0 || key === undefined) return lines;
  const held: readonly (string | number)[] = document.facets[key];
  const title = titleSpan(view);
  if (held.length > 0 && isPartnerKey(key)) {
    const others = restrictedFacets(filters).filter((other) => other !== key && isPartnerKey(other));
    const says = (span: Span) =>
      sentenceNames(view, span, key, held) &&
      others.every((other) => sentenceNames(view, span, other, filters[other] ?? []));
    const span = says(title) ? title : view.sentences.find((sentence) => says(sentence.span))?.span;
    if (span !== undefined) return [span];
  }
  const [span] = held.length > 0 ? facetSpans(view, { [key]: held }, [key]) : [];
  return span === undefined ? [] : [span];
}

function countrySpan(view: DocumentView, wanted: readonly (string | number)[]): Span | undefined {
  const names = (text: string) => findCountries(text).some(({ code }) => wanted.includes(code));
  // Shown below its title, which then names the country: what the project is says more than the country once more.
  if (names(view.document.title)) return leadSpan(view);
  const sentence = view.sentences.find(({ span }) => names(view.document.text.slice(span.start, span.end)));
  return sentence?.span ?? leadSpan(view);
}

function isPartnerKey(key: FacetKey): boolean {
  return key === 'swedishPartner' || key === 'internationalPartner';
}

function spanOf(text: string, part: string): Span | undefined {
  const start = text.indexOf(part);
  return start < 0 ? undefined : { start, end: start + part.length };
}

function firstLineEnd(text: string): number {
  const end = text.indexOf('\n');
  return end < 0 ? text.length : end;
}
