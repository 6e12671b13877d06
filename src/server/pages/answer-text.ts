// The text of an answer as HTML: lines become paragraphs and lists, "[n]" becomes a link to its source, a suggested
// question a link that asks it, and a quotation bears the language it is in, so that a screen reader pronounces it.
import type { Answer, Citation, Language } from '../../types.js';
import { type Html, html } from '../html.js';
import { askHref } from './addresses.js';

const LIST_MARK = /^(?:(\d+)\. |[•*-] )/;

/** A line with its markers linked and its quotations in their language. */
function markLine(line: string, citations: ReadonlyMap<number, Citation>): Html {
  const parts: Html[] = [];
  let done = 0;
  for (const marker of line.matchAll(/\[(\d{1,4})\]/g)) {
    const citation = citations.get(Number(marker[1]));
    if (!citation) continue;
    const before = line.slice(done, marker.index);
    const at = before.lastIndexOf(citation.quote);
    parts.push(at === -1 ? html`${before}` : quoteIn(before, at, citation));
    parts.push(html`<a href="#source-${citation.number}">[${citation.number}]</a>`);
    done = marker.index + marker[0].length;
  }
  return html`${parts}${line.slice(done)}`;
}

function quoteIn(text: string, at: number, { quote, language }: Citation): Html {
  return html`${text.slice(0, at)}<span lang="${language}">${quote}</span>${text.slice(at + quote.length)}`;
}

/** How the text is to be shown. */
export interface AnswerTextOptions {
  /** Of the page, for the links that ask. */
  readonly language: Language;
  /** When the items are shown apart, the numbered lines and all after them are left out here. */
  readonly leavesOutList: boolean;
}

/** The text of an answer, block by block. */
export function renderAnswerText(answer: Answer, options: AnswerTextOptions): readonly Html[] {
  const citations = new Map(answer.citations.map((citation) => [citation.number, citation]));
  const blocks: Html[] = [];
  let items: Html[] = [];
  let isNumberedList = false;
  const closeList = () => {
    if (items.length > 0) blocks.push(isNumberedList ? html`<ol>${items}</ol>` : html`<ul>${items}</ul>`);
    items = [];
  };
  for (const line of answer.text.split('\n')) {
    const mark = LIST_MARK.exec(line);
    const isNumbered = mark?.[1] !== undefined;
    if (isNumbered && options.leavesOutList) break;
    if (line.trim() === '') continue;
    if (!mark || isNumbered !== isNumberedList) closeList();
    if (!mark) {
      blocks.push(html`<p>${markLine(line, citations)}</p>`);
      continue;
    }
    isNumberedList = isNumbered;
    const text = line.slice(mark[0].length);
    items.push(
      answer.suggestions.includes(text)
        ? html`<li><a rel="nofollow" href="${askHref(options.language, text)}">${text}</a></li>`
        : html`<li>${markLine(text, citations)}</li>`,
    );
  }
  closeList();
  return blocks;
}
