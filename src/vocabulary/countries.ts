// Countries and parts of the world named in a text: names, adjectives and inhabitants in either language. Both are
// found by one finder, so that "South Africa" is no mention of Africa. Sweden is found too; what it means is for
// the caller to say, as "svenska kommuner" seldom asks for a country.
import nationality from 'i18n-nationality';
import { fold } from '../language.js';
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

/**
 * Names that are words too and what a text must show before they count. "turkey", "chad" and "jordan" count in
 * lower case as well: people type so, and no text on local democracy means the bird.
 */
const NEEDS = new Map<string, NameNeeds>([
  ['Guinea', 'capital'],
  ['Island', 'inside'],
  ['Jersey', 'inside'],
  ['Pole', 'inside'],
  ['Poles', 'inside'],
  ['Polish', 'capital'],
  ['Réunion', 'letters'],
  ['Reunion', 'inside'],
  ['US', 'exact'],
]);

function nameForms(): NameForm<Geography>[] {
  return COUNTRY_CODES.flatMap((code) =>
    allCountryNames(code).map((text) => form(text, { code, form: 'name' as const })),
  );
}

/** The package's entries that gloss their word, or give Wallis and Futuna the Welsh, are left out. */
function demonymForms(): NameForm<Geography>[] {
  const names = new Set(COUNTRY_CODES.flatMap(allCountryNames).map(fold));
  const english = [
    ...Object.entries(nationality.getNames('en')).filter(
      ([code, word]) => code !== 'WF' && !/[(,]/u.test(word),
    ),
    ...[...ENGLISH_DEMONYMS].flatMap(([code, words]) => words.map((word) => [code, word] as const)),
  ].filter(([, word]) => !names.has(fold(word)));
  const all = [
    ...english.flatMap(([code, word]) => [word, ...plural(word)].map((text) => ({ code, text }))),
    ...[...SWEDISH_DEMONYMS].flatMap(([code, stems]) =>
      stems.flatMap(inflectSwedish).map((text) => ({ code, text })),
    ),
  ];
  return all
    .filter(({ text }) => !names.has(fold(text)))
    .map(({ code, text }) => ({ ...form(text, { code, form: 'demonym' }), compounds: false }));
}

function plural(english: string): readonly string[] {
  return /(?:s|sh|ch|ese)$/u.test(english) ? [] : [`${english}s`];
}

function form(text: string, value: Geography): NameForm<Geography> {
  const needs = NEEDS.get(text);
  return needs === undefined ? { text, value } : { text, value, needs };
}

/** Names that hold that of a country or continent and mean neither; found, they hide it. */
const OTHER_NAMES =
  `European Union, Europeiska unionen, European Commission, Europeiska kommissionen, Council of Europe,
African Union, Afrikanska unionen, Nordic Council, Nordiska ministerrådet, Nordiska rådet, Indian Ocean, Indiska oceanen,
Gulf of Mexico, Mexikanska golfen, Gulf of Guinea, Guinea pig, Guinea worm, New Mexico, New Jersey, Baltic Sea,
Native American, Asian Development Bank, African Development Bank, Inter-American Development Bank`
    .split(',')
    .map((name) => name.trim());

const REGION_FORMS: readonly NameForm<Geography>[] = WORLD_REGIONS.flatMap((region) =>
  [region.names.sv, region.names.en, ...region.alsoNamed].map((text) => ({ text, value: { region } })),
);

const find = createNameFinder<Geography | undefined>([
  ...nameForms(),
  ...demonymForms(),
  ...REGION_FORMS,
  ...OTHER_NAMES.map((text) => ({ text, value: undefined })),
]);

/**
 * Countries named in a text, in text order, Sweden included. An ambiguous name ("Kongo") gives each of its
 * countries; the name of a language ("på franska", "in Spanish", "Spanish-speaking") gives none.
 */
export function findCountries(text: string): readonly FoundCountry[] {
  const seen = new Set<string>();
  return find(text).flatMap(({ value, start, end }) => {
    if (value === undefined || !('code' in value) || seen.has(`${start} ${value.code}`)) return [];
    if (value.form === 'demonym' && isLanguage(text.slice(0, start), text.slice(end))) return [];
    seen.add(`${start} ${value.code}`);
    return [{ ...value, start, end }];
  });
}

/** Whether what stands around an adjective makes it the name of a language. */
function isLanguage(before: string, after: string): boolean {
  if (/^(?:[ -]speak|[ -]?språk|[ -]language)/iu.test(after)) return true;
  const isInOne = /(?:^|[\s(])(?:på|in|into|till|från|from|speaks?|spoke|talar|tala|pratar)\s+$/iu.test(
    before,
  );
  return (
    isInOne &&
    !/^\s+(?!and\b|och\b|or\b|eller\b|with\b|med\b|by\b|av\b|for\b|för\b|to\b|till\b|in\b|i\b)\p{L}/iu.test(
      after,
    )
  );
}

/** Parts of the world named in a text, in text order. */
export function findRegions(text: string): readonly FoundRegion[] {
  return find(text).flatMap(({ value, start, end }) =>
    value !== undefined && 'region' in value ? [{ region: value.region, start, end }] : [],
  );
}

/** ISO codes of the countries in a part of the world, by its id ("east-africa"); empty for an unknown id. */
export function countriesOfRegion(id: string): readonly string[] {
  return WORLD_REGIONS.find((region) => region.id === id)?.countries ?? [];
}
