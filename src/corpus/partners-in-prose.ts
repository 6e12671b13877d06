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

/** Places that a sentence joins with a Swedish partner ("Mora och Iringa"), if they certainly are places. */
export function joinedIn(text: string): string[] {
  const names = findSwedishPartners(text).flatMap(({ start, end }) => {
    const after =
      /^(?:s|\skommun|\smunicipality)?\s(?:och|and|&)\s(\p{Lu}[\p{L}\p{M}'’-]+(?:\s\p{Lu}[\p{L}\p{M}'’-]+){0,3})/u.exec(
        text.slice(end),
      );
    const before = /(\p{Lu}[\p{L}\p{M}'’-]+(?:\s\p{Lu}[\p{L}\p{M}'’-]+){0,3})\s(?:och|and|&)\s$/u.exec(
      text.slice(Math.max(0, start - 80), start),
    );
    return [after?.[1], before?.[1]].filter((name) => name !== undefined && isPlaceAbroad(name)) as string[];
  });
  return distinct(names.map(coreName));
}

function isPlaceAbroad(name: string): boolean {
  if (canonicalSwedishPartner(name) !== undefined || findCountries(name).length > 0) return false;
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
