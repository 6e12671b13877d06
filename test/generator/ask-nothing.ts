// Questions that nothing here can answer: places and partners that are absent, goals nobody states, topics in the
// wrong country, other matters, attempts to give orders.
import type { AskedQuestion, Site } from './ask.js';
import { all, goldOf, inCountries, onTopics } from './gold.js';
import { ORDERS, OTHER_MATTERS } from './other-matters.js';
import { SWEDISH_PARTNERS } from './partners.js';
import { COUNTRIES } from './places.js';
import { TOPICS, topicOf } from './topics.js';

/** Eight or so questions on what is not here. */
export function askNothing(site: Site): AskedQuestion[] {
  const { random, half, countries, documents } = site;
  const named = new Set(documents.flatMap((document) => document.countries));
  const absent = random.sample(
    COUNTRIES.filter(({ code }) => !named.has(code)),
    2,
  );
  const partner = random.pick(
    SWEDISH_PARTNERS.filter(
      ({ label }) => !documents.some(({ swedishPartners }) => swedishPartners.includes(label)),
    ),
  );
  const stated = new Set(documents.flatMap(({ sdgs }) => sdgs));
  const goal = Array.from({ length: 17 }, (_, index) => index + 1).find((number) => !stated.has(number));
  return [
    nothing('sv', `Vilka projekt finns i ${absent[0]!.names.sv}?`),
    nothing('en', `Which partnerships are there in ${absent[1]!.names.en}?`),
    nothing('sv', `Vad gör ${partner.place} tillsammans med andra kommuner?`),
    ...(goal === undefined ? [] : [nothing('en', `Which projects state SDG ${goal}?`)]),
    ...askTopicElsewhere(site, countries),
    nothing('sv', random.pick(OTHER_MATTERS[half].sv)),
    nothing('en', random.pick(OTHER_MATTERS[half].en)),
    random.chance(0.5)
      ? nothing('sv', random.pick(ORDERS[half].sv))
      : nothing('en', random.pick(ORDERS[half].en)),
  ];
}

/** A topic and a country that both occur, but never together. */
function askTopicElsewhere({ random, documents, half }: Site, countries: Site['countries']): AskedQuestion[] {
  const topics = random
    .shuffle([...TOPICS.keys()])
    .filter((id) => goldOf(documents, onTopics([id])).gold.length > 0);
  for (const id of topics) {
    for (const country of random.shuffle(countries)) {
      const here = goldOf(documents, inCountries([country.code])).gold;
      const found = goldOf(documents, all(onTopics([id]), inCountries([country.code])));
      if (here.length === 0 || found.gold.length > 0 || found.optional.length > 0) continue;
      return [
        nothing('en', `Which projects in ${country.names.en} are about ${topicOf(id).names[half].en[0]}?`),
      ];
    }
  }
  return [];
}

function nothing(lang: 'sv' | 'en', question: string): AskedQuestion {
  return { type: 'unanswerable', lang, question, gold_entries: [], unanswerable: true, cross_lingual: false };
}
