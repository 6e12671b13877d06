// Quotations as HTML: in their own language, with the sentences around them, and the ways to read on: our page of the
// document at the passage, and the page of the source where its address is known.
import type { Citation, Language } from '../../types.js';
import { type Html, html, safeHref } from '../html.js';
import { documentHref } from './addresses.js';
import { PAGE_TEXTS } from './page-texts.js';

/** The links of a quotation; what tells them apart is there for screen readers alone, as the eye sees it above. */
function renderLinks(citation: Citation, language: Language): Html {
  const texts = PAGE_TEXTS[language];
  const { documentId, number, url, href } = citation;
  const which = html`<span class="unseen"> [${number}]</span>`;
  return html`<a href="${documentHref(language, documentId, citation)}">${texts.readInContext}${which}</a>
${url !== undefined && html`<a href="${safeHref(href)}" rel="noopener noreferrer">${texts.sourcePage}${which}</a>`}`;
}

/** Where a quotation stands, without the title when that is known already. */
function renderPlace(citation: Citation, language: Language): Html {
  const path = citation.heading.filter((heading) => heading !== citation.title).join(' › ');
  return html`${PAGE_TEXTS[language].textIn(citation.language)}${path !== '' && html` · <span lang="${citation.language}">${path}</span>`}`;
}

/** A quotation under the item of a list that it makes relevant. */
export function renderItemCitation(citation: Citation, language: Language): Html {
  return html`<figure id="source-${citation.number}">
<blockquote lang="${citation.language}"><p>${citation.quote}</p></blockquote>
<figcaption>[${citation.number}] ${renderPlace(citation, language)}<br>${renderLinks(citation, language)}</figcaption>
</figure>`;
}

function renderInContext(citation: Citation, language: Language): Html {
  const { before, after } = citation.context;
  return html`<figure id="source-${citation.number}">
<blockquote lang="${citation.language}"><p>${before !== '' && html`<span class="context">${before} </span>`}<mark>${citation.quote}</mark>${after !== '' && html`<span class="context"> ${after}</span>`}</p></blockquote>
<figcaption>[${citation.number}] ${renderLinks(citation, language)}</figcaption>
</figure>`;
}

/** The sources of an answer: by document, in the order in which they are first cited. */
export function renderSources(citations: readonly Citation[], language: Language): Html {
  const ids = [...new Set(citations.map(({ documentId }) => documentId))];
  return html`<h3>${PAGE_TEXTS[language].sources}</h3>
${ids.map((id) => {
  const own = citations.filter(({ documentId }) => documentId === id);
  const [first] = own;
  return (
    first !== undefined &&
    html`<h4 lang="${first.language}">${first.title}</h4>
<p class="quiet">${renderPlace(first, language)}</p>
${own.map((citation) => renderInContext(citation, language))}`
  );
})}`;
}
