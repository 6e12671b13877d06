// What "how many …" counts: partnerships or documents, which the assistant counts itself, or anything else, which
// a text has to state ("how many pupils"). The noun phrase ends at the first verb or preposition.
import { fold } from '../language.js';
import type { Token } from './token.js';

/** The thing counted. */
export interface CountedNoun {
  /** "partnership", "document", or undefined for anything else. */
  readonly unit: 'partnership' | 'document' | undefined;
  /** Words of the noun phrase as written; "" when nothing is named ("hur många är det?"). */
  readonly text: string;
  /** "Hur många av kvinnorna": some of them are counted, and the number stands apart from the noun. */
  readonly isPartitive: boolean;
  /** Tokens of the whole phrase, "how many" included: from `first` up to, not including, `end`. */
  readonly first: number;
  readonly end: number;
}

const OPENERS: readonly (readonly string[])[] = [
  ['hur', 'manga'],
  ['how', 'many'],
  ['antalet'],
  ['antal'],
  ['number', 'of'],
  // "How much projects", as many write who learned English late; of amounts no unit noun follows.
  ['how', 'much'],
];
const SKIPPED = new Set(
  'av of the de dem dom them those these dessa olika different various alla all totalt sammanlagt'.split(' '),
);
/** Where a noun phrase ends, even before it has begun. */
const ALWAYS_STOPS = new Set(
  'som that which i in pa on om about med with under for fran from till to av by vid at kring inom bland among mellan between har have has via per de enligt according man vi ni you we took take takes live lives bor'.split(
    ' ',
  ),
);
/** Where one ends that has begun: determiners and verbs of what is counted. */
const STOPS = new Set(
  'the a an our their your den det en ett through genom during after efter before innan got gets fick far was were is are ar var did'.split(
    ' ',
  ),
);

/** The first thing the question counts, or undefined when it counts nothing. */
export function countedNoun(tokens: readonly Token[]): CountedNoun | undefined {
  for (let first = 0; first < tokens.length; first++) {
    const opener = OPENERS.find((words) =>
      words.every((word, offset) => tokens[first + offset]?.folded === word),
    );
    if (opener) {
      if (opener[1] === 'much' && tokens[first + 2]?.unit?.form !== 'bare') continue;
      const counted = readPhrase(tokens, first, first + opener.length);
      return counted.text === '' && isOfUnits(tokens.slice(0, first))
        ? { ...counted, unit: 'partnership' }
        : counted;
    }
  }
  return undefined;
}

function readPhrase(tokens: readonly Token[], first: number, start: number): CountedNoun {
  let isOfThem = false;
  let end = start;
  let unit: CountedNoun['unit'];
  const phrase: string[] = [];
  for (; end < tokens.length; end++) {
    const token = tokens[end]!;
    if (end > start && /[.,;:?!()]/.test(token.gap)) break;
    if (SKIPPED.has(token.folded) && phrase.length === 0) {
      isOfThem ||= /^(av|of)$/.test(token.folded);
      continue;
    }
    if (
      token.unit &&
      !isOfPaper(token, phrase, tokens[end + 1]) &&
      isCounted(token, tokens.slice(end + 1, end + 3), isOfThem)
    ) {
      unit = token.unit.counts;
      phrase.push(token.text);
      end++;
      break;
    }
    if ((STOPS.has(token.folded) && phrase.length > 0) || isBreak(token) || isSaidOf(token, phrase)) break;
    phrase.push(token.text);
  }
  const isOpen = phrase.length === 0 && (isOfThem || leavesOpen(tokens, end));
  return {
    unit: isOpen ? 'partnership' : unit,
    text: phrase.join(' '),
    isPartitive: isOfThem && phrase.length > 0,
    first,
    end,
  };
}

/** "How many archive pages", "hur många sidor ska skannas": described or dealt with, pages are of paper, not of the site. */
function isOfPaper({ folded }: Token, phrase: readonly string[], next: Token | undefined): boolean {
  if (!/^(?:pages|sidor)$/.test(folded)) return false;
  return (
    phrase.length > 0 || /^(?:ska|skall|kommer|kan|blev|blir|will|can|were|was)$/.test(next?.folded ?? '')
  );
}

