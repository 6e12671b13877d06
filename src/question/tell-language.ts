// The language a question is asked in, or undefined where it cannot be told ("Kajiado?"). Function words and
// framing words decide; then the letters å, ä, ö; then in which language the corpus uses the words; then the
// n-gram detector, which is unsure of short texts. Names say nothing and are left out.
import { detectLanguage, fold, words } from '../language.js';
import type { Language } from '../types.js';
import { CONCEPTS } from '../vocabulary/concepts.js';
import { countryNames } from '../vocabulary/countries.js';
import type { CorpusNames } from './corpus-names.js';
import type { Reading } from './reading.js';

const WORDS: Record<Language, ReadonlySet<string>> = {
  sv: foldedSet(`vilka vilken vilket vad vem vems hur när var varför och att som med på av till för från om det den de
    ett en är har ska kan får finns inte eller mellan utan hos kring inom rör gäller handlar arbetar jobbar nåt något
    några nån projekt projekten projektet partnerskap partnerskapet samarbete samarbeten samarbetet samarbetar kommun
    kommuner kommunen mål målet globala visa lista berätta hej tack hjälp snälla antal alla allt texter artiklar
    poster då dem deras sådant också där här går gör måste ha bli detta dessa vill skulle borde bör ni vi jag du oss mig sin sitt sina svensk svenska tema område
    projektområde länder land årets vart heter pågår stort stor mycket många länge gånger eller samt hitta sök ge`),
  en: foldedSet(`which what who whom whose where when how why and the of to for with from about is are was were has have
    does do did will would can could should there they them their it its this that these those any anything some
    projects project partnerships partnership collaborations collaboration cooperation goal goals show tell list
    hello please thanks help all texts articles entries on between into by an a me us we you municipality
    municipalities county swedish partners countries country theme area only more than also much many long
    been being works work working without against during through because find give`),
};
/** Words of both lists, and words of one language that are spelled like one of the other. */
const AMBIGUOUS = foldedSet(
  'i man men under all at so den bland fast far for till dig en var land is mot has sin de do an to as no me on by will',
);

function foldedSet(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).map(fold));
}

/** "Budget", "deadline": words of either language, of which the detector would guess one. */
function isShared(text: string): boolean {
  const { sv, en } = thesaurus();
  return sv.has(fold(text)) && en.has(fold(text));
}

/** Last parts of Swedish compounds, which the detector takes for English ("sophantering"). */
const SWEDISH_TAIL =
  /.{3}(?:hantering|forvaltning|verksamhet|planering|forsorjning|utveckling|utbildning|arbete|skydd|service|fragor|stod|vard|omsorg|trafik|politik)(?:en|et|erna|ar|er|n)?$/;
let thesaurusWords: Record<Language, ReadonlySet<string>> | undefined;

function thesaurus(): Record<Language, ReadonlySet<string>> {
  thesaurusWords ??= {
    sv: new Set(CONCEPTS.flatMap(({ sv }) => sv.flatMap(words))),
    en: new Set(CONCEPTS.flatMap(({ en }) => en.flatMap(words))),
  };
  return thesaurusWords;
}

/** Words of the thesaurus that only one language has: "folkbibliotek", "libraries". */
function leanOfConcepts(plain: readonly string[]): number {
  const { sv, en } = thesaurus();
  const leans = plain.map((text) => {
    const word = fold(text);
    const isSwedish = sv.has(word) || (!en.has(word) && SWEDISH_TAIL.test(word));
    return Number(isSwedish) - Number(en.has(word));
  });
  return leans.reduce((sum, lean) => sum + lean, 0);
}

/** Country names that only one language spells so: "Georgien". */
function leanOfCountries(tokens: Reading['tokens'], found: Reading['found']): number {
  const leans = found.map(({ facet, values, first, region }): number => {
    if (facet !== 'country' || region || values.length !== 1) return 0;
    const { sv, en } = countryNames(String(values[0]));
    const isSwedish = tokens[first]!.folded.startsWith(fold(sv));
    const isEnglish = tokens[first]!.folded.startsWith(fold(en));
    return Number(isSwedish) - Number(isEnglish);
  });
  return leans.reduce((sum, lean) => sum + lean, 0);
}

/** Fewer letters than this say nothing to the detector. Chosen. */
const MIN_DETECTABLE_CHARS = 6;

/** The language of the words that are no names. */
export function tellLanguage({ tokens, found, coverOf }: Reading, names: CorpusNames): Language | undefined {
  let lean = 0;
  const plain: string[] = [];
  tokens.forEach((token, index) => {
    const facet = found[coverOf(index)]?.facet;
    if (facet === 'swedishPartner' || facet === 'internationalPartner' || facet === 'country') return;
    plain.push(token.text);
    if (AMBIGUOUS.has(token.folded) && !/[åäö]/.test(token.lower)) return;
    if (WORDS.sv.has(token.folded)) lean += 3;
    if (WORDS.en.has(token.folded)) lean -= 3;
    if (/[åäö]/.test(token.lower)) lean += 2;
    const use = isShared(token.text) ? undefined : names.words.get(token.folded);
    if (use && use.sv > 4 * use.en) lean += 1;
    if (use && use.en > 4 * use.sv) lean -= 1;
  });
  const text = plain.join(' ');
  if (lean === 0) lean = leanOfConcepts(plain) + leanOfCountries(tokens, found);
  if (lean !== 0) return lean > 0 ? 'sv' : 'en';
  return text.length < MIN_DETECTABLE_CHARS || plain.every(isShared) ? undefined : detectLanguage(text);
}
