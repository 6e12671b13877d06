// Ordinary words of Swedish and English that a mistyped name must not be taken for, although they stand within
// an edit or two of a name. Folded.

const WORDS = new Set(`pollen polish poland island islands iron kina china chile`.split(/\s+/u));

/** Whether a folded word is an ordinary word of either language that lies close to a name. */
export function isOrdinaryWord(folded: string): boolean {
  return WORDS.has(folded);
}
