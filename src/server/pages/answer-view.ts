// An answer as HTML: its sentences, then either the items with the quotations that make them relevant, or the
// sources with the quotation marked in its place; then what was understood, what comes nearest, what else to ask.
import type { Answer, AnswerItem, Citation, FacetKey, Language } from '../../types.js';
import { type Html, html, safeHref } from '../html.js';
import { askHref, documentHref } from './addresses.js';
import { markText } from './answer-text.js';
import type { FacetNames } from './facet-names.js';
import { PAGE_TEXTS } from './page-texts.js';

/** What an answer is shown with. */
export interface AnswerView {
  readonly answer: Answer;
  readonly question: string;
  /** Of the page; the answer may be in the other. */
  readonly language: Language;
  readonly names: FacetNames;
  readonly without: readonly FacetKey[];
}

function citationCaption(citation: Citation, language: Language): Html {
  const texts = PAGE_TEXTS[language];
  const path = citation.heading.filter((heading) => heading !== citation.title).join(' › ');
  return html`<figcaption>[${citation.number}] <a href="${documentHref(language, citation.documentId, citation)}" lang="${citation.language}">${citation.title}</a>
${path !== '' && html`<span lang="${citation.language}">${path}</span> · `}${texts.textIn(citation.language)}
${citation.url !== undefined && html` · <a href="${safeHref(citation.href)}" rel="noopener noreferrer">${texts.sourcePage}</a>`}</figcaption>`;
}

function renderSource(citation: Citation, language: Language): Html {
  const { before, after } = citation.context;
  return html`<li id="source-${citation.number}"><figure>
<blockquote lang="${citation.language}"><p>${before !== '' && html`<span class="context">${before} </span>`}<mark>${citation.quote}</mark>${after !== '' && html`<span class="context"> ${after}</span>`}</p></blockquote>
${citationCaption(citation, language)}
</figure></li>`;
}

function renderItem(item: AnswerItem, { answer, language, names }: AnswerView): Html {
  const titleLanguage = item.languages.includes(answer.language) ? answer.language : item.languages[0];
  const facts = [
    [...item.swedishPartners, ...item.internationalPartners].join(', '),
    item.countries.map((code) => names('country', code)).join(', '),
    item.sdgs.length > 0 && `${PAGE_TEXTS[language].facets.sdg}: ${item.sdgs.join(', ')}`,
  ].filter((fact): fact is string => typeof fact === 'string' && fact !== '');
  const citations = answer.citations.filter(({ number }) => item.citations.includes(number));
  return html`<li><h3 lang="${titleLanguage ?? answer.language}">${item.title}</h3>
${facts.length > 0 && html`<p class="quiet">${facts.join(' · ')}</p>`}
${citations.map(
  (citation) => html`<figure id="source-${citation.number}">
<blockquote lang="${citation.language}"><p>${citation.quote}</p></blockquote>
${citationCaption(citation, language)}
</figure>`,
)}</li>`;
}

function renderBody(view: AnswerView): Html {
  const { answer, language } = view;
  const texts = PAGE_TEXTS[language];
  const items = answer.items ?? [];
  const text = html`<div lang="${answer.language}">${markText(answer, items.length > 0)}</div>`;
  if (items.length > 0) {
    return html`${text}<ol class="items">${items.map((item) => renderItem(item, view))}</ol>`;
  }
  if (answer.citations.length === 0) return text;
  return html`${text}
<h3>${texts.sources}</h3>
<ol class="links">${answer.citations.map((citation) => renderSource(citation, language))}</ol>`;
}

function renderUnderstood({ answer, question, language, names, without }: AnswerView): Html {
  const texts = PAGE_TEXTS[language];
  const { kind, topic, filters } = answer.interpretation;
  const restricted = (Object.keys(filters) as FacetKey[]).filter((key) => (filters[key] ?? []).length > 0);
  return html`<h3>${texts.understoodAs}</h3>
<dl><dt>${texts.kindOfAnswer}</dt><dd>${texts.kinds[kind]}</dd>
${topic !== '' && html`<dt>${texts.topic}</dt><dd lang="${answer.interpretation.language}">${topic}</dd>`}
${restricted.map(
  (key) => html`<dt>${texts.facets[key]}</dt>
<dd>${(filters[key] ?? []).map((value) => names(key, value)).join('; ')}
(<a rel="nofollow" href="${askHref(language, question, [...without, key])}">${texts.withoutFilter(texts.facets[key].toLowerCase())}</a>)</dd>`,
)}</dl>`;
}

function questionLinks(
  heading: string,
  language: Language,
  questions: readonly string[],
  lang: Language,
): Html {
  return html`<h3>${heading}</h3>
<ul class="links">${questions.map(
    (question) =>
      html`<li><a rel="nofollow" lang="${lang}" href="${askHref(language, question)}">${question}</a></li>`,
  )}</ul>`;
}

/** The section of a page that shows an answer. */
export function renderAnswer(view: AnswerView): Html {
  const { answer, language } = view;
  const texts = PAGE_TEXTS[language];
  const nearest = answer.nearest.map(({ question, count }) => `${question} (${count})`);
  return html`<section class="answer" aria-labelledby="answer">
<h2 id="answer">${texts.answer}</h2>
${renderBody(view)}
${answer.nearest.length > 0 && nearestLinks(view, nearest)}
${answer.suggestions.length > 0 && questionLinks(texts.suggestions, language, answer.suggestions, answer.language)}
${answer.kind !== 'help' && renderUnderstood(view)}
</section>`;
}

function nearestLinks({ answer, language }: AnswerView, shown: readonly string[]): Html {
  return html`<h3>${PAGE_TEXTS[language].nearest}</h3>
<ul class="links">${answer.nearest.map(
    ({ question }, at) =>
      html`<li><a rel="nofollow" lang="${answer.language}" href="${askHref(language, question)}">${shown[at]}</a></li>`,
  )}</ul>`;
}
