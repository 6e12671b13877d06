// A document's text as the blocks a reader sees: its headings, its paragraphs and the items of its lists, line by
// line, each with its place, so that any passage can be marked. No character but line ends is lost.
import type { Document, Span } from '../../types.js';

/** title: the line that bears the document's title. label: label lines and their values. */
export interface TextBlock {
  readonly kind: 'title' | 'heading' | 'paragraph' | 'item' | 'label';
  /** Of the line, trimmed, bullet included. */
  readonly span: Span;
}

const BULLET = /^[-*•–·]\s+/;

function overlaps(left: Span, right: Span): boolean {
  return left.start < right.end && right.start < left.end;
}

/** The lines of a document that hold something, in order. */
export function textBlocks(document: Document): readonly TextBlock[] {
  const headings = new Set(document.sections.map(({ heading }) => heading.trim()).filter(Boolean));
  const blocks: TextBlock[] = [];
  for (const line of document.text.matchAll(/[^\r\n]+/g)) {
    const text = line[0].trim();
    if (text === '') continue;
    const start = line.index + line[0].indexOf(text);
    const span = { start, end: start + text.length };
    blocks.push({ kind: kindOf(text, span, document, headings, blocks.length === 0), span });
  }
  return blocks;
}

function kindOf(
  text: string,
  span: Span,
  document: Document,
  headings: ReadonlySet<string>,
  isFirst: boolean,
): TextBlock['kind'] {
  if (isFirst && text.replace(/^#+\s*/, '') === document.title.trim()) return 'title';
  if (headings.has(text.replace(/^#+\s*/, ''))) return 'heading';
  if (document.labels.some((label) => overlaps(label.span, span))) return 'label';
  return BULLET.test(text) && !text.startsWith('– ') ? 'item' : 'paragraph';
}
