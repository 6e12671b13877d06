// The committed record of which questions pass, and the comparison that makes evaluation a gate. Ids are kept
// rather than averages, because an average hides one question lost behind another won.
import { z } from 'zod';
import { AppError } from '../errors.js';
import type { Outcome } from './run.js';

const BASELINE = z.object({
  /** Why the record last changed. */
  reason: z.string().trim().min(1),
  /** Ids of passed questions by name of the set, sorted. */
  passed: z.record(z.string(), z.array(z.string())),
});

/** The record as it stands in its file. */
export type Baseline = z.infer<typeof BASELINE>;

/** A question that passed when the record was made and does not now. */
export interface Regression {
  readonly set: string;
  readonly id: string;
  /** Absent when the question is no longer asked. */
  readonly question?: string;
}

/** How a run compares with the record. */
export interface BaselineComparison {
  readonly regressions: readonly Regression[];
  /** "set/id" of questions that pass now and did not. */
  readonly gains: readonly string[];
}

/** @throws {AppError} `QUESTION_SET_INVALID` when the text is not a baseline. */
export function parseBaseline(text: string, path: string): Baseline {
  try {
    return BASELINE.parse(JSON.parse(text));
  } catch (cause) {
    throw new AppError(
      'QUESTION_SET_INVALID',
      `Expected a baseline ({ reason, passed }) in ${path}, found something else. Make it again with --update-baseline "reason".`,
      { cause, details: { path } },
    );
  }
}

/** Compares the sets of this run with the record; sets of the record that were not run are left out. */
export function compareBaseline(
  baseline: Baseline,
  outcomes: ReadonlyMap<string, readonly Outcome[]>,
): BaselineComparison {
  const regressions: Regression[] = [];
  const gains: string[] = [];
  for (const [set, setOutcomes] of outcomes) {
    const recorded = new Set(baseline.passed[set] ?? []);
    const asked = new Map(setOutcomes.map((outcome) => [outcome.question.id, outcome]));
    for (const id of recorded) {
      const outcome = asked.get(id);
      if (outcome === undefined) regressions.push({ set, id });
      else if (!outcome.grade.hasPassed) regressions.push({ set, id, question: outcome.question.question });
    }
    for (const [id, { grade }] of asked) if (grade.hasPassed && !recorded.has(id)) gains.push(`${set}/${id}`);
  }
  return { regressions, gains };
}

/** The record after this run: sets that were run are replaced, others kept. */
export function updateBaseline(
  baseline: Baseline | undefined,
  outcomes: ReadonlyMap<string, readonly Outcome[]>,
  reason: string,
): Baseline {
  const passed = { ...baseline?.passed };
  for (const [set, setOutcomes] of outcomes) {
    passed[set] = setOutcomes
      .filter(({ grade }) => grade.hasPassed)
      .map(({ question }) => question.id)
      .sort();
  }
  return { reason, passed };
}
