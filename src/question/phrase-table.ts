// Finds known phrases of several words in a row of words, longest first: names of goals, areas, themes, partners.
// Words are compared as given (folded or stemmed by the caller); punctuation does not matter.

/** A phrase found: words from `start` up to, not including, `end`. */
export interface PhraseMatch<Value> {
  readonly start: number;
  readonly end: number;
  readonly value: Value;
}

/** Known phrases by their first word. */
export interface PhraseTable<Value> {
  /** The longest phrase that begins at word `start`, or undefined. */
  at(words: readonly string[], start: number): PhraseMatch<Value> | undefined;
  /** All phrases, left to right, longest first, not overlapping. */
  findAll(words: readonly string[]): PhraseMatch<Value>[];
}

/** @param phrases  Each a row of words with its value; a phrase listed twice keeps its first value. */
export function createPhraseTable<Value>(
  phrases: Iterable<readonly [words: readonly string[], value: Value]>,
): PhraseTable<Value> {
  const byFirst = new Map<string, { words: readonly string[]; value: Value }[]>();
  for (const [words, value] of phrases) {
    const first = words[0];
    if (first === undefined) continue;
    const held = byFirst.get(first) ?? [];
    if (held.some((entry) => entry.words.join(' ') === words.join(' '))) continue;
    held.push({ words, value });
    byFirst.set(first, held);
  }
  for (const entries of byFirst.values()) entries.sort((a, b) => b.words.length - a.words.length);

  const at = (words: readonly string[], start: number): PhraseMatch<Value> | undefined => {
    const found = byFirst
      .get(words[start] ?? '')
      ?.find((entry) => entry.words.every((word, offset) => words[start + offset] === word));
    return found && { start, end: start + found.words.length, value: found.value };
  };
  return {
    at,
    findAll(words) {
      const matches: PhraseMatch<Value>[] = [];
      for (let start = 0; start < words.length; ) {
        const match = at(words, start);
        if (match) matches.push(match);
        start = match?.end ?? start + 1;
      }
      return matches;
    },
  };
}
