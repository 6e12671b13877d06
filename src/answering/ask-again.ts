// Questions the assistant offers: for what lies nearest to a refusal, and as examples of what this corpus can
// answer. Fixed sentences with gaps, one for each combination that reads well.
import type { CorpusView } from '../retrieval/corpus-view.js';
import type { FacetKey, Filters, Language } from '../types.js';
import { describeFilters, facetValueNames } from './facet-names.js';

type Clause = (value: string) => string;

const ONE_FACET: { readonly [L in Language]: { readonly [K in FacetKey]: Clause } } = {
  sv: {
    country: (name) => `Vilka projekt finns i ${name}?`,
    sdg: (number) => `Vilka projekt anger mål ${number}?`,
    area: (name) => `Vilka projekt har området ”${name}”?`,
    theme: (name) => `Vilka projekt har temat ”${name}”?`,
    swedishPartner: (name) => `Vilka projekt har ${name} som svensk partner?`,
    internationalPartner: (name) => `Vilka projekt har ${name} som internationell partner?`,
    language: (name) => `Vilka texter finns på ${name}?`,
    documentKind: (name) => `Vilka ${name} finns det?`,
  },
  en: {
    country: (name) => `Which projects are there in ${name}?`,
    sdg: (number) => `Which projects state SDG ${number}?`,
    area: (name) => `Which projects have the area “${name}”?`,
    theme: (name) => `Which projects have the theme “${name}”?`,
    swedishPartner: (name) => `Which projects have ${name} as a Swedish partner?`,
    internationalPartner: (name) => `Which projects have ${name} as an international partner?`,
    language: (name) => `Which texts are there in ${name}?`,
    documentKind: (name) => `Which ${name} are there?`,
  },
};

const SEVERAL = {
  sv: {
    topic: (topic: string) => `Vilka projekt handlar om ${topic}?`,
    topicCountry: (topic: string, country: string) => `Vilka projekt i ${country} handlar om ${topic}?`,
    topicFacets: (topic: string, facets: string) => `Vilka projekt handlar om ${topic} och gäller ${facets}?`,
    facets: (facets: string) => `Vilka projekt gäller ${facets}?`,
    count: (country: string) => `Hur många projekt finns det i ${country}?`,
    about: (title: string) => `Berätta om ${title}.`,
  },
  en: {
    topic: (topic: string) => `Which projects are about ${topic}?`,
    topicCountry: (topic: string, country: string) => `Which projects in ${country} are about ${topic}?`,
    topicFacets: (topic: string, facets: string) =>
      `Which projects are about ${topic} and concern ${facets}?`,
    facets: (facets: string) => `Which projects concern ${facets}?`,
    count: (country: string) => `How many projects are there in ${country}?`,
    about: (title: string) => `Tell me about ${title}.`,
  },
} as const;

/** A question that asks for the documents of a topic within filters. */
export function questionFor(topic: string, filters: Filters, language: Language): string {
  const keys = (Object.keys(filters) as FacetKey[]).filter((key) => (filters[key]?.length ?? 0) > 0);
  const phrases = SEVERAL[language];
  const [key] = keys;
  if (key === undefined) return phrases.topic(topic);
  const single = keys.length === 1 && filters[key]?.length === 1;
  const value = filters[key]?.[0] ?? '';
  if (topic === '') {
    if (!single) return phrases.facets(describeFilters(filters, language));
    return ONE_FACET[language][key](key === 'sdg' ? String(value) : facetValueNames(key, value)[language]);
  }
  if (single && key === 'country') return phrases.topicCountry(topic, facetValueNames(key, value)[language]);
  return phrases.topicFacets(topic, describeFilters(filters, language));
}

/** Up to four example questions that this corpus can answer, of different kinds. */
export function exampleQuestions(view: CorpusView, language: Language): string[] {
  const phrases = SEVERAL[language];
  const countries = byFrequency(view, 'country');
  const examples: string[] = [];
  const sdg = byFrequency(view, 'sdg')[0];
  const country = countries[0];
  const other = countries[1] ?? country;
  if (country !== undefined) examples.push(questionFor('', { country: [String(country)] }, language));
  if (sdg !== undefined) examples.push(questionFor('', { sdg: [Number(sdg)] }, language));
  if (other !== undefined) examples.push(phrases.count(facetValueNames('country', other)[language]));
  const project = view.documents.find(
    ({ document }) => document.kind === 'project' && document.language === language,
  );
  const told = project ?? view.documents.find(({ document }) => document.partnership !== undefined);
  if (told) examples.push(phrases.about(told.document.title));
  return examples;
}

/** By corpus: counting all documents takes milliseconds where there are thousands, at every refusal. */
const frequencies = new WeakMap<CorpusView, Map<FacetKey, readonly (string | number)[]>>();

/** Values of a facet, those of most documents first; ties keep the order of first sight. */
export function byFrequency(view: CorpusView, key: FacetKey): readonly (string | number)[] {
  const known = frequencies.get(view) ?? new Map<FacetKey, readonly (string | number)[]>();
  frequencies.set(view, known);
  const values = known.get(key) ?? countValues(view, key);
  known.set(key, values);
  return values;
}

function countValues(view: CorpusView, key: FacetKey): (string | number)[] {
  const counts = new Map<string | number, number>();
  for (const { document } of view.documents) {
    for (const value of document.facets[key]) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([value]) => value);
}
