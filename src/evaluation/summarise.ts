// Averages outcomes over groups of questions: by type, by direction, over all. A group's leading measure is the
// one its type is judged by (F1, exact count, hit in the first three, refusal); its interval is a bootstrap.
import { bootstrapInterval } from './bootstrap.js';
import { mean, percentile } from './metrics.js';
import type { Outcome } from './run.js';

/** Means over the questions of one group; a measure that none of them has is absent. All 0 to 1. */
export interface GroupSummary {
  readonly group: string;
  readonly n: number;
  readonly precision?: number;
  readonly recall?: number;
  readonly f1?: number;
  readonly countExact?: number;
  /** Share with the passage in the first citation. */
  readonly hitFirst?: number;
  /** Share with the passage in the first three citations. */
  readonly hitThird?: number;
  readonly contents?: number;
  readonly refused: number;
  readonly passed: number;
  /** 95 % interval of `passed`. */
  readonly passedInterval: readonly [number, number];
}

/** The whole of one question set. */
export interface SetSummary {
  readonly n: number;
  readonly byType: readonly GroupSummary[];
  readonly byDirection: readonly GroupSummary[];
  readonly all: GroupSummary;
  /** Refused / unanswerable questions; absent without such questions. */
  readonly rightRefusals?: number;
  /** Refused / answerable questions. */
  readonly wrongRefusals?: number;
  /** Verbatim citations / citations and dangling markers. */
  readonly verbatim?: number;
  readonly p50Ms?: number;
  readonly p95Ms?: number;
}

const TYPE_ORDER = ['list', 'count', 'factual', 'about', 'keyword', 'followup', 'unanswerable'];
const DIRECTION_ORDER = ['sv→sv', 'sv→en', 'en→sv', 'en→en', 'mixed', 'none'];

/** Averages a set's outcomes; groups without questions are left out. */
export function summarise(outcomes: readonly Outcome[]): SetSummary {
  const answerable = outcomes.filter(({ question }) => question.type !== 'unanswerable');
  const unanswerable = outcomes.filter(({ question }) => question.type === 'unanswerable');
  const quotations = outcomes.reduce((sum, { grade }) => sum + grade.quotations, 0);
  const verbatim = outcomes.reduce((sum, { grade }) => sum + grade.verbatim, 0);
  const times = outcomes.map(({ elapsedMs }) => elapsedMs);
  return {
    n: outcomes.length,
    byType: groups(TYPE_ORDER, outcomes, ({ question }) => question.type),
    byDirection: groups(DIRECTION_ORDER, outcomes, ({ question }) => question.direction),
    all: summariseGroup('all', outcomes),
    ...present({
      rightRefusals: share(unanswerable, ({ grade }) => grade.isRefused),
      wrongRefusals: share(answerable, ({ grade }) => grade.isRefused),
      verbatim: quotations === 0 ? undefined : verbatim / quotations,
      p50Ms: percentile(times, 0.5),
      p95Ms: percentile(times, 0.95),
    }),
  };
}

function groups(
  order: readonly string[],
  outcomes: readonly Outcome[],
  nameOf: (outcome: Outcome) => string,
): readonly GroupSummary[] {
  return order.flatMap((group) => {
    const members = outcomes.filter((outcome) => nameOf(outcome) === group);
    return members.length === 0 ? [] : [summariseGroup(group, members)];
  });
}

function summariseGroup(group: string, outcomes: readonly Outcome[]): GroupSummary {
  const sets = outcomes.flatMap(({ grade }) => (grade.set ? [grade.set] : []));
  const passage = outcomes.filter(({ grade }) => grade.hitRank !== undefined);
  const passed = outcomes.map(({ grade }) => Number(grade.hasPassed));
  return {
    group,
    n: outcomes.length,
    refused: share(outcomes, ({ grade }) => grade.isRefused) ?? 0,
    passed: mean(passed) ?? 0,
    passedInterval: bootstrapInterval(passed) ?? [0, 0],
    ...present({
      precision: mean(sets.map(({ precision }) => precision)),
      recall: mean(sets.map(({ recall }) => recall)),
      f1: mean(sets.map(({ f1 }) => f1)),
      countExact: share(
        outcomes.filter(({ grade }) => grade.isCountExact !== undefined),
        ({ grade }) => grade.isCountExact === true,
      ),
      hitFirst: share(passage, ({ grade }) => grade.hitRank === 1),
      hitThird: share(passage, ({ grade }) => grade.hitRank !== null && (grade.hitRank ?? 4) <= 3),
      contents: share(
        outcomes.filter(({ grade }) => grade.hasContents !== undefined),
        ({ grade }) => grade.hasContents === true,
      ),
    }),
  };
}

function share(outcomes: readonly Outcome[], holds: (outcome: Outcome) => boolean): number | undefined {
  return mean(outcomes.map((outcome) => Number(holds(outcome))));
}

/** The record without its undefined fields. */
function present<K extends string>(record: { [key in K]: number | undefined }): { [key in K]?: number } {
  const kept: { [key in K]?: number } = {};
  for (const key in record) if (record[key] !== undefined) kept[key] = record[key];
  return kept;
}
