// The words of a question with what is known of each alone: its folded form, the roles it may play in the frame,
// whether it is a unit noun, and what stands between it and the word before. Misspelled framing words
// ("projket", "whcih") are read as the word meant; words of the corpus never are.
import { fold, wordSpans } from '../language.js';
import type { Span } from '../types.js';
import { isOrdinary } from './known-words.js';
import { framingWords, type Role, rolesOf } from './lexicon.js';
import { createNearWords } from './near-words.js';
import { type UnitNoun, unitNounOf, unitNouns } from './unit-nouns.js';

/** One word of a question. Spans are into the composed (NFC) question. */
export interface Token extends Span {
  readonly text: string;
  /** Lower case, composed, diacritics kept. */
  readonly lower: string;
  readonly folded: string;
  readonly roles: ReadonlySet<Role>;
  readonly unit: UnitNoun | undefined;
  /** Characters between the word before (or the start) and this one. */
  readonly gap: string;
  /** Whether it begins with a capital letter while the question is not all in capitals. */
  readonly isCapitalised: boolean;
  /** First word of the question or of a sentence in it. */
  readonly isSentenceStart: boolean;
}

/** Shorter words have too many framing neighbours: "vill" is no "will". Chosen. */
const MIN_MISSPELLED_CHARS = 5;
const nearFraming = createNearWords([...framingWords(), ...unitNouns()].map(fold));

/**
 * @param question     Composed (NFC).
 * @param isKnownWord  Whether a folded word occurs in the corpus, and so is not a misspelling.
 */
export function readTokens(question: string, isKnownWord: (folded: string) => boolean): Token[] {
  const isShouted = question === question.toUpperCase();
  let end = 0;
  const tokens = wordSpans(question).map((span) => {
    const text = question.slice(span.start, span.end);
    const lower = text.toLowerCase();
    const gap = question.slice(end, span.start);
    const isFirst = end === 0;
    end = span.end;
    return {
      ...span,
      text,
      lower,
      folded: fold(text),
      ...framing(lower, isKnownWord),
      gap,
      isCapitalised: !isShouted && /^\p{Lu}/u.test(text),
      isSentenceStart: isFirst || /[.!?:\n]/.test(gap),
    };
  });
  return tokens.map((token, index) =>
    token.unit?.counts === 'document' && isMatter(tokens[index - 1]) ? { ...token, unit: undefined } : token,
  );
}

/** "Access to public documents", "falska nyheter": texts that are a matter themselves, not texts that are asked for. */
function isMatter(before: { readonly folded: string } | undefined): boolean {
  return /^(?:public|official|old|historical|secret|fake|false|allmanna|offentliga|gamla|hemliga|falska|pahittade)$/.test(
    before?.folded ?? '',
  );
}

/** Roles and unit of a word, or of the framing word it misspells. */
function framing(
  lower: string,
  isKnownWord: (folded: string) => boolean,
): { roles: ReadonlySet<Role>; unit: UnitNoun | undefined } {
  const folded = fold(lower);
  // "år", "bor" and "män" fold to what "är", "bör" and "man" are without their marks, but play no part in the frame.
  const own = {
    roles: /^(?:år|bor|män)$/.test(lower) ? rolesOf('') : rolesOf(folded),
    unit: unitNounOf(lower),
  };
  if (own.unit || own.roles.size > 0 || folded.length < MIN_MISSPELLED_CHARS) return own;
  if (isKnownWord(folded) || isOrdinary(folded)) return own;
  const meant = nearFraming.findAll(folded).map((word) => ({ roles: rolesOf(word), unit: unitNounOf(word) }));
  const [first] = meant;
  const isClear = meant.every(
    ({ roles, unit }) => unit?.form === first?.unit?.form && isSame(roles, first?.roles),
  );
  return first && isClear ? first : own;
}

/** "Handlr" is "handla" or "handlar": the same to us. */
function isSame(roles: ReadonlySet<Role>, others: ReadonlySet<Role> | undefined): boolean {
  return roles.size === others?.size && [...roles].every((role) => others.has(role));
}
