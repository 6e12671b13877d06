// An error as a page for people: what happened, what to do, and the form with the question that was typed.
import type { Language } from '../../types.js';
import { html } from '../html.js';
import type { HttpProblem } from '../problem.js';
import { askHref } from './addresses.js';
import { renderAskForm } from './ask-form.js';
import { renderPage } from './layout.js';
import { PAGE_TEXTS } from './page-texts.js';
import { PROBLEM_TEXTS } from './problem-texts.js';

/** The page of an error as text. */
export function renderProblemPage(parts: {
  readonly language: Language;
  readonly problem: HttpProblem;
  readonly requestId: string;
  readonly question: string;
}): string {
  const { language, problem, requestId, question } = parts;
  const [heading, advice] = PROBLEM_TEXTS[language][problem.code];
  const main = html`<h1>${heading}</h1>
<p class="lead">${advice}</p>
${renderAskForm(language, question)}
<p><a href="${askHref(language)}">${PAGE_TEXTS[language].toStart}</a></p>
<p class="quiet">${problem.status} ${problem.code} · ${requestId}</p>`;
  return renderPage({ language, title: heading, main });
}
