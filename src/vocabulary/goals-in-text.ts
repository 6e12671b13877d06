// Global goals that running text names by number: "SDG 7", "mål 6 i Agenda 2030", "Sustainable Development Goals 4 and
// 5". A bare "goal 2" may be an aim of the project, so it counts only in a text that speaks of the agenda.
import type { Span } from '../types.js';

/** A mention of one or more goals. */
export interface FoundGoals extends Span {
  /** 1 to 17, in text order. */
  readonly goals: readonly number[];
}

const NUMBERS = String.raw`(?:no\.?|nr\.?|number|nummer|#)?\s*((?:1[0-7]|[1-9])(?![\d.:]\d|\d|\s*%)(?:\s*(?:,|och|and|&|samt)\s*(?:(?:no\.?|nr\.?)\s*)?(?:1[0-7]|[1-9])(?![\d.:]\d|\d|\s*%|\s+\p{L}+s\b))*)`;
/** Words for a global goal that mean nothing else. */
const CERTAIN =
  'SDGs?:?|Sustainable Development Goals?|Global Goals?|UN goals?|globala mål(?:et|en)?|hållbarhetsmål(?:et|en)?|utvecklingsmål(?:et|en)?|Agenda 2030[- ]mål(?:et|en)?|FN:s mål';
/** "Mål 2: …" numbers the aims of a project. */
const BARE = String.raw`(?<!del|etapp|effekt|projekt)(?:mål(?:et)?|goals?)(?!\s*\d+\s*:)`;

const CERTAIN_GOALS = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${CERTAIN})\s*${NUMBERS}`, 'giu');
const ANY_GOALS = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${CERTAIN}|${BARE})\s*${NUMBERS}`, 'giu');
const AGENDA =
  /agenda 2030|2030 agenda|globala mål|hållbarhetsmål|SDG|sustainable development goal|global goals/iu;

/** "Goal 5, goal 3" on a line of its own, as fact boxes have it; one alone may number the aims of a project. */
const GOALS_ALONE =
  /(?<=^|\n)((?:goals?|mål) (?:1[0-7]|[1-9])(?:(?:, | och | and | & )(?:(?:goals?|mål) )?(?:1[0-7]|[1-9])){1,8})(?=\n|$)/giu;

/** The goals that a text names by number, in text order. */
export function findGoalNumbers(text: string): readonly FoundGoals[] {
  const pattern = AGENDA.test(text) ? ANY_GOALS : CERTAIN_GOALS;
  const found = [...text.matchAll(pattern), ...(AGENDA.test(text) ? [] : text.matchAll(GOALS_ALONE))];
  return found
    .map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      goals: (match[1]!.match(/\d+/gu) ?? []).map(Number),
    }))
    .sort((a, b) => a.start - b.start);
}
