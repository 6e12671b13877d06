// An answer as HTML: its sentences, then either the items with the quotations that make them relevant, or the
// sources; then what was understood, what comes nearest and what else to ask, each as a link.
import type { Answer, AnswerItem, FacetKey, Language } from '../../types.js';
import { type Html, html } from '../html.js';
import { askHref } from './addresses.js';
import { renderAnswerText } from './answer-text.js';
import { renderItemCitation, renderSources } from './citation-view.js';
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

function renderItem(item: AnswerItem, { answer, language, names }: AnswerView): Html {
  const titleLanguage = item.languages.includes(answer.language) ? answer.language : item.languages[0];
  const facts = [
    [...item.swedishPartners, ...item.internationalPartners].join(', '),
    item.countries.map((code) => names('country', code)).join(', '),
    item.sdgs.length > 0 ? `${PAGE_TEXTS[language].facets.sdg}: ${item.sdgs.join(', ')}` : '',
  ].filter((fact) => fact !== '');
  const citations = answer.citations.filter(({ number }) => item.citations.includes(number));
  return html`<li><h3 lang="${titleLanguage ?? answer.language}">${item.title}</h3>
${facts.length > 0 && html`<p class="quiet">${facts.join(' · ')}</p>`}
${citations.map((citation) => renderItemCitation(citation, language))}</li>`;
}

function renderBody(view: AnswerView): Html {
  const { answer, language } = view;
  const items = answer.items ?? [];
  const text = renderAnswerText(answer, { language, leavesOutList: items.length > 0 });
  return html`<div lang="${answer.language}">${text}</div>
${items.length > 0 && html`<ol class="items">${items.map((item) => renderItem(item, view))}</ol>`}
${items.length === 0 && answer.citations.length > 0 && renderSources(answer.citations, language)}`;
}

function renderUnderstood({ answer, question, language, names, without }: AnswerView): Html {
  const texts = PAGE_TEXTS[language];
  const { kind, topic, filters, language: asked } = answer.interpretation;
  const restricted = (Object.keys(filters) as FacetKey[]).filter((key) => (filters[key] ?? []).length > 0);
  return html`<h3>${texts.understoodAs}</h3>
<dl><dt>${texts.kindOfAnswer}</dt><dd>${texts.kinds[kind]}</dd>
${topic !== '' && html`<dt>${texts.topic}</dt><dd lang="${asked}">${topic}</dd>`}
${restricted.map(
  (key) => html`<dt>${texts.facets[key]}</dt>
<dd>${(filters[key] ?? []).map((value) => names(key, value)).join('; ')}
(<a rel="nofollow" href="${askHref(language, question, [...without, key])}">${texts.withoutFilter(texts.facets[key].toLowerCase())}</a>)</dd>`,
)}</dl>`;
}

/** Questions to follow, with the number of what they find where it is known. */
function renderQuestions(
  heading: string,
  questions: readonly { readonly question: string; readonly count?: number }[],
  { answer, language }: AnswerView,
): Html | undefined {
  if (questions.length === 0) return undefined;
  return html`<h3>${heading}</h3>
<ul class="links">${questions.map(
    ({ question, count }) =>
      html`<li><a rel="nofollow" lang="${answer.language}" href="${askHref(language, question)}">${question}</a>${count !== undefined && ` (${count})`}</li>`,
  )}</ul>`;
}

/** The section of a page that shows an answer. */
export function renderAnswer(view: AnswerView): Html {
  const { answer, language } = view;
  const texts = PAGE_TEXTS[language];
  const isShown = new Set([...answer.nearest.map(({ question }) => question), view.question]);
  const suggestions = answer.suggestions
    .filter((question) => !isShown.has(question) && !answer.text.includes(question))
    .map((question) => ({ question }));
  return html`<section class="answer" aria-labelledby="answer">
<h2 id="answer">${texts.answer}</h2>
${renderBody(view)}
${renderQuestions(texts.nearest, answer.nearest, view)}
${renderQuestions(texts.suggestions, suggestions, view)}
${answer.kind !== 'help' && renderUnderstood(view)}
</section>`;
}
