// What every page has: language, title, style, skip link, header with the language switch, main part and footer.
import type { Language } from '../../types.js';
import { type Html, html } from '../html.js';
import { ICON_PATH, STYLESHEET_PATH } from './assets.js';
import { PAGE_TEXTS } from './page-texts.js';

/** What a page brings. */
export interface PageParts {
  readonly language: Language;
  /** Of the window; the name of the assistant is added. */
  readonly title: string;
  readonly main: Html;
  /** Address of the same page in the other language; absent where there is none. */
  readonly otherLanguageHref?: string;
  /** Whether search engines may keep the page. Answers are made on request, so they may not. */
  readonly isIndexable?: boolean;
}

/** A whole page as text, to be sent as it is. */
export function renderPage({ language, title, main, otherLanguageHref, isIndexable }: PageParts): string {
  const texts = PAGE_TEXTS[language];
  const other = language === 'sv' ? 'en' : 'sv';
  const page = html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
${isIndexable !== true && html`<meta name="robots" content="noindex, nofollow">`}
<title>${title === texts.name ? title : `${title} – ${texts.name}`}</title>
<link rel="stylesheet" href="${STYLESHEET_PATH}">
<link rel="icon" type="image/svg+xml" href="${ICON_PATH}">
</head>
<body>
<a class="skip" href="#main">${texts.skip}</a>
<header class="bar">
<a class="brand" href="/?lang=${language}">${texts.name}</a>
${otherLanguageHref !== undefined && html`<a lang="${other}" hreflang="${other}" href="${otherLanguageHref}">${texts.otherLanguage}</a>`}
</header>
<main id="main" tabindex="-1">
${main}
</main>
<footer>
<p>${texts.disclosure} ${texts.privacy}</p>
</footer>
</body>
</html>
`;
  return page.toString();
}
