// Lists by what labels and titles state: goal, area, theme, country, partner. Gold is what states the value, not what
// might deserve it.

import { type AskedQuestion, askBoth, askSet, type Site, type Ways } from './ask.js';
import { askMetadataCounts } from './ask-metadata-counts.js';
import { askTwoAtOnce } from './ask-two-facets.js';
import type { Both } from './both.js';
import {
  type Criterion,
  type Gold,
  goldOf,
  inCountries,
  statesArea,
  statesGoal,
  statesTheme,
  withSwedish,
} from './gold.js';
import { SDG_NAMES, THEME_NAMES } from './labels.js';
import { areaName, same } from './metadata-values.js';

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
    ...askMetadataCounts(site, { goals, countries: countries.map(({ code }) => code) }),
  ].filter((question) => question.gold_entries.length > 0);
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

function valuesOf<T>(site: Site, pick: (document: Site['documents'][number]) => readonly T[]): T[] {
  return [...new Set(site.documents.filter(({ cast }) => cast).flatMap(pick))];
}
