// Small hand-made documents, seen as retrieval sees them, for tests of judging and answering without an index or a
// model. Each document is one chunk; its text is built from the parts given, so that offsets are right by making.
import type { Cohort } from '../../src/retrieval/background.js';
import { type CorpusView, createCorpusView, type DocumentView } from '../../src/retrieval/corpus-view.js';
import { type DocumentEvidence, gatherEvidence, type Similarities } from '../../src/retrieval/evidence.js';
import { prepareTopic, type TopicQuery } from '../../src/retrieval/topic-query.js';
import type { Chunk, Document, FacetValues, Label, LabelName, Language, Span } from '../../src/types.js';

/** What a test says of a document; the rest is empty. */
export interface SmallEntry {
  readonly id?: string;
  readonly title: string;
  readonly subtitle?: string;
  readonly sentences: readonly string[];
  /** Each sentence is a paragraph of its own. */
  readonly isItemised?: boolean;
  readonly language?: Language;
  readonly kind?: Document['kind'];
  readonly parent?: string;
  readonly partnership?: string;
  readonly url?: string;
  readonly heading?: readonly string[];
  readonly facets?: Partial<FacetValues>;
  readonly labels?: { readonly [K in LabelName]?: readonly string[] };
}

/** A document with its one chunk. @param at  Its place in the corpus, from 0: "page~0" unless an id is given. */
export function smallDocument(entry: SmallEntry, at = 0): { document: Document; chunk: Chunk } {
  const { title, subtitle, sentences, language = 'sv', kind = 'project', id = `page~${at}` } = entry;
  let text = subtitle === undefined ? `${title}\n` : `${title}\n${subtitle}\n`;
  const spans: Span[] = sentences.map((sentence) => {
    if (!text.endsWith('\n')) text += ' ';
    const start = text.length;
    text += sentence;
    return { start, end: text.length };
  });
  const labels = Object.entries(entry.labels ?? {}).map(([name, values]): Label => {
    text += `\n${name}\n`;
    const start = text.length;
    text += values.join('');
    return { name: name as LabelName, span: { start, end: text.length }, values };
  });
  const span = { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 };
  const heading = entry.heading ?? [title];
  const document: Document = {
    id,
    source: 'page.txt',
    kind,
    ...(entry.parent === undefined ? {} : { parent: entry.parent }),
    title,
    ...(subtitle === undefined ? {} : { subtitle }),
    heading,
    language,
    text,
    ...(entry.url === undefined ? {} : { url: entry.url }),
    sections: [
      { heading: '', span: { start: 0, end: text.length }, paragraphs: entry.isItemised ? spans : [span] },
    ],
    labels,
    stated: { sdgs: [], areas: [], themes: [], tags: [], swedishPartners: [], internationalPartners: [] },
    facets: {
      language: [language],
      country: [],
      sdg: [],
      area: [],
      theme: [],
      swedishPartner: [],
      internationalPartner: [],
      documentKind: [kind],
      ...entry.facets,
    },
    ...(entry.partnership === undefined ? {} : { partnership: entry.partnership }),
  };
  return { document, chunk: { id: `${id}#0`, documentId: id, heading, span, language, sentences: spans } };
}

/** A corpus of such documents. */
export function smallView(entries: readonly SmallEntry[]): CorpusView {
  const made = entries.map(smallDocument);
  return createCorpusView(
    made.map(({ document }) => document),
    made.map(({ chunk }) => chunk),
  );
}

/** The one document of a corpus of one. */
export function onlyDocument(entry: SmallEntry): { view: CorpusView; document: DocumentView } {
  const view = smallView([entry]);
  return { view, document: view.documents[0]! };
}

/** A cohort without concepts: base levels are then .78 with a deviation of .02. */
const NO_COHORT: Cohort = { concepts: [], vectors: [], names: new Map() };
export const NO_COHORTS = { sv: NO_COHORT, en: NO_COHORT } as const;

/** A topic made ready without vectors. */
export function topicQuery(view: CorpusView, topic: string, language: Language): TopicQuery {
  return prepareTopic(topic, language, new Float32Array(2), view, NO_COHORTS);
}

/** Similarities by the text of a sentence; of a chunk, the largest of its sentences. */
export function similaritiesBy(view: CorpusView, nearness: (text: string) => number): Similarities {
  const texts = new Map(view.documents.map(({ document }) => [document.id, document.text]));
  const sentences = (index: number) =>
    view.chunks[index]!.sentences.map(({ start, end }) => {
      const similarity = nearness((texts.get(view.chunks[index]!.documentId) ?? '').slice(start, end));
      return { alone: similarity, headed: similarity };
    });
  return {
    sentences,
    bare: sentences,
    chunk: (index) => Math.max(0, ...sentences(index).map(({ alone }) => alone)),
    plain: (index) => Math.max(0, ...sentences(index).map(({ alone }) => alone)),
  };
}

/** Evidence of every document, in corpus order. @param nearness  Of a sentence by its text; .8 unless told. */
export function measureAll(
  view: CorpusView,
  query: TopicQuery,
  nearness: (text: string) => number = () => 0.8,
): DocumentEvidence[] {
  const similarities = similaritiesBy(view, nearness);
  return view.documents.map((document, index) => gatherEvidence(query, index, document, similarities));
}
