// Typing errors: the known word at most one edit away (letter missing, added, changed, or two swapped).
// Words are kept by first letter and length, since neither may differ much, so that a look-up compares few of them.

/** Finds the entry of a closed word list that a misspelled word stands for. */
export interface NearWords {
  /** The known word within one edit, or undefined when there is none or more than one. Folded in, folded out. */
  find(word: string): string | undefined;
  /** Every known word within one edit, shorter ones first; the word alone when it is known. */
  findAll(word: string): readonly string[];
}

/** Shorter words have too many neighbours to guess from. Chosen: "vattn" yes, "mora" no. */
const MIN_LENGTH_CHARS = 5;
/** Longer "words" are no typing errors. Chosen. */
const MAX_LENGTH_CHARS = 40;

/** @param known  Folded words. */
export function createNearWords(known: Iterable<string>): NearWords {
  const likeWords = new Map<string, Set<string>>();
  const likeKey = (word: string, length: number): string => `${word[0]}${length}`;
  for (const word of known) {
    if (word.length < MIN_LENGTH_CHARS || word.length > MAX_LENGTH_CHARS) continue;
    const key = likeKey(word, word.length);
    const held = likeWords.get(key);
    if (held) held.add(word);
    else likeWords.set(key, new Set([word]));
  }
  const findAll = (word: string): string[] => {
    if (word.length < MIN_LENGTH_CHARS || word.length > MAX_LENGTH_CHARS) return [];
    if (likeWords.get(likeKey(word, word.length))?.has(word)) return [word];
    return [word.length - 1, word.length, word.length + 1].flatMap((length) =>
      [...(likeWords.get(likeKey(word, length)) ?? [])].filter((candidate) => isOneEdit(word, candidate)),
    );
  };
  return {
    findAll,
    find(word) {
      const found = findAll(word);
      return found.length === 1 ? found[0] : undefined;
    },
  };
}

/** Damerau-Levenshtein distance of one, first letters equal: people rarely miss the first key. */
function isOneEdit(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  const restA = a.slice(start);
  const restB = b.slice(start);
  if (restA.length > restB.length) return restA.slice(1) === restB;
  if (restA.length < restB.length) return restA === restB.slice(1);
  if (restA.slice(1) === restB.slice(1)) return true;
  return restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
}
