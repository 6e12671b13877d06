// Lists and counts: the whole set of relevant documents as items, each with the passage that makes it relevant.
// The number is counted here, in code, over the same set; `limit` cuts what is shown, never what is counted.
import type { CorpusView, DocumentView } from '../retrieval/corpus-view.js';
import type { AnswerItem, Language, QuestionKind, Span } from '../types.js';
import { type Citations, createCitations } from './citations.js';
import type { Drafted } from './drafted.js';
import { groupItems, type ItemGroup, titleGroups } from './items.js';
import { markers, PHRASES, quoted, unitName } from './phrases.js';

/** One relevant document with the passages to quote for it, best first. */
export interface Relevant {
  readonly view: DocumentView;
  readonly spans: readonly Span[];
}

/** How a list is to be told. */
export interface ListOptions {
  readonly kind: Extract<QuestionKind, 'list' | 'count'>;
  readonly unit: 'partnership' | 'document';
  readonly language: Language;
  readonly limit: number;
}

/** A list or count over at least one relevant document, most relevant first. */
export function composeList(
  corpus: CorpusView,
  relevant: readonly Relevant[],
  options: ListOptions,
): Drafted {
  const { kind, unit, language, limit } = options;
  const groups = groupItems(
    relevant.map(({ view }) => view),
    unit,
  );
  const titles = titleGroups(groups, language);
  const citations = createCitations(corpus);
  const spansOf = new Map(relevant.map(({ view, spans }) => [view.document.id, spans]));
  const shown = groups
    .slice(0, limit)
    .map((group, index) => toItem(group, titles[index]!, spansOf, citations));
  const documentCount = groups.reduce((sum, { documents }) => sum + documents.length, 0);
  const lines = [
    heading(kind, groups.length, documentCount, unit, language),
    ...(shown.length < groups.length ? [PHRASES[language].cut(shown.length, groups.length)] : []),
    ...shown.map((item, index) => `${index + 1}. ${item.title}: ${quotations(item, citations, language)}`),
  ];
  return {
    status: 'answered',
    kind,
    language,
    text: lines.join('\n'),
    count: groups.length,
    countUnit: unit,
    items: shown,
    citations: citations.list(),
    nearest: [],
    suggestions: [],
  };
}

function toItem(
  { documents }: ItemGroup,
  title: string,
  spansOf: ReadonlyMap<string, readonly Span[]>,
  citations: Citations,
): AnswerItem {
  const all = documents.map(({ document }) => document);
  const distinct = <T>(values: readonly T[]): T[] => [...new Set(values)];
  return {
    title,
    documents: all.map(({ id }) => id),
    languages: distinct(all.map(({ language }) => language)),
    countries: distinct(all.flatMap(({ facets }) => facets.country)),
    swedishPartners: distinct(all.flatMap(({ facets }) => facets.swedishPartner)),
    internationalPartners: distinct(all.flatMap(({ facets }) => facets.internationalPartner)),
    sdgs: distinct(all.flatMap(({ facets }) => facets.sdg)).sort((a, b) => a - b),
    citations: documents.flatMap((view) =>
      (spansOf.get(view.document.id) ?? []).map((span) => citations.cite(view, span)),
    ),
  };
}

/** Each passage once, though twins may share it word for word. */
function quotations(item: AnswerItem, citations: Citations, language: Language): string {
  const all = citations.list();
  const numbersOf = new Map<string, number[]>();
  for (const number of item.citations) {
    const { quote } = all[number - 1]!;
    numbersOf.set(quote, [...(numbersOf.get(quote) ?? []), number]);
  }
  return [...numbersOf].map(([quote, numbers]) => `${quoted(quote, language)} ${markers(numbers)}`).join(' ');
}

function heading(
  kind: 'list' | 'count',
  count: number,
  documentCount: number,
  unit: 'partnership' | 'document',
  language: Language,
): string {
  const phrases = PHRASES[language];
  const name = unitName(unit, count, language);
  const differs = unit === 'partnership' && documentCount !== count;
  if (kind === 'count') {
    if (differs) return phrases.countDescribedIn(count, name, documentCount);
    return count === 1 ? phrases.countOne(name) : phrases.countMany(count, name);
  }
  if (differs) return phrases.describedIn(count, name, documentCount);
  return count === 1 ? phrases.listOne(name) : phrases.listMany(count, name);
}
