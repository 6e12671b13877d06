// The keys under which an international partner is looked for in a question: the whole label, the label without
// administrative words ("Kajiado" for "Kajiado County Government"), the place before "of" or a comma ("Cau Giay
// District of Hanoi"), a hyphenated name in one word. Spellings and exonyms fall together in `placeKey`.
import { fold } from '../language.js';
import { findCountries } from '../vocabulary/countries.js';
import { barePlace, placeKey } from '../vocabulary/places.js';

/** Words that say what a body is, in the languages of partner labels; alone they name nobody. Folded. */
const ADMINISTRATIVE = new Set(
  `city town township municipality municipal municipalities council councils county district districts region regional
  government governorate province provincial department local authority assembly hall office board village municipio
  commune community communal prefecture state rural urban metropolitan metro eco union association sub subcounty area
  administration territorial hromada oblast raion rayon capital ward people peoples committee corporation
  kommun kommunen stad staden regionen distrikt distriktet lan lanet provins provinsen landsting
  alcaldia municipalidad ayuntamiento distrito departamento prefeitura gobierno mairie ville communaute
  bashki bashkia komuna kommuna opstina obcina grad gmina primaria comuna municipiul orasul hromada miska rada of the de la del and for in i och av`.split(
    /\s+/,
  ),
);

const ADMINISTRATIVE_KEYS = new Set([...ADMINISTRATIVE].map(placeKey));

/** Shorter last words ("Sur", "City") are no names of their own. Chosen. */
const MIN_END_CHARS = 5;

/** Rows of place keys, one row a way of naming the partner. */
export function partnerKeys(partner: string): readonly (readonly string[])[] {
  const head = partner.split(/,|\(|\/| of (?!the )(?=\p{Lu})| in | i /u)[0] ?? partner;
  const afterOf = /^(?:city|municipality|town|county|district|region) of (.+)$/i.exec(partner)?.[1];
  const rows = new Map<string, readonly string[]>();
  const words = withoutAdministrative(head).split(/\s+/);
  const withoutCountry = isCountry(placeKey(words.at(-1) ?? '')) ? words.slice(0, -1).join(' ') : head;
  for (const name of [partner, head, afterOf ?? partner, withoutCountry, barePlace(partner)]) {
    for (const text of [
      name,
      withoutAdministrative(name),
      withoutAdministrative(name).replace(/[-'’ ]/g, ''),
    ]) {
      const keys = keyRow(text);
      if (keys.length > 0 && !keys.every((key) => ADMINISTRATIVE_KEYS.has(key)))
        rows.set(keys.join(' '), keys);
    }
  }
  const ends = [
    withoutAdministrative(head).split(/\s+/).slice(1).at(-1),
    / of (?!the )(\p{Lu}\S+)$/u.exec(partner)?.[1],
  ];
  for (const key of ends.flatMap((end) => (end === undefined ? [] : keyRow(end)))) {
    if (key.length >= MIN_END_CHARS && !ADMINISTRATIVE_KEYS.has(key) && !isCountry(key)) rows.set(key, [key]);
  }
  return [...rows.values()];
}

/** "Tecpán Guatemala": the country alone does not name the partner. */
function isCountry(key: string): boolean {
  const [found] = findCountries(key);
  return found?.form === 'name' && found.start === 0 && found.end === key.length;
}

/** One place key a word. */
function keyRow(text: string): string[] {
  return text
    .split(/[^\p{L}\p{N}\p{M}'’]+/u)
    .filter((word) => word !== '')
    .map(placeKey);
}

/** Leading and trailing administrative words taken off; inner ones belong to the name. */
function withoutAdministrative(name: string): string {
  const words = name.split(/\s+/).filter((word) => word !== '');
  // "Sub-District".
  const isDropped = (word: string | undefined) =>
    word !== undefined &&
    fold(word)
      .split('-')
      .every((part) => ADMINISTRATIVE.has(part));
  while (isDropped(words[0])) words.shift();
  while (isDropped(words.at(-1))) words.pop();
  return words.join(' ');
}
