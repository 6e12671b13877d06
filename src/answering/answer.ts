// From an understood question to a drafted answer: what each kind is answered with, and what instead when that gives
// nothing. Choosing and composing stand in the files of each kind.

import { words } from '../language.js';
import type { Understood } from '../question/understood.js';
import type { DocumentView } from '../retrieval/corpus-view.js';
import { filterDocuments, retrieveDocuments, type Searchable } from '../retrieval/retrieve.js';
import type { Filters } from '../types.js';
import { asList, listAnswer } from './choose-listed.js';
import type { Drafted } from './drafted.js';
import type { Found, QuestionVectors } from './find-documents.js';
import { composeHelp } from './help.js';
import { aboutAnswer, asPortrait } from './portray.js';
import { composeNotFound, composeOutOfScope } from './refuse.js';
import { factAnswer } from './state-fact.js';

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
