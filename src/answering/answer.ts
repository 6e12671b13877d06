// From an understood question to a drafted answer: which documents and sentences count for which kind, and what is
// said when none do. Composing stands in the file of each kind; this one only chooses.

import { words } from '../language.js';
import type { AnswerType, Understood } from '../question/understood.js';
import type { DocumentView } from '../retrieval/corpus-view.js';
import type { DocumentEvidence } from '../retrieval/evidence.js';
import { restrictedFacets } from '../retrieval/facet-match.js';
import type { JudgedDocument } from '../retrieval/judge.js';
import { judgeSentences } from '../retrieval/judge-sentence.js';
import {
  filterDocuments,
  measureDocuments,
  type Retrieved,
  restrictionOf,
  retrieveDocuments,
  type Searchable,
} from '../retrieval/retrieve.js';
import { searchChunks } from '../retrieval/search.js';
import { prepareQuestion, prepareTopic } from '../retrieval/topic-query.js';
import type { Filters, Span } from '../types.js';
import { composeAbout } from './about.js';
import type { Drafted } from './drafted.js';
import { composeFact, composeLabelFact, composeNotStated } from './fact.js';
import { composeHelp } from './help.js';
import { composeList, type Relevant } from './list.js';
import { facetSpans, leadSpan, topicSpans } from './quote-spans.js';
import { composeNotFound, composeOutOfScope } from './refuse.js';
import { composeValueCount, describeValues } from './value-count.js';

/** Sentences are looked for in at most so many documents, most probable first. Chosen: 30 documents hold some 400. */
const MAX_FACT_DOCUMENTS = 60;
/** At most so many partnerships are told at once; more make a list. Chosen. */
const MAX_PORTRAITS = 3;
/** With so few documents in a list there is room for a second sentence of each. Chosen. */
const FEW = 3;
/** A twin of a relevant document is shown with it from this probability on. Chosen: far below the line, above noise. */
const MIN_TWIN_PROBABILITY = 0.1;
/** A document less probable than this is not named as the one that does not say. Chosen. */
const MIN_NAMED_PROBABILITY = 0.2;

/** Unit vectors under the question prefix; absent where the text is empty. */
export interface QuestionVectors {
  readonly topic?: Float32Array;
  readonly question?: Float32Array;
  /** The question without its names. */
  readonly bare?: Float32Array;
}

/** What retrieval found before anything is composed. */
export interface Found {
  /** Indexes of the documents within the filters. */
  readonly within: readonly number[];
  /** Judged against the topic; absent without a topic. */
  readonly retrieved: Retrieved | undefined;
}

/** Retrieval for a question: the filtered documents, judged where there is a topic. */
export function findForQuestion(
  searchable: Searchable,
  understood: Understood,
  vectors: QuestionVectors,
): Found {
  const { topic, language, filters } = understood.interpretation;
  const within = filterDocuments(searchable, filters);
  const retrieved =
    topic === '' || vectors.topic === undefined
      ? undefined
      : retrieveDocuments(searchable, { text: topic, language, vector: vectors.topic }, within);
  return { within, retrieved };
}

/** The answer by kind. @param limit  At most this many items of a list. */
export function composeAnswer(
  searchable: Searchable,
  understood: Understood,
  vectors: QuestionVectors,
  found: Found,
  limit: number,
): Drafted {
  const { view } = searchable;
  const { kind } = understood.interpretation;
  if (understood.scope !== 'in' && understood.scope !== 'help') return composeOutOfScope(view, understood);
  if (kind === 'help') return composeHelp(view, understood.replyLanguage);
  const notFound = () => composeNotFound(view, understood, finder(searchable, understood, vectors));
  if (kind !== 'fact' && isOnlyUnknownNames(understood)) return notFound();
  if (kind === 'fact') {
    const fact = factAnswer(searchable, understood, vectors, found);
    if (fact?.status === 'answered') return fact;
    return (
      asList(searchable, understood, found, limit) ??
      asPortrait(searchable, understood, vectors, found, limit) ??
      fact ??
      notFound()
    );
  }
  if (kind === 'about') return aboutAnswer(searchable, understood, vectors, found, limit) ?? notFound();
  return listAnswer(searchable, understood, found, kind, limit) ?? notFound();
}

/** "Projekt i Blubbstad": a name that neither corpus nor vocabulary knows, and nothing else to look for. */
function isOnlyUnknownNames({ unknownNames, topicTerms }: Understood): boolean {
  const unknown = new Set(unknownNames.flatMap((name) => words(name)));
  return topicTerms.length > 0 && topicTerms.every((term) => unknown.has(term));
}

/** Facts that a set of projects answers as well: "where is it to become easier to cycle", "who wants to …". */
const LISTABLE: ReadonlySet<AnswerType> = new Set<AnswerType>(['place', 'person', 'organisation', 'partner']);

