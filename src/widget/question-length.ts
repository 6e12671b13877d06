// How long a question may be, counted as the server counts it.

/** Longest question the API takes, in characters (code points). */
export const MAX_QUESTION_CHARS = 1000;

/** Characters a person would count, outer blanks taken off. */
export function questionLength(question: string): number {
  return [...question.trim()].length;
}
