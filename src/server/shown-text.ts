// Text from people and documents as it may be shown: without control, invisible and bidirectional characters,
// which can hide words, reorder a line or drive a terminal. Quotations in JSON stay verbatim; this is for pages,
// terminals and log lines.

/** Controls, formats (bidirectional, zero-width, soft hyphen) and whatever fonts show as nothing. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;

/** The text without characters that cannot be seen; tabs and line feeds stay, lone surrogates become U+FFFD. */
export function shownText(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(HIDDEN, (character: string) => (character === '\n' || character === '\t' ? character : ''));
}
