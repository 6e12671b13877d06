// The start page: one can ask, see what the texts hold, and find the way in for programs; with a question it shows
// the answer. Everything works without script; where scripts run, the widget takes the place of the plain form.
import type { AssistantStatus } from '../../assistant.js';
import type { FacetCount, FacetListing, Language } from '../../types.js';
import { type Html, html } from '../html.js';
import type { WidgetFile } from '../widget-files.js';
import { askHref } from './addresses.js';
import { type AnswerView, renderAnswer } from './answer-view.js';
import { renderAskForm } from './ask-form.js';
import { renderPage } from './layout.js';
import { PAGE_TEXTS } from './page-texts.js';
import { renderEmbedding, renderWidget } from './widget-view.js';

/** What the start page is made from. */
export interface HomePageParts {
  readonly language: Language;
  readonly status: AssistantStatus;
  readonly facets: FacetListing;
  /** Address of this server, for the line to paste into a terminal. */
  readonly baseUrl: string;
  readonly asked?: AnswerView;
  readonly widget?: WidgetFile;
}

/** Values shown of a facet. Chosen: what fits a few lines. */
const MAX_VALUES = 12;

/** Questions that this corpus can answer, from its own countries and goals. */
export function exampleQuestions(facets: FacetListing, language: Language): readonly string[] {
  const texts = PAGE_TEXTS[language];
  const [first, second] = facets.country.map(({ names }) => names[language]);
  const goal = facets.sdg[0]?.value;
  return [
    first !== undefined && texts.exampleCountry(first),
    typeof goal === 'number' && texts.exampleGoal(goal),
    second !== undefined && texts.exampleCount(second),
  ].filter((question) => question !== false);
}

function facetRow(name: string, values: readonly FacetCount[], language: Language): Html | undefined {
  if (values.length === 0) return undefined;
  const shown = values.slice(0, MAX_VALUES).map(({ names, count }) => `${names[language]} (${count})`);
  const more = values.length > MAX_VALUES ? ' …' : '';
  return html`<dt>${name}</dt><dd>${shown.join('; ')}${more}</dd>`;
}

function renderCorpus({ language, status, facets }: HomePageParts): Html {
  const texts = PAGE_TEXTS[language];
  const day = status.builtAt?.slice(0, 10);
  return html`<section aria-labelledby="corpus">
<h2 id="corpus">${texts.corpus}</h2>
<p>${texts.corpusSize(status.documentCount)}${day !== undefined && html`. ${texts.lastBuilt}: <time datetime="${day}">${day}</time>`}</p>
<dl>
${facetRow(texts.facets.language, facets.language, language)}
${facetRow(texts.facets.country, facets.country, language)}
${facetRow(texts.facets.swedishPartner, facets.swedishPartner, language)}
${facetRow(texts.facets.area, facets.area, language)}
${facetRow(texts.facets.sdg, facets.sdg, language)}
</dl>
</section>`;
}

function renderForPrograms(language: Language, baseUrl: string, question: string): Html {
  const texts = PAGE_TEXTS[language];
  const body = JSON.stringify({ question }).replaceAll("'", "'\\''");
  return html`<section aria-labelledby="programs">
<h2 id="programs">${texts.forPrograms}</h2>
<pre tabindex="0"><code>curl -s ${baseUrl}/api/ask -H 'content-type: application/json' -d '${body}'</code></pre>
<p><a href="/docs">${texts.contract}</a> · <a href="/openapi.json">OpenAPI</a></p>
</section>`;
}

function renderExamples(examples: readonly string[], language: Language): Html | undefined {
  if (examples.length === 0) return undefined;
  return html`<section aria-labelledby="examples"><h2 id="examples">${PAGE_TEXTS[language].examples}</h2>
<ul class="links">${examples.map((question) => html`<li><a rel="nofollow" href="${askHref(language, question)}">${question}</a></li>`)}</ul></section>`;
}

/** The page before a question: ask, see what there is, take it along. */
function renderStart(parts: HomePageParts, examples: readonly string[]): Html {
  const { language, baseUrl, widget } = parts;
  const texts = PAGE_TEXTS[language];
  const plain = html`${renderAskForm(language)}
${renderExamples(examples, language)}`;
  return html`<p class="lead">${texts.lead}</p>
${renderNotReady(parts)}
${widget ? renderWidget(widget, language, { plain, suggestions: examples }) : plain}
${renderCorpus(parts)}
${widget && renderEmbedding(widget, language, baseUrl)}
${renderForPrograms(language, baseUrl, examples[0] ?? texts.exampleGoal(6))}`;
}

function renderNotReady({ status, language }: HomePageParts): Html | undefined {
  if (status.isReady) return undefined;
  return html`<p role="status"><strong>${PAGE_TEXTS[language].notReady}</strong></p>`;
}

/** The start page as text. */
export function renderHomePage(parts: HomePageParts): string {
  const { language, facets, asked } = parts;
  const texts = PAGE_TEXTS[language];
  const other = language === 'sv' ? 'en' : 'sv';
  const body = asked
    ? html`${renderNotReady(parts)}
${renderAskForm(language, asked.question)}
${renderAnswer(asked)}`
    : renderStart(parts, exampleQuestions(facets, language));
  return renderPage({
    language,
    title: asked === undefined ? texts.name : asked.question.slice(0, 80),
    main: html`<h1>${texts.heading}</h1>
${body}`,
    otherLanguageHref: askHref(other, asked?.question, asked?.without),
    isIndexable: asked === undefined,
  });
}
