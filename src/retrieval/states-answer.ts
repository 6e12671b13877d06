// Whether a sentence states the sort of thing a question asks for: an amount, a time span, a day, a person. The
// patterns look at form alone; whether it is the right amount is for the evidence of the topic.
import { fold } from '../language.js';
import type { AnswerType } from '../question/understood.js';

const NUMBER_WORDS =
  'noll|en|ett|tva|tre|fyra|fem|sex|sju|atta|nio|tio|elva|tolv|tretton|fjorton|femton|sexton|sjutton|arton|nitton|tjugo|trettio|fyrtio|femtio|sextio|sjuttio|attio|nittio|hundra|tusen|halften|halv|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|dozen|dussin|half|both|bada|single|var tredje|var fjarde';
/** A number in digits or words, of a folded text: source of a pattern. */
export const NUMBER = `(?:\\d[\\d.,  ]*|(?:${NUMBER_WORDS})(?:[- ](?:${NUMBER_WORDS}))*|tjugo[a-z]{2,5}|trettio[a-z]{2,5}|fyrtio[a-z]{2,5}|femtio[a-z]{2,5}|sextio[a-z]{2,5})`;
const MONTHS =
  'januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|january|february|march|may|june|july|august|october|jan|feb|apr|jun|jul|aug|sept?|okt|oct|nov|dec';
const UNITS_OF_TIME =
  'ar|arig|ars|manad(?:er)?|vecka|veckor|dag(?:ar)?|dygn|timm(?:e|ar)|minut(?:er)?|sekund(?:er)?|termin(?:er)?|decenni(?:um|er)|years?|months?|weeks?|days?|nights?|hours?|minutes?|seconds?|terms?|semesters?|decades?|halvar|half an hour|half a year';

/** Languages that partners of the programme speak, and some more; names come from the platform. */
const ISO_LANGUAGES =
  'sv en es fr pt de ru uk pl ro sq sr bs hr mk ka hy az tr ar sw zu xh st tn sn ny bem rw vi zh id ms fil th km lo hi bn ne si ta ur fa qu ay gn am so'.split(
    ' ',
  );
const languageNames = (code: string): string[] =>
  ['sv', 'en'].flatMap((language) => {
    const name = new Intl.DisplayNames([language], { type: 'language', fallback: 'none' }).of(code);
    return name === undefined ? [] : [fold(name)];
  });

/** What money is called where the programme has partners; names that are common words as well ("som", "won") are left out. */
export const CURRENCIES =
  'kr|krona|kronor|sek|msek|mkr|tkr|euros?|eur|usd|dollars?|cents?|ore|oren|pund|pounds?|shillings?|shillingar|kwacha|pula|metical(?:er|s|is)?|rand|franc|francs|birr|naira|cedis?|dalasi|hryvn(?:ia|ias|ja|ior)|le[ui]|laris?|leke?|denar(?:er|s|i)?|dinar(?:er|s)?|convertible marks?|marka|liras?|lira|dong|rupiah|rup(?:ie|ier|ee|ees)|taka|peso|pesos|quetzal(?:er|s|es)?|bolivianos?|sol(?:es)|shekels?|yuan|riel|kip|zloty|rubel|rubles?|drams?|tenge|manat';

/** A pattern for whole words of a folded text. */
export const word = (pattern: string) =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, 'u');

