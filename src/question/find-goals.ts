// The global goals that a question restricts to: asked for by number ("mål 6", "SDGs 3 and 4") or by name with a
// word for goal ("målet om jämställdhet", "minskad ojämlikhet som globalt mål"). The name alone is a topic. A name
// that only explains the number ("mål 11, hållbara städer") belongs to the mention.
import type { FoundFacet } from './found-facet.js';
import { goalNameAt, goalNameBefore, isGoalWord } from './goal-names.js';
import { numberOf } from './number-words.js';
import { isStopWord } from './stop-words.js';
import type { Token } from './token.js';

const BETWEEN_GOAL_AND_NUMBER = new Set('nummer number no nr num ar is the de global globala'.split(' '));
const BETWEEN_NUMBERS = new Set('och and eller or samt resp respektive'.split(' '));
const BETWEEN_GOAL_AND_NAME = new Set(
  'om on about att regarding for som rorande kallat called named ar is to'.split(' '),
);
const BETWEEN_NAME_AND_GOAL = new Set(
  'som as bland among ett one of a an the de sitt sina sin their its global globala globalt sustainable development stated angivna angivet hallbara listed'.split(
    ' ',
  ),
);

const GLOBAL = new Set(
  'global globala globalt globalta hallbara sustainable development un fn fns uns agenda 2030'.split(' '),
);

/** Goals in question order. */
export function findGoals(tokens: readonly Token[]): FoundFacet[] {
  const found: FoundFacet[] = [];
  tokens.forEach((token, index) => {
    const glued = /^(?:sdg|mal|goal)s?(\d{1,2})$/.exec(token.folded);
    if (glued && isGoal(Number(glued[1]))) found.push(goal([Number(glued[1])], index, index + 1));
    found.push(...compound(token, index));
    if (!token.roles.has('goal')) return;
    const numbered = numbersAfter(tokens, index);
    if (numbered.values.length > 0) found.push(explained(tokens, goal(numbered.values, index, numbered.end)));
    else found.push(...named(tokens, index));
  });
  return [...found, ...siteForms(tokens)];
}

/** "Jämställdhetsmålet": the goal is the first part of the word. */
function compound(token: Token, index: number): FoundFacet[] {
  const head = /^(.{4,}?)s?målet$/.exec(token.lower)?.[1];
  const name = head === undefined ? undefined : goalNameAt([{ ...token, lower: head }], 0);
  return name ? [goal([name.value], index, index + 1)] : [];
}

function goal(values: readonly number[], first: number, end: number): FoundFacet {
  return { facet: 'sdg', values, first, end, isStated: true };
}

function isGoal(number: number | undefined): number is number {
  return number !== undefined && number >= 1 && number <= 17;
}

function numbersAfter(tokens: readonly Token[], trigger: number): { values: number[]; end: number } {
  const values: number[] = [];
  let end = trigger + 1;
  let next = trigger + 1;
  while (next < tokens.length && next <= trigger + 2 && BETWEEN_GOAL_AND_NUMBER.has(tokens[next]!.folded))
    next++;
  for (; next < tokens.length; next++) {
    const { folded, gap } = tokens[next]!;
    if (/[.?!;]/.test(gap.replace(/\.\s*$/, (dot) => (values.length === 0 ? '' : dot)))) break;
    if (values.length > 0 && BETWEEN_NUMBERS.has(folded)) continue;
    const number = numberOf(folded);
    if (!isGoal(number) || /^\s*[%]/.test(tokens[next + 1]?.gap ?? '')) break;
    const last = values.at(-1);
    const isRange = last !== undefined && next === end && /^\s*[-–]\s*$/.test(gap) && number > last;
    if (isRange) for (let between = last + 1; between < number; between++) values.push(between);
    values.push(number);
    end = next + 1;
  }
  return { values, end };
}

