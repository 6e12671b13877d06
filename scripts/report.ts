// `npm run -s report -- [log files]`: what was asked for and not found, by facet, from the server's log (or from
// stdin: `journalctl -u partnership-assistant -o cat | npm run -s report`). Holds no words of any question.
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { Command } from 'commander';
import { AppError } from '../src/errors.js';
import { type Counted, reportUsage, type UsageReport } from '../src/server/usage-report.js';
import { printable, runCommand } from './command.js';

/** Rows shown of a long list. */
const MAX_ROWS = 20;

async function* linesOf(files: readonly string[]): AsyncGenerator<string> {
  if (files.length === 0) yield* createInterface({ input: process.stdin });
  for (const file of files) {
    try {
      yield* createInterface({ input: createReadStream(file) });
    } catch (cause) {
      throw new AppError(
        'CONFIG_INVALID',
        `Expected a log in ${file}, could not read it. Name a readable file.`,
        {
          cause,
        },
      );
    }
  }
}

function formatRows(heading: string, rows: readonly Counted[]): string[] {
  if (rows.length === 0) return [];
  const more = rows.length > MAX_ROWS ? [`  … and ${rows.length - MAX_ROWS} more`] : [];
  const shown = rows.slice(0, MAX_ROWS).map(({ value, count }) => `  ${String(count).padStart(6)}  ${value}`);
  return ['', heading, ...shown, ...more];
}

function formatReport(report: UsageReport): string {
  if (report.answers === 0) return 'No answers in this log. Answers are logged at LOG_LEVEL=info.\n';
  return [
    `${report.answers} answers from ${report.from} to ${report.to}; p50 ${report.p50Ms} ms, p95 ${report.p95Ms} ms`,
    ...formatRows('By status', report.byStatus),
    ...formatRows('By kind', report.byKind),
    ...formatRows('By language', report.byLanguage),
    ...formatRows('Asked for and not found, by facet', report.notFound),
    ...formatRows('Most cited documents', report.mostCited),
    '',
  ].join('\n');
}

const program = new Command('report')
  .description('Count from the log of the server what was asked for and not found. Shows no questions.')
  .argument('[log...]', 'log files (default: standard input)')
  .option('--json', 'print the figures as JSON')
  .option('--debug', 'show where a failure arose')
  .action(async (files: readonly string[], { json }: { readonly json?: true }) => {
    const report = await reportUsage(linesOf(files));
    process.stdout.write(json ? `${JSON.stringify(report, null, 2)}\n` : printable(formatReport(report)));
  });

await runCommand(program, process.argv);
