// Keywords as people type them: a topic, a topic with a country, a topic with both partners, with slips of the keyboard.
import { type AskedQuestion, type Site, setFields } from './ask.js';
import { all, goldOf, inCountries, onTopics, withAbroad, withSwedish } from './gold.js';
import type { Random } from './random.js';
import { topicOf } from './topics.js';

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
