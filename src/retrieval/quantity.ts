// "How many pupils": whether a sentence puts a number to the thing asked for. A number elsewhere in the sentence is
// a neighbouring number, and quoting that would be a confident wrong answer.
import { fold, stem, wordSpans } from '../language.js';
import type { Language } from '../types.js';
import { findConcepts } from '../vocabulary/find-concepts.js';
import { CURRENCIES, isNumberWord } from './states-answer.js';
import type { WeighedUnit } from './topic-query.js';

/** Words that may stand between a number and its noun: "nio av stadens kliniker". Chosen. */
const MAX_BETWEEN = 3;
/** Related concepts do not count for each other here: a number of teachers is no number of pupils. */
const SAME_THING = 0.95;

/** Measures in both languages and as signs, folded. */
const MEASURE_NAMES = [
  'lit(?:er|re)s?',
  'ton(?:nes?|s)?',
  'kilo(?:s|gram(?:me)?s?)?|kg',
  'kilomet(?:er|re)s?|km',
  'met(?:er|re)s?|m',
  'hectares?|hektar|ha',
  'kilowatt\\p{L}*|kwh?',
  'megawatt\\p{L}*|mwh?',
  'degrees?|grader',
];
/** "How many litres" is answered by a number of litres alone. */
const MEASURES = MEASURE_NAMES.map((names) => ({
  isAsked: new RegExp(`^(?:${names})$`, 'u'),
  isStated: new RegExp(
    `(?:\\d|hundra|tusen|tio|tjugo|fem|tva|tre|hundred|thousand|ten|twenty|five|two|three) ?(?:${names})(?![\\p{L}\\p{N}])`,
    'u',
  ),
}));

/** Answers to isSameWord by word and language, kept while the unit is: a question looks at thousands of sentences. */
const sameWords = new WeakMap<WeighedUnit, Map<string, boolean>>();

/**
 * 1 when a number stands just before the thing counted, .5 when the thing is not named but a number is, else 0.
 *
 * @param concepts  Those that the text mentions: where none is the thing counted, they need not be found in it again.
 * @param unit      The thing counted, as a unit of the question.
 */
export function quantifies(
  text: string,
  language: Language,
  concepts: readonly string[],
  unit: WeighedUnit,
): number {
  const measure = MEASURES.find(({ isAsked }) => isAsked.test(fold(unit.unit.text)));
  if (measure) return measure.isStated.test(fold(text)) ? 1 : 0;
  const spans = wordSpans(text);
  const numbers = spans.flatMap(({ start, end }, index) =>
    isNumberWord(text.slice(start, end)) && isOfThings(text, start, end) ? [index] : [],
  );
  if (numbers.length === 0) return 0;
  const isSameThing = (concept: string) => (unit.unit.concepts.get(concept) ?? 0) >= SAME_THING;
  const mentions = concepts.some(isSameThing)
    ? findConcepts(text, language).filter(({ concept }) => isSameThing(concept))
    : [];
  const named = spans.flatMap(({ start, end }, index) => {
    const isMention = mentions.some((mention) => mention.start < end && start < mention.end);
    return isMention || isSameWord(text.slice(start, end), language, unit) ? [index] : [];
  });
  if (named.length === 0) return 0.5;
  const isBefore = (number: number, noun: number) => number < noun && noun - number <= MAX_BETWEEN + 1;
  const isSaidOf = (number: number, noun: number) => noun < number && isOfItself(text, spans, number);
  return named.some((noun) => numbers.some((number) => isBefore(number, noun) || isSaidOf(number, noun)))
    ? 1
    : 0;
}

/** Numbers of years, per cent, money and measures, and of the clock, count no things. Not folded, as "är" is no year. */
const UNIT_BEHIND = new RegExp(
  `^\\s?-?\\s?(?:%|(?:procent|per ?cent|${CURRENCIES}|${MEASURE_NAMES.join('|')}|kvadrat\\p{L}*|square|år|årig\\p{L}*|månad\\p{L}*|veck\\p{L}*|dag(?:ar)?|timm\\p{L}*|minut\\p{L}*|years?|months?|weeks?|days?|hours?|minutes?|o.clock)(?!\\p{L}))`,
  'iu',
);

/** Whether a number may count things: no number of a unit, no hour, no whole of a share ("one woman in three"). */
function isOfThings(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  const isHour = /(?:klockan|kl\.?)\s$/iu.test(before);
  const isWhole =
    /(?:^|[^\p{L}])(?:one|two|three|four|en|ett|två|tre|fyra|\d+) (?:\p{L}+ )?(?:in|out of|av) $/iu.test(
      before,
    );
  return !isHour && !isWhole && !UNIT_BEHIND.test(text.slice(end, end + 20));
}

/** Words after a number that do not make it a number of something else: "from 300 to 1,150 a month". */
const NO_NOUN =
  /^(a|an|per|om|i|of|av|in|to|till|at|on|pa|since|sedan|this|year|ar|or|och|and|men|but|than|by|under|during|now|nu|today|idag|procent|percent)$/;

/** A number at the end of its clause, or before a word that is no noun, counts what was named before it. */
function isOfItself(
  text: string,
  spans: readonly { readonly start: number; readonly end: number }[],
  number: number,
): boolean {
  const own = spans[number]!;
  const next = spans[number + 1];
  if (next === undefined) return true;
  if (/[,;:.!?)–]/.test(text.slice(own.end, next.start))) return true;
  return NO_NOUN.test(fold(text.slice(next.start, next.end)));
}

function isSameWord(word: string, language: Language, unit: WeighedUnit): boolean {
  const known = sameWords.get(unit) ?? new Map<string, boolean>();
  sameWords.set(unit, known);
  const key = `${language}${word}`;
  const same = known.get(key) ?? compareWords(word, language, unit);
  known.set(key, same);
  return same;
}

function compareWords(word: string, language: Language, { unit }: WeighedUnit): boolean {
  const folded = fold(word);
  const root = stem(word, language);
  return unit.words.some(
    (own) =>
      own.folded === folded || own.stem === root || (own.stem.length >= 5 && folded.startsWith(own.stem)),
  );
}
