// A whole run as text or JSON: per target its tables, what the reader missed, agreement and failures, then the
// pool of invented sites and the comparison with the baseline. The parts are formatted in report.ts.
import type { BaselineComparison } from './baseline.js';
import type { TargetResult } from './evaluate.js';
import {
  formatAgreement,
  formatComparison,
  formatFailures,
  formatStamp,
  formatSummary,
  type Stamp,
} from './report.js';
import { summarise } from './summarise.js';

/** The report for a terminal. Failures are listed where asked for, else counted and named. */
export function formatResults(
  results: readonly TargetResult[],
  stamp: Stamp,
  comparison: BaselineComparison | undefined,
  isListingFailures: boolean,
): string {
  const blocks = results.flatMap((result) => targetBlocks(result, isListingFailures));
  const pooled = results.filter(({ outcomes }) => outcomes.length > 0);
  if (pooled.length > 1) blocks.push(formatSummary('all sets', summariseAll(pooled)));
  const models = [...new Set(results.map(({ model }) => model))].join(', ');
  return [
    formatStamp({ ...stamp, model: models }),
    ...blocks,
    ...(comparison === undefined ? [] : [formatComparison(comparison)]),
  ].join('\n\n');
}

/** The same for programs. Questions appear by id; failures whole. */
export function resultsAsJson(
  results: readonly TargetResult[],
  stamp: Stamp,
  comparison: BaselineComparison | undefined,
) {
  return {
    stamp,
    sets: results.map(({ outcomes, ...result }) => ({
      ...result,
      passed: outcomes.filter(({ grade }) => grade.hasPassed).map(({ question }) => question.id),
    })),
    all: summariseAll(results),
    ...(comparison === undefined ? {} : { baseline: comparison }),
  };
}

function targetBlocks(result: TargetResult, isListingFailures: boolean): string[] {
  const { name, summary, failures, pairs, unmatched, digest } = result;
  const blocks: string[] = [];
  if (summary.n > 0) blocks.push(formatSummary(digest ? `${name} ${digest.slice(0, 12)}` : name, summary));
  if (unmatched.length > 0) blocks.push(`${name}: entries without a document: ${unmatched.join(', ')}`);
  if (pairs.length > 0) blocks.push(formatAgreement(name, pairs));
  if (failures.length === 0) return blocks;
  if (isListingFailures) blocks.push(formatFailures(name, failures));
  else
    blocks.push(
      `${name}: failed ${failures.map(({ question }) => question.id).join(', ')} (--failures tells why)`,
    );
  return blocks;
}

function summariseAll(results: readonly TargetResult[]) {
  return summarise(results.flatMap(({ outcomes }) => outcomes));
}
