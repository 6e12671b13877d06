// Evaluation as text for a terminal: tables of measures and the list of failures. Figures come from
// summarise.ts and explain.ts; nothing is computed here.
import type { PairOutcome } from './agreement.js';
import type { BaselineComparison } from './baseline.js';
import type { Failure } from './explain.js';
import type { GroupSummary, SetSummary } from './summarise.js';

/** What identifies a run: shown at the top so that two reports can be told apart. */
export type Stamp = Readonly<Record<string, string>>;

const COLUMNS = ['', 'n', 'prec', 'recall', 'F1', 'count', 'hit@1', 'hit@3', 'words', 'refused', 'passed'];

/** One line per fact that identifies the run. */
export function formatStamp(stamp: Stamp): string {
  return Object.entries(stamp)
    .map(([key, value]) => `${key}: ${value}`)
    .join('\n');
}

/** The tables of one question set: by type, by direction, all, then refusals, verbatim share and times. */
export function formatSummary(name: string, summary: SetSummary): string {
  const rows = [COLUMNS, ...[...summary.byType, ...summary.byDirection, summary.all].map(cells)];
  const facts = [
    `right refusals ${shown(summary.rightRefusals)}`,
    `wrong refusals ${shown(summary.wrongRefusals)}`,
    `verbatim ${shown(summary.verbatim)}`,
    `p50 ${summary.p50Ms?.toFixed(1) ?? '-'} ms`,
    `p95 ${summary.p95Ms?.toFixed(1) ?? '-'} ms`,
  ];
  return `${name} (${summary.n} questions)\n${table(rows)}\n${facts.join('   ')}`;
}

/** Share of agreeing pairs, then each pair that differs with what only one language gave. */
export function formatAgreement(name: string, outcomes: readonly PairOutcome[]): string {
  const agreeing = outcomes.filter(({ agrees }) => agrees).length;
  const refused = outcomes.filter(({ areBothRefused }) => areBothRefused).length;
  const lines = outcomes
    .filter(({ agrees }) => !agrees)
    .map(({ sv, en, onlySv, onlyEn }) =>
      [`  ${sv} | ${en}`, `    only sv: ${list(onlySv)}`, `    only en: ${list(onlyEn)}`].join('\n'),
    );
  const head = `${name}: ${agreeing} of ${outcomes.length} pairs give the same documents in both languages (${refused} by refusing both)`;
  return [head, ...lines].join('\n');
}

/** Every failure: what was asked, understood, accepted and rejected, and why. */
export function formatFailures(name: string, failures: readonly Failure[]): string {
  const blocks = failures.map(({ question, status, interpretation, missed, verdicts, firstQuotes }) =>
    [
      `${question.id} [${question.type}, ${question.direction}] ${[...question.history, question.question].join(' → ')}`,
      `  ${missed.join('; ')}`,
      `  understood (${status}): ${interpretation.kind}, topic "${interpretation.topic}", ${JSON.stringify(interpretation.filters)}`,
      ...(question.passage === undefined ? [] : [`  passage: ${clip(question.passage)}`]),
      ...verdicts.map(({ verdict, title, why }) => `  ${verdict}: ${clip(title)} (${why})`),
      ...firstQuotes.map((quote) => `  quoted: ${clip(quote)}`),
    ].join('\n'),
  );
  return [`${name}: ${failures.length} failed`, ...blocks].join('\n\n');
}

/** Regressions, each by name, and gains. */
export function formatComparison({ regressions, gains }: BaselineComparison): string {
  const lost = regressions.map(({ set, id, question }) =>
    question === undefined
      ? `  ${set}/${id}: passed before, is no longer asked`
      : `  ${set}/${id}: passed before, fails now: ${question}`,
  );
  const head =
    regressions.length === 0
      ? 'baseline: nothing that passed fails'
      : `baseline: ${regressions.length} that passed ${regressions.length === 1 ? 'fails' : 'fail'} now`;
  const won = gains.length === 0 ? [] : [`  newly passed: ${gains.join(', ')}`];
  return [head, ...lost, ...won].join('\n');
}

function cells(group: GroupSummary): string[] {
  const [low, high] = group.passedInterval;
  return [
    group.group,
    String(group.n),
    shown(group.precision),
    shown(group.recall),
    shown(group.f1),
    shown(group.countExact),
    shown(group.hitFirst),
    shown(group.hitThird),
    shown(group.contents),
    shown(group.refused),
    `${shown(group.passed)} [${shown(low)}-${shown(high)}]`,
  ];
}

function table(rows: readonly (readonly string[])[]): string {
  const widths = COLUMNS.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  '),
    )
    .join('\n');
}

function shown(value: number | undefined): string {
  return value === undefined ? '-' : value.toFixed(2).replace(/^0\./, '.');
}

function list(ids: readonly string[]): string {
  return ids.length === 0 ? '-' : ids.join(', ');
}

function clip(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 160 ? `${line.slice(0, 157)}...` : line;
}
