// Quotations: in their own language, in their context where that helps, with the place they come from and a link
// that opens the source in a new tab, so that the conversation stays.
import type { Citation } from '../types.js';
import { make } from './dom.js';
import { safeHref } from './safe-href.js';
import { fill } from './strings.js';
import type { ViewContext } from './view-context.js';

/** A link to the passage at its source; plain text where the address cannot be trusted. */
function sourceLink(citation: Citation, { strings, apiBase, language }: ViewContext): HTMLElement {
  const href = safeHref(citation.href, apiBase, language);
  const isOwn = citation.href.startsWith('/');
  const text = isOwn ? strings.readInContext : strings.sourcePage;
  if (href === undefined) return make('span', {}, citation.source);
  const name = fill(strings.sourceNumber, { number: citation.number });
  return make(
    'a',
    { href, target: '_blank', rel: 'noopener noreferrer', part: 'source', class: 'source' },
    text,
    make('span', { class: 'unseen' }, ` (${name}, ${strings.newTab})`),
  );
}

/** A marker "[n]" that opens its source. */
export function markerLink(citation: Citation, { strings, apiBase, language }: ViewContext): HTMLElement {
  const href = safeHref(citation.href, apiBase, language);
  const label = `${fill(strings.sourceNumber, { number: citation.number })}: ${citation.title} (${strings.newTab})`;
  const text = `[${citation.number}]`;
  if (href === undefined) return make('span', {}, text);
  return make(
    'a',
    { href, target: '_blank', rel: 'noopener noreferrer', class: 'marker', 'aria-label': label },
    text,
  );
}

/** How a quotation is shown. */
export interface QuoteOptions {
  /** Title that stands above already, so that the place need not repeat it. */
  readonly under?: string;
  /** Whether the sentences around are shown, the quotation marked among them. */
  readonly hasContext?: boolean;
}

/** A quotation with its place and its link. */
export function citationView(
  citation: Citation,
  context: ViewContext,
  { under, hasContext = false }: QuoteOptions = {},
): HTMLElement {
  const { before, after } = citation.context;
  const { strings } = context;
  const isMarked = hasContext && (before !== '' || after !== '');
  const place = [...citation.heading.filter((part) => part !== citation.title), citation.title].filter(
    (part) => part !== under,
  );
  const words = isMarked
    ? [
        before !== '' && make('span', { class: 'around' }, `${before} `),
        make('mark', {}, citation.quote),
        after !== '' && make('span', { class: 'around' }, ` ${after}`),
      ]
    : [citation.quote];
  return make(
    'figure',
    { part: 'citation' },
    make('blockquote', { lang: citation.language, part: 'quote' }, make('p', {}, ...words)),
    make(
      'figcaption',
      {},
      make('span', { class: 'number' }, `[${citation.number}] `),
      place.length > 0 && make('span', { lang: citation.language, class: 'place' }, place.join(' › ')),
      place.length > 0 && ' ',
      make('span', { class: 'badge' }, strings[`language_${citation.language}`]),
      ' ',
      sourceLink(citation, context),
    ),
  );
}
