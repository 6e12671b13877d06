// Lists and counts by what labels and titles state: goal, area, theme, country, part of the world, partner, and two of
// them together. Gold is what states the value, not what might deserve it.
import { type AskedQuestion, askBoth, askSet, type Site, type Ways } from './ask.js';
import type { Both, Continent } from './both.js';
import { genitive } from './fill.js';
import {
  all,
  type Criterion,
  type Gold,
  goldOf,
  inContinent,
  inCountries,
  statesArea,
  statesGoal,
  statesTheme,
  withSwedish,
} from './gold.js';
import { AREA_NAMES, SDG_NAMES, THEME_NAMES } from './labels.js';
import { COUNTRIES } from './places.js';

const COUNTRY_WAYS: Ways = {
  even: {
    sv: ['Vilka projekt finns i {x}?', 'Visa alla samarbeten med {x}.'],
    en: ['Which projects are there in {x}?', 'Show all partnerships with {x}.'],
  },
  odd: {
    sv: ['Vad gör svenska kommuner i {x}?', 'Lista partnerskapen i {x}.'],
    en: ['What do Swedish municipalities do in {x}?', 'List the partnerships in {x}.'],
  },
};
const PARTNER_WAYS: Ways = {
  even: {
    sv: ['Vilka partnerskap deltar {x} i?', 'Vad samarbetar {x} om?'],
    en: ['Which partnerships does {x} take part in?', 'What does {x} cooperate on?'],
  },
  odd: {
    sv: ['Vilka projekt har {x}?', 'Lista allt som {x} är partner i.'],
    en: ['Which projects does {x} have?', 'List everything {x} is a partner in.'],
  },
};
const GOAL_WAYS: Ways = {
  even: {
    sv: ['Vilka projekt anger mål {x}?', 'mål {x}, vilka projekt?'],
    en: ['Which projects state SDG {x}?', 'Projects under goal {x}?'],
  },
  odd: {
    sv: ['Vilka partnerskap har globalt mål {x}?', 'Projekt med mål {x}'],
    en: ['Which partnerships list Sustainable Development Goal {x}?', 'SDG {x} projects'],
  },
};
const AREA_WAYS: Ways = {
  even: { sv: ['Vilka projekt ligger inom området {x}?'], en: ['Which projects are in the area {x}?'] },
  odd: {
    sv: ['Vilka partnerskap har {x} som projektområde?'],
    en: ['Which partnerships have {x} as their project area?'],
  },
};
const THEME_WAYS: Ways = {
  even: { sv: ['Vilka projekt har temat {x}?'], en: ['Which projects have the theme {x}?'] },
  odd: {
    sv: ['Vilka partnerskap är märkta med temat {x}?'],
    en: ['Which partnerships carry the topic “{x}”?'],
  },
};
const CONTINENTS: Readonly<Record<Continent, Both>> = {
  africa: { sv: 'Afrika', en: 'Africa' },
  asia: { sv: 'Asien', en: 'Asia' },
  europe: { sv: 'Europa', en: 'Europe' },
  latin: { sv: 'Latinamerika', en: 'Latin America' },
};

