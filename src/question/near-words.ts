// Typing errors: the known word at most one edit away (letter missing, added, changed, or two swapped).
// Deletion neighbourhoods instead of comparing with every word, so that a look-up costs a handful of map reads.

/** Finds the entry of a closed word list that a misspelled word stands for. */
export interface NearWords {
  /** The known word within one edit, or undefined when there is none or more than one. Folded in, folded out. */
  find(word: string): string | undefined;
  /** Every known word within one edit; the word alone when it is known. */
  findAll(word: string): readonly string[];
}

/** Shorter words have too many neighbours to guess from. Chosen: "vattn" yes, "mora" no. */
const MIN_LENGTH_CHARS = 5;
/** Longer "words" are no typing errors, and their neighbours would fill the memory. Chosen. */
const MAX_LENGTH_CHARS = 40;

/**
 * @param known  Folded words.
 * @see https://wolfgarbe.medium.com/1000x-faster-spelling-correction-algorithm-2012-8701fcd87a5f (symmetric deletes)
 */
export function createNearWords(known: Iterable<string>): NearWords {
  const byDeletion = new Map<string, Set<string>>();
  for (const word of known) {
    if (word.length < MIN_LENGTH_CHARS || word.length > MAX_LENGTH_CHARS) continue;
    for (const shorter of [word, ...deletions(word)]) {
      const held = byDeletion.get(shorter);
      if (held) held.add(word);
      else byDeletion.set(shorter, new Set([word]));
    }
  }
  const findAll = (word: string): string[] => {
    if (word.length < MIN_LENGTH_CHARS || word.length > MAX_LENGTH_CHARS) return [];
    if (byDeletion.get(word)?.has(word)) return [word];
    const found = new Set<string>();
    for (const shorter of [word, ...deletions(word)]) {
      for (const candidate of byDeletion.get(shorter) ?? []) {
        if (isOneEdit(word, candidate)) found.add(candidate);
      }
    }
    return [...found];
  };
  return {
    findAll,
    find(word) {
      const found = findAll(word);
      return found.length === 1 ? found[0] : undefined;
    },
  };
}

function deletions(word: string): string[] {
  return Array.from(word, (_, index) => word.slice(0, index) + word.slice(index + 1));
}

/** Damerau-Levenshtein distance of at most one, first letters equal: people rarely miss the first key. */
function isOneEdit(a: string, b: string): boolean {
  if (a === b) return true;
  if (a[0] !== b[0] || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  const restA = a.slice(start);
  const restB = b.slice(start);
  if (restA.length > restB.length) return restA.slice(1) === restB;
  if (restA.length < restB.length) return restA === restB.slice(1);
  if (restA.slice(1) === restB.slice(1)) return true;
  return restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
}
