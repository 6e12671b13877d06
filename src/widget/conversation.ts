// What is asked and what came of it, in memory only: closing the page forgets it. A question brings the questions
// answered before it, with the filters they were asked with, so that follow-ups are understood.
import type { Answer, AskRequest, Filters, HistoryEntry, Language, QuestionKind } from '../types.js';
import type { Failure } from './api.js';

/** What a visitor asks: the words, and what was corrected in the chips. */
export interface Asked {
  readonly question: string;
  readonly filters?: Filters;
  readonly kind?: QuestionKind;
  readonly topic?: string;
}

/** One question and its state. */
export interface Turn {
  readonly id: number;
  readonly asked: Asked;
  readonly state: 'pending' | 'answered' | 'failed';
  readonly answer?: Answer;
  readonly failure?: Failure;
}

/** Items asked for: as many as the API gives, so that a downloaded list is whole. */
const MAX_ITEMS = 200;
const MAX_HISTORY = 10;

/** The answered questions before a turn, oldest first. */
function historyBefore(turns: readonly Turn[], id: number): readonly HistoryEntry[] {
  return turns
    .filter((turn) => turn.id < id && turn.state === 'answered' && turn.answer?.kind !== 'help')
    .slice(-MAX_HISTORY)
    .map(({ asked: { question, filters } }) => ({ question, ...(filters ? { filters } : {}) }));
}

/** The body of POST /api/ask for a turn. The page's filters hold where the turn says nothing
 * else; its language is for questions that do not tell their own. */
export function toRequest(
  turns: readonly Turn[],
  { id, asked }: Turn,
  { preset, language }: { readonly preset: Filters; readonly language: Language },
): AskRequest {
  const filters = { ...preset, ...asked.filters };
  const history = historyBefore(turns, id);
  return {
    ...asked,
    limit: MAX_ITEMS,
    pageLanguage: language,
    ...(Object.keys(filters).length > 0 ? { filters } : {}),
    ...(history.length > 0 ? { history } : {}),
  };
}

/** The same question with one facet replaced; no values means unrestricted. */
export function withFacet(asked: Asked, facet: keyof Filters, values: readonly (string | number)[]): Asked {
  return { ...asked, filters: { ...asked.filters, [facet]: values } };
}
