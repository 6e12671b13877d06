// Proper names in a question beyond its facets: those that the corpus has ("VAKIN", "Johan Lilja") and those that
// nobody knows. A word is a name when it is written with a capital inside a sentence, or when the corpus writes it
// with one wherever it stands. Quoted phrases are read here too.

import { fold } from '../language.js';
import { findConcepts } from '../vocabulary/find-concepts.js';
import type { CorpusNames } from './corpus-names.js';
import { isOrdinary } from './known-words.js';
import type { Reading } from './reading.js';
import { isStopWord } from './stop-words.js';
import type { Token } from './token.js';

/** Names of a question, as written, in order. */
export interface QuestionNames {
  readonly namesAsked: readonly string[];
  readonly unknownNames: readonly string[];
}

/** Words with a capital that name nobody and no place: days, months, titles, agreements. */
export const CALENDAR =
  /^(januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|january|february|march|may|june|july|august|october|monday|tuesday|wednesday|thursday|friday|saturday|sunday|i|mr|mrs|ms|dr|sdg|sdgs|icld|agenda|eu|un|fn|sida)$/;

/** Names beyond facets; neighbouring ones are one name. @param frame  Tokens that only say what sort of answer is expected. */
export function readNames(reading: Reading, names: CorpusNames, frame: ReadonlySet<number>): QuestionNames {
  const namesAsked: string[] = [];
  const unknownNames: string[] = [];
  let previous: { list: string[]; index: number } | undefined;
  reading.tokens.forEach((token, index) => {
    const kind = frame.has(index) ? undefined : listFor(reading, token, index, names);
    if (kind === undefined) return;
    const list = kind === 'known' ? namesAsked : unknownNames;
    const isJoined = previous?.list === list && previous.index === index - 1 && /^ $|^-$/.test(token.gap);
    if (isJoined) list.push(`${list.pop()}${token.gap}${token.text}`);
    else list.push(token.text);
    previous = { list, index };
  });
  return { namesAsked, unknownNames };
}

function listFor(
  reading: Reading,
  token: Token,
  index: number,
  names: CorpusNames,
): 'known' | 'unknown' | undefined {
  if (reading.coverOf(index) !== -1 || token.unit || CALENDAR.test(token.folded) || isStopWord(token.text))
    return undefined;
  if (token.text.length < 2 || /^\d/.test(token.text)) return undefined;
  const genitive = token.folded.replace(/'?s$/, '');
  if (CALENDAR.test(genitive) || token.roles.has('side')) return undefined;
  const use = names.words.get(token.folded) ?? names.words.get(genitive);
  const isName = use !== undefined && use.asName > 0 && use.asWord === 0;
  if (isName && (token.isCapitalised || !isConcept(token.text))) return 'known';
  if (use || !token.isCapitalised || !reading.isAsked(index) || token.isSentenceStart || token.roles.size > 0)
    return undefined;
  return isConcept(token.text) ? undefined : 'unknown';
}

/** Whether the thesaurus knows a word: then it is no name. */
function isConcept(text: string): boolean {
  return isOrdinary(fold(text)) || findConcepts(text, undefined).length > 0;
}

/** Phrases in double quotation marks of any kind, without the marks; at most 200 characters each. */
export function quotedPhrases(question: string): string[] {
  return [...question.matchAll(/["“”„»«]([^"“”„»«]{2,200})["“”»«]/g)].map((match) => match[1]!.trim());
}