const YEAR = word('(?:19|20)\\d\\d');
const YEAR_RANGE = word(
  '(?:19|20)\\d\\d\\s*[-–—/]\\s*(?:(?:19|20)?\\d\\d)?|(?:between|mellan|from|fran)\\s+(?:19|20)\\d\\d',
);
const MONEY = new RegExp(
  `(?:${NUMBER}\\s*(?:miljon(?:er)?|miljard(?:er)?|mkr|msek|tkr|million|billion|mn|tusen|thousand)?\\s*(?:[a-z]{4,}\\s)?(?:${CURRENCIES})(?![\\p{L}]))|(?:sek|eur|usd|€|\\$)\\s*\\d|(?:${NUMBER}\\s*(?:miljon(?:er)?|million)(?![\\p{L}]))`,
  'u',
);
const DURATION = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${NUMBER}[- ]*(?:${UNITS_OF_TIME})(?![\\p{L}])|(?:ett|tva|tre|fyra|fem|sex|fler|one|two|three|four|five|multi)[- ]?(?:arig|ars|year|month|manaders|veckors|week)[a-z]*)`,
  'u',
);
const CLOCK = word(
  `(?:vid )?(?:\\p{L}+)tiden|(?:\\d{1,2}|${NUMBER_WORDS})(?: o.?clock)? (?:in the (?:morning|afternoon|evening)|at night|pa (?:morgonen|formiddagen|eftermiddagen|kvallen|natten))|\\d{1,2}[.:]\\d\\d|kl\\.? ?\\d{1,2}|klockan (?:\\d{1,2}|${NUMBER_WORDS})|(?:${NUMBER_WORDS}) o.?clock|\\d{1,2} ?(?:a\\.?m|p\\.?m)\\.?`,
);
const DATE = new RegExp(
  `(?<![\\p{L}])(?:${MONTHS})(?![\\p{L}])|\\d{4}-\\d\\d|(?<![\\p{L}])(?:varen|hosten|sommaren|vintern|i var|till varen|host|sommar|vinter|jul|spring|autumn|summer|winter|christmas|easter|pask|(?:man|tis|ons|tors|fre|lor|son)dag(?:ar|en|s)?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?)(?![\\p{L}])`,
  'u',
);
const CONDITION = word(
  'nar|om|ifall|innan|efter|senast|vid|sa snart|fore|when|if|once|before|after|as soon as|unless|until|by',
);
const FRACTION =
  'halften|half|(?:tredje|fjarde|fem|femte|sjatte|sjunde|atton|nion|tion|tjugon|hundra)del(?:ar|s)?|(?:third|quarter|fifth|sixth|seventh|eighth|ninth|tenth|twentieth|hundredth)s?|var(?:t|je)? (?:annan|tredje|fjarde|femte|sjatte|tionde|tjugonde|hundrade)|majoritet(?:en)?|majority|most of|de flesta';
const PERCENTAGE = new RegExp(
  `${NUMBER}\\s*(?:%|procent|per ?cent)|(?<![\\p{L}])(?:${FRACTION}|(?:${NUMBER_WORDS}|\\d+) (?:\\p{L}+ )?(?:av|in|out of|of) (?:${NUMBER_WORDS}|\\d+))(?![\\p{L}])`,
  'u',
);
/** Said of growth and decline without a number. */
const MULTIPLE =
  /(?<![\p{L}])(?:(?:for|tre|fyr|fem|tio)?dubbl(?:a|as|at|ats|ades|ad|ade)|(?:tre|fyr|fem)dubbl\p{L}*|halver\p{L}*|doubl(?:e|es|ed|ing)|halved?|tripled?|quadrupled|twice|thrice|dubbelt|twofold|threefold|tenfold|fordubbl\p{L}*)(?![\p{L}])/u;
const DISTANCE = new RegExp(
  `${NUMBER}\\s*(?:km|kilomet(?:er|res?|ers)|meter|metres?|meters?|m|mil|miles?|hektar|hectares?)(?![\\p{L}])`,
  'u',
);
const CONTACT = /[^\s@]+@[^\s@]+\.[a-z]+|https?:\/\/|www\.|\+?\d[\d -]{7,}\d/u;
/** "From 600 to 950 shillings", "med tre grader". */
const CHANGE = word(
  `(?:fran|from) (?:\\S+ ){0,3}${NUMBER}.{0,40}(?:till|to) (?:\\S+ ){0,2}${NUMBER}|(?:med|by) (?:about |around |omkring |cirka )?${NUMBER}|(?:ner|upp|down|up) (?:till|to) ${NUMBER}|till under ${NUMBER}`,
);
/** Years of life: a number with them, a span of numbers, or a birth. */
const AGE = word(
  `${NUMBER}[- ]*(?:ar(?:s|iga?|igt|ingar?(?:na|s)?)?|arsaldern|years?(?:[- ]olds?)?|manader|months?)|(?:aged?|alder(?:n|s)?|mellan|between|from|over|under|above|below|fran) (?:\\p{L}+ )?\\d+|\\d+ ?(?:[-–—]|till|to|och|and) ?\\d+|tonaring(?:ar(?:na|s)?)?|teenagers?|fodda?|born`,
);
/** A number of things: no year, no clause number, and no article ("en", "ett", "one"). */
const COUNT = word(
  `(?!(?:19|20)\\d\\d(?![\\d.,  ]*\\d))\\d[\\d.,  ]*|(?:${NUMBER_WORDS.split('|')
    .filter((number) => !['en', 'ett', 'one', 'halv', 'half', 'both', 'bada', 'single'].includes(number))
    .join('|')})|(?:tjugo|trettio|fyrtio|femtio|sextio|sjuttio|attio|nittio)[a-z]{2,5}`,
);
/** Two capitalised words in a row, or a quotation's speaker: looked for before folding. */
const PERSON = /(?:^|[^\p{L}])\p{Lu}\p{Ll}+(?:[- ]\p{Lu}\p{Ll}+)+/u;
const NAME = /(?:[^.!?–“”"]\s|^)\p{Lu}[\p{L}]+/u;
const AIM = word(
  '(?:huvud|del)?mal(?:et|en|sattning(?:en)?)?|syft(?:e|et|ar|ade)|avsikten|ska|vill|aim(?:s|ed)?|goals?|objectives?|purpose|intends?|will|wants?|seeks?',
);
const LANGUAGE = word(`sprak(?:et|en)?|languages?|${ISO_LANGUAGES.flatMap(languageNames).join('|')}`);
const REASON = word(
  'eftersom|for att|darfor|pa grund av|beror|berodde|tack vare|orsak(?:en)?|anledning(?:en)?|because|in order to|so that|due to|since|therefore|owing to|thanks to|reasons?|syftar|syftet|aims?|purpose|too (?:few|little|many|much|small|big|late)|for (?:fa|lite|manga|mycket|liten|sent)',
);

/**
 * Whether the text states something of the wanted sort. True for types without a form of their own.
 *
 * @param text  One sentence, as written.
 */
export function statesAnswer(type: AnswerType, text: string): boolean {
  const folded = fold(text);
  switch (type) {
    case 'money':
      return MONEY.test(folded);
    case 'duration':
      return DURATION.test(folded) || YEAR_RANGE.test(folded);
    case 'date':
      return DATE.test(folded) || CLOCK.test(folded) || YEAR.test(folded);
    case 'occasion':
      return DATE.test(folded) || CLOCK.test(folded) || DURATION.test(folded) || CONDITION.test(folded);
    case 'year':
      return YEAR.test(folded);
    case 'period':
      return YEAR_RANGE.test(folded) || DURATION.test(folded) || DATE.test(folded);
    case 'percentage':
      return PERCENTAGE.test(folded);
    case 'amount':
      return COUNT.test(folded) || PERCENTAGE.test(folded) || MULTIPLE.test(folded);
    case 'change':
      return PERCENTAGE.test(folded) || MULTIPLE.test(folded) || CHANGE.test(folded);
    case 'distance':
      return DISTANCE.test(folded);
    case 'age':
      return AGE.test(folded);
    case 'contact':
      return CONTACT.test(folded);
    case 'count':
      return COUNT.test(folded);
    case 'person':
      return PERSON.test(text.normalize('NFC'));
    case 'organisation':
    case 'place':
    case 'partner':
      return NAME.test(text.normalize('NFC'));
    case 'language':
      return LANGUAGE.test(folded);
    case 'goal':
      return AIM.test(folded);
    case 'reason':
      return REASON.test(folded);
    default:
      return true;
  }
}

/** Whether a word is a number of things, in digits or letters of either language; years and articles are not. */
export function isNumberWord(word: string): boolean {
  const folded = fold(word);
  if (/^(?:19|20)\d\d$|^(?:en|ett|one)$/.test(folded)) return false;
  return /^\d+$/.test(folded) || NUMBER_WORD.test(folded) || COMPOUND_NUMBER.test(folded);
}

const NUMBER_WORD = new RegExp(`^(?:${NUMBER_WORDS})$`);

const COMPOUND_NUMBER =
  /^(?:tjugo|trettio|fyrtio|femtio|sextio|sjuttio|attio|nittio)(?:en|ett|tva|tre|fyra|fem|sex|sju|atta|nio)$/;

/** Types whose form is so plain that a text without it does not state the answer. */
export const FORMAL_TYPES: ReadonlySet<AnswerType> = new Set<AnswerType>([
  'money',
  'duration',
  'date',
  'year',
  'period',
  'percentage',
  'amount',
  'change',
  'distance',
  'age',
  'contact',
  'count',
]);

/** Types whose form speaks for a sentence, while its absence says little. */
export const SOFT_TYPES: ReadonlySet<AnswerType> = new Set<AnswerType>([
  'goal',
  'reason',
  'person',
  'occasion',
]);
