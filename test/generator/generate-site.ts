// A whole invented ICLD-like site with its questions, the same for the same seed: about 12 pages, 40 documents and 80
// questions. Even and odd seeds draw on different stories, sentences around them, topic phrasings and question
// frames, so a judge fitted on even seeds and reported on odd ones has seen neither the texts nor the wordings it is
// measured by. Shared by both halves, as in life: the topics themselves, names of goals, areas, countries and partners,
// the layout of pages. Everything is written from general knowledge of municipal cooperation; nothing is ICLD's.
import type { GeneratedSite } from '../../src/evaluation/target.js';
import type { AskedQuestion, Site } from './ask.js';
import { askAbout } from './ask-about.js';
import { askFacts } from './ask-facts.js';
import { askFollowups } from './ask-followups.js';
import { askKeywords } from './ask-keywords.js';
import { askMetadata } from './ask-metadata.js';
import { askMissingFacts } from './ask-missing-facts.js';
import { askNothing } from './ask-nothing.js';
import { askPairs } from './ask-pairs.js';
import { askTopics } from './ask-topics.js';
import { buildPages } from './build-pages.js';
import { toEntry } from './document.js';
import { withArticle } from './fill.js';
import { createRandom } from './random.js';

/** The site of a seed. @param seed  A whole number from 0; its parity decides which half of the texts it may use. */
export function generateSite(seed: number): GeneratedSite {
  const random = createRandom(seed);
  const built = buildPages(random, seed);
  const documents = built.pages.flatMap((page) => page.documents);
  const site: Site = { ...built, random, documents };
  const asked = distinct([
    ...askTopics(site),
    ...askMetadata(site),
    ...askFacts(site),
    ...askAbout(site),
    ...askKeywords(site),
    ...askFollowups(site),
    ...askMissingFacts(site),
    ...askNothing(site),
  ]);
  return {
    files: built.pages.map(({ file, text }) => ({ name: file, text })),
    entries: documents.map(toEntry),
    questions: asked.map((question, index) => ({
      id: `g${seed}-${question.type}-${index + 1}`,
      ...question,
      question: withArticle(question.question),
      ...(question.history === undefined ? {} : { history: question.history.map(withArticle) }),
    })),
    pairs: askPairs(site, asked).map(({ sv, en }) => ({ sv, en: withArticle(en) })),
  };
}

/** The same question twice would count twice. */
function distinct(asked: readonly AskedQuestion[]): AskedQuestion[] {
  const seen = new Set<string>();
  return asked.filter(({ question, history, pair }) => {
    const key = `${(history ?? []).join('|')}|${question}|${pair ?? ''}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
