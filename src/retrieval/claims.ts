// What a sentence claims of the sort of thing that it states: that a sum is a grant, that something costs nothing or comes
// first by some measure, that a state is the one of now. Patterns over folded text.
import { fold, words } from '../language.js';
import { CURRENCIES, NUMBER, word } from './states-answer.js';

/** What is given to a project, or the currency that it is given in; a loan in another is no grant. */
const GRANT = word(
  'bidrag(?:et|en)?|grants?|granted|stod(?:et)?|medel|funding|funded|finansier\\p{L}*|financ\\p{L}*|bevilj\\p{L}*|award\\p{L}*|anslag(?:et)?|budget\\p{L}*|belopp(?:et)?|amount|sek|kr|kronor|kronorna|icld|sida',
);

/** Somebody gets something, which is a grant where no other currency says that it is not. */
const RECEIVED = word('far|fick|fatt|receiv\\p{L}*|gets?|got');
const FOREIGN = word(CURRENCIES.replace('kr|krona|kronor|sek|msek|mkr|tkr|', ''));

/** Whether a sum in the text may be a grant, and not a price, a wage or a loan. */
export function statesGrant(text: string): boolean {
  const folded = fold(text);
  return GRANT.test(folded) || (RECEIVED.test(folded) && !FOREIGN.test(folded));
}

const FREE = word(
  'kostnadsfri(?:tt|a)?|avgiftsfri(?:tt|a)?|gratis|utan (?:kostnad|avgift)|kostar (?:inget|ingenting|inte)|(?:is|are|be|was|were|for) free|free of charge|no (?:fees?|costs?|charge)|costs? nothing',
);

/** Whether the text says of something that it costs nothing, which tells its price. */
export function statesFree(text: string): boolean {
  return FREE.test(fold(text));
}

const SUPERLATIVE = word(
  'mest|flest|(?:stor|min|lang|kort|ald|yng|dyr|billig|hog|lag|fattig|vanlig|rik)a?st(?:a|e)?|most|(?:larg|bigg|small|long|short|old|young|high|low|cheap|poor|few|great|common|rich)est|worst|top|second only',
);

/** Whether the text says of something that it comes first by some measure ("det största bidraget"). */
export function statesSuperlative(text: string): boolean {
  return SUPERLATIVE.test(fold(text));
}

/** A state as it is now, or that something has come to. */
const NOW = word(
  'numera|nu|idag|i dag|hittills|sedan dess|now|today|so far|until now|till now|since then|down to|by the (?:end|spring|summer|autumn|winter) of|i slutet av|efter (?:ett|tva|tre|fyra|\\d+) ar|after (?:one|two|three|four|a|\\d+) years?|(?:har|has|have|had|hade) (?:\\p{L}+ )?(?:sjunkit|okat|vuxit|minskat|stigit|fallit|natt|fallen|grown|risen|dropped|sunk|reached|gone)|sankts|sanktes|sjonk|steg|okade|fell|rose|dropped|sank',
);
/** A state as it was when something began. */
const BEFORE = word(
  'tidigare|forut|innan|fran borjan|i borjan|before|used to|previously|formerly|earlier|at first|once took|(?:nar|when) (?:\\p{L}+ ){1,3}(?:borjade|startade|began|started)|hade (?:tidigare|forr)|forr|hittills (?:behovt|fatt|tvingats)|har hittills',
);

/** Which state a text tells of: as it is now, as it was before; undefined where it does not say, or tells of both. */
export function timeTold(text: string): 'now' | 'before' | undefined {
  const folded = fold(text);
  const [isNow, isBefore] = [NOW.test(folded), BEFORE.test(folded)];
  return isNow === isBefore ? undefined : isNow ? 'now' : 'before';
}

/** Years of life of one person; after a preposition they are a span of time ("i tjugo år", "for 20 years"). */
const AGE_OF_ONE = new RegExp(
  `(?<!(?<!\\p{L})(?:i|pa|for|under|efter|sedan|over|om|in|during|after|since|within|of|av) )(?<![\\p{L}\\p{N}])${NUMBER}[- ]*(?:ar|arig[ae]?|aring(?:en)?|years?|years?[- ]old)(?![\\p{L}])|(?<!\\p{L})(?:aged?|alder|fodd|born)(?!\\p{L})|\\p{L}, (?:1[5-9]|[2-9]\\d),`,
  'u',
);

/** Whether the text tells how old somebody of the given full name is: by it, or by a part of it. */
export function statesAgeOf(name: string, text: string): boolean {
  const held = new Set(words(text));
  return words(name).some((part) => held.has(part)) && AGE_OF_ONE.test(fold(text));
}

const YEARS = /(?<!\d)((?:19|20)\d\d)(?!\d)(?:\s?(?:[-–—/]|till|to|och|and)\s?((?:19|20)?\d\d)(?!\d))?/gu;

/** Whether a text names one of some years, or a span of years with one in it ("2021–24"). @param years  Four digits each. */
export function tellsOfYear(years: readonly string[], text: string): boolean {
  return [...text.matchAll(YEARS)].some(([, first = '', last = first]) => {
    const end = first.slice(0, first.length - last.length) + last;
    return years.some((year) => first <= year && year <= end);
  });
}
