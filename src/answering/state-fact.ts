// Which sentences state a fact, and which document is named when none does: the label line where one is asked for, else
// the quotations that the judges of sentences and answers put forward.

import type { Understood } from '../question/understood.js';
import type { DocumentEvidence } from '../retrieval/evidence.js';
import { type AnswerContext, type JudgedAnswer, judgeAnswer } from '../retrieval/judge-answer.js';
import { type JudgedSentence, judgeSentences } from '../retrieval/judge-sentence.js';
import { type Quotation, quoteSentences } from '../retrieval/quote-sentences.js';
import { measureDocuments, type Retrieved, restrictionOf, type Searchable } from '../retrieval/retrieve.js';
import { searchChunks } from '../retrieval/search.js';
import { prepareQuestion } from '../retrieval/topic-query.js';
import type { Drafted } from './drafted.js';
import { composeFact, composeLabelFact, composeNotStated } from './fact.js';
import { type Found, type QuestionVectors, spokenOf } from './find-documents.js';
import { onPartners } from './on-partners.js';
import { MAX_PORTRAITS } from './portray.js';
import { composeValueCount } from './value-count.js';

/** Sentences are looked for in at most so many documents, most probable first. Chosen: 60 documents hold some 800. */
const MAX_FACT_DOCUMENTS = 60;
/** A document less probable than this is not named as the one that does not say. Chosen. */
const MIN_NAMED_PROBABILITY = 0.2;
/** Chunks ranked for a fact; those beyond are too far to hold it. Chosen. */
const MAX_PASSAGES = 100;
/** The answer and at most two quotations beside it. Chosen: three are read, ten are a search page. */
const MAX_QUOTATIONS = 3;
/** At and above this the best quotation states the fact. A probability, so one half. */
const STATED = 0.5;

/** The fact, or the document that should state it and does not; undefined when there is nothing to look in. */
export function factAnswer(
  searchable: Searchable,
  understood: Understood,
  vectors: QuestionVectors,
  found: Found,
): Drafted | undefined {
  const { view } = searchable;
  const { within, retrieved } = found;
  const { replyLanguage, labelAsked } = understood;
  if (within.length === 0 || vectors.question === undefined) return undefined;
  if (labelAsked !== undefined) {
    const documents = spokenOf(searchable, found);
    const told = { filters: understood.interpretation.filters, language: replyLanguage };
    const label =
      understood.expected?.type === 'count'
        ? composeValueCount(view, documents, labelAsked, told)
        : composeLabelFact(view, documents, labelAsked, told);
    if (label) return label;
    if (documents[0]) return composeNotStated(view, documents[0], replyLanguage);
  }
  const judged = judgeFact(searchable, understood, vectors, found);
  if (judged && judged.answer.probability >= STATED)
    return composeFact(view, judged.quotations, replyLanguage);
  const named = retrieved?.judged[0];
  const isNamed = named ? named.probability >= MIN_NAMED_PROBABILITY : within.length <= MAX_PORTRAITS;
  const nearest = named?.evidence.view ?? view.documents[within[0]!];
  return isNamed && nearest ? composeNotStated(view, nearest, replyLanguage) : undefined;
}

/** What was found for a fact. */
export interface JudgedFact {
  /** Of the likely documents, largest share first. */
  readonly sentences: readonly JudgedSentence[];
  /** At least one, largest share first. */
  readonly quotations: readonly Quotation[];
  /** What the verdict looked at beside it. */
  readonly context: AnswerContext;
  /** The verdict on the first quotation. */
  readonly answer: JudgedAnswer;
}

/** Sentences and quotations that may state a fact, judged; undefined when there is no sentence to look at. */
export function judgeFact(
  searchable: Searchable,
  understood: Understood,
  vectors: QuestionVectors,
  { within, retrieved }: Found,
): JudgedFact | undefined {
  const { view, cohorts } = searchable;
  const { question, bare = question } = vectors;
  if (question === undefined || bare === undefined) return undefined;
  const { topic, language, filters } = understood.interpretation;
  const candidates = retrieved ? retrieved.judged.map(({ evidence }) => evidence.index) : within;
  const query = prepareQuestion(understood.ownTopic, language, { question, bare }, view, cohorts);
  const measured = measureDocuments(searchable, query, candidates.slice(0, MAX_FACT_DOCUMENTS));
  const text = topic === '' ? understood.ownTopic : topic;
  const passages = searchChunks(searchable, { text, language, vector: question }, filters, MAX_PASSAGES);
  const chosen = {
    standingOf: standings(retrieved),
    passageOf: new Map(passages.map(({ chunk, similarity }) => [chunk, similarity])),
  };
  const judge = (among: readonly DocumentEvidence[]) => judgeSentences(query, among, understood, chosen);
  const all = judge(measured);
  const own = onPartners(view, measured, filters);
  // Of others than those asked for only where it would be said: what else stands in a text helps to compare.
  const rows = new Set(own.flatMap(({ sentences: kept }) => kept.map(({ sentence }) => sentence.row)));
  const isOwn = ({ evidence }: JudgedSentence) => rows.has(evidence.sentence.row);
  const isOfOthers = all[0] !== undefined && !isOwn(all[0]);
  const sentences = isOfOthers ? judge(onPartners(view, measured, filters, true)) : all.filter(isOwn);
  const quotations = quoteSentences(sentences, MAX_QUOTATIONS);
  const [best] = quotations;
  if (best === undefined) return undefined;
  const inDocument = retrieved?.judged.find((judged) => judged.evidence.index === best.document.index);
  const context: AnswerContext = {
    expected: understood.expected,
    isThingKnown: query.weighed(understood.expected?.of ?? '').some(({ unit }) => unit.concepts.size > 0),
    hasTopic: query.units.length > 0,
    documentProbability: inDocument?.probability ?? 1,
    restriction: restrictionOf(within.length, view.documents.length),
  };
  return { sentences, quotations, context, answer: judgeAnswer(best, context) };
}

/**
 * Each judged document's probability over that of the best, by index; empty without a topic. A ratio, since the names
 * of a question may have chosen the documents already.
 */
function standings(retrieved: Retrieved | undefined): ReadonlyMap<number, number> {
  const judged = retrieved?.judged ?? [];
  const best = judged[0]?.probability ?? 1;
  return new Map(judged.map(({ evidence, probability }) => [evidence.index, probability / best]));
}
