// Whether a word is an ordinary word of either language: one that the thesaurus uses in its terms or passages. What
// keeps a word that the corpus lacks from being read as a misspelling or as somebody's name.
import { words } from '../language.js';
import { CONCEPTS } from '../vocabulary/concepts.js';

let known: ReadonlySet<string> | undefined;

/** @param folded  One folded word. */
export function isOrdinary(folded: string): boolean {
  known ??= new Set(
    CONCEPTS.flatMap(({ sv, en, passage }) => [...sv, ...en, passage.sv, passage.en].flatMap(words)),
  );
  return known.has(folded) || (folded.endsWith('s') && known.has(folded.slice(0, -1)));
}
