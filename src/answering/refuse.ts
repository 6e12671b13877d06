// Refusals: what was understood, what comes nearest when one facet is relaxed, and what else can be asked. Not
// knowing is an answer, so it is composed with the same care as the others.
import type { Understood } from '../question/understood.js';
import type { CorpusView, DocumentView } from '../retrieval/corpus-view.js';
import { restrictedFacets } from '../retrieval/facet-match.js';
import type { FacetKey, Filters, Nearest } from '../types.js';
import { exampleQuestions, questionFor } from './ask-again.js';
import type { Drafted } from './drafted.js';
import { describeFilters } from './facet-names.js';
import { groupItems } from './items.js';
import { PHRASES, unitName } from './phrases.js';

/** Values offered for one relaxed facet, and offers in all. Chosen: as many as fit beside an answer on a phone. */
const MAX_VALUES = 2;
const MAX_NEAREST = 4;

/** Documents that answer a topic within filters; the caller supplies retrieval. */
export type FindRelevant = (topic: string, filters: Filters) => readonly DocumentView[];

/** Nothing lies above the line. */
export function composeNotFound(corpus: CorpusView, understood: Understood, find: FindRelevant): Drafted {
  const { interpretation, replyLanguage: language, countUnit } = understood;
  const { kind, topic, filters } = interpretation;
  const phrases = PHRASES[language];
  const nearest = relax(understood, find);
  const isCounted = kind === 'count' || kind === 'list';
  const isOfGrants = understood.amount !== undefined;
  const said = describeFilters(filters, language);
  const lines = [
    ...(kind === 'count' ? [phrases.countZero(unitName(countUnit, 0, language))] : []),
    ...(isOfGrants && topic === '' && said === '' ? [] : [explain(topic, said, phrases)]),
    ...(isOfGrants ? [phrases.noneWithGrant] : []),
  ];
  return {
    status: 'not_found',
    kind,
    language,
    text: lines.join('\n'),
    ...(isCounted ? { count: 0, countUnit, items: [] } : {}),
    citations: [],
    nearest,
    suggestions: exampleQuestions(corpus, language).filter(
      (example) => !nearest.some(({ question }) => question === example),
    ),
  };
}

/** Not a question for this assistant. */
export function composeOutOfScope(corpus: CorpusView, understood: Understood): Drafted {
  const { interpretation, replyLanguage: language, scope } = understood;
  return {
    status: 'out_of_scope',
    kind: interpretation.kind,
    language,
    text: scope === 'instructions' ? PHRASES[language].instructions : PHRASES[language].outOfScope,
    citations: [],
    nearest: [],
    suggestions: exampleQuestions(corpus, language),
  };
}

function explain(topic: string, facets: string, phrases: (typeof PHRASES)['sv']): string {
  if (topic === '' && facets === '') return phrases.notFound;
  if (topic === '') return phrases.noneWithFacets(facets);
  return facets === '' ? phrases.noneWithTopic(topic) : phrases.noneWithBoth(topic, facets);
}

/** Leaves out one restriction at a time, the topic last, and counts what there is. */
function relax({ interpretation, replyLanguage, countUnit }: Understood, find: FindRelevant): Nearest[] {
  const { topic, filters } = interpretation;
  const offers: Nearest[] = [];
  const offer = (asked: string, within: Filters, documents: readonly DocumentView[]) => {
    const count = groupItems(documents, countUnit).length;
    if (count > 0)
      offers.push({ filters: within, count, question: questionFor(asked, within, replyLanguage) });
  };
  for (const key of restrictedFacets(filters)) {
    const others = Object.fromEntries(Object.entries(filters).filter(([name]) => name !== key)) as Filters;
    const found = find(topic, others);
    if (topic === '' && restrictedFacets(others).length === 0) {
      for (const value of commonest(found, key).slice(0, MAX_VALUES)) {
        offer('', { [key]: [value] }, find('', { [key]: [value] }));
      }
      continue;
    }
    for (const value of commonest(found, key).slice(0, MAX_VALUES)) {
      const within = { ...others, [key]: [value] } as Filters;
      offer(topic, within, find(topic, within));
    }
  }
  if (topic !== '' && restrictedFacets(filters).length > 0) offer('', filters, find('', filters));
  return offers.slice(0, MAX_NEAREST);
}

function commonest(documents: readonly DocumentView[], key: FacetKey): (string | number)[] {
  const counts = new Map<string | number, number>();
  for (const { document } of documents) {
    for (const value of document.facets[key]) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([value]) => value);
}
