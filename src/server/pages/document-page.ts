// A document as a plain page, where a citation without an address of its source leads: what the text says of itself,
// and the text with the cited passage marked by the server, so that no script is needed.
import type { Document, DocumentDetail, FacetKey, Language, Span } from '../../types.js';
import { type Html, html, safeHref } from '../html.js';
import { documentHref } from './addresses.js';
import { type TextBlock, textBlocks } from './document-blocks.js';
import type { FacetNames } from './facet-names.js';
import { renderPage } from './layout.js';
import { PAGE_TEXTS } from './page-texts.js';

/** What the page of a document is made from. */
export interface DocumentPageParts {
  readonly language: Language;
  readonly document: Document;
  readonly detail: DocumentDetail;
  readonly names: FacetNames;
  /** Title of another document by its id. */
  readonly titleOf: (id: string) => string;
  /** To mark: UTF-16 offsets, half-open, inside the text. */
  readonly passage?: Span;
}

const SHOWN_FACETS: readonly FacetKey[] = [
  'documentKind',
  'country',
  'swedishPartner',
  'internationalPartner',
  'sdg',
  'area',
  'theme',
];

/** Text of a span with what overlaps the passage marked; the mark that begins the passage is the link's target. */
function markPassage(text: string, span: Span, passage: Span | undefined, isFirstMark: boolean): Html {
  if (!passage || passage.start >= span.end || passage.end <= span.start) {
    return html`${text.slice(span.start, span.end)}`;
  }
  const start = Math.max(span.start, passage.start);
  const end = Math.min(span.end, passage.end);
  const marked = text.slice(start, end);
  return html`${text.slice(span.start, start)}${
    isFirstMark ? html`<mark id="passage">${marked}</mark>` : html`<mark>${marked}</mark>`
  }${text.slice(end, span.end)}`;
}

function renderBlock(kind: Exclude<TextBlock['kind'], 'item'>, content: Html): Html {
  switch (kind) {
    case 'title':
      return html`<p><strong>${content}</strong></p>`;
    case 'heading':
      return html`<h2>${content}</h2>`;
    case 'label':
      return html`<p class="quiet">${content}</p>`;
    case 'paragraph':
      return html`<p>${content}</p>`;
  }
}

/** The text block by block; items that follow each other make one list. */
function renderText(document: Document, passage: Span | undefined): readonly Html[] {
  const blocks = textBlocks(document);
  const firstMarked = blocks.find(
    ({ span }) => passage && passage.start < span.end && passage.end > span.start,
  );
  const rendered: Html[] = [];
  let items: Html[] = [];
  const closeList = () => {
    if (items.length > 0) rendered.push(html`<ul class="bulleted">${items}</ul>`);
    items = [];
  };
  for (const block of blocks) {
    // The title is the page's heading already; it is shown again only where the passage begins in it.
    if (block.kind === 'title' && block !== firstMarked) continue;
    const content = markPassage(document.text, block.span, passage, block === firstMarked);
    if (block.kind === 'item') {
      items.push(html`<li>${content}</li>`);
      continue;
    }
    closeList();
    rendered.push(renderBlock(block.kind, content));
  }
  closeList();
  return rendered;
}

function facetRows({ language, document, names }: DocumentPageParts): readonly Html[] {
  const texts = PAGE_TEXTS[language];
  return SHOWN_FACETS.filter((key) => document.facets[key].length > 0).map(
    (key) =>
      html`<dt>${texts.facets[key]}</dt><dd>${document.facets[key].map((value) => names(key, value)).join('; ')}</dd>`,
  );
}

function relatedLinks({ language, document, detail, titleOf }: DocumentPageParts): Html {
  const texts = PAGE_TEXTS[language];
  const link = (id: string) => html`<a href="${documentHref(language, id)}">${titleOf(id)}</a>`;
  return html`${document.parent !== undefined && html`<dt>${texts.article}</dt><dd>${link(document.parent)}</dd>`}
${detail.twins.length > 0 && html`<dt>${texts.twins}</dt><dd>${detail.twins.map((id, at) => html`${at > 0 && ', '}${link(id)}`)}</dd>`}`;
}

function sourceRow({ language, document }: DocumentPageParts): Html {
  const texts = PAGE_TEXTS[language];
  const place = document.lines
    ? `${document.source}, ${texts.lines(document.lines[0], document.lines[1])}`
    : document.source;
  return html`<dt>${texts.source}</dt><dd>${place}${
    document.url !== undefined &&
    html` · <a href="${safeHref(document.url)}" rel="noopener noreferrer">${texts.sourcePage}</a>`
  }</dd>`;
}

/** The page of a document as text. */
export function renderDocumentPage(parts: DocumentPageParts): string {
  const { language, document, passage } = parts;
  const texts = PAGE_TEXTS[language];
  const other = language === 'sv' ? 'en' : 'sv';
  const main = html`<article class="document">
<h1 lang="${document.language}">${document.title}</h1>
${document.subtitle !== undefined && html`<p class="lead" lang="${document.language}">${document.subtitle}</p>`}
<p class="quiet">${texts.textIn(document.language)}</p>
<dl>${facetRows(parts)}${relatedLinks(parts)}${sourceRow(parts)}</dl>
<div lang="${document.language}">
${renderText(document, passage)}
</div>
</article>`;
  return renderPage({
    language,
    title: document.title,
    main,
    otherLanguageHref: documentHref(other, document.id, passage),
  });
}
