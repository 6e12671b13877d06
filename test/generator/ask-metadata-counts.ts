// Counts by country and by goal, of partnerships and of texts; only where the number is beyond dispute.

import { type AskedQuestion, askBoth, askSet, type Site } from './ask.js';
import type { Both } from './both.js';
import { type Criterion, goldOf, inCountries, statesGoal } from './gold.js';
import { countryOf, same } from './metadata-values.js';

/** A country, a goal and a number of texts. */
export function askMetadataCounts(
  site: Site,
  values: { readonly goals: readonly number[]; readonly countries: readonly string[] },
): AskedQuestion[] {
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
