// An answer as plain text for a terminal: its text wrapped, then the sources with file and line, or title and
// address. No character of a document can steer the terminal.
import { shownText } from '../src/server/shown-text.js';
import type { Answer, Citation, Document, Language } from '../src/types.js';

/** How to show an answer. */
export interface TerminalOptions {
  /** Characters of a line. */
  readonly columns: number;
  readonly documentOf: (id: string) => Document | undefined;
}

const HEADINGS: Readonly<
  Record<Language, { readonly sources: string; readonly nearest: string; readonly also: string }>
> = {
  sv: { sources: 'Källor', nearest: 'Det närmaste som finns', also: 'Du kan också fråga' },
  en: { sources: 'Sources', nearest: 'The nearest there is', also: 'You can also ask' },
};

/** A text in lines of at most so many characters; a longer word stands alone, unbroken, so that it can be copied. */
export function wrapLine(text: string, columns: number, indent = ''): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/[ \t]+/).filter((part) => part !== '')) {
    const isFull = line !== '' && indent.length + line.length + 1 + word.length > columns;
    if (isFull) lines.push(line);
    line = line === '' || isFull ? word : `${line} ${word}`;
  }
  return [...lines, line].map((part, at) => (at === 0 ? part : indent + part)).join('\n');
}

/** Line of a source file on which a quotation begins, from 1; undefined where the text is not a span of one. */
function lineOf(citation: Citation, document: Document | undefined): number | undefined {
  if (!document?.lines) return undefined;
  const [first, last] = document.lines;
  const lineCount = document.text.split('\n').length;
  if (lineCount !== last - first + 1) return undefined;
  return first + document.text.slice(0, citation.start).split('\n').length - 1;
}

function formatSource(citation: Citation, { columns, documentOf }: TerminalOptions): string {
  const document = documentOf(citation.documentId);
  const line = lineOf(citation, document) ?? document?.lines?.[0];
  const place = line === undefined ? citation.source : `${citation.source}:${line}`;
  const marker = `[${citation.number}] `;
  const indent = ' '.repeat(marker.length);
  const source = wrapLine(`${marker}${shownText(citation.title)}, ${shownText(place)}`, columns, indent);
  return citation.url === undefined ? source : `${source}\n${indent}${shownText(citation.href)}`;
}

function formatBullets(heading: string, texts: readonly string[], columns: number): string[] {
  if (texts.length === 0) return [];
  return ['', heading, ...texts.map((text) => wrapLine(`- ${shownText(text)}`, columns, '  '))];
}

/** An answer as text, without a final line end. */
export function formatAnswer(answer: Answer, options: TerminalOptions): string {
  const { columns } = options;
  const headings = HEADINGS[answer.language];
  const text = shownText(answer.text)
    .split('\n')
    .map((line) => {
      const [number = ''] = /^\d+\. /.exec(line) ?? [];
      return wrapLine(line.trim(), columns, ' '.repeat(number.length));
    });
  const sources = answer.citations.map((citation) => formatSource(citation, options));
  const nearest = answer.nearest.map(({ question, count }) => `${question} (${count})`);
  return [
    ...text,
    ...(sources.length > 0 ? ['', headings.sources, ...sources] : []),
    ...formatBullets(headings.nearest, nearest, columns),
    ...formatBullets(headings.also, answer.suggestions, columns),
  ].join('\n');
}
