// From a question's topic and filters to judged documents: choose candidates by meaning, by words and by concept,
// measure each, judge each. Rejected documents come back too, so that a refusal and an evaluation can show them.
import { AppError } from '../errors.js';
import type { OpenGeneration } from '../search-index/open-generation.js';
import type { Filters, Language } from '../types.js';
import { type Cohort, cohortOf, conceptsBySentence, isBackground } from './background.js';
import { type CorpusView, createCorpusView } from './corpus-view.js';
import { type CorrectTopic, createTopicCorrector } from './correct-topic.js';
import { type DocumentEvidence, gatherEvidence, type Similarities } from './evidence.js';
import { matchesFilters, type Rules, restrictedFacets } from './facet-match.js';
import { type JudgedDocument, type JudgeParameters, judgeDocuments } from './judge.js';
import { prepareTopic, type TopicQuery } from './topic-query.js';

/** Documents measured one by one. Above it candidates are chosen first; a list longer than this is no list. Chosen. */
const MAX_MEASURED_DOCUMENTS = 400;
/** Chunks taken from each leg when candidates are chosen. Chosen: 400 documents seldom stand in fewer. */
const CANDIDATE_CHUNKS = 400;

/**
 * Other documents are measured against the nearest one, but not beyond this: a text that repeats the question word for
 * word lies nearer than any answer, and would push the answers out. Measured: held-out F1 is the same without it.
 */
const MAX_NEAREST_Z = 5;

/** A generation made ready for questions. */
export interface Searchable {
  readonly generation: OpenGeneration;
  readonly view: CorpusView;
  readonly cohorts: { readonly [L in Language]: Cohort };
  readonly correct: CorrectTopic;
}

/** What was found for one topic, everything measured, best first. */
export interface Retrieved {
  readonly query: TopicQuery;
  readonly judged: readonly JudgedDocument[];
}

/** Prepares a generation; some seconds for 10,000 chunks. @throws {AppError} `INDEX_MISMATCH` where retrieval stored nothing */
export function openSearchable(
  generation: OpenGeneration,
  countTokens: (text: string) => number,
): Searchable {
  const { background } = generation;
  if (!isBackground(background)) {
    throw new AppError(
      'INDEX_MISMATCH',
      `Expected an index that knows the concepts of its sentences, found none of them in ${generation.dir}. Run \`npm run ingest\` to build it anew.`,
      { details: { path: generation.dir } },
    );
  }
  const view = createCorpusView(generation.documents, generation.chunks, conceptsBySentence(background));
  return {
    generation,
    view,
    correct: createTopicCorrector(view.words, countTokens),
    cohorts: { sv: cohortOf(background, 'sv'), en: cohortOf(background, 'en') },
  };
}

/** Indexes of the documents within the filters, in corpus order. */
export function filterDocuments({ view }: Searchable, filters: Filters, rules?: Rules): number[] {
  if (restrictedFacets(filters).length === 0) return [...view.documents.keys()];
  return view.documents.flatMap(({ document }, index) =>
    matchesFilters(document, filters, rules) ? [index] : [],
  );
}

/**
 * Judges documents against a topic.
 *
 * @param vector   Unit vector of the topic under the question prefix.
 * @param within   Indexes of the documents to consider, in corpus order.
 * @param judge    Those shipped where absent.
 * @returns Documents by falling probability; ties keep corpus order.
 */
export function retrieveDocuments(
  searchable: Searchable,
  topic: { readonly text: string; readonly language: Language; readonly vector: Float32Array },
  within: readonly number[],
  judge?: JudgeParameters,
): Retrieved {
  const { view, cohorts } = searchable;
  const query = prepareTopic(topic.text, topic.language, topic.vector, view, cohorts);
  const candidates =
    within.length <= MAX_MEASURED_DOCUMENTS ? within : chooseCandidates(searchable, query, within);
  const evidence = measureDocuments(searchable, query, candidates);
  const rivals = rivalsAmong(evidence);
  const nearestZ = Math.min(MAX_NEAREST_Z, Math.max(-10, ...rivals.map(({ denseZ }) => denseZ)));
  const restriction = restrictionOf(within.length, view.documents.length);
  const nearestPlainZ = Math.min(MAX_NEAREST_Z, Math.max(-10, ...rivals.map(({ plainZ }) => plainZ)));
  return { query, judged: judgeDocuments(query, evidence, { nearestZ, nearestPlainZ, restriction }, judge) };
}

