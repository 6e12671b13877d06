// The documents a question is about: those within its filters, judged where it has a topic. Found once for each question,
// whatever kind of answer is made of them.

import { words } from '../language.js';
import { isSearchAlone } from '../question/find-search.js';
import type { Understood } from '../question/understood.js';
import type { DocumentView } from '../retrieval/corpus-view.js';
import { grantOf } from '../retrieval/grants.js';
import type { JudgedDocument, JudgeParameters } from '../retrieval/judge.js';
import {
  filterDocuments,
  type Retrieved,
  retrieveDocuments,
  type Searchable,
} from '../retrieval/retrieve.js';

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

/** Retrieval for a question: the filtered documents, judged where there is a topic. @param judge  Those shipped where absent. */
export function findForQuestion(
  searchable: Searchable,
  understood: Understood,
  vectors: QuestionVectors,
  judge?: JudgeParameters,
): Found {
  const { topic, language } = understood.interpretation;
  const meant = documentsMeant(searchable, understood);
  const seeking = understood.isOfSearch
    ? meant.filter((index) => isSearch(searchable.view.documents[index]!))
    : [];
  if (seeking.length > 0 && isSearchAlone(topic)) return { within: seeking, retrieved: undefined };
  const within = seeking.length > 0 ? seeking : meant;
  const retrieved =
    topic === '' || vectors.topic === undefined
      ? undefined
      : retrieveDocuments(searchable, { text: topic, language, vector: vectors.topic }, within, judge);
  return { within, retrieved };
}

/** Whether a text is of somebody abroad who looks for a Swedish partner: it, or the page it stands on, says so. */
function isSearch({ document, headings, above, sentences }: DocumentView): boolean {
  const { swedishPartner, internationalPartner, country } = document.facets;
  if (swedishPartner.length > 0 || internationalPartner.length + country.length === 0) return false;
  return [headings, above, ...sentences].some(({ concepts }) => concepts.includes('partner-search'));
}

/**
 * Those within the filters, and of them those that bear the names asked for, where any does. Where a fact or a
 * portrait is asked of a project by its name, only those on its partnership; the name tells more surely than the
 * filters that its words may have given.
 */
function documentsMeant(searchable: Searchable, understood: Understood): readonly number[] {
  const { interpretation, projects, namesAsked } = understood;
  const within = restricted(searchable, understood);
  if (!/^(?:fact|about)$/.test(interpretation.kind)) return within;
  const { documents } = searchable.view;
  if (projects.length === 0) return bearing(searchable, within, namesAsked);
  const partnerships = new Set(projects.flatMap((index) => documents[index]?.document.partnership ?? []));
  const named = [...documents.keys()].filter(
    (index) => projects.includes(index) || partnerships.has(documents[index]!.document.partnership ?? ''),
  );
  const both = within.filter((index) => named.includes(index));
  return both.length > 0 ? both : named;
}

/** Those within the filters, with all the goals and the grant asked for; a grant told of a partnership is one of all its texts. */
function restricted(
  searchable: Searchable,
  { interpretation, expected, amount, isAllGoals, isOfMembers }: Understood,
): number[] {
  const rules = expected?.type === 'contact' ? 'all' : interpretation.kind === 'fact' ? 'naming' : 'having';
  const within = filterDocuments(searchable, interpretation.filters, rules);
  const { documents } = searchable.view;
  const { sdg = [] } = interpretation.filters;
  const hasGoals = (index: number) =>
    sdg.every((goal) => documents[index]!.document.facets.sdg.includes(goal));
  const chosen = isAllGoals ? within.filter(hasGoals) : within;
  if (amount === undefined) return chosen;
  const { least = 0, most = Number.POSITIVE_INFINITY } = amount;
  const granted = new Set(
    [...documents.keys()].flatMap((index) => {
      const grant = grantOf(documents[index]!);
      const isAsked = grant !== undefined && grant.kronor >= least && grant.kronor <= most;
      return isAsked ? (documents[index]!.document.partnership ?? []) : [];
    }),
  );
  // The text that has its partnerships as sections tells which of them are meant.
  return chosen.filter((index) => {
    const { partnership } = documents[index]!.document;
    return partnership === undefined ? isOfMembers : granted.has(partnership);
  });
}

/** Of some documents those in which every full name stands; all of them where none is such, or no full name is given. */
function bearing(
  { view }: Searchable,
  within: readonly number[],
  names: readonly string[],
): readonly number[] {
  const parts = names.map((name) => words(name)).filter((name) => name.length > 1);
  if (parts.length === 0) return within;
  const held = parts.flat().map((word) => {
    const own = view.words.documentsWith(word);
    return new Set(own.length > 0 ? own : view.words.documentsWith(word.replace(/s$/, '')));
  });
  const named = within.filter((index) => held.every((documents) => documents.has(index)));
  return named.length > 0 ? named : within;
}

/** The documents spoken of: those that answer the topic, else the nearest one, else all within the filters. */
export function spokenOf({ view }: Searchable, { within, retrieved }: Found): DocumentView[] {
  if (retrieved === undefined) return within.map((index) => view.documents[index]!);
  const accepted = retrieved.judged.filter(({ isAccepted }) => isAccepted);
  const chosen: readonly JudgedDocument[] = accepted.length > 0 ? accepted : retrieved.judged.slice(0, 1);
  return chosen.map(({ evidence }) => evidence.view);
}
