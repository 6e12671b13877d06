// Names of what metadata questions ask for, in both languages, and where a country lies.
import type { Both, Continent } from './both.js';
import { AREA_NAMES } from './labels.js';
import { COUNTRIES } from './places.js';

/** Parts of the world as they are asked for. */
export const CONTINENTS: Readonly<Record<Continent, Both>> = {
  africa: { sv: 'Afrika', en: 'Africa' },
  asia: { sv: 'Asien', en: 'Asia' },
  europe: { sv: 'Europa', en: 'Europe' },
  latin: { sv: 'Latinamerika', en: 'Latin America' },
};

/** The name of an area by its key. */
export function areaName(area: string): Both {
  return AREA_NAMES[area]!;
}

/** What is called the same in both languages. */
export function same(text: string): Both {
  return { sv: text, en: text };
}

/** The country of a code. */
export function countryOf(code: string) {
  return COUNTRIES.find((country) => country.code === code)!;
}

/** The part of the world of a country code. */
export function continentOf(code: string): Continent {
  return countryOf(code).continent;
}
