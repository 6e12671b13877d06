// Lists by two facets at once: goal and part of the world, area and partner, theme and part of the world.

import { type AskedQuestion, askSet, type Site } from './ask.js';
import type { Both, Continent } from './both.js';
import { genitive } from './fill.js';
import {
  all,
  type Gold,
  goldOf,
  inContinent,
  statesArea,
  statesGoal,
  statesTheme,
  withSwedish,
} from './gold.js';
import { THEME_NAMES } from './labels.js';
import { areaName, CONTINENTS, continentOf } from './metadata-values.js';

/** The values a seed states, shuffled. */
export interface Values {
  readonly goals: readonly number[];
  readonly areas: readonly string[];
  readonly themes: readonly string[];
}

/** One question of each kind, where a seed has an answer to it. */
export function askTwoAtOnce(site: Site, { goals, areas, themes }: Values): AskedQuestion[] {
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