/** Every kind of list and count by metadata, about 24 questions. */
export function askMetadata(site: Site): AskedQuestion[] {
  const { random, documents } = site;
  const find = (criterion: Criterion): Gold => goldOf(documents, criterion);
  const goals = random.shuffle(valuesOf(site, ({ sdgs }) => sdgs));
  const areas = random.shuffle(valuesOf(site, (document) => document.areas));
  const themes = random.shuffle(valuesOf(site, (document) => document.themes));
  const countries = random.shuffle(
    site.countries.filter(({ code }) => find(inCountries([code])).gold.length > 0),
  );
  const partners = random.shuffle([...new Set(site.casts.map(({ swedish }) => swedish))]);
  const [countryA, countryB] = countries;
  const [partnerA, partnerB] = partners;
  if (!countryA || !countryB || !partnerA || !partnerB)
    throw new RangeError('expected two countries and partners');
  const both = (ways: Ways, value: Both, criterion: Criterion, pair: string) =>
    askBoth(way(site, ways, value), find(criterion), { pair });
  return [
    ...both(COUNTRY_WAYS, countryA.names, inCountries([countryA.code]), `country-${countryA.code}`),
    oneOf(site, COUNTRY_WAYS, countryB.names, find(inCountries([countryB.code]))),
    ...both(PARTNER_WAYS, same(partnerA.place), withSwedish(partnerA.label), 'partner'),
    oneOf(site, PARTNER_WAYS, same(partnerB.place), find(withSwedish(partnerB.label))),
    ...goals
      .slice(0, 1)
      .flatMap((goal) => both(GOAL_WAYS, goalName(site, goal), statesGoal(goal, 'project'), `goal-${goal}`)),
    ...goals
      .slice(1, 3)
      .map((goal) => oneOf(site, GOAL_WAYS, goalName(site, goal), find(statesGoal(goal, 'project')))),
    ...areas.slice(0, 1).flatMap((area) => both(AREA_WAYS, areaName(area), statesArea(area), `area-${area}`)),
    ...themes
      .slice(0, 1)
      .flatMap((theme) => both(THEME_WAYS, THEME_NAMES[theme]!, statesTheme(theme), `theme-${theme}`)),
    ...askTwoAtOnce(site, { goals, areas, themes }),
    ...askCounts(site, { goals, countries: countries.map(({ code }) => code) }),
  ].filter((question) => question.gold_entries.length > 0);
}

interface Values {
  readonly goals: readonly number[];
  readonly areas: readonly string[];
  readonly themes: readonly string[];
}

function askTwoAtOnce(site: Site, { goals, areas, themes }: Values): AskedQuestion[] {
  const { random, documents, half } = site;
  const continents = random.shuffle(Object.keys(CONTINENTS) as Continent[]);
  const lang = random.pick(['sv', 'en'] as const);
  const found = continents.flatMap((continent) =>
    goals.map((goal) => ({
      continent,
      goal,
      gold: goldOf(documents, all(statesGoal(goal, 'project'), inContinent(continent, continentOf))),
    })),
  );
  const inRegion = found.find(({ gold }) => gold.gold.length > 1);
  const place = (names: Both): string => names[lang];
  const region = inRegion && CONTINENTS[inRegion.continent];
  const byPartner = site.casts
    .flatMap(({ swedish }) =>
      areas.map((area) => ({
        swedish,
        area,
        gold: goldOf(documents, all(statesArea(area), withSwedish(swedish.label))),
      })),
    )
    .find(({ gold }) => gold.gold.length > 0);
  const byTheme = themes
    .flatMap((theme) =>
      continents.map((continent) => ({
        theme,
        continent,
        gold: goldOf(documents, all(statesTheme(theme), inContinent(continent, continentOf))),
      })),
    )
    .find(({ gold }) => gold.gold.length > 0);
  const ways = {
    even: {
      sv: [
        'Vilka projekt i {a} anger mål {b}?',
        'Vilka av {a:s} projekt ligger inom {b}?',
        'Vilka projekt i {a} har temat {b}?',
      ],
      en: [
        'Which projects in {a} state SDG {b}?',
        'Which of {a:s} projects fall under {b}?',
        'Which projects in {a} carry the theme {b}?',
      ],
    },
    odd: {
      sv: [
        'Finns mål {b} bland projekten i {a}? Vilka?',
        'Vilka samarbeten inom {b} har {a}?',
        'Partnerskap i {a} med temat {b}',
      ],
      en: [
        'Which partnerships in {a} have goal {b}?',
        'In the area {b}, what does {a} do?',
        'Partnerships in {a} on the theme {b}',
      ],
    },
  }[half][lang];
  const ask = (index: number, a: string, b: string, gold: Gold) =>
    askSet(lang, ways[index]!.replace('{a:s}', genitive(a, lang)).replace('{a}', a).replace('{b}', b), gold);
  return [
    ...(inRegion && region ? [ask(0, place(region), String(inRegion.goal), inRegion.gold)] : []),
    ...(byPartner ? [ask(1, byPartner.swedish.place, areaName(byPartner.area)[lang], byPartner.gold)] : []),
    ...(byTheme
      ? [ask(2, place(CONTINENTS[byTheme.continent]), THEME_NAMES[byTheme.theme]![lang], byTheme.gold)]
      : []),
  ];
}