/** The mention widened by a name of the goal right after ("mål 13, att bekämpa …") or before ("climate action, SDG 13"). */
function explained(tokens: readonly Token[], found: FoundFacet): FoundFacet {
  let { first, end } = found;
  const isApart = /[,(:–—-]/.test(tokens[end]?.gap ?? '');
  let start = end;
  while (start < tokens.length && start <= end + 1 && BETWEEN_GOAL_AND_NAME.has(tokens[start]!.folded))
    start++;
  const after = isApart || start > end ? goalNameAt(tokens, start) : undefined;
  if (after && found.values.includes(after.value)) end = after.end;
  else if (isApart || start > end) end = endOfGloss(tokens, start, found.values) ?? end;
  const before = goalNameBefore(tokens, first);
  if (before && found.values.includes(before.value)) first = before.start;
  while (first > 0 && GLOBAL.has(tokens[first - 1]!.folded)) first--;
  return { ...found, first, end: echoed(tokens, end) };
}

/** A free wording of the goal ("on implementation and global partnership"): half of its words are those of a name. */
function endOfGloss(
  tokens: readonly Token[],
  start: number,
  goals: FoundFacet['values'],
): number | undefined {
  let end = start;
  const isInside = (token: Token | undefined) =>
    token &&
    !token.roles.has('auxiliary') &&
    !token.roles.has('goal') &&
    (end === start || !/[.,;:?!()]/.test(token.gap));
  while (end < start + 8 && isInside(tokens[end])) end++;
  while (end > start && isStopWord(tokens[end - 1]!.text)) end--;
  const content = tokens.slice(start, end).filter(({ text }) => !isStopWord(text));
  const known = content.filter((token) => goals.some((goal) => isGoalWord(token, Number(goal))));
  return known.length > 0 && known.length * 2 >= content.length ? end : undefined;
}

/** The end of a mention with a second word for goal: "mål 6 som globalt mål", "SDG 4 among their goals". */
function echoed(tokens: readonly Token[], end: number): number {
  let next = end;
  while (next < tokens.length && next < end + 6 && BETWEEN_NAME_AND_GOAL.has(tokens[next]!.folded)) next++;
  const isEcho =
    next > end && tokens[next]?.roles.has('goal') && numbersAfter(tokens, next).values.length === 0;
  return isEcho ? next + 1 : end;
}

/** A goal named beside the word for goal. "Har som mål att …" names none: it speaks of an aim. */
function named(tokens: readonly Token[], trigger: number): FoundFacet[] {
  let start = trigger + 1;
  while (start < tokens.length && start <= trigger + 2 && BETWEEN_GOAL_AND_NAME.has(tokens[start]!.folded))
    start++;
  const isAim = tokens.slice(trigger + 1, start).some(({ folded }) => folded === 'att' || folded === 'to');
  const after = isAim ? undefined : goalNameAt(tokens, start);
  if (after && !(start === trigger + 1 && after.isEveryday))
    return [explained(tokens, goal([after.value], trigger, after.end))];
  let before = trigger;
  while (before > 0 && trigger - before < 5 && BETWEEN_NAME_AND_GOAL.has(tokens[before - 1]!.folded))
    before--;
  const isAdjective = before === trigger && !/^(goal|goals|sdg|sdgs)$/.test(tokens[trigger]!.folded);
  const name = isAdjective || isAim ? undefined : goalNameBefore(tokens, before);
  return name ? [goal([name.value], name.start, trigger + 1)] : [];
}

/** As labels print them, without a word for goal: "16 - Fredliga och inkluderande samhällen". */
function siteForms(tokens: readonly Token[]): FoundFacet[] {
  return tokens.flatMap((token, index) => {
    const number = /^\d{1,2}$/.test(token.folded) ? Number(token.folded) : undefined;
    if (!isGoal(number) || tokens[index - 1]?.roles.has('goal')) return [];
    const name = goalNameAt(tokens, index + 1);
    return name && !name.isEveryday && name.value === number ? [goal([number], index, name.end)] : [];
  });
}
