// Follow-ups that leave out what was said before: which of them, and there, and they, how large is it.
import { type AskedQuestion, besides, type Site, setFields } from './ask.js';
import { askFact } from './ask-facts.js';
import { factsIn } from './facts.js';
import { fill } from './fill.js';
import { all, goldOf, inCountries, onTopics, withSwedish } from './gold.js';
import { topicOf } from './topics.js';

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
