// The shape of generated questions, in the fields of a question set, and the small steps that all askers share.

import type { Half } from './both.js';
import type { BuiltPages } from './build-pages.js';
import type { WrittenDocument } from './document.js';
import type { Gold } from './gold.js';
import type { Random } from './random.js';

/** A question before it has its id. */
export interface AskedQuestion {
  readonly type: 'list' | 'count' | 'factual' | 'about' | 'keyword' | 'followup' | 'unanswerable';
  readonly lang: 'sv' | 'en';
  readonly question: string;
  readonly history?: readonly string[];
  readonly gold_entries: readonly string[];
  readonly optional_entries?: readonly string[];
  readonly gold_passage?: string;
  readonly answer_contains?: readonly (readonly string[])[];
  readonly count?: number;
  readonly count_of?: 'partnerships' | 'entries';
  readonly pair?: string;
  readonly unanswerable: boolean;
  readonly cross_lingual: boolean;
}

/** What an asker looks at. */
export interface Site extends BuiltPages {
  readonly random: Random;
  readonly documents: readonly WrittenDocument[];
}

/** Ways of asking, by half of the seeds and language, with "{x}" for what is asked. */
export type Ways = {
  readonly [H in Half]: { readonly sv: readonly string[]; readonly en: readonly string[] };
};

/** Both languages of one question with its set; the type is a list unless a count is asked. */
export function askBoth(
  questions: { readonly sv: string; readonly en: string },
  found: Gold,
  options: { readonly pair: string; readonly counts?: 'partnerships' | 'entries' },
): AskedQuestion[] {
  return (['sv', 'en'] as const).map((lang) => ({
    ...askSet(lang, questions[lang], found, options.counts),
    pair: options.pair,
  }));
}

/** A list, or a count when its unit is given. */
export function askSet(
  lang: 'sv' | 'en',
  question: string,
  found: Gold,
  counts?: 'partnerships' | 'entries',
): AskedQuestion {
  return {
    type: counts === undefined ? 'list' : 'count',
    lang,
    question,
    ...setFields(lang, found),
    ...(counts === undefined
      ? {}
      : { count: counts === 'partnerships' ? found.partnershipCount : found.gold.length, count_of: counts }),
  };
}

/** The fields of a question that is answered by a set. */
export function setFields(lang: 'sv' | 'en', found: Gold) {
  return {
    gold_entries: found.gold.map(({ id }) => id),
    ...(found.optional.length === 0 ? {} : { optional_entries: found.optional.map(({ id }) => id) }),
    unanswerable: false,
    cross_lingual: found.gold.some((document) => document.lang !== lang),
  };
}

/** The documents that may be shown beside one: its twins and what gathers them. */
export function besides(documents: readonly WrittenDocument[], document: WrittenDocument): string[] {
  const twins = documents.filter(
    (other) => other !== document && other.cast !== undefined && other.cast === document.cast,
  );
  const parents = [document, ...twins].flatMap(({ parent }) => (parent === undefined ? [] : [parent]));
  return [...new Set([...twins.map(({ id }) => id), ...parents])];
}

/** "11|elva & skolor|schools" as groups of alternatives. */
export function readAnswers(cell: string): string[][] {
  return cell.split(' & ').map((group) => group.split('|').map((alternative) => alternative.trim()));
}
