// HTML by a template that escapes whatever is put into it, so that no text of a document or a visitor can become
// markup. Only what this template made goes in unescaped. Attributes must be quoted in the templates.
import { shownText } from './shown-text.js';

/** Markup that the template made; nothing else may be one. */
export class Html {
  readonly #markup: string;

  constructor(markup: string) {
    this.#markup = markup;
  }

  toString(): string {
    return this.#markup;
  }
}

/** What may stand in a template: text is escaped, lists are joined, nothing and false leave nothing. */
export type HtmlPart = Html | string | number | undefined | false | readonly HtmlPart[];

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
};

/** Text for use between tags and in quoted attributes, without characters that cannot be seen. */
export function escapeHtml(text: string): string {
  return shownText(text).replace(/[&<>"'`]/g, (character) => ESCAPES[character] ?? character);
}

function render(part: HtmlPart): string {
  if (part instanceof Html) return part.toString();
  if (Array.isArray(part)) return part.map(render).join('');
  return part === undefined || part === false ? '' : escapeHtml(String(part));
}

/** Markup from a template literal: html`<p lang="${language}">${text}</p>`. */
export function html(literals: TemplateStringsArray, ...parts: readonly HtmlPart[]): Html {
  return new Html(literals.reduce((markup, literal, at) => markup + render(parts[at - 1]) + literal));
}

/** The address when it may be followed from a page (http, https or a path of ours); otherwise "#". */
export function safeHref(address: string): string {
  if (/^\/(?![/\\])/.test(address)) return address;
  return /^https?:\/\/[^\s]+$/i.test(address) && URL.canParse(address) ? address : '#';
}
