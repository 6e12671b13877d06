// The running text of a document as sections with paragraphs. Each line of a copied page is a paragraph, each list
// item one without its bullet; lines that were broken to a width are joined again. Headings need a blank line above
// and text below; labels, title, and links of the page are passed over here and stay in the document's text.
import type { Span } from '../types.js';
import { isPeriodLabel, looksLikeHeading } from './heading.js';
import { bulletLength, isFact, isNavigation, isQuotation } from './line-forms.js';
import { type Line, nextFilled, trimSpan } from './lines.js';

/** A section before its offsets are moved into the document. */
export interface BodySection {
  /** "" for what stands below the document's own title. */
  readonly heading: string;
  /** Index of the line it begins with. */
  readonly firstLine: number;
  /** Offsets into the source. */
  readonly paragraphs: readonly Span[];
}

/** Longest heading that may stand right above its text without a blank line between. Chosen. */
const MAX_ADJACENT_HEADING_CHARS = 60;
/** Widest line of a text that was broken to a width. Chosen: mail breaks at 72 to 78, editors at up to 120. */
const MAX_WRAPPED_LINE_CHARS = 130;

/**
 * @param indices  Lines of the document in order, blank ones included; where they skip some, a part was left out, and
 *   what follows stands under no heading.
 * @param passedOver  Indices of title, subtitle and label lines.
 */
export function readBody(
  source: string,
  lines: readonly Line[],
  indices: readonly number[],
  passedOver: ReadonlySet<number>,
): BodySection[] {
  const content = indices.filter((index) => {
    const { plain } = lines[index]!;
    return plain !== '' && !passedOver.has(index) && !isNavigation(plain);
  });
  const sections: { heading: string; firstLine: number; paragraphs: Span[] }[] = [
    { heading: '', firstLine: indices[0] ?? 0, paragraphs: [] },
  ];
  const gaps = linesBehindGaps(lines, indices);
  let previous = -1;
  content.forEach((index, position) => {
    if (sections.at(-1)!.heading !== '' && gaps.has(index)) {
      sections.push({ heading: '', firstLine: index, paragraphs: [] });
    }
    const { paragraphs } = sections.at(-1)!;
    const isPeriod =
      position > 0 && isPeriodLabel(lines[previous]!.plain) && /^\D{0,12}\d{4}/u.test(lines[index]!.plain);
    if (isPeriod && paragraphs.length > 0) {
      const { start } = paragraphs.pop()!;
      paragraphs.push({ start, end: trimSpan(source, lines[index]!).end });
    } else if (isHeading(lines, index, content[position + 1], passedOver)) {
      sections.push({ heading: headingText(lines[index]!.plain), firstLine: index, paragraphs: [] });
    } else if (paragraphs.length > 0 && isWrapped(source, lines, previous, index)) {
      const { start } = paragraphs.pop()!;
      paragraphs.push({ start, end: trimSpan(source, lines[index]!).end });
    } else paragraphs.push(paragraphSpan(source, lines, index));
    previous = index;
  });
  return sections;
}

/** First lines of text behind each place where a part was left out. */
function linesBehindGaps(lines: readonly Line[], indices: readonly number[]): Set<number> {
  const behind = indices.filter((index, i) => i > 0 && index !== indices[i - 1]! + 1);
  return new Set(behind.map((index) => nextFilled(lines, index)));
}

function isHeading(
  lines: readonly Line[],
  index: number,
  next: number | undefined,
  passedOver: ReadonlySet<number>,
): boolean {
  const line = lines[index]!;
  if (/^#{1,6}\s/u.test(line.plain)) return true;
  if (isPeriodLabel(line.plain)) return false;
  const standsApart = lines[index]!.standsApart || passedOver.has(index - 1);
  if (next === undefined || !standsApart || !looksLikeHeading(line) || isStatement(line.plain)) return false;
  if (lines[index + 1]!.plain === '') return true;
  const below = lines[next]!.plain;
  return (
    next === index + 1 &&
    line.plain.length <= MAX_ADJACENT_HEADING_CHARS &&
    (/\?$/u.test(line.plain) || below.length > 80 || /[.!?](?:\s|$)/u.test(below)) &&
    !/^\p{Ll}/u.test(below)
  );
}

/** A whole sentence that lacks its full stop: long, with a verb of either language that headings do without. */
function isStatement(plain: string): boolean {
  return (
    plain.length > 65 &&
    /\s(?:is|are|was|were|has|have|had|will|är|var|har|hade|ska|skall|kommer|ingår|finns|består)\s/u.test(
      plain,
    )
  );
}

function headingText(plain: string): string {
  return plain.replace(/^#{1,6}\s+/u, '').replace(/[:#\s]+$/u, '');
}

function paragraphSpan(source: string, lines: readonly Line[], index: number): Span {
  const line = lines[index]!;
  const raw = source.slice(line.start, line.end);
  const hyphen = isHyphenItem(lines, index) ? /^\s*-\s+/u.exec(raw)![0].length : 0;
  return trimSpan(source, { start: line.start + Math.max(bulletLength(raw), hyphen), end: line.end });
}

/** A hyphen before a capital opens a quotation when it stands alone, and an item when the next line has one too. */
function isHyphenItem(lines: readonly Line[], index: number): boolean {
  const hasHyphen = (at: number) => /^-\s/u.test(lines[at]?.plain ?? '');
  return hasHyphen(index) && (hasHyphen(index - 1) || hasHyphen(index + 1));
}

/** Whether a line goes on with the one right above it, which was broken for width, not for sense. */
function isWrapped(source: string, lines: readonly Line[], previous: number, index: number): boolean {
  if (previous !== index - 1) return false;
  const [above, line] = [lines[previous]!, lines[index]!];
  if (
    bulletLength(source.slice(line.start, line.end)) > 0 ||
    isHyphenItem(lines, index) ||
    isFact(line.plain) ||
    isQuotation(line.plain) ||
    isFact(above.plain)
  )
    return false;
  if (/[.!?:;…]["”’)]?$/u.test(above.plain))
    return isHardWrappedAt(lines, index) && !/[:;]$/u.test(above.plain);
  return /^\p{Ll}/u.test(line.plain)
    ? above.plain.length >= 40 && above.plain.length <= MAX_WRAPPED_LINE_CHARS
    : isHardWrappedAt(lines, index);
}

/** Lines looked at on each side to see whether a text was broken to a width. */
const MAX_LINES_AROUND = 10;

/** Whether the lines around, up to the next blank ones, were broken to one width: most go on in a small letter. */
function isHardWrappedAt(lines: readonly Line[], index: number): boolean {
  let [first, last] = [index, index];
  while (first > index - MAX_LINES_AROUND && lines[first - 1]?.plain) first -= 1;
  while (last < index + MAX_LINES_AROUND && lines[last + 1]?.plain) last += 1;
  const group = lines.slice(first, last + 1).map(({ plain }) => plain);
  const widest = Math.max(...group.map(({ length }) => length));
  const isEven = group.slice(0, -1).every(({ length }) => length >= 0.6 * widest);
  const goOn = group.slice(1).filter((plain) => /^[\p{Ll}\d(]/u.test(plain)).length;
  return group.length >= 3 && widest <= MAX_WRAPPED_LINE_CHARS && isEven && goOn >= (group.length - 1) / 3;
}
