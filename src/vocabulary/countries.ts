// Countries and parts of the world named in a text: names, adjectives and inhabitants in either language. Both are
// found by one finder, so that "South Africa" is no mention of Africa. Sweden is found too; what it means is for
// the caller to say, as "svenska kommuner" seldom asks for a country.
import nationality from 'i18n-nationality';
import type { Span } from '../types.js';
import { ENGLISH_DEMONYMS, inflectSwedish, SWEDISH_DEMONYMS } from './country-adjectives.js';
import { allCountryNames, COUNTRY_CODES, countryNames } from './country-names.js';
import { createNameFinder, type NameForm, type NameNeeds } from './names.js';
import { WORLD_REGIONS, type WorldRegion } from './world-regions.js';

export { countryNames };

/** A country named in a text. A demonym is an adjective, or a word for its people. */
export interface FoundCountry extends Span {
  readonly code: string;
  readonly form: 'name' | 'demonym';
}

/** A part of the world named in a text. */
export interface FoundRegion extends Span {
  readonly region: WorldRegion;
}

type Geography =
  | { readonly code: string; readonly form: 'name' | 'demonym' }
  | { readonly region: WorldRegion };

/** Names that are words too, in either language, and what a text must show before they count. */
const NEEDS = new Map<string, NameNeeds>([
  ['Turkey', 'capital'],
  ['Chad', 'capital'],
  ['Island', 'inside'],
  ['Polish', 'capital'],
  ['Pole', 'capital'],
  ['Poles', 'capital'],
  ['Finn', 'capital'],
  ['Guinea', 'capital'],
]);

function nameForms(): NameForm<Geography>[] {
  return COUNTRY_CODES.flatMap((code) =>
    allCountryNames(code).map((text) => form(text, { code, form: 'name' as const })),
  );
}

function demonymForms(): NameForm<Geography>[] {
  const english = Object.entries(nationality.getNames('en'));
  const words: [string, string][] = [
    ...english.flatMap(([code, word]): [string, string][] => [
      [code, word],
      ...plural(word).map((text): [string, string] => [code, text]),
    ]),
    ...[...ENGLISH_DEMONYMS].flatMap(([code, list]) =>
      list.flatMap((word) => [word, ...plural(word)].map((text): [string, string] => [code, text])),
    ),
    ...[...SWEDISH_DEMONYMS].flatMap(([code, stems]) =>
      stems.flatMap(inflectSwedish).map((text): [string, string] => [code, text]),
    ),
  ];
  const names = new Set(
    COUNTRY_CODES.flatMap((code) => allCountryNames(code)).map((name) => name.toLowerCase()),
  );
  return words
    .filter(([, text]) => !names.has(text.toLowerCase()))
    .map(([code, text]) => ({ ...form(text, { code, form: 'demonym' as const }), compounds: false }));
}

function plural(english: string): readonly string[] {
  return /(?:s|sh|ch|ese)$/u.test(english) ? [] : [`${english}s`];
}

function form(text: string, value: Geography): NameForm<Geography> {
  const needs = NEEDS.get(text);
  return needs === undefined ? { text, value } : { text, value, needs };
}

const REGION_FORMS: readonly NameForm<Geography>[] = WORLD_REGIONS.flatMap((region) =>
  [region.names.sv, region.names.en, ...region.alsoNamed]
    .filter((text) => text !== '')
    .map((text) => ({ text, value: { region } })),
);

const find = createNameFinder<Geography>([...nameForms(), ...demonymForms(), ...REGION_FORMS]);

/** Countries named in a text, in text order, Sweden included. An ambiguous name ("Kongo") gives each of its countries. */
export function findCountries(text: string): readonly FoundCountry[] {
  const seen = new Set<string>();
  return find(text).flatMap(({ value, start, end }) => {
    if (!('code' in value) || seen.has(`${start} ${value.code}`)) return [];
    seen.add(`${start} ${value.code}`);
    return [{ ...value, start, end }];
  });
}

/** Parts of the world named in a text, in text order. */
export function findRegions(text: string): readonly FoundRegion[] {
  return find(text).flatMap(({ value, start, end }) =>
    'region' in value ? [{ region: value.region, start, end }] : [],
  );
}

/** ISO codes of the countries in a part of the world, by its id ("east-africa"); empty for an unknown id. */
export function countriesOfRegion(id: string): readonly string[] {
  return WORLD_REGIONS.find((region) => region.id === id)?.countries ?? [];
}
