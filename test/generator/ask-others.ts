// Keywords as people type them, follow-ups that leave out what was said before, and questions that nothing here can
// answer: places and partners that are absent, goals nobody states, other matters, attempts to give orders.
import { type AskedQuestion, besides, type Site, setFields } from './ask.js';
import { askFact, factsIn } from './ask-facts.js';
import { fill } from './fill.js';
import { all, goldOf, inCountries, onTopics, withAbroad, withSwedish } from './gold.js';
import { ORDERS, OTHER_MATTERS } from './other-matters.js';
import { SWEDISH_PARTNERS } from './partners.js';
import { COUNTRIES } from './places.js';
import type { Random } from './random.js';
import { TOPICS, topicOf } from './topics.js';

/** Six queries of a few words, some with slips of the keyboard. */
export function askKeywords(site: Site): AskedQuestion[] {
  const { random, documents } = site;
  return random.sample(site.casts, 6).map((cast, index) => {
    const lang = index % 3 === 2 ? ('en' as const) : ('sv' as const);
    const topic = random.pick(cast.story.main);
    const word = random.pick(topicOf(topic).keywords[lang]);
    const form = index % 3;
    const criteria =
      form === 0
        ? [onTopics([topic])]
        : form === 1
          ? [onTopics([topic]), inCountries([cast.country.code])]
          : [onTopics([topic]), withSwedish(cast.swedish.label), withAbroad(cast.place.label)];
    const place = ['', cast.country.names[lang], `${cast.swedish.place} ${cast.place.name}`][form]!;
    const query = [mistype(random, word), withoutMarks(random, place)]
      .filter((part) => part !== '')
      .join(' ');
    return {
      type: 'keyword',
      lang,
      question: query,
      ...setFields(lang, goldOf(documents, all(...criteria))),
    };
  });
}

/** Seven turns that lean on the one before. */
export function askFollowups(site: Site): AskedQuestion[] {
  const { random, documents, casts, countries } = site;
  const several = countries.filter(
    ({ code }) => casts.filter(({ country }) => country.code === code).length > 1,
  );
  const narrowed = random.sample(several, 2).map((country, index) => {
    const lang = index === 0 ? ('sv' as const) : ('en' as const);
    const cast = random.pick(casts.filter((one) => one.country === country));
    const name = random.pick(topicOf(cast.story.main[0]!).names[site.half][lang]);
    const found = goldOf(documents, all(onTopics([cast.story.main[0]!]), inCountries([country.code])));
    return followup(
      lang,
      lang === 'sv'
        ? `Vilka projekt finns i ${country.names.sv}?`
        : `Which projects are there in ${country.names.en}?`,
      lang === 'sv' ? `Vilka av dem handlar om ${name}?` : `Which of them are about ${name}?`,
      setFields(lang, found),
    );
  });
  const moved = random.sample(
    countries.filter(({ code }) => goldOf(documents, inCountries([code])).gold.length > 0),
    2,
  );
  const elsewhere = moved.length < 2 ? [] : [askElsewhere(site, moved[0]!, moved[1]!)];
  const partners = random.sample([...new Set(casts.map(({ swedish }) => swedish))], 2);
  const other = partners.map((partner, index) => {
    const lang = index === 0 ? ('en' as const) : ('sv' as const);
    const first = partners[1 - index]!;
    return followup(
      lang,
      lang === 'sv' ? `Vilka partnerskap har ${first.place}?` : `What partnerships does ${first.place} have?`,
      lang === 'sv' ? `Och ${partner.place}?` : `And ${partner.place}?`,
      setFields(lang, goldOf(documents, withSwedish(partner.label))),
    );
  });
  return [...narrowed, ...elsewhere, ...other.slice(0, 1), ...askOfIt(site)].filter(
    ({ gold_entries }) => gold_entries.length > 0,
  );
}

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

function askElsewhere(
  site: Site,
  first: Site['countries'][number],
  second: Site['countries'][number],
): AskedQuestion {
  return followup(
    'sv',
    `Vilka samarbeten finns i ${first.names.sv}?`,
    `Och i ${second.names.sv}?`,
    setFields('sv', goldOf(site.documents, inCountries([second.code]))),
  );
}

/** "How large is the grant?" after a portrait. */
function askOfIt(site: Site): AskedQuestion[] {
  const { random, documents } = site;
  const ways = {
    money: { sv: 'Hur stort är bidraget?', en: 'How much money do they get?' },
    period: { sv: 'Vilka år pågår det?', en: 'Which years does it run?' },
    contact: { sv: 'Vart kan jag skriva?', en: 'Where can I write?' },
  };
  const facts = documents
    .filter(({ kind }) => kind === 'project')
    .flatMap((document) => factsIn(site, document));
  return random
    .shuffle(facts)
    .flatMap((fact) => (fact.kind === 'own' ? [] : [{ fact, kind: fact.kind }]))
    .slice(0, 2)
    .map(({ fact, kind }, index) => {
      const lang = index === 0 ? 'sv' : 'en';
      const ref = fill('{ref}', fact.document.cast!, lang);
      const asked = askFact(site, fact, lang);
      return {
        ...asked,
        type: 'followup',
        history: [lang === 'sv' ? `Berätta om ${ref}.` : `Tell me about ${ref}.`],
        question: ways[kind][lang],
        optional_entries: besides(documents, fact.document),
      };
    });
}

function followup(
  lang: 'sv' | 'en',
  before: string,
  question: string,
  fields: ReturnType<typeof setFields>,
): AskedQuestion {
  return { type: 'followup', lang, history: [before], question, ...fields };
}

function nothing(lang: 'sv' | 'en', question: string): AskedQuestion {
  return { type: 'unanswerable', lang, question, gold_entries: [], unanswerable: true, cross_lingual: false };
}

/** A letter lost, doubled or swapped in a word of seven letters or more; shorter ones stay. */
function mistype(random: Random, text: string): string {
  if (text.length < 7 || random.chance(0.3)) return text;
  const at = random.int(2, text.length - 3);
  if (/[^\p{L}]/u.test(text.slice(at, at + 2))) return text;
  switch (random.int(0, 2)) {
    case 0:
      return text.slice(0, at) + text.slice(at + 1);
    case 1:
      return text.slice(0, at) + text[at]! + text.slice(at);
    default:
      return text.slice(0, at) + text[at + 1]! + text[at]! + text.slice(at + 2);
  }
}

/** Half of the time as on a keyboard without å, ä, ö and accents, in small letters. */
function withoutMarks(random: Random, text: string): string {
  return random.chance(0.5)
    ? text
        .toLowerCase()
        .normalize('NFKD')
        .replace(/\p{M}+/gu, '')
    : text;
}
