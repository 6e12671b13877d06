// Sentences of running text. The platform's segmenter (UAX 29) finds the candidates; those that an abbreviation, an
// initial, a list number or a small letter shows to go on are joined again. Line breaks inside a paragraph end
// no sentence: paragraphs were told apart before.
import type { Language, Span } from '../types.js';
import { isInnerFullStop } from './abbreviations.js';
import { trimSpan } from './lines.js';

const segmenters: Readonly<Record<Language, Intl.Segmenter>> = {
  sv: new Intl.Segmenter('sv', { granularity: 'sentence' }),
  en: new Intl.Segmenter('en', { granularity: 'sentence' }),
};

/**
 * The sentences of a stretch of text, in order, white space between them left out. Together they hold every other
 * character of the stretch.
 *
 * @param span  UTF-16 offsets into `text`, half-open; so are those returned.
 * @see https://www.unicode.org/reports/tr29/#Sentence_Boundaries
 */
export function splitSentences(text: string, span: Span, language: Language): Span[] {
  const flat = text.slice(span.start, span.end).replace(/[\n\r\u2028\u2029\u0085]/g, ' ');
  const ends: number[] = [];
  let start = 0;
  const candidates = [...segmenters[language].segment(flat)].map(({ index }) => index);
  for (const index of [...candidates, ...dashStarts(flat)].sort((a, b) => a - b)) {
    if (index > start && !goesOn(flat.slice(start, index).trimEnd(), flat.slice(index))) {
      ends.push(index);
      start = index;
    }
  }
  return [...ends, flat.length]
    .map((end, i) => trimSpan(text, { start: span.start + (ends[i - 1] ?? 0), end: span.start + end }))
    .filter(({ start: first, end }) => end > first);
}

/** Where speech opens with a dash behind a full stop; to UAX 29 a dash goes on with the sentence. */
function dashStarts(flat: string): number[] {
  return [...flat.matchAll(/(?<=[.!?…]["”’»)]?\s)[–—]\s+["“”»]?\p{Lu}/gu)].map(({ index }) => index);
}

/** Whether a sentence that the segmenter ended goes on. */
function goesOn(before: string, after: string): boolean {
  const next = after.replace(/^[\s"“”'’«»(]+/u, '');
  if (next === '' || /^[\p{Ll}\p{Po}\p{Pe}\p{Pf}]/u.test(next)) return true;
  return isInnerFullStop(before, next) || /^\(?\d{1,3}[.)]$/u.test(before);
}
