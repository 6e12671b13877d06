// Where a quotation leads: to its passage at the source by a text fragment, or to our own page of the document
// where no address is known.
import type { Document, Span } from '../types.js';

/** Longer quotations are named by their first and last words: browsers match the range between. Chosen. */
const MAX_WHOLE_QUOTE_CHARS = 120;
/** Words at either end of a range. Chosen: enough to be unique in a page of news. */
const RANGE_WORDS = 5;

/**
 * A link to a passage.
 *
 * @see https://wicg.github.io/scroll-to-text-fragment/ (#:~:text=start,end)
 */
export function hrefOf(document: Pick<Document, 'id' | 'url' | 'text'>, { start, end }: Span): string {
  if (document.url === undefined) {
    return `/documents/${encodeURIComponent(document.id)}?start=${start}&end=${end}#passage`;
  }
  const base = document.url.split('#')[0];
  return `${base}#:~:text=${textDirective(document.text.slice(start, end))}`;
}

function textDirective(quote: string): string {
  const plain = quote.replace(/\s+/g, ' ').trim();
  if (plain.length <= MAX_WHOLE_QUOTE_CHARS) return encodePart(plain);
  const words = plain.split(' ');
  return `${encodePart(words.slice(0, RANGE_WORDS).join(' '))},${encodePart(words.slice(-RANGE_WORDS).join(' '))}`;
}

/** Commas, dashes and ampersands are syntax of the directive. */
function encodePart(text: string): string {
  return encodeURIComponent(text).replace(/-/g, '%2D');
}