/** A "where" or "who" that names no project and that no sentence answers may ask for all of them. */
function asList(
  searchable: Searchable,
  understood: Understood,
  found: Found,
  limit: number,
): Drafted | undefined {
  const { expected, labelAsked, interpretation } = understood;
  const isListable = expected !== undefined && LISTABLE.has(expected.type) && expected.of === undefined;
  const namesPartner = restrictedFacets(interpretation.filters).some((key) => key.endsWith('Partner'));
  if (!isListable || labelAsked !== undefined || namesPartner || found.retrieved === undefined)
    return undefined;
  return listAnswer(searchable, understood, found, 'list', limit);
}

/** A follow-up that only names a partner ("and what about Ronneby?") asks what there is to tell of it. */
function asPortrait(
  searchable: Searchable,
  understood: Understood,
  vectors: QuestionVectors,
  found: Found,
  limit: number,
): Drafted | undefined {
  const { expected, labelAsked, ownTopic, interpretation, unknownNames } = understood;
  const isOpen = expected === undefined || (expected.type === 'open' && expected.attribute === undefined);
  const saysNothing = ownTopic === '' && labelAsked === undefined && unknownNames.length === 0;
  if (!isOpen || !saysNothing || restrictedFacets(interpretation.filters).length === 0) return undefined;
  return aboutAnswer(searchable, understood, vectors, found, limit);
}

function listAnswer(
  { view }: Searchable,
  understood: Understood,
  { within, retrieved }: Found,
  kind: 'list' | 'count',
  limit: number,
): Drafted | undefined {
  const relevant = retrieved
    ? relevantToTopic(retrieved.judged, understood.countUnit).map((evidence, _, all) =>
        byTopic(evidence, all.length),
      )
    : within
        .map((index) => view.documents[index]!)
        .filter(({ document }) => understood.countUnit === 'document' || document.kind !== 'page')
        .map((own) => byFacets(own, understood));
  if (relevant.length === 0) return undefined;
  const { replyLanguage: language, countUnit: unit, labelAsked } = understood;
  const drafted = composeList(view, relevant, { kind, unit, language, limit });
  const values =
    labelAsked &&
    describeValues(
      relevant.map(({ view: own }) => own),
      labelAsked,
      language,
    );
  return values === undefined ? drafted : { ...drafted, text: `${values}\n${drafted.text}` };
}

/**
 * The accepted documents. Where partnerships are asked for, an article whose sections describe partnerships of their
 * own gives way to them, and a page on none (questions and answers, rules) is no partnership. A twin that says the same
 * in other words stands with its partnership.
 */
function relevantToTopic(
  judged: readonly JudgedDocument[],
  unit: 'partnership' | 'document',
): DocumentEvidence[] {
  const all = judged.filter(({ isAccepted }) => isAccepted).map(({ evidence }) => evidence);
  if (unit === 'document') return all;
  const accepted = all.filter(({ view }) => view.document.kind !== 'page');
  const held = new Set(accepted.map(({ index }) => index));
  const shown = accepted.flatMap((evidence) => {
    const { id } = evidence.view.document;
    const sections = judged
      .map((other) => other.evidence)
      .filter(({ view }) => view.document.parent === id && view.document.partnership !== undefined);
    const isReplaced = sections.length > 0 && !sections.some(({ index }) => held.has(index));
    return isReplaced ? sections : [evidence];
  });
  const partnerships = new Set(shown.flatMap(({ view }) => view.document.partnership ?? []));
  const twins = judged.filter(({ evidence, probability }) => {
    const { partnership } = evidence.view.document;
    return partnership !== undefined && partnerships.has(partnership) && probability >= MIN_TWIN_PROBABILITY;
  });
  return [...new Set([...shown, ...twins.map(({ evidence }) => evidence)])];
}

function byTopic(evidence: DocumentEvidence, count: number): Relevant {
  return { view: evidence.view, spans: topicSpans(evidence, count <= FEW) };
}

function byFacets(view: DocumentView, { interpretation }: Understood): Relevant {
  const keys = restrictedFacets(interpretation.filters);
  const spans: Span[] = keys.length === 0 ? [leadSpan(view)] : facetSpans(view, interpretation.filters, keys);
  return { view, spans: spans.slice(0, 2) };
}

