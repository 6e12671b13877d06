// Which partnerships a portrait tells of: the one that the topic lies nearest to, or the few that names leave; of more
// than a few a list says more.

import type { Understood } from '../question/understood.js';
import type { DocumentView } from '../retrieval/corpus-view.js';
import { restrictedFacets } from '../retrieval/facet-match.js';
import { measureDocuments, type Searchable } from '../retrieval/retrieve.js';
import { prepareTopic } from '../retrieval/topic-query.js';
import { composeAbout } from './about.js';
import { listAnswer } from './choose-listed.js';
import type { Drafted } from './drafted.js';
import type { Found, QuestionVectors } from './find-documents.js';

/** At most so many partnerships are told at once; more make a list. Chosen. */
export const MAX_PORTRAITS = 3;

/** The portrait, or a list where the question names many; undefined when it names none. */
export function aboutAnswer(
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

/** A follow-up that only names a partner ("and what about Ronneby?") asks what there is to tell of it. */
export function asPortrait(
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
