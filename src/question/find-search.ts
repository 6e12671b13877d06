// Questions for those who look for a Swedish partner ("vilka kommuner söker en svensk partner?"). Their words are those
// that frame any question, so they would leave no topic; here they are one.
import type { Language } from '../types.js';
import { findConcepts } from '../vocabulary/find-concepts.js';
import type { Reading } from './reading.js';

/** What is looked for, in the words of the pages on which it is. */
const SEARCH: { readonly [L in Language]: string } = {
  sv: 'söker svensk partner',
  en: 'looking for a Swedish partner',
};

/** Who asks for a partner of their own asks for rules or for help, not for those who seek. */
const OWN =
  /(?<!\p{L})(?:vi|jag|we|us|oss|our|vår|vårt) (?:\S+ ){0,2}(?:söker|letar|vill|saknar|hittar?|look|want|need|seek|find|searching|behöver)|(?<!\p{L})i (?:am|want|need|look|seek|find) /iu;

/** Whether a topic says nothing but that a partner is looked for. */
export function isSearchAlone(topic: string): boolean {
  return topic === SEARCH.sv || topic === SEARCH.en;
}

/** A search for partners that a question asks for. */
export interface SearchAsked {
  readonly topic: string;
  /** Tokens that say so. */
  readonly frame: ReadonlySet<number>;
}

/** The search that a question asks for; undefined where it asks for none, or for a partner for those who ask. */
export function findSearch(
  { question, tokens, isAsked }: Reading,
  language: Language | undefined,
): SearchAsked | undefined {
  const mention = findConcepts(question, language).find(({ concept }) => concept === 'partner-search');
  if (mention === undefined) return undefined;
  const within = [...tokens.keys()].filter(
    (index) => tokens[index]!.start >= mention.start && tokens[index]!.end <= mention.end,
  );
  const asked = tokens.filter((_, index) => isAsked(index)).map(({ text }) => text);
  if (!within.every(isAsked) || OWN.test(`${asked.join(' ')} `)) return undefined;
  return { topic: SEARCH[language ?? 'sv'], frame: new Set(within) };
}