function factAnswer(
  searchable: Searchable,
  understood: Understood,
  vectors: QuestionVectors,
  { within, retrieved }: Found,
): Drafted | undefined {
  const { view, cohorts } = searchable;
  const { replyLanguage, labelAsked, interpretation } = understood;
  if (within.length === 0 || vectors.question === undefined) return undefined;
  const candidates = retrieved ? retrieved.judged.map(({ evidence }) => evidence.index) : within;
  if (labelAsked !== undefined) {
    const documents = targets(searchable, { within, retrieved });
    const label =
      understood.expected?.type === 'count'
        ? composeValueCount(view, documents, labelAsked, replyLanguage)
        : composeLabelFact(view, documents, labelAsked, replyLanguage);
    if (label) return label;
    if (documents[0]) return composeNotStated(view, documents[0], replyLanguage);
  }
  const { question, bare = question } = vectors;
  const query = prepareQuestion(
    understood.ownTopic,
    interpretation.language,
    { question, bare },
    view,
    cohorts,
  );
  const evidence = measureDocuments(searchable, query, candidates.slice(0, MAX_FACT_DOCUMENTS));
  const sentences = judgeSentences(query, evidence, understood, {
    standingOf: standings(retrieved),
    restriction: restrictionOf(within.length, view.documents.length),
  });
  const text = interpretation.topic === '' ? understood.ownTopic : interpretation.topic;
  const [nearestChunk] = searchChunks(
    searchable,
    { text, language: interpretation.language, vector: question },
    interpretation.filters,
    1,
  );
  const fact = composeFact(view, sentences, nearestChunk?.chunk, replyLanguage);
  if (fact) return fact;
  const named = retrieved?.judged[0];
  const isNamed = named ? named.probability >= MIN_NAMED_PROBABILITY : within.length <= MAX_PORTRAITS;
  const nearest = named?.evidence.view ?? view.documents[within[0]!];
  return isNamed && nearest ? composeNotStated(view, nearest, replyLanguage) : undefined;
}

/**
 * Each judged document's probability over that of the best, by index; empty without a topic. A ratio, since the names
 * of a question may have chosen the documents already.
 */
export function standings(retrieved: Retrieved | undefined): ReadonlyMap<number, number> {
  const judged = retrieved?.judged ?? [];
  const best = judged[0]?.probability ?? 1;
  return new Map(judged.map(({ evidence, probability }) => [evidence.index, probability / best]));
}

/** The documents spoken of: those that answer the topic, else the nearest one, else all within the filters. */
function targets({ view }: Searchable, { within, retrieved }: Found): DocumentView[] {
  if (retrieved === undefined) return within.map((index) => view.documents[index]!);
  const accepted = retrieved.judged.filter(({ isAccepted }) => isAccepted);
  const chosen: readonly JudgedDocument[] = accepted.length > 0 ? accepted : retrieved.judged.slice(0, 1);
  return chosen.map(({ evidence }) => evidence.view);
}

function aboutAnswer(
  searchable: Searchable,
  understood: Understood,
  vectors: QuestionVectors,
  { within, retrieved }: Found,
  limit: number,
): Drafted | undefined {
  const { view, cohorts } = searchable;
  const vector = vectors.topic ?? vectors.question;
  if (within.length === 0 || vector === undefined) return undefined;
  const { topic, language, filters } = understood.interpretation;
  const query = prepareTopic(topic, language, vector, view, cohorts);
  if (retrieved) {
    const isRestricted = restrictedFacets(filters).length > 0;
    const best =
      retrieved.judged.find(({ isAccepted }) => isAccepted) ??
      (isRestricted ? retrieved.judged[0] : undefined);
    if (best === undefined) return undefined;
    const members = membersOf(view.documents, best.evidence.index);
    return composeAbout(view, [measureDocuments(searchable, query, members)], understood.replyLanguage);
  }
  const groups = groupIndexes(view.documents, within);
  if (groups.length > MAX_PORTRAITS)
    return listAnswer(searchable, understood, { within, retrieved }, 'list', limit);
  return composeAbout(
    view,
    groups.map((group) => measureDocuments(searchable, query, group)),
    understood.replyLanguage,
  );
}

/** Indexes of the documents of one document's partnership, itself included, in corpus order. */
function membersOf(documents: readonly DocumentView[], index: number): number[] {
  const partnership = documents[index]?.document.partnership;
  if (partnership === undefined) return [index];
  return documents.flatMap(({ document }, other) => (document.partnership === partnership ? [other] : []));
}

/** Partnerships among the documents within; an article does not stand beside its sections. */
function groupIndexes(documents: readonly DocumentView[], within: readonly number[]): number[][] {
  const parents = new Set(within.flatMap((index) => documents[index]!.document.parent ?? []));
  const groups = new Map<string, number[]>();
  for (const index of within) {
    const { id, partnership } = documents[index]!.document;
    if (parents.has(id)) continue;
    const key = partnership ?? id;
    const group = groups.get(key);
    if (group) group.push(index);
    else groups.set(key, [index]);
  }
  return [...groups.values()];
}

/** Retrieval with other filters, for what comes nearest to a refusal. */
function finder(searchable: Searchable, { interpretation }: Understood, vectors: QuestionVectors) {
  return (topic: string, filters: Filters): DocumentView[] => {
    const within = filterDocuments(searchable, filters);
    if (topic === '' || vectors.topic === undefined)
      return within.map((index) => searchable.view.documents[index]!);
    const { judged } = retrieveDocuments(
      searchable,
      { text: topic, language: interpretation.language, vector: vectors.topic },
      within,
    );
    return judged.filter(({ isAccepted }) => isAccepted).map(({ evidence }) => evidence.view);
  };
}
