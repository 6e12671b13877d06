// The widget on our own page, over the plain form that serves where no script runs; and the lines that put it on
// another site, the pinned one with its integrity value.
import type { Language } from '../../types.js';
import { type Html, html } from '../html.js';
import type { WidgetFile } from '../widget-files.js';
import { PAGE_TEXTS } from './page-texts.js';

/**
 * The widget inline.
 *
 * @param plain  Shown until the script runs, and instead of the widget where none does.
 * @param suggestions  Questions to begin with.
 */
export function renderWidget(
  widget: Pick<WidgetFile, 'pinnedPath' | 'integrity'>,
  language: Language,
  { plain, suggestions }: { readonly plain: Html; readonly suggestions: readonly string[] },
): Html {
  return html`<partnership-assistant mode="inline" lang="${language}" data-title="" data-greeting="" data-suggestions="${suggestions.join('|')}">
${plain}
</partnership-assistant>
<script async src="${widget.pinnedPath}" integrity="${widget.integrity}"></script>`;
}

/** What a web editor pastes, and what has to be allowed for it. */
export function renderEmbedding(
  widget: Pick<WidgetFile, 'path' | 'pinnedPath' | 'integrity'>,
  language: Language,
  baseUrl: string,
): Html {
  const texts = PAGE_TEXTS[language];
  const line = (attributes: string) => `<script async ${attributes} data-lang="${language}"></script>`;
  return html`<section aria-labelledby="embed">
<h2 id="embed">${texts.embed}</h2>
<p>${texts.embedPaste}</p>
<pre tabindex="0"><code>${line(`src="${baseUrl}${widget.path}"`)}</code></pre>
<p>${texts.embedPinned}</p>
<pre tabindex="0"><code>${line(`src="${baseUrl}${widget.pinnedPath}" integrity="${widget.integrity}" crossorigin="anonymous"`)}</code></pre>
<p>${texts.embedAllow}</p>
<pre tabindex="0"><code>ALLOWED_ORIGINS=https://www.example.se
Content-Security-Policy: script-src ${baseUrl}; connect-src ${baseUrl}</code></pre>
</section>`;
}
