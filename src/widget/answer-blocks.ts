// The text of an answer in blocks that can be drawn: a sentence with markers, or a quotation in its place. What the
// widget draws in another way (items of a list, suggested questions) is left out here.
import type { Answer, Citation } from '../types.js';

/** Text, or a citation where its marker stands. */
export type TextPart = string | Citation;

/** heading: name of what a portrait is of. text: a sentence. quotes: verbatim passages, each drawn in its place. */
export type AnswerBlock =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'text'; readonly parts: readonly TextPart[] }
  | { readonly kind: 'quotes'; readonly citations: readonly Citation[] };

const MARKER = /\[(\d{1,4})\]/g;
const OPENING = /[“”"«‘’]\s*$/;

/** The blocks of an answer's text, in reading order. */
export function answerBlocks(answer: Answer): readonly AnswerBlock[] {
  const byNumber = new Map(answer.citations.map((citation) => [citation.number, citation]));
  const hasItems = (answer.items ?? []).length > 0;
  const blocks: AnswerBlock[] = [];
  let isFirst = true;
  for (const line of answer.text.split('\n')) {
    if (hasItems && /^\d+\. /.test(line)) break;
    const text = line.replace(/^[•*-] /, '');
    if (line.trim() !== '' && !(text !== line && answer.suggestions.includes(text))) {
      blocks.push(
        answer.kind === 'about' && isFirst && answer.citations.length > 0
          ? { kind: 'heading', text: line }
          : lineBlock(text, byNumber),
      );
    }
    isFirst = line.trim() === '';
  }
  return blocks;
}

/** A line of quotations where every marker follows its own words in quotation marks; else a sentence. */
function lineBlock(line: string, byNumber: ReadonlyMap<number, Citation>): AnswerBlock {
  const parts: TextPart[] = [];
  const quoted: Citation[] = [];
  let rest = '';
  let done = 0;
  for (const marker of line.matchAll(MARKER)) {
    const citation = byNumber.get(Number(marker[1]));
    if (!citation) continue;
    const before = line.slice(done, marker.index);
    const at = before.lastIndexOf(citation.quote);
    const lead = before.slice(0, Math.max(at, 0));
    if (at !== -1 && OPENING.test(lead)) {
      quoted.push(citation);
      rest += lead.replace(OPENING, '').replace(`${citation.title}:`, '');
    } else rest += before;
    parts.push(before, citation);
    done = marker.index + marker[0].length;
  }
  rest += line.slice(done);
  if (quoted.length > 0 && /^[\s”“"».,]*$/.test(rest)) return { kind: 'quotes', citations: quoted };
  return { kind: 'text', parts: [...parts, line.slice(done)].filter((part) => part !== '') };
}

/** Citations that the blocks do not show as quotations, nor any item: those of label lines and the like. */
export function otherCitations(answer: Answer, blocks: readonly AnswerBlock[]): readonly Citation[] {
  const shown = new Set([
    ...blocks
      .flatMap((block) => (block.kind === 'quotes' ? block.citations : []))
      .map(({ number }) => number),
    ...(answer.items ?? []).flatMap(({ citations }) => citations),
  ]);
  return answer.citations.filter(({ number }) => !shown.has(number));
}
