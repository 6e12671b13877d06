// A question read by itself, before its kind, expectations and history: its words, the facets they name, and the
// skeleton in which names and unit nouns are replaced by symbols, so that the ways of asking can be told apart by
// plain patterns ("which P address water", "vad gor SP och IP tillsammans").
import type { FacetKey } from '../types.js';
import type { CorpusNames } from './corpus-names.js';
import { findForms, findReplyLanguage } from './find-forms.js';
import { findGoals } from './find-goals.js';
import { findLabels } from './find-labels.js';
import { findPlaces } from './find-places.js';
import { type FoundFacet, withoutOverlaps } from './found-facet.js';
import { type Introduction, readIntroduction } from './introduction.js';
import { findMainClause } from './main-clause.js';
import { withoutPreamble } from './preamble.js';
import { readTokens, type Token } from './token.js';

/** A question in words and facets. */
export interface Reading {
  /** Composed (NFC), trimmed, white space single, "e-post" in one word. */
  readonly question: string;
  readonly tokens: readonly Token[];
  readonly found: readonly FoundFacet[];
  /** "på svenska" of "berätta … på svenska". */
  readonly replyLanguage: ReturnType<typeof findReplyLanguage>;
  /** Index of the found facet that covers a token, or -1. */
  readonly coverOf: (index: number) => number;
  /** Whether a token stands in a sentence that asks; all do when none ends in a question mark. */
  readonly isAsked: (index: number) => boolean;
  /** What was said before. */
  readonly introduction: Introduction;
  /**
   * Folded words of what is asked, in order, single spaces, one at either end. SP, IP, CO, GOAL, AREA, THEME, LANG, KIND stand for
   * facets. P and D stand for partnerships and documents: P1 "partnership", Pthe "partnerskapet", Pall "partnerskapen".
   */
  readonly skeleton: string;
  /** The skeleton from where the asking begins, without greeting and politeness. */
  readonly clause: string;
}

const SYMBOLS: Record<FacetKey, string> = {
  swedishPartner: 'SP',
  internationalPartner: 'IP',
  country: 'CO',
  sdg: 'GOAL',
  area: 'AREA',
  theme: 'THEME',
  language: 'LANG',
  documentKind: 'KIND',
};
const FORMS = { bare: '', one: '1', the: 'the', these: 'all' } as const;

/** Reads a question against a corpus. */
export function readQuestion(text: string, names: CorpusNames): Reading {
  const question = text
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .replace(/(?<!\p{L})e-(?=post|mail|mejl)/giu, 'e')
    .trim();
  const tokens = readTokens(question, (folded) => names.words.has(folded));
  const { start, isIntroduced } = findMainClause(tokens);
  const inSentence = questionTokens(tokens, question);
  const isAsked = (index: number) => inSentence(index) && (!isIntroduced || index >= start);
  const introduction = readIntroduction(tokens, isAsked);
  const found = withoutOverlaps([
    ...findGoals(tokens),
    ...findLabels(tokens, names),
    ...findPlaces(question, tokens, names),
    ...findForms(tokens),
  ]).filter(({ first }) => !introduction.isAsker(first));
  const covers = tokens.map((_, index) => found.findIndex(({ first, end }) => first <= index && index < end));
  const coverOf = (index: number) => covers[index] ?? -1;
  const skeletonFrom = (first: number) =>
    skeletonOf(tokens, found, coverOf, (index) => isAsked(index) && index >= first);
  return {
    question,
    tokens,
    found,
    replyLanguage: findReplyLanguage(tokens),
    coverOf,
    isAsked,
    introduction,
    skeleton: skeletonFrom(0),
    clause: withoutPreamble(skeletonFrom(start)),
  };
}

function skeletonOf(
  tokens: readonly Token[],
  found: readonly FoundFacet[],
  coverOf: (index: number) => number,
  asked: (index: number) => boolean,
): string {
  const parts = tokens.flatMap((token, index): string[] => {
    if (!asked(index)) return [];
    const cover = coverOf(index);
    const isFirstOfCover = cover !== -1 && cover !== coverOf(index - 1);
    const symbol =
      isFirstOfCover && found[cover]!.facet !== 'documentKind' ? [SYMBOLS[found[cover]!.facet]] : [];
    if (token.unit && (cover === -1 || isFirstOfCover)) {
      const head =
        token.unit.headLength > 0 && cover === -1 ? [token.folded.slice(0, token.unit.headLength)] : [];
      return [...symbol, ...head, `${token.unit.counts === 'document' ? 'D' : 'P'}${FORMS[token.unit.form]}`];
    }
    return cover === -1 ? [spelledOut(token)] : symbol;
  });
  return ` ${parts.join(' ')} `;
}

/** "What's" as "what is"; "år" as it stands, since folded it is "är". */
function spelledOut({ folded, lower }: Token): string {
  if (lower === 'år') return lower;
  return folded
    .replace(/^(what|who|where|how|when|it|that|there)'s$/, '$1 is')
    .replace(/^i'm$/, 'i am')
    .replace(/^mkt$/, 'mycket')
    .replace(/^i'd$/, 'i would');
}

/** "Jag är lärare i Gävle. Har ni något om skolor?": the first sentence only says who asks. */
function questionTokens(tokens: readonly Token[], question: string): (index: number) => boolean {
  const isAsking: boolean[] = [];
  let isQuestion = /\?\s*$/.test(question);
  for (let index = tokens.length - 1; index >= 0; index--) {
    isAsking[index] = isQuestion;
    const { gap } = tokens[index]!;
    if (/[.!?]\s/.test(gap)) isQuestion = gap.includes('?');
  }
  return isAsking.includes(true) ? (index) => isAsking[index] === true : () => true;
}