/** "Of the six partnerships in Moldova, how many have …": what is counted stands before. */
function isOfUnits(before: readonly Token[]): boolean {
  return (
    /^(av|of|bland|among)$/.test(before[0]?.folded ?? '') &&
    before.some(({ unit }) => unit?.counts === 'partnership')
  );
}

/** What an English noun phrase ends in that a verb may follow: a plural, or a word for people. */
const ENGLISH_PLURAL = /(?:[^s]s|people|children|women|men|persons?)$/;
/** Verbs in the past, and the commonest irregular ones: "hur många cancerfall hittade bussen". */
const SWEDISH_PAST =
  /(?:ades?|[dt]des?|[knpst]tes?|fick|gick|kom|tog|blev|gav|stod|satt|drog|skrev|dog|fann|kunde)$/;
const ENGLISH_VERB =
  /^(?:came|come|get|gets|got|listen|found|find|used?|lived?|work(?:ed)?|took|take|went|go|join(?:ed)?|attend(?:ed)?|visit(?:ed)?|receive[ds]?|need|own|speak|read|learn(?:ed|t)?|vote[ds]?|died?|made|make|gave|give|left|bought|buy|sold|sell|pay|paid|said|stayed?|moved?|signed|spend|spent|start(?:ed)?|finish(?:ed)?)$/;

/** Whether a word is a verb said of the nouns before it. */
function isSaidOf({ folded }: Token, phrase: readonly string[]): boolean {
  const last = fold(phrase.at(-1) ?? '');
  if (last === '') return false;
  return ENGLISH_PLURAL.test(last)
    ? ENGLISH_VERB.test(folded)
    : SWEDISH_PAST.test(folded) && !/(?:a|ade)$/.test(last);
}

/** Where a noun phrase cannot go on. */
function isBreak(token: Token): boolean {
  // "School-related partnerships".
  const isJoined = token.gap === '-';
  return ALWAYS_STOPS.has(token.folded) || (isVerb(token) && !token.unit && !isJoined);
}

/** What partnerships do, or what is said of their being there. */
const OF_PARTNERSHIPS =
  /^(ar|blir|blev|finns|fanns|pagar|are|is|exist|handlar|ror|galler|arbetar|jobbar|samarbetar|concern|deal|work|cooperate)$/;
/** Most words after the place in "how many in Uganda?". Chosen. */
const MAX_PLACE = 4;

/** "How many are there in Kenya", "hur många i Kenya": of partnerships; "hur många har utbildats": of people. */
function leavesOpen(tokens: readonly Token[], end: number): boolean {
  const [verb, next] = [tokens[end], tokens[end + 1]];
  if (verb === undefined) return true;
  if (/^(som|that|which)$/.test(verb.folded))
    return /^(har|have|has|anger|state|ror|handlar|galler|carry)$/.test(next?.folded ?? '');
  if (/^(har|have|has|do|did|had|hade)$/.test(verb.folded))
    return /^(vi|ni|du|man|icld|we|you|they|i)$/.test(next?.folded ?? '');
  const isPlace = /^(i|in|med|with|fran|from)$/.test(verb.folded);
  if (isPlace) return tokens.length - end <= MAX_PLACE && !tokens.slice(end).some(isVerb);
  return OF_PARTNERSHIPS.test(verb.folded);
}

/** "How many project managers", "hur många sidor har den nya planen": the unit noun is not what is counted. */
function isCounted(token: Token, [next, after]: readonly Token[], isOfThem: boolean): boolean {
  const isPartOfOne =
    /^(har|does|do)$/.test(next?.folded ?? '') && /^(den|det|the)$/.test(after?.folded ?? '');
  if (isPartOfOne) return false;
  const form = token.unit!.form;
  if (form === 'the') return false;
  if (form === 'these') return isOfThem;
  if (form === 'one') return !next || STOPS.has(next.folded) || isVerb(next);
  return true;
}

function isVerb(token: Token): boolean {
  return token.roles.has('auxiliary') || (token.roles.has('relates') && !token.roles.has('actor'));
}
