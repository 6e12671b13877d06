// The name somebody meant who mistyped it. Few edits, the first letter kept, and never for a word that is
// something else: an ordinary word of either language, or another known name.
import { fold } from '../language.js';
import { isOrdinaryWord } from './ordinary-words.js';

/**
 * The one name within reach of a word: 1 edit for 5 to 7 letters, 2 for more (insertion, deletion, substitution,
 * swap of neighbours). Undefined where none or several are equally near, where the word is ordinary or shorter
 * than 5 letters. A word that is one of the names is returned as that name.
 *
 * @param names  Spellings to choose from; several words are allowed and compared as one string.
 * @param isWord Whether a folded word is known to be something else, such as a word of the corpus's own texts.
 * @see Damerau 1964, doi:10.1145/363958.363994; Boytsov 2011, doi:10.1145/1963190.1963191 (restricted distance)
 */
export function closestName(
  word: string,
  names: Iterable<string>,
  isWord: (folded: string) => boolean = () => false,
): string | undefined {
  const typed = fold(word.trim());
  if (typed.length < 5) return undefined;
  const isBlocked = isOrdinaryWord(typed) || isWord(typed);
  let nearest: string | undefined;
  let nearestEdits = (typed.length >= 8 ? 2 : 1) + 1;
  for (const name of names) {
    const folded = fold(name);
    if (folded === typed) return name;
    if (isBlocked || folded[0] !== typed[0]) continue;
    const edits = editDistance(typed, folded, nearestEdits);
    if (edits < nearestEdits) {
      nearest = name;
      nearestEdits = edits;
    } else if (edits === nearestEdits && nearest !== undefined && fold(nearest) !== folded) {
      nearest = undefined;
    }
  }
  return nearest;
}

/** Restricted Damerau–Levenshtein distance in UTF-16 units; any number above `limit` where it is larger. */
export function editDistance(left: string, right: string, limit = Number.POSITIVE_INFINITY): number {
  if (Math.abs(left.length - right.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: right.length + 1 }, (_, column) => column);
  for (let row = 1; row <= left.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= right.length; column += 1) {
      const substitution = last[column - 1]! + (left[row - 1] === right[column - 1] ? 0 : 1);
      let edits = Math.min(substitution, last[column]! + 1, current[column - 1]! + 1);
      const isSwap = left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      if (row > 1 && column > 1 && isSwap) edits = Math.min(edits, beforeLast[column - 2]! + 1);
      current.push(edits);
    }
    [beforeLast, last] = [last, current];
  }
  return last[right.length]!;
}
