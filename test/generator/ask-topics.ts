// Lists and counts by topic, in everyday and official words, narrow and wide, alone and within a country. Where the
// phrasings allow, those are preferred that share no word with the texts they ask for: that is how visitors ask.
import { type AskedQuestion, askBoth, askSet, type Site, type Ways } from './ask.js';
import { all, type Gold, goldOf, inCountries, onTopics } from './gold.js';
import { sharedWords } from './shared-words.js';
import type { Topic } from './topic.js';
import { TOPICS, type TopicId, topicOf, WIDE_TOPICS } from './topics.js';

const LIST_WAYS: Ways = {
  even: {
    sv: [
      'Vilka projekt handlar om {x}?',
      'Finns det något om {x}?',
      'Var jobbar man med {x}?',
      'Lista alla samarbeten kring {x}.',
    ],
    en: [
      'Which projects deal with {x}?',
      'Is there anything about {x}?',
      'List all partnerships on {x}.',
      'Who works with {x}?',
    ],
  },
  odd: {
    sv: [
      'Vilka partnerskap arbetar med {x}?',
      'Vad finns det för projekt som rör {x}?',
      'Jag letar efter projekt inom {x}.',
      'nåt om {x}?',
    ],
    en: [
      'Which partnerships focus on {x}?',
      'What projects are there on {x}?',
      'I am looking for work related to {x}.',
      'Show me everything about {x}.',
    ],
  },
};

const COUNT_WAYS: Ways = {
  even: {
    sv: ['Hur många projekt handlar om {x}?', 'Hur många samarbeten rör {x}?'],
    en: ['How many projects are about {x}?', 'How many partnerships concern {x}?'],
  },
  odd: {
    sv: ['Hur många partnerskap arbetar med {x}?', 'Antal projekt om {x}?'],
    en: ['How many partnerships work on {x}?', 'What is the number of projects on {x}?'],
  },
};

const IN_COUNTRY_WAYS: Ways = {
  even: {
    sv: ['Vilka projekt i {c} handlar om {x}?', 'Finns det i {c} något samarbete om {x}?'],
    en: ['Which projects in {c} are about {x}?', 'Is there any partnership on {x} in {c}?'],
  },
  odd: {
    sv: ['Vad görs i {c} när det gäller {x}?', 'Vilka partnerskap i {c} rör {x}?'],
    en: ['What is being done in {c} about {x}?', 'Which partnerships in {c} concern {x}?'],
  },
};

/** Lists in one language, lists in both, counts in both, lists within a country. */
export function askTopics(site: Site): AskedQuestion[] {
  const { random, half, documents } = site;
  const present = random.shuffle([...TOPICS.keys()]).flatMap((id) => {
    const found = goldOf(documents, onTopics([id]));
    return found.gold.length > 0 ? [{ id, found }] : [];
  });
  const several = present.filter(({ found }) => found.gold.length > 1);
  const chosen = [...several, ...present.filter((one) => !several.includes(one))].slice(0, 16);
  const singles = chosen.slice(0, 9).map(({ id, found }, index) => {
    const lang = index % 2 === 0 ? 'sv' : 'en';
    return askSet(lang, phrase(site, id, lang, found), found);
  });
  const paired = chosen.slice(9, 14).flatMap(({ id, found }) =>
    askBoth({ sv: phrase(site, id, 'sv', found), en: phrase(site, id, 'en', found) }, found, {
      pair: `topic-${id}`,
    }),
  );
  const wide = random.sample(WIDE_TOPICS, 2).flatMap(({ questions, covers, perhaps }, index) => {
    const found = goldOf(documents, onTopics(covers, perhaps));
    if (found.gold.length === 0) return [];
    return askBoth(random.pick(questions[half]), found, { pair: `wide-${index}` });
  });
  return [...singles, ...paired, ...wide, ...askCounts(site, several), ...askInCountry(site, chosen)];
}

interface TopicGold {
  readonly id: TopicId;
  readonly found: Gold;
}

function askCounts(site: Site, several: readonly TopicGold[]): AskedQuestion[] {
  return several
    .filter(({ found }) => found.isCountable)
    .slice(0, 2)
    .flatMap(({ id, found }) => {
      const names = topicOf(id).names[site.half];
      const index = site.random.int(0, 1);
      return askBoth(
        {
          sv: COUNT_WAYS[site.half].sv[index]!.replace('{x}', names.sv[0]!),
          en: COUNT_WAYS[site.half].en[index]!.replace('{x}', names.en[0]!),
        },
        found,
        { pair: `topic-count-${id}`, counts: 'partnerships' },
      );
    });
}

function askInCountry(site: Site, chosen: readonly TopicGold[]): AskedQuestion[] {
  const { random, half, documents } = site;
  return random.sample(chosen, 6).flatMap(({ id, found }, index) => {
    const cast = found.gold.find((document) => document.cast)?.cast;
    if (cast === undefined || index > 2) return [];
    const lang = index % 2 === 0 ? ('en' as const) : ('sv' as const);
    const within = goldOf(documents, all(onTopics([id]), inCountries([cast.country.code])));
    const question = random
      .pick(IN_COUNTRY_WAYS[half][lang])
      .replace('{c}', cast.country.names[lang])
      .replace('{x}', random.pick(topicOf(id).names[half][lang]));
    return [askSet(lang, question, within)];
  });
}

/** A question on a topic; mostly one without a word of the texts that answer it. */
function phrase(site: Site, id: TopicId, lang: 'sv' | 'en', found: Gold): string {
  const { random, half } = site;
  const topic: Topic = topicOf(id);
  const named = topic.names[half][lang].map((name) =>
    random.pick(LIST_WAYS[half][lang]).replace('{x}', name),
  );
  const candidates = random.shuffle([...topic.questions[half][lang], ...named]);
  const foreign = candidates.filter((question) => sharedWords(question, found.gold) === 0);
  return random.chance(0.75) && foreign.length > 0 ? foreign[0]! : candidates[0]!;
}
