// Questions for those who look for a Swedish partner ("vilka kommuner söker en svensk partner?"). Their words are those
// that frame any question, so they would leave no topic; here they are one.
import type { Language } from '../types.js';
import type { Reading } from './reading.js';

/** What is looked for, in the words of the pages on which it is. */
const SEARCH: { readonly [L in Language]: string } = {
  sv: 'söker svensk partner',
  en: 'looking for a Swedish partner',
};

const SOUGHT =
  / (?:soker|letar efter|onskar|vill ha|hitta|find|saknar|utan|are looking for|is looking for|looking for|look for|seeks?|seeking|search(?:ing)? for|want|wants|need|waiting (?:to be matched )?(?:for|with)) (?:(?:efter|en|ett|a|an|nagon|some|any) )?(?:(?:svensk|svenska|swedish|ny|new) )?(?:partner|partners|motpart|counterpart|counterparts|kommun|municipality|town|van|friend)(?= ) | (?:partner search(?:es)?|partner match(?:es)?|partnersokning(?:ar)?|partnermatchning(?:ar)?)(?= ) /;
/** Who asks for a partner of their own asks for rules or for help, not for those who seek. */
const OWN =
  / (?:vi|jag|we|us|oss|our|var) (?:\S+ ){0,2}(?:soker|letar|vill|saknar|look|want|need|seek|searching|behover)| i (?:am|want|need|look|seek) /;

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
  { tokens, isAsked }: Reading,
  language: Language | undefined,
): SearchAsked | undefined {
  const asked = tokens.flatMap((token, index) => (isAsked(index) ? [{ index, word: token.folded }] : []));
  const text = ` ${asked.map(({ word }) => word).join(' ')} `;
  const found = SOUGHT.exec(text);
  if (found === null || OWN.test(text)) return undefined;
  const first = text
    .slice(0, found.index)
    .split(' ')
    .filter((word) => word !== '').length;
  const count = found[0].trim().split(' ').length;
  return {
    topic: SEARCH[language ?? 'sv'],
    frame: new Set(asked.slice(first, first + count).map(({ index }) => index)),
  };
}
