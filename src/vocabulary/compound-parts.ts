// Whether a piece of a Swedish word can be one half of a compound, so that "vattenprojekt" holds vatten while
// "parkering" does not hold park. Known everyday parts decide; an unknown half must be long and look like a word.
import { combiningForms } from './word-forms.js';

/** Everyday second and first parts of public-sector compounds. Chosen from general knowledge, not exhaustive. */
const EVERYDAY_PARTS = `
  projekt arbete plan planering system fråga hantering rening produktion utveckling verksamhet nämnd politik
  politiker chef ledare personal anställd byggnad hus lokal område sektor program kampanj dag vecka månad år nät
  nätverk ledning verk kvalitet brist tillgång resurs försörjning station pump kostnad avgift skatt lag rätt råd
  grupp förening organisation utbildning kurs material bok lärare rum gård mål tema insats satsning samarbete
  partnerskap utbyte resa besök stöd hjälp bidrag medel pengar budget ekonomi strategi policy handlingsplan metod
  modell verktyg process styrning ledarskap förvaltning kontor avdelning enhet centrum center anläggning
  infrastruktur teknik lösning tjänst service behov problem utmaning risk kris skydd säkerhet analys kartläggning
  undersökning studie rapport kunskap kompetens erfarenhet expert konsult handläggare samordnare strateg inspektör
  tekniker ingenjör arbetare medarbetare ansvarig företag bolag industri bransch marknad handel butik varor
  produkt miljö klimat natur vatten luft energi bransle barn ungdom elev kvinna flicka pojke man familj förälder
  medborgare invånare befolkning samhälle stad kommun region land by distrikt gemenskap kultur historia
  språk liv livet situation villkor förhållande nivå grad mängd volym standard norm regel beslut dokument
  intresse engagemang inflytande deltagande medvetenhet information kommunikation dialog möte konferens seminarium
  workshop forum nätverksträff pris kvarter plats torg väg gata trafik fordon bil båt maskin utrustning
  laboratorium prov test mätning nyckeltal indikator data statistik karta register sida webb app digital
  bygge byggande renovering upprustning drift underhåll skötsel investering finansiering upphandling inköp
  verkstad fabrik kök mat måltid odling skörd gröda djur fisk skog träd park trädgård sjö hav kust strand
  frågor myndighet departement minister råd kommitté styrelse utskott parlament val parti makt demokrati frihet
  rättighet jämställdhet hälsa vård sjukvård omsorg patient sjuksköterska läkare klinik sjukhus medicin sjukdom
  smitta yrke jobb anställning sysselsättning lön bostad boende hem hyra turism turist gäst evenemang festival
  idrott sport lek spel musik teater konst dans bibliotek museum arkiv arv katastrof brand olycka beredskap
  räddning polis brott våld krig fred flykting migrant minoritet grön blå gemensam ny små stor stat
  lokaliteter linje pass schema tid start slut form typ sätt del roll värde syfte resultat effekt
  arrangemang uppdrag tillsyn kontroll skada skuld förlust ort plan bank fond lån kapital krav åtal anmälan ägare odlare
`
  .trim()
  .split(/\s+/);

/** Endings that make another word of a stem, not a compound: park-ering, barn-slig, konst-när. */
const DERIVED =
  /^(?:er(?:ing|ad|at|ar|as|a)|is[kmt]|het|s?lig|ande|ende|else|ning|nad|skap|dom|när|arinn|inn|ar|or|er|en|et|ad|at|ig)/u;

/** A topic word of fewer letters needs a known other half: konst-ruktion, agen-dans, popu-lär. Chosen. */
const MIN_FREE_LENGTH = 6;

/** Judges halves of compounds. */
export interface CompoundParts {
  /** May `rest` follow a topic word of `topicLength` letters? `isStrict`: only known words may. */
  canFollow(rest: string, topicLength: number, isStrict: boolean): boolean;
  /** May `first` stand before such a topic word? */
  canPrecede(first: string, topicLength: number, isStrict: boolean): boolean;
}

/**
 * @param terms    Single Swedish words of the thesaurus: each can be a half of a compound too.
 * @param formsOf  Swedish inflections of a word, as `inflections` gives them.
 */
export function createCompoundParts(
  terms: Iterable<string>,
  formsOf: (word: string) => readonly string[],
): CompoundParts {
  const followers = new Set<string>();
  const starters = new Set<string>();
  for (const part of [...EVERYDAY_PARTS, ...terms]) {
    for (const form of formsOf(part)) followers.add(form);
    for (const form of combiningForms(part)) starters.add(form);
  }
  const isKnown = (rest: string): boolean => followers.has(rest) || isTwoKnown(rest);
  return {
    canFollow: (rest, topicLength, isStrict) =>
      rest.length >= 3 &&
      (isKnown(rest) || (!isStrict && topicLength >= MIN_FREE_LENGTH && looksLikeWord(rest))),
    canPrecede: (first, topicLength, isStrict) =>
      first.length >= 3 &&
      (starters.has(first) ||
        (!isStrict && topicLength >= MIN_FREE_LENGTH && first.length >= 4 && VOWEL.test(first))),
  };

  /** "nämndsordförande" after miljö: a known first part and a known last one. */
  function isTwoKnown(rest: string): boolean {
    for (let at = 3; at <= rest.length - 3; at++) {
      if (starters.has(rest.slice(0, at)) && followers.has(rest.slice(at))) return true;
    }
    return false;
  }
}

const VOWEL = /[aeiouyåäö]/u;

function looksLikeWord(rest: string): boolean {
  return rest.length >= 5 && /[aeiouyåäö].*[aeiouyåäö]/u.test(rest) && !DERIVED.test(rest);
}
