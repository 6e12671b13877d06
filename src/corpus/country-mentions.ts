// What a stretch of running text says of the countries of partners abroad. Countries are mentioned for many reasons, as
// languages, donors, neighbours at war; a partner's country stands right beside its name, or as an adjective before a
// word for local government.
import { type FoundCountry, findCountries } from '../vocabulary/countries.js';

/** A text with the countries it mentions, Sweden left out. */
export interface Passage {
  readonly text: string;
  readonly countries: readonly FoundCountry[];
}

/** Finds the countries of a text once for all questions put to it. */
export function readPassage(text: string): Passage {
  return { text, countries: findCountries(text).filter(({ code }) => code !== 'SE') };
}

const LOCAL_GOVERNMENT =
  /^\s+(?:(?:lokala?|local|och|and)\s+)*(?:kommun|region|stad|städer|distrikt|provins|municipal|count(?:y|ies)|cit(?:y|ies)|district|town|partner|motpart|counterpart|huvudstad|capital|sidan|side)/iu;

/** A Swedish adjective right before a name: "georgiska Ozurgeti". English ones carry a capital and stand before anything. */
const NAME_BEHIND = /^\p{Ll}+\s\p{Lu}/u;

/**
 * ISO codes by name ("i Kenya"), and by an adjective of local government ("ukrainska kommuner") or of a place, not of a
 * language.
 */
export function countriesOfPartners({ text, countries }: Passage): string[] {
  return countries
    .filter(
      ({ form, start, end }) =>
        form === 'name' ||
        LOCAL_GOVERNMENT.test(text.slice(end, end + 40)) ||
        NAME_BEHIND.test(text.slice(start, end + 2)),
    )
    .map(({ code }) => code);
}

/** What may stand between a partner and the country behind it: "Kisumu, Kenya", "Kisumu County in western Kenya". */
const BEHIND = /^(?:\s?[,(]\s?|(?:\s\p{L}+){0,2}\s(?:i|in)\s(?:\p{Ll}+\s){0,2})$/u;
/** Between an adjective and the partner: "serbiska Brestica", "the Kenyan county of Kisumu". */
const AFTER_ADJECTIVE = /^\s(?!och\s|and\s)(?:\p{Ll}+\s){0,2}$/u;
/** Between a country's name and the partner: "In Zimbabwe, Mutandara", "Namibias huvudstad Windhoek". */
const AFTER_NAME =
  /^,?\s(?:(?:huvudstad|huvudstaden|capital|city|staden|kommunen|distriktet|county|district|of)\s){0,2}$/u;

/** ISO code of the country that stands nearest beside a name, or undefined where none does. */
export function countryBeside({ text, countries }: Passage, name: string): string | undefined {
  let nearest: { readonly code: string; readonly length: number } | undefined;
  for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + name.length)) {
    for (const country of countries) {
      const gap = gapBetween(text, { start, end: start + name.length }, country);
      if (gap !== undefined && (nearest === undefined || gap.length < nearest.length)) {
        nearest = { code: country.code, length: gap.length };
      }
    }
  }
  return nearest?.code;
}

function gapBetween(
  text: string,
  name: { readonly start: number; readonly end: number },
  country: FoundCountry,
): string | undefined {
  if (country.start >= name.end) {
    const gap = text.slice(name.end, Math.min(country.start, name.end + 60));
    return country.form === 'name' && BEHIND.test(gap) ? gap : undefined;
  }
  if (country.end > name.start) return undefined;
  const gap = text.slice(Math.max(country.end, name.start - 60), name.start);
  const pattern = country.form === 'name' ? AFTER_NAME : AFTER_ADJECTIVE;
  return pattern.test(gap) ? gap : undefined;
}
