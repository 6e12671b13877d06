// The documents a question is about: those within its filters, judged where it has a topic. Found once for each question,
// whatever kind of answer is made of them.

import type { Understood } from '../question/understood.js';
import type { DocumentView } from '../retrieval/corpus-view.js';
import type { JudgedDocument } from '../retrieval/judge.js';
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

/** The documents spoken of: those that answer the topic, else the nearest one, else all within the filters. */
export function spokenOf({ view }: Searchable, { within, retrieved }: Found): DocumentView[] {
  if (retrieved === undefined) return within.map((index) => view.documents[index]!);
  const accepted = retrieved.judged.filter(({ isAccepted }) => isAccepted);
  const chosen: readonly JudgedDocument[] = accepted.length > 0 ? accepted : retrieved.judged.slice(0, 1);
  return chosen.map(({ evidence }) => evidence.view);
}
