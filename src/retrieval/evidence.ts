// What speaks for a document, and for each of its sentences, given a topic. Measures only: whether it is enough
// is the judge's decision.
import type { Language, Span } from '../types.js';
import { relatedConcepts } from '../vocabulary/find-concepts.js';
import type { DocumentView, LabelView, SentenceView, TextView } from './corpus-view.js';
import { coverage, type Held, holdings, satisfaction, satisfiedBy, type TopicQuery } from './topic-query.js';

/** Weights of a sentence alone, a sentence under its heading, and its chunk; measured best on two corpora (findings). */
const DENSE_WEIGHTS = { alone: 0.4, headed: 0.3, chunk: 0.3 } as const;
/** How much full lexical coverage adds to a sentence's similarity when sentences are compared. Chosen. */
const COVERAGE_IN_SENTENCE = 0.15;

/** Similarities of the vectors of a generation to one question; supplied by the index. */
export interface Similarities {
  /** Of the sentence alone and under its heading path, by position in the chunk. */
  sentences(chunk: number): readonly { readonly alone: number; readonly headed: number }[];
  /** The same against the question without its names; empty where there is none. */
  bare(chunk: number): readonly { readonly alone: number; readonly headed: number }[];
  chunk(chunk: number): number;
  /** The same to the topic's vector before it was drawn towards concepts. */
  plain(chunk: number): number;
}

/** One sentence measured. */
export interface SentenceEvidence {
  readonly sentence: SentenceView;
  readonly alone: number;
  readonly headed: number;
  /** Of the sentence alone to the question without its names; 0 where there is none. */
  readonly bare: number;
  /** Share of the topic's weight found in the sentence itself. */
  readonly coverage: number;
  /** The same with the document's title and the section's heading counted in. */
  readonly contextCoverage: number;
  /** For comparing sentences of one question; larger is nearer. No probability. */
  readonly strength: number;
}

/** One document measured. Every number but the counts lies between 0 and 1, or is a z-score where it says so. */
export interface DocumentEvidence {
  readonly index: number;
  readonly view: DocumentView;
  /** Fused cosine of its best sentence alone, best sentence under its heading, and best chunk. */
  readonly dense: number;
  /** The same as standard deviations over the question's base level in the language of the document. */
  readonly denseZ: number;
  /** Z-score of its best chunk to the topic as it is worded, not drawn towards concepts. */
  readonly plainZ: number;
  readonly sentenceCoverage: number;
  readonly headingCoverage: number;
  readonly labelCoverage: number;
  /** Of a section: coverage by the headings above its own. */
  readonly parentCoverage: number;
  readonly documentCoverage: number;
  /** By what a text opens with, taken together: title, subtitle and its first two sentences, and its labels. */
  readonly leadCoverage: number;
  /** Mean of the z-scores of its three nearest sentences alone, over fewer where there are fewer. */
  readonly sentencesZ: number;
  /** Largest product of a sentence's coverage and its own z-score over 4: word and meaning agree in one place. */
  readonly agreement: number;
  /** Sentences that satisfy at least half of the topic. */
  readonly coveringSentenceCount: number;
  /** Best mention of a concept that the topic lies near without naming it. */
  readonly nearConcept: number;
  /** Best first. */
  readonly sentences: readonly SentenceEvidence[];
  /** The label that satisfies most of the topic, if any does. */
  readonly bestLabel: { readonly label: LabelView; readonly coverage: number } | undefined;
  readonly isSameLanguage: boolean;
  /** Cosine of each of its chunks. */
  readonly chunkSimilarity: ReadonlyMap<number, number>;
  /** Of news on several partnerships: what is told of each, measured as a section of it. */
  readonly items: readonly DocumentEvidence[];
}

/** Measures one document against a topic. */
export function gatherEvidence(
  query: TopicQuery,
  index: number,
  view: DocumentView,
  similarities: Similarities,
): DocumentEvidence {
  const whole = measureView(query, index, view, similarities);
  const items = view.items.map((sentences): DocumentEvidence => {
    const own = new Set(sentences);
    const item = { ...view, sentences, headings: NOTHING, partHeadings: new Map(), above: view.headings };
    const measured = whole.sentences.filter(({ sentence }) => own.has(sentence));
    // Its chunks hold the others too: what it is about lies as near as its nearest sentence.
    const nearest = Math.max(0, ...measured.map(({ alone }) => alone));
    const alike = { ...similarities, chunk: () => nearest, plain: () => nearest };
    return measureView(query, index, item, alike, measured);
  });
  return { ...whole, items };
}

const NOTHING: TextView = { words: new Int32Array(0), concepts: [] };