function askCounts(
  site: Site,
  values: { readonly goals: readonly number[]; readonly countries: readonly string[] },
) {
  const { documents, half } = site;
  const countable = <T>(items: readonly T[], criterion: (item: T) => Criterion) =>
    items
      .map((item) => ({ item, found: goldOf(documents, criterion(item)) }))
      .filter(({ found }) => found.isCountable && found.partnershipCount > 0);
  const [country] = countable(values.countries, (code) => inCountries([code]));
  const [goal] = countable(values.goals, (number) => statesGoal(number, 'project'));
  const texts = values.goals
    .map((item) => ({ item, found: goldOf(documents, statesGoal(item, 'text')) }))
    .find(({ item, found }) => found.gold.length > 1 && item !== goal?.item);
  const ways = {
    even: {
      country: { sv: 'Hur många projekt finns i {x}?', en: 'How many projects are there in {x}?' },
      goal: { sv: 'Hur många projekt anger mål {x}?', en: 'How many projects state SDG {x}?' },
      texts: { sv: 'I hur många texter står mål {x}?', en: 'How many texts list SDG {x}?' },
    },
    odd: {
      country: {
        sv: 'Hur många partnerskap har Sverige i {x}?',
        en: 'How many partnerships does Sweden have in {x}?',
      },
      goal: { sv: 'Antal projekt under mål {x}?', en: 'Number of projects with goal {x}?' },
      texts: { sv: 'Hur många texter anger mål {x}?', en: 'In how many texts is goal {x} stated?' },
    },
  }[half];
  const put = (name: keyof typeof ways, value: Both) => ({
    sv: ways[name].sv.replace('{x}', value.sv),
    en: ways[name].en.replace('{x}', value.en),
  });
  return [
    ...(country
      ? askBoth(put('country', countryOf(country.item).names), country.found, {
          pair: 'count-country',
          counts: 'partnerships',
        })
      : []),
    ...(goal
      ? askBoth(put('goal', same(String(goal.item))), goal.found, {
          pair: 'count-goal',
          counts: 'partnerships',
        })
      : []),
    ...(texts ? [askSet('sv', put('texts', same(String(texts.item))).sv, texts.found, 'entries')] : []),
  ];
}

function oneOf(site: Site, ways: Ways, value: Both, found: Gold): AskedQuestion {
  const lang = site.random.pick(['sv', 'en'] as const);
  return askSet(lang, way(site, ways, value)[lang], found);
}

function way(site: Site, ways: Ways, value: Both): Both {
  const index = site.random.int(0, ways[site.half].sv.length - 1);
  return {
    sv: ways[site.half].sv[index]!.replace('{x}', value.sv),
    en: ways[site.half].en[index]!.replace('{x}', value.en),
  };
}

/** The number alone, or with the goal's name. */
function goalName({ random }: Site, goal: number): Both {
  const { sv, en } = SDG_NAMES[goal - 1]!;
  return random.chance(0.4)
    ? { sv: `${goal}, ${sv.toLowerCase()}`, en: `${goal}, ${en.toLowerCase()}` }
    : same(String(goal));
}

function areaName(area: string): Both {
  return AREA_NAMES[area]!;
}

function same(text: string): Both {
  return { sv: text, en: text };
}

function valuesOf<T>(site: Site, pick: (document: Site['documents'][number]) => readonly T[]): T[] {
  return [...new Set(site.documents.filter(({ cast }) => cast).flatMap(pick))];
}

function countryOf(code: string) {
  return COUNTRIES.find((country) => country.code === code)!;
}

function continentOf(code: string): Continent {
  return countryOf(code).continent;
}
