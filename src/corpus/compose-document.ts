// The text of one document out of the lines of its source: verbatim, parts that are documents of their own left out,
// with every offset of paragraphs and labels moved into it.
import { detectLanguage } from '../language.js';
import type { Document, Label, Language, Section, Span } from '../types.js';
import type { FoundLabel } from './found-label.js';
import { type Line, trimSpan } from './lines.js';
import { type BodySection, readBody } from './read-body.js';
import { sdgNumber } from './split-values.js';

/** Lines of the source that make one document, in order; between two ranges something was left out. */
export type Ranges = readonly (readonly [first: number, last: number])[];

/** What a document is made of once its lines are known. */
export type Composed = Pick<Document, 'text' | 'sections' | 'labels' | 'stated' | 'language'>;

/**
 * The text of a document, its paragraphs and labels, with offsets into that text.
 *
 * @param titleLines  Lines of title and subtitle, which are not running text.
 */
export function composeDocument(
  source: string,
  lines: readonly Line[],
  {
    ranges,
    labels,
    titleLines,
  }: { ranges: Ranges; labels: readonly FoundLabel[]; titleLines: readonly number[] },
): Composed {
  const { text, toDocument } = joinRanges(source, lines, ranges);
  const passedOver = new Set([
    ...titleLines,
    ...labels
      .filter(({ isInText }) => !isInText)
      .flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, i) => first + i)),
  ]);
  const indices = ranges.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, i) => first + i),
  );
  const body = readBody(source, lines, indices, passedOver);
  const sections = placeSections(lines, body, toDocument, text.length);
  const placed = labels.flatMap((label) => placeLabel(source, lines, label, toDocument));
  return {
    text,
    sections,
    labels: placed,
    stated: statedBy(labels),
    language: languageOf(text, sections, labels),
  };
}

function joinRanges(
  source: string,
  lines: readonly Line[],
  ranges: Ranges,
): { text: string; toDocument: (offset: number) => number } {
  const pieces: { start: number; end: number; at: number }[] = [];
  let text = '';
  ranges.forEach(([first, last], i) => {
    const start = lines[first]!.start;
    const end = i === ranges.length - 1 ? lines[last]!.end : lines[last + 1]!.start;
    pieces.push({ start, end, at: text.length });
    text += source.slice(start, end);
  });
  return {
    text,
    toDocument(offset) {
      const piece = pieces.find(({ start, end }) => start <= offset && offset <= end);
      if (piece === undefined) throw new RangeError(`expected an offset of the document, got ${offset}`);
      return offset - piece.start + piece.at;
    },
  };
}

function placeSections(
  lines: readonly Line[],
  body: readonly BodySection[],
  toDocument: (offset: number) => number,
  length: number,
): Section[] {
  const starts = body.map(({ firstLine }, i) => (i === 0 ? 0 : toDocument(lines[firstLine]!.start)));
  return body.map(({ heading, paragraphs }, i) => ({
    heading,
    span: { start: starts[i]!, end: starts[i + 1] ?? length },
    paragraphs: paragraphs.map((span) => moveSpan(span, toDocument)),
  }));
}

function moveSpan({ start, end }: Span, toDocument: (offset: number) => number): Span {
  const moved = toDocument(start);
  return { start: moved, end: moved + end - start };
}

function placeLabel(
  source: string,
  lines: readonly Line[],
  { name, valueLines, values }: FoundLabel,
  toDocument: (offset: number) => number,
): Label[] {
  const [first, last] = [valueLines[0], valueLines.at(-1)];
  if (first === undefined || last === undefined) return [];
  const span = trimSpan(source, { start: lines[first]!.start, end: lines[last]!.end });
  return [{ name, span: moveSpan(span, toDocument), values }];
}

function statedBy(labels: readonly FoundLabel[]): Document['stated'] {
  const of = (name: FoundLabel['name']) => [
    ...new Set(labels.filter((label) => label.name === name).flatMap(({ values }) => values)),
  ];
  return {
    sdgs: [...new Set(of('sdg').flatMap((value) => sdgNumber(value) ?? []))],
    areas: of('area'),
    themes: of('theme'),
    tags: of('tag'),
    swedishPartners: of('swedishPartner'),
    internationalPartners: of('internationalPartner'),
  };
}

/** Of the prose; of the whole text where there is none or it cannot be told; Swedish at last, as the site is. */
function languageOf(text: string, sections: readonly Section[], labels: readonly FoundLabel[]): Language {
  const prose = sections
    .flatMap(({ paragraphs }) => paragraphs.map(({ start, end }) => text.slice(start, end)))
    .join('\n');
  const title = text.slice(0, labels.length > 0 ? 200 : 400);
  return detectLanguage(prose) ?? detectLanguage(title) ?? 'sv';
}
