// A fact asked after other questions, which says nothing of where: of what was spoken of, or of anything at all. The
// texts decide: the sentence that states it best is looked for in both.
import type { Understood } from '../question/understood.js';
import type { Searchable } from '../retrieval/retrieve.js';
import { type Found, findForQuestion, type QuestionVectors } from './find-documents.js';
import { judgeFact } from './state-fact.js';

/** What was spoken of is meant, unless elsewhere the fact is stated more surely by this much. Chosen. */
const MORE_SURELY = 0.1;

/** A question with what was found for it. */
export interface Placed {
  readonly understood: Understood;
  readonly found: Found;
}

/** The question as it was understood, or within the filters of the one before. */
export function placeInContext(
  searchable: Searchable,
  understood: Understood,
  vectors: QuestionVectors,
  found: Found,
): Placed {
  const asked: Placed = { understood, found };
  const { spokenOf, interpretation } = understood;
  if (spokenOf === undefined || interpretation.kind !== 'fact') return asked;
  const within: Understood = {
    ...understood,
    interpretation: { ...interpretation, filters: spokenOf.filters },
    regions: spokenOf.regions,
    mentions: spokenOf.mentions,
    carried: {
      ...understood.carried,
      filters: Object.keys(spokenOf.filters) as (keyof typeof spokenOf.filters)[],
    },
  };
  const foundWithin = findForQuestion(searchable, within, vectors);
  const probability = (placed: Placed) =>
    judgeFact(searchable, placed.understood, vectors, placed.found)?.answer.probability ?? 0;
  const ofContext = probability({ understood: within, found: foundWithin });
  const isMeant = ofContext >= probability(asked) - MORE_SURELY;
  return isMeant ? { understood: within, found: foundWithin } : asked;
}
