// Further questions in both languages, without gold: do they give the same documents? On topics and places that the
// labelled questions of the seed leave out.
import type { AskedQuestion, Site } from './ask.js';
import { goldOf, onTopics } from './gold.js';
import { TOPICS, topicOf } from './topics.js';

/** A question and its other language. */
export interface AskedPair {
  readonly sv: string;
  readonly en: string;
}

/** About a dozen pairs: topics by name, topics by a whole question, countries and partners. */
export function askPairs(site: Site, asked: readonly AskedQuestion[]): AskedPair[] {
  const { random, half, documents } = site;
  const taken = new Set(asked.map(({ question }) => question));
  const present = random
    .shuffle([...TOPICS.keys()])
    .filter((id) => goldOf(documents, onTopics([id])).gold.length > 0);
  const byName = present.slice(0, 5).map((id) => {
    const { names } = topicOf(id);
    return {
      sv: `Vilka texter tar upp ${names[half].sv[0]}?`,
      en: `Which texts take up ${names[half].en[0]}?`,
    };
  });
  const whole = present.slice(5, 10).map((id) => {
    const { questions } = topicOf(id);
    return { sv: questions[half].sv[0]!, en: questions[half].en[0]! };
  });
  const places = random.sample(site.countries, 3).map(({ names }) => ({
    sv: `Hur många samarbeten finns det med ${names.sv}?`,
    en: `How many partnerships are there with ${names.en}?`,
  }));
  return [...byName, ...whole, ...places].filter(({ sv, en }) => !taken.has(sv) && !taken.has(en));
}
