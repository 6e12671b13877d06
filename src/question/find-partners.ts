// International partners that a question names, through place keys: any spelling, exonym, genitive or compound
// ("Chersons", "Kisumuprojektet"). A name that is also an ordinary word of the corpus needs its capital letter.
import { placeKey } from '../vocabulary/places.js';
import type { CorpusNames } from './corpus-names.js';
import type { FoundFacet } from './found-facet.js';
import type { Token } from './token.js';

/** In question order; of overlapping names the longest. */
export function findPartners(tokens: readonly Token[], names: CorpusNames): FoundFacet[] {
  const keys = tokens.map((token) => partnerWord(token, names));
  return names.internationalPartners.findAll(keys).flatMap(({ start, end, value }): FoundFacet[] => {
    const isOneWord = end - start === 1;
    const token = tokens[start]!;
    if (isOneWord && !mayBeName(token, names)) return [];
    return [{ facet: 'internationalPartner', values: value, first: start, end, isStated: false }];
  });
}

/** The place key of a word, its genitive or compound ending taken off where only that makes it a partner's. */
function partnerWord(token: Token, names: CorpusNames): string {
  const whole = keyOf(token.folded);
  if (names.partnerWords.has(whole)) return whole;
  const compounded = token.unit?.headLength ? [token.text.slice(0, token.unit.headLength)] : [];
  for (const stem of [
    token.text.replace(/['’]?s$/i, ''),
    ...compounded,
    ...compounded.map((head) => head.replace(/s$/, '')),
  ]) {
    const key = keyOf(stem);
    if (stem.length >= 3 && names.partnerWords.has(key)) return key;
  }
  return whole;
}

function mayBeName(token: Token, names: CorpusNames): boolean {
  if (token.text.length < 3) return false;
  const isWord = token.roles.size > 0 || (names.words.get(token.folded)?.asWord ?? 0) > 0;
  return !isWord || token.isCapitalised;
}

/** More words than people use in a day of questions; then the table starts anew. Chosen. */
const MAX_KEYS = 5000;
const keys = new Map<string, string>();

/** Place keys of words, remembered: questions repeat their words, and a key takes some ten regular expressions. */
function keyOf(word: string): string {
  const known = keys.get(word);
  if (known !== undefined) return known;
  if (keys.size >= MAX_KEYS) keys.clear();
  const key = placeKey(word);
  keys.set(word, key);
  return key;
}
