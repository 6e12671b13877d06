// The form of the pages: a plain GET, so that it works without script and an answer can be linked to; the fragment
// leads straight to the answer, below the form.
import type { Language } from '../../types.js';
import { type Html, html } from '../html.js';
import { MAX_QUESTION_CHARS } from '../schema/request-schemas.js';
import { PAGE_TEXTS } from './page-texts.js';

/** The form, holding what was typed. */
export function renderAskForm(language: Language, question = ''): Html {
  const texts = PAGE_TEXTS[language];
  return html`<form class="ask" action="/#answer" method="get" role="search">
<input type="hidden" name="lang" value="${language}">
<label for="question">${texts.questionLabel}</label>
<textarea id="question" name="question" rows="3" maxlength="${MAX_QUESTION_CHARS}" required aria-describedby="question-hint" spellcheck="true">${question}</textarea>
<p class="hint" id="question-hint">${texts.questionHint}</p>
<button type="submit">${texts.ask}</button>
</form>`;
}
