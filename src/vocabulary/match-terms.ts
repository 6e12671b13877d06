// Which terms stand in a row of words: single words and phrases, the longest first. "primary and secondary schools"
// holds primary schools too. Knows nothing of concepts or of how a word came to be read as it is.
import type { Span } from '../types.js';
import type { WordReading } from './read-words.js';
import type { Term } from './term-index.js';

/** A word in its place, with its reading. */
export interface Token extends Span {
  /** Lower case, composed. */
  readonly word: string;
  readonly reading: WordReading;
  /** Does only a space, hyphen or slash part it from the word before? */
  readonly isJoined: boolean;
}

/** A run of tokens that is a term; `last` is inclusive. */
export interface Match {
  readonly first: number;
  readonly last: number;
  readonly term: Term;
}

/** Words that share what follows or stands before: "vatten- och avloppsfrågor". */
export const CONJUNCTION = /^(?:och|eller|samt|and|or)$/;

/** The terms in a text in order of their first token, none inside a longer one. */
export function matchTerms(tokens: readonly Token[]): readonly Match[] {
  return longest(tokens.flatMap((_, at) => termsAt(tokens, at)));
}

/** Terms that begin at a token; "primary and secondary schools" holds "primary schools" too. */
function termsAt(tokens: readonly Token[], at: number): Match[] {
  const matches: Match[] = [];
  for (const lexeme of tokens[at]!.reading.lexemes) {
    for (const term of lexeme.terms) {
      const last = lastOf(term, at + 1) ?? (isCoordinated(at) ? lastOf(term, at + 3) : undefined);
      if (last !== undefined) matches.push({ first: at, last, term });
    }
  }
  return matches;

  function lastOf({ lexemes }: Term, from: number): number | undefined {
    for (let i = 1; i < lexemes.length; i++) {
      const token = tokens[from + i - 1];
      if (!token?.isJoined || !token.reading.lexemes.has(lexemes[i]!)) return undefined;
    }
    return lexemes.length === 1 ? at : from + lexemes.length - 2;
  }

  function isCoordinated(first: number): boolean {
    const [shared, conjunction] = [tokens[first], tokens[first + 1]];
    const namesNothing = ![...(shared?.reading.lexemes ?? [])].some(({ terms }) => terms.some(isSingle));
    return (
      namesNothing &&
      CONJUNCTION.test(conjunction?.word ?? '') &&
      conjunction?.isJoined === true &&
      tokens[first + 2]?.isJoined === true
    );
  }
}

function isSingle(term: Term): boolean {
  return term.lexemes.length === 1;
}

/** Without those that lie inside a longer one, unless that one reaches over a conjunction. */
function longest(matches: readonly Match[]): Match[] {
  const isSolid = ({ first, last, term }: Match) => last - first === term.lexemes.length - 1;
  return matches.filter(
    (inner) =>
      !matches.some(
        (outer) =>
          isSolid(outer) &&
          outer.first <= inner.first &&
          outer.last >= inner.last &&
          outer.last - outer.first > inner.last - inner.first,
      ),
  );
}
