// Portraits of one partnership.
import type { AskedQuestion, Site, Ways } from './ask.js';
import type { Cast } from './cast.js';
import { fill } from './fill.js';

const ABOUT_WAYS: Ways = {
  even: { sv: ['Berätta om {x}.', 'Vad går {x} ut på?'], en: ['Tell me about {x}.', 'What is {x} about?'] },
  odd: {
    sv: ['Kan du beskriva {x}?', 'Vad vet du om {x}?'],
    en: ['Can you describe {x}?', 'What do you know about {x}?'],
  },
};

/** Portraits: by how people call the project, or by its two partners where they run one project only. */
export function askAbout(site: Site): AskedQuestion[] {
  const { random, half, documents } = site;
  return random.sample(site.casts, 5).map((cast, index) => {
    const lang = index % 2 === 0 ? 'sv' : 'en';
    const own = documents.filter((document) => document.cast === cast);
    const isOnly = site.casts.every((other) => other === cast || !isSamePair(other, cast));
    const pair =
      lang === 'sv'
        ? `samarbetet mellan ${cast.swedish.place} och ${cast.place.name}`
        : `the cooperation between ${cast.swedish.place} and ${cast.place.name}`;
    const subject = isOnly && random.chance(0.5) ? pair : fill('{ref}', cast, lang);
    const parents = own.flatMap(({ parent }) => (parent === undefined ? [] : [parent]));
    return {
      type: 'about',
      lang,
      question: random.pick(ABOUT_WAYS[half][lang]).replace('{x}', subject),
      gold_entries: own.map(({ id }) => id),
      ...(parents.length === 0 ? {} : { optional_entries: parents }),
      answer_contains: [[cast.swedish.place, cast.swedish.label], [cast.place.name]],
      unanswerable: false,
      cross_lingual: own.some((document) => document.lang !== lang),
    };
  });
}

function isSamePair(a: Cast, b: Cast): boolean {
  return a.swedish === b.swedish && a.place === b.place;
}
