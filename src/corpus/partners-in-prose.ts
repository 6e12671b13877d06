// The partners that running text names: those the corpus knows, those a sentence joins with a Swedish partner or a
// country, and those that stand in an enumeration.
import { findCountries } from '../vocabulary/countries.js';
import { countryOfPlace, placeKey } from '../vocabulary/places.js';
import { canonicalSwedishPartner, findSwedishPartners } from '../vocabulary/swedish-partners.js';
import { coreName } from './partner-names.js';

/** Partners abroad by the key of their name, with the Swedish partners that labels and titles give them. */
export type KnownPartners = ReadonlyMap<string, ReadonlySet<string>>;

/** Swedish partners that a text names anywhere, where the corpus knows them as those of its partners abroad. */
export function partnersOf(text: string, international: readonly string[], known: KnownPartners): string[] {
  const theirs = new Set(international.flatMap((name) => [...(known.get(placeKey(name)) ?? [])]));
  return distinct(findSwedishPartners(text).map(({ name }) => name)).filter((name) => theirs.has(name));
}

/** Names of partners known to the corpus, up to four words long, as the text spells them. */
export function knownIn(text: string, known: KnownPartners): string[] {
  const found = new Map<string, string>();
  const names = text.matchAll(
    /\p{Lu}[\p{L}\p{M}'’-]+(?:\s(?:(?:de|del|do|da|la|of)\s)?\p{Lu}[\p{L}\p{M}'’-]+){0,3}/gu,
  );
  for (const { 0: run } of names) {
    for (const name of partsOf(run)) {
      const spelled = known.has(placeKey(name)) ? name : name.replace(/['’]?s$/u, '');
      const key = placeKey(spelled);
      if (
        key.length >= 3 &&
        known.has(key) &&
        canonicalSwedishPartner(spelled) === undefined &&
        !found.has(key)
      )
        found.set(key, coreName(spelled));
    }
  }
  return [...found.values()];
}

/** All runs of words within a run of capitalised words, the longest first. */
function partsOf(run: string): string[] {
  const words = run.split(/\s/u);
  return words.flatMap((_, skip) =>
    words.slice(0, skip + 1).map((_, first) => words.slice(first, first + words.length - skip).join(' ')),
  );
}

/** A name of one to four capitalised words. */
const NAME = String.raw`\p{Lu}[\p{L}\p{M}'’-]+(?:\s\p{Lu}[\p{L}\p{M}'’-]+){0,3}`;
const JOINED_BEHIND = new RegExp(
  String.raw`^(?:s|\skommun|\smunicipality)?(?:,?\s(?:i Sverige|in Sweden|Sweden|Sverige),?)?\s(?:och|and|&|(?:tillsammans |i samarbete )?med|(?:together |in (?:cooperation|collaboration|partnership) )?with)\s(?:\p{Ll}+ska\s)?(${NAME})`,
  'u',
);
const JOINED_BEFORE = new RegExp(String.raw`(${NAME})\s(?:och|and|&)\s$`, 'u');
/** "Kitale i Kenya", "Criuleni in Moldova": the name, up to where the country has to begin. */
const IN_COUNTRY = new RegExp(String.raw`(${NAME})(?:\s(?:i|in)|,)\s$`, 'u');
/** What a sentence may open with before the name. */
const OPENING_WORD =
  /^(?:Outside|In|Near|From|At|Around|Across|Utanför|I|Nära|Från|Kring|The|Också|Även|Also|And|Och|\p{L}*(?:[Ss]taden|[Kk]ommunen|[Dd]istriktet|[Ll]änet))\s/u;

function nameBefore(text: string, country: number): string | undefined {
  return IN_COUNTRY.exec(text.slice(Math.max(0, country - 80), country))?.[1]?.replace(OPENING_WORD, '');
}

/** What lies in a country without being a partner. */
const NO_PARTNER = /universit|institut|ambassad|embassy|lake|sjön|river|floden|ministr|network|nätverk/iu;

/**
 * Partners abroad that a sentence joins with a Swedish partner: places that are known ("Mora och Iringa"), and names
 * whose country stands behind them ("Hjo tillsammans med Kitale i Kenya").
 */
export function joinedIn(text: string): string[] {
  const names = text.split(/(?<=[.!?])\s+(?=[\p{Lu}–-])|\n/u).flatMap((sentence) => {
    const swedish = findSwedishPartners(sentence);
    if (swedish.length === 0) return [];
    const beside = swedish.flatMap(({ start, end }) => [
      JOINED_BEHIND.exec(sentence.slice(end))?.[1],
      JOINED_BEFORE.exec(sentence.slice(Math.max(0, start - 80), start))?.[1],
    ]);
    const located = findCountries(sentence)
      .filter(({ code, form }) => code !== 'SE' && form === 'name')
      .map(({ start }) => nameBefore(sentence, start))
      .filter((name) => name !== undefined && !NO_PARTNER.test(name) && isNoOther(name));
    return [...beside.filter((name) => name !== undefined && isPlaceAbroad(name)), ...located] as string[];
  });
  return distinct(names.map(coreName));
}

/** "Moldavian town of Soroca", "georgiska staden Poti": an adjective of the country, a kind of place, and the name. */
const PLACE_BEHIND = new RegExp(
  String.raw`^\s(?:town|city|municipality|county|district|staden|kommunen|länet|distriktet)(?:\sof)?\s(${NAME})`,
  'u',
);

/** The one place abroad whose country a text of one Swedish partner names beside it; undefined where there are several. */
export function onlyPlaceIn(text: string): string | undefined {
  const names = findCountries(text).flatMap(({ code, form, start, end }) => {
    if (code === 'SE') return [];
    const name =
      form === 'name' ? nameBefore(text, start) : PLACE_BEHIND.exec(text.slice(end, end + 100))?.[1];
    return name !== undefined && !NO_PARTNER.test(name) && isNoOther(name) ? [coreName(name)] : [];
  });
  const [only, ...others] = distinct(names);
  return others.length === 0 ? only : undefined;
}

/** Neither a Swedish partner nor a country. */
function isNoOther(name: string): boolean {
  return (
    canonicalSwedishPartner(name) === undefined &&
    findCountries(name).length === 0 &&
    findSwedishPartners(name).length === 0
  );
}

function isPlaceAbroad(name: string): boolean {
  if (!isNoOther(name)) return false;
  if (coreName(name) !== name) return true;
  const country = countryOfPlace(name);
  return country !== undefined && country !== 'SE';
}

/** So many bare names in one sentence are an enumeration of partners ("Arvika, Borlänge, Gotland and Kalix"). Chosen. */
const ENUMERATED = 3;

/**
 * Swedish partners of a text without any: named in a form of their own ("X kommun"), in an enumeration, or in one
 * sentence with a partner abroad or another country.
 */
export function besidePartners(text: string, international: readonly string[]): string[] {
  const sentences = text.split(/(?<=[.!?])\s+|\n/u);
  return distinct(
    sentences.flatMap((sentence) => {
      const found = findSwedishPartners(sentence);
      const isOnPartners =
        found.length >= ENUMERATED ||
        international.some((name) => sentence.includes(coreName(name))) ||
        (found.length > 0 && findCountries(sentence).some(({ code }) => code !== 'SE'));
      return found
        .filter(
          ({ start, end }) =>
            isOnPartners ||
            /kommun|region|stad$|municipality|city of|county/iu.test(sentence.slice(start, end + 13)),
        )
        .map(({ name }) => name);
    }),
  );
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)];
}