/**
 * Those that others are measured against: texts that name partners, where there are any. What stands on a page of its own,
 * and repeats a question, shall not make them look far. Measured with sets held out: lists are as good, or .004 better.
 */
function rivalsAmong(evidence: readonly DocumentEvidence[]): readonly DocumentEvidence[] {
  const named = evidence.filter(({ view }) => {
    const { swedishPartner, internationalPartner } = view.document.facets;
    return swedishPartner.length + internationalPartner.length > 0;
  });
  return named.length > 0 ? named : evidence;
}

/** How far filters narrow the corpus: 0 for not at all, 1 for down to one document. */
export function restrictionOf(within: number, total: number): number {
  return total <= 1 || within === 0 ? 0 : Math.log(total / within) / Math.log(total);
}

/** Evidence for the given documents, in their order. */
export function measureDocuments(
  { generation, view }: Searchable,
  query: TopicQuery,
  indexes: readonly number[],
): DocumentEvidence[] {
  const chunks = new Set(indexes.flatMap((index) => view.documents[index]!.chunks));
  const similarityOf = new Map(
    generation
      .nearestChunks(query.vector, chunks.size, chunks)
      .map(({ chunk, similarity }) => [chunk, similarity]),
  );
  const plainOf = new Map(
    generation
      .nearestChunks(query.plain.vector, chunks.size, chunks)
      .map(({ chunk, similarity }) => [chunk, similarity]),
  );
  const similarities: Similarities = {
    plain: (chunk) => plainOf.get(chunk) ?? 0,
    sentences: (chunk) => generation.sentenceSimilarities(query.vector, chunk),
    bare: (chunk) => (query.bare ? generation.sentenceSimilarities(query.bare.vector, chunk) : []),
    chunk: (chunk) => similarityOf.get(chunk) ?? 0,
  };
  return indexes.map((index) => gatherEvidence(query, index, view.documents[index]!, similarities));
}

/** The chunks of documents; undefined, which a search takes for all, where they are all there are. */
export function chunksWithin({ view }: Searchable, within: readonly number[]): Set<number> | undefined {
  if (within.length === view.documents.length) return undefined;
  const chunks = new Set<number>();
  for (const index of within) for (const chunk of view.documents[index]!.chunks) chunks.add(chunk);
  return chunks;
}

function chooseCandidates(searchable: Searchable, query: TopicQuery, within: readonly number[]): number[] {
  const { generation, view } = searchable;
  const allowed = chunksWithin(searchable, within);
  const chosen = new Set<number>();
  const take = (chunks: readonly { readonly chunk: number }[]) => {
    for (const { chunk } of chunks) {
      if (chosen.size >= MAX_MEASURED_DOCUMENTS) return;
      chosen.add(view.documentOfChunk[chunk]!);
    }
  };
  const dense = generation.nearestChunks(query.vector, CANDIDATE_CHUNKS, allowed);
  const lexical = generation.lexical.search(query.topic, query.language, CANDIDATE_CHUNKS, allowed);
  const half = Math.floor(CANDIDATE_CHUNKS / 2);
  take(dense.slice(0, half));
  take(lexical.slice(0, half));
  take(conceptChunks(view, query, allowed));
  take(dense.slice(half));
  return [...chosen].sort((a, b) => a - b);
}

/** Chunks of documents that name the topic's concepts in title or labels first, then anywhere. */
function conceptChunks(
  view: CorpusView,
  query: TopicQuery,
  allowed: ReadonlySet<number> | undefined,
): { chunk: number }[] {
  const wanted = new Set(
    query.units.flatMap(({ unit }) =>
      [...unit.concepts].flatMap(([id, weight]) => (weight >= 0.9 ? [id] : [])),
    ),
  );
  const names = (concepts: readonly string[]) => concepts.some((id) => wanted.has(id));
  const prominent: { chunk: number }[] = [];
  const anywhere: { chunk: number }[] = [];
  const naming = new Set([...wanted].flatMap((id) => view.conceptDocuments.get(id) ?? []));
  for (const index of [...naming].sort((a, b) => a - b)) {
    const { headings, labels, chunks } = view.documents[index]!;
    const chunk = chunks[0];
    if (chunk === undefined || (allowed !== undefined && !allowed.has(chunk))) continue;
    const isProminent = [headings, ...labels].some(({ concepts }) => names(concepts));
    (isProminent ? prominent : anywhere).push({ chunk });
  }
  return [...prominent, ...anywhere];
}
