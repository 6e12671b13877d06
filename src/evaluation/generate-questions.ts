// Makes a question set out of the metadata of a corpus: lists and counts by country, goal, area, theme and
// partner, each in both languages, so that a site can measure on its own texts without labelling any. The gold
// is what the index itself states, so this measures whether questions by facets are understood and answered
// completely, not whether the labels were read rightly.
import type { Document, FacetKey, FacetListing, Language } from '../types.js';
import type { QuestionPair } from './agreement.js';
import { directionOf, type GoldQuestion } from './gold-question.js';

/** Questions with gold, and the same questions as pairs. */
export interface GeneratedSet {
  readonly questions: readonly GoldQuestion[];
  readonly pairs: readonly QuestionPair[];
}

type Form = (name: string) => string;

/** How a facet is asked for: lists, then counts of texts. Several forms, taken in turn over the values. */
const FORMS: {
  readonly [K in FacetKey]?: Readonly<Record<Language, { list: readonly Form[]; count: readonly Form[] }>>;
} = {
  country: {
    sv: {
      list: [
        (name) => `Vilka partnerskap finns i ${name}?`,
        (name) => `Lista allt om samarbeten med ${name}.`,
      ],
      count: [(name) => `Hur många texter gäller ${name}?`],
    },
    en: {
      list: [
        (name) => `Which partnerships are there in ${name}?`,
        (name) => `List everything on cooperation with ${name}.`,
      ],
      count: [(name) => `How many texts concern ${name}?`],
    },
  },
  sdg: {
    sv: {
      list: [(name) => `Vilka texter anger mål ${name}?`, (name) => `Vilka har mål ${name} som globalt mål?`],
      count: [(name) => `I hur många texter står mål ${name}?`],
    },
    en: {
      list: [
        (name) => `Which texts state SDG ${name}?`,
        (name) => `Which ones have goal ${name} as a global goal?`,
      ],
      count: [(name) => `How many texts list SDG ${name}?`],
    },
  },
  area: {
    sv: {
      list: [(name) => `Vilka texter har projektområdet ${name}?`],
      count: [(name) => `Hur många texter har projektområdet ${name}?`],
    },
    en: {
      list: [(name) => `Which texts have the project area ${name}?`],
      count: [(name) => `How many texts have the project area ${name}?`],
    },
  },
  theme: {
    sv: {
      list: [(name) => `Vilka texter har temat ${name}?`],
      count: [(name) => `Hur många texter har temat ${name}?`],
    },
    en: {
      list: [(name) => `Which texts have the theme ${name}?`],
      count: [(name) => `How many texts have the theme ${name}?`],
    },
  },
  swedishPartner: {
    sv: {
      list: [(name) => `Vad deltar ${name} i?`, (name) => `Vilka samarbeten har ${name}?`],
      count: [(name) => `Hur många texter handlar om samarbeten med ${name}?`],
    },
    en: {
      list: [(name) => `What does ${name} take part in?`, (name) => `Which partnerships does ${name} have?`],
      count: [(name) => `How many texts are about cooperation with ${name}?`],
    },
  },
  internationalPartner: {
    sv: {
      list: [(name) => `Vilka samarbeten finns med ${name}?`],
      count: [(name) => `Hur många texter handlar om samarbeten med ${name}?`],
    },
    en: {
      list: [(name) => `Which collaborations are there with ${name}?`],
      count: [(name) => `How many texts are about cooperation with ${name}?`],
    },
  },
};

/**
 * Lists and counts for every value that at least one document states, in facet order and listing order. An
 * article is optional beside its own sections, and a section is optional where only its article states the value.
 */
export function generateQuestions(documents: readonly Document[], facets: FacetListing): GeneratedSet {
  const questions: GoldQuestion[] = [];
  const pairs: QuestionPair[] = [];
  for (const [facet, forms] of Object.entries(FORMS) as [FacetKey, NonNullable<(typeof FORMS)[FacetKey]>][]) {
    facets[facet].forEach(({ value, names }, index) => {
      const gold = goldOf(documents, facet, value);
      if (gold.gold.length === 0) return;
      for (const type of ['list', 'count'] as const) {
        const asked = (language: Language) => {
          const wording = forms[language][type];
          const name = facet === 'sdg' ? String(value) : names[language];
          return wording[index % wording.length]?.(name) ?? '';
        };
        const pair = { sv: asked('sv'), en: asked('en') };
        pairs.push(pair);
        for (const language of ['sv', 'en'] as const) {
          const id = `${type}-${facet}-${value}-${language}`;
          const shared = { id, type, language, question: pair[language], history: [], contains: [], ...gold };
          questions.push({
            ...shared,
            pair: `${type}-${facet}-${value}`,
            direction: directionOf(language, gold.languages),
            ...(type === 'count' ? { count: gold.gold.length } : {}),
          });
        }
      }
    });
  }
  return { questions, pairs };
}

function goldOf(documents: readonly Document[], facet: FacetKey, value: string | number) {
  const stating = documents.filter((document) =>
    (document.facets[facet] as readonly (string | number)[]).includes(value),
  );
  const parents = new Set(stating.flatMap(({ parent }) => parent ?? []));
  const gold = stating.filter(({ id }) => !parents.has(id));
  const goldIds = new Set(gold.map(({ id }) => id));
  const related = documents.filter(
    ({ id, parent }) => parents.has(id) || (parent !== undefined && goldIds.has(parent) && !goldIds.has(id)),
  );
  return {
    gold: [...goldIds],
    optional: related.map(({ id }) => id),
    languages: gold.map(({ language }) => language),
  };
}
