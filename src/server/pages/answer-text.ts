// The text of an answer as HTML: lines become paragraphs or a list, "[n]" becomes a link to its source, and a
// quotation bears the language it is in, so that a screen reader pronounces it right.
import type { Answer, Citation } from '../../types.js';
import { type Html, html } from '../html.js';

const NUMBERED = /^\d+\. /;

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

/**
 * The text of an answer.
 *
 * @param leavesOutList  When the items are shown apart, the numbered lines and all after them are left out here.
 */
export function markText(answer: Answer, leavesOutList: boolean): readonly Html[] {
  const citations = new Map(answer.citations.map((citation) => [citation.number, citation]));
  const blocks: Html[] = [];
  let items: Html[] = [];
  const closeList = () => {
    if (items.length > 0) blocks.push(html`<ol>${items}</ol>`);
    items = [];
  };
  for (const line of answer.text.split('\n')) {
    const isNumbered = NUMBERED.test(line);
    if (isNumbered && leavesOutList) break;
    if (line.trim() === '') continue;
    if (isNumbered) {
      items.push(html`<li>${markLine(line.replace(NUMBERED, ''), citations)}</li>`);
      continue;
    }
    closeList();
    blocks.push(html`<p>${markLine(line, citations)}</p>`);
  }
  closeList();
  return blocks;
}
