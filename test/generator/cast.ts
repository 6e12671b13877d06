// Who plays a story in one seed: Swedish partner, place abroad, sum, years, people. Chosen so that countries and
// partners come back several times and some pairs of partners run two projects.

import type { Continent, Half } from './both.js';
import { SWEDISH_PARTNERS, type SwedishPartner } from './partners.js';
import { COUNTRIES, type Country, type Place } from './places.js';
import type { Random } from './random.js';
import { STORIES } from './stories.js';
import type { Story } from './story.js';
import { topicOf } from './topics.js';

/** One partnership of a seed. */
export interface Cast {
  readonly id: string;
  readonly story: Story;
  readonly swedish: SwedishPartner;
  readonly place: Place;
  readonly country: Country;
  /** Grant in kronor. */
  readonly grant: number;
  readonly startYear: number;
  readonly endYear: number;
  readonly mail: string;
  readonly swedishPerson: string;
  readonly personAbroad: string;
  /** What its editor would put on labels: goals, and keys of areas and themes. */
  readonly sdgs: readonly number[];
  readonly areas: readonly string[];
  readonly themes: readonly string[];
}

/** Stories a seed tells as partnerships of their own. */
const CAST_COUNT = 28;
const COUNTRY_COUNTS: Readonly<Record<Continent, number>> = { africa: 4, europe: 4, asia: 3, latin: 2 };

const SWEDISH_PEOPLE =
  'Anneli Forsgren|Birgitta Hallström|Daniel Ekvall|Elin Norlander|Fredrik Åhs|Gunilla Rask|Hanna Öberg Lind|Ibrahim Yusuf|Jonas Väppling|Karin Strömbom|Lars-Åke Modig|Mehdi Karimi|Nina Söderqvist|Olof Brännström|Petra Käck|Sara Lagergren|Tove Widmark|Ulf Näslund';
const PEOPLE_ABROAD: Readonly<Record<Continent, string>> = {
  africa:
    'Grace Atuhaire|Joseph Mwakalinga|Thandiwe Moyo|Peter Oloo|Esther Chanda|Samuel Kiplagat|Nomsa Dube|Aminata Kollie|Salma Trabelsi|Moses Banda|Ruth Nakato',
  europe:
    'Olena Marchuk|Nino Beridze|Armen Sargsyan|Ion Rusu|Milica Jovanović|Arben Hoxha|Elira Gashi|Vesna Kovač|Taras Bondar|Zeynep Aydın|Stefan Ilievski',
  asia: 'Nguyễn Thị Lan|Budi Santoso|Maria Reyes|Sunita Tamang|Lakshmi Rao|Rahim Uddin|Oyunaa Bat|Trần Văn Minh|Dewi Lestari|Prakash Gurung',
  latin:
    'María Fernanda Rojas|José Quispe|Ana Tzoc|Luis Cárdenas|Rosa Guamán|Carmen Huamán|Diego Arango|Juana Mamani',
};

/** The half of the seeds that a seed belongs to. */
export function halfOf(seed: number): Half {
  return seed % 2 === 0 ? 'even' : 'odd';
}

/** The countries of a seed, so many of each continent. */
export function pickCountries(random: Random): readonly Country[] {
  return Object.entries(COUNTRY_COUNTS).flatMap(([continent, count]) =>
    random.sample(
      COUNTRIES.filter((country) => country.continent === continent),
      count,
    ),
  );
}

/** The partnerships of a seed. */
export function castStories(random: Random, half: Half, countries: readonly Country[]): readonly Cast[] {
  const partners = random.sample(SWEDISH_PARTNERS, 10);
  const pairs = new Map<Place, SwedishPartner>();
  const uses = new Map<Country, number>();
  const stories = random.sample(
    STORIES.filter((story) => story.half === half),
    CAST_COUNT,
  );
  return stories.map((story) => {
    const country = leastUsed(
      random,
      countries.filter(({ continent }) => story.where.includes(continent)),
      uses,
    );
    uses.set(country, (uses.get(country) ?? 0) + 1);
    const known = country.places.filter((place) => pairs.has(place));
    const place =
      known.length > 0 && (known.length > 1 || random.chance(0.5))
        ? random.pick(known)
        : random.pick(country.places);
    const isSamePair = pairs.has(place) && random.chance(0.6);
    const swedish = isSamePair ? pairs.get(place)! : random.pick(partners);
    if (!pairs.has(place)) pairs.set(place, swedish);
    return furnish(random, { story, swedish, place, country });
  });
}

function leastUsed(
  random: Random,
  countries: readonly Country[],
  uses: ReadonlyMap<Country, number>,
): Country {
  const shuffled = random.shuffle(countries);
  const least = Math.min(...shuffled.map((country) => uses.get(country) ?? 0));
  // Mostly even, sometimes not: some countries shall have many projects.
  const candidates = random.chance(0.35)
    ? shuffled
    : shuffled.filter((country) => (uses.get(country) ?? 0) === least);
  return random.pick(candidates);
}

function furnish(random: Random, parts: Pick<Cast, 'story' | 'swedish' | 'place' | 'country'>): Cast {
  const { story, swedish, country } = parts;
  const startYear = random.int(2016, 2024);
  const topics = story.main.map(topicOf);
  const extraGoals = random.chance(0.3) ? [random.pick([5, 10, 16, 17])] : [];
  const goals = topics.flatMap(({ sdgs }) => (random.chance(0.6) ? sdgs : sdgs.slice(0, 1)));
  const areas = topics.flatMap((topic) => (random.chance(0.4) ? topic.areas : topic.areas.slice(0, 1)));
  return {
    ...parts,
    id: `${slug(swedish.place)}-${story.id}`,
    grant: random.int(9, 96) * 50_000,
    startYear,
    endYear: startYear + (story.yearCount ?? 3) - 1,
    mail: `${slug(swedish.place)}.${random.pick(['projekt', 'international', 'partner', 'global'])}@example.org`,
    swedishPerson: random.pick(SWEDISH_PEOPLE.split('|')),
    personAbroad: random.pick(PEOPLE_ABROAD[country.continent].split('|')),
    sdgs: [...new Set([...goals, ...extraGoals])].slice(0, 4),
    areas: [...new Set(areas)].slice(0, 3),
    themes: [...new Set(topics.flatMap(({ themes }) => themes.filter(() => random.chance(0.7))))].slice(0, 2),
  };
}

/** Small letters without diacritics, hyphens for the rest. */
export function slug(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/đ/gu, 'd')
    .replace(/ı/gu, 'i')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
}