/** @param measured  Its sentences, where they are measured already. */
function measureView(
  query: TopicQuery,
  index: number,
  view: DocumentView,
  similarities: Similarities,
  measured?: readonly SentenceEvidence[],
): DocumentEvidence {
  const headings = holdings(query, view.headings);
  const held = new Map(view.sentences.map((sentence) => [sentence, holdings(query, sentence)]));
  const sentences = measured ?? measureSentences(query, { view, headings, held }, similarities);
  const language: Language = view.document.language;
  const dense = fusedSimilarity(view, sentences, similarities);
  const [base, plain] = [query.base[language], query.plain.base[language]];
  const headingCoverage = coverage(query, satisfiedBy(query, [headings]));
  const labels = view.labels
    .map((label) => ({ label, coverage: coverage(query, satisfaction(query, [label])) }))
    .sort((a, b) => b.coverage - a.coverage);
  const bestLabel = labels[0] && labels[0].coverage > 0 ? labels[0] : undefined;
  return {
    index,
    view,
    dense,
    denseZ: (dense - base.mean) / base.deviation,
    plainZ:
      (Math.max(0, ...view.chunks.map((chunk) => similarities.plain(chunk))) - plain.mean) / plain.deviation,
    sentenceCoverage: Math.max(0, ...sentences.map((sentence) => sentence.coverage)),
    headingCoverage,
    labelCoverage: bestLabel?.coverage ?? 0,
    parentCoverage: coverage(query, satisfaction(query, [view.above])),
    documentCoverage: coverage(
      query,
      satisfiedBy(query, [
        headings,
        ...[...view.partHeadings.values()].map((text) => holdings(query, text)),
        ...held.values(),
      ]),
    ),
    leadCoverage: coverage(
      query,
      satisfiedBy(query, [
        headings,
        ...view.labels.map((label) => holdings(query, label)),
        ...view.sentences.slice(0, LEAD_SENTENCES).map((sentence) => held.get(sentence)!),
      ]),
    ),
    sentencesZ: meanOfNearest(sentences.map(({ alone }) => (alone - base.mean) / base.deviation)),
    agreement: Math.max(
      0,
      ...sentences.map(({ coverage: own, alone }) => (own * (alone - base.mean)) / base.deviation / 4),
    ),
    coveringSentenceCount: sentences.filter((sentence) => sentence.coverage >= 0.5).length,
    nearConcept: nearConceptMention(query, view),
    sentences,
    bestLabel,
    isSameLanguage: language === query.language,
    chunkSimilarity: new Map(view.chunks.map((chunk) => [chunk, similarities.chunk(chunk)])),
    items: [],
  };
}

/** A text says what it is about in its first sentences. Chosen. */
const LEAD_SENTENCES = 2;
/** So many near sentences show that a text is about a topic rather than touching it. Chosen. */
const NEAREST_SENTENCES = 3;

function meanOfNearest(values: readonly number[]): number {
  const nearest = [...values].sort((a, b) => b - a).slice(0, NEAREST_SENTENCES);
  return nearest.length === 0 ? 0 : nearest.reduce((sum, value) => sum + value, 0) / nearest.length;
}

/** The text of a sentence's span. */
export function sliceSpan(view: DocumentView, span: Span): string {
  return view.document.text.slice(span.start, span.end);
}

function measureSentences(
  query: TopicQuery,
  document: {
    readonly view: DocumentView;
    readonly headings: readonly Held[];
    readonly held: ReadonlyMap<SentenceView, readonly Held[]>;
  },
  similarities: Similarities,
): SentenceEvidence[] {
  const { view, headings, held } = document;
  const bareByChunk = new Map(view.chunks.map((chunk) => [chunk, similarities.bare(chunk)]));
  const byChunk = new Map(view.chunks.map((chunk) => [chunk, similarities.sentences(chunk)]));
  const parts = new Map([...view.partHeadings].map(([chunk, text]) => [chunk, holdings(query, text)]));
  const firstRow = new Map<number, number>();
  for (const { chunk, row } of view.sentences) if (!firstRow.has(chunk)) firstRow.set(chunk, row);
  return view.sentences
    .map((sentence): SentenceEvidence => {
      const position = sentence.row - (firstRow.get(sentence.chunk) ?? sentence.row);
      const { alone, headed } = byChunk.get(sentence.chunk)?.[position] ?? { alone: 0, headed: 0 };
      const ownHeld = held.get(sentence)!;
      const own = coverage(query, satisfiedBy(query, [ownHeld]));
      const strength = 0.55 * alone + 0.45 * headed + COVERAGE_IN_SENTENCE * own;
      const part = parts.get(sentence.chunk);
      const around = part === undefined ? [ownHeld, headings] : [ownHeld, headings, part];
      const contextCoverage = own === 1 ? 1 : coverage(query, satisfiedBy(query, around));
      const bare = bareByChunk.get(sentence.chunk)?.[position]?.alone ?? 0;
      return { sentence, alone, headed, bare, coverage: own, contextCoverage, strength };
    })
    .sort((a, b) => b.strength - a.strength || a.sentence.row - b.sentence.row);
}

function fusedSimilarity(
  view: DocumentView,
  sentences: readonly SentenceEvidence[],
  similarities: Similarities,
): number {
  const alone = Math.max(0, ...sentences.map((sentence) => sentence.alone));
  const headed = Math.max(0, ...sentences.map((sentence) => sentence.headed));
  const chunk = Math.max(0, ...view.chunks.map((index) => similarities.chunk(index)));
  return DENSE_WEIGHTS.alone * alone + DENSE_WEIGHTS.headed * headed + DENSE_WEIGHTS.chunk * chunk;
}

function nearConceptMention(query: TopicQuery, view: DocumentView): number {
  let best = 0;
  for (const [near, share] of query.nearConcepts) {
    const related = new Map(relatedConcepts(near).map(({ concept, weight }) => [concept, weight]));
    for (const text of [view.headings, ...view.labels, ...view.sentences]) {
      for (const concept of text.concepts) best = Math.max(best, share * (related.get(concept) ?? 0));
    }
  }
  return best;
}
