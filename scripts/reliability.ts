// `npm run -s reliability`: crashes, faults, damage and load at length, and the figures of docs/reliability.md. The
// same parts run small in `npm test`. They live with the tests and are bundled on the spot, so this needs the
// development parts. Everything happens in folders of its own and on this machine; about an hour at full scale.

import { cpus, totalmem } from 'node:os';
import { pathToFileURL } from 'node:url';
import { Command, InvalidArgumentError } from 'commander';
import { AppError } from '../src/errors.js';
import type { Part, PartReport } from '../test/reliability/part.js';
import { EXIT, printable, runCommand } from './command.js';
import { currentCommit } from './commit.js';

interface Options {
  readonly scale: number;
  readonly minutes?: number;
  readonly json?: true;
}

/** A report with how long it took. */
interface TimedReport extends PartReport {
  readonly seconds: number;
}

function numberUpTo(max: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (!(value > 0 && value <= max))
      throw new InvalidArgumentError(`Expected a number above 0, at most ${max}.`);
    return value;
  };
}

/** The parts by name. @throws {AppError} `CONFIG_INVALID` without development parts */
async function loadParts(): Promise<ReadonlyMap<string, Part>> {
  const { build } = await import('esbuild').catch((cause: unknown) => {
    throw new AppError('CONFIG_INVALID', 'Expected the development parts, found none. Run `npm ci` first.', {
      cause,
    });
  });
  const outfile = 'dist/test/reliability/run.js';
  await build({
    entryPoints: ['test/reliability/run.ts'],
    outfile,
    bundle: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    target: 'node20',
    logLevel: 'warning',
  });
  const module: { readonly PARTS: ReadonlyMap<string, Part> } = await import(pathToFileURL(outfile).href);
  return module.PARTS;
}

function chosen(
  names: readonly string[],
  parts: ReadonlyMap<string, Part>,
): readonly (readonly [string, Part])[] {
  const wanted = names.length === 0 ? [...parts.keys()] : names;
  return wanted.map((name) => {
    const part = parts.get(name);
    if (part === undefined) {
      throw new AppError(
        'CONFIG_INVALID',
        `Expected parts among ${[...parts.keys()].join(', ')}, found ${name}.`,
      );
    }
    return [name, part] as const;
  });
}

function formatReport({ part, claim, figures, failures, skipped, seconds }: TimedReport): string {
  return [
    `### ${part}`,
    '',
    claim,
    '',
    '| figure | value |',
    '|---|---:|',
    ...figures.map(({ name, value }) => `| ${name} | ${value.toLocaleString('en')} |`),
    `| seconds | ${Math.round(seconds)} |`,
    '',
    ...skipped.map((reason) => `Skipped: ${reason}.\n`),
    ...(failures.length === 0
      ? ['All held.']
      : [`**${failures.length} did not hold:**`, ...failures.map((failure) => `- ${failure}`)]),
    '',
  ].join('\n');
}

const program = new Command('reliability')
  .description('Crash, fill, damage and load an index and a server of this machine, and print what held.')
  .argument(
    '[part...]',
    'faults, damage, changes, overload, slow, kill, requests, documents, soak (default: all)',
  )
  .option('--scale <factor>', 'share of the published counts and durations', numberUpTo(10), 1)
  .option('--minutes <n>', 'stop kill and requests after this time, each', numberUpTo(600))
  .option('--json', 'print the reports as JSON')
  .option('--debug', 'show where a failure arose')
  .action(async (names: readonly string[], { scale, minutes, json }: Options) => {
    const parts = chosen(names, await loadParts());
    const reports: TimedReport[] = [];
    const [processor] = cpus();
    const machine = `${cpus().length} cores (${processor?.model.trim()}), ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}, commit ${currentCommit()}, scale ${scale}`;
    if (!json) process.stdout.write(`${machine}\n\n`);
    for (const [name, part] of parts) {
      const startedMs = performance.now();
      const say = (text: string) => process.stderr.write(`${name}: ${text}\n`);
      say('started');
      const report = {
        ...(await part({
          scale,
          onProgress: say,
          ...(minutes === undefined ? {} : { maxMs: minutes * 60_000 }),
        })),
        seconds: (performance.now() - startedMs) / 1000,
      };
      reports.push(report);
      if (!json) process.stdout.write(`${printable(formatReport(report))}\n`);
    }
    if (json) process.stdout.write(`${JSON.stringify({ machine, reports }, null, 2)}\n`);
    if (reports.some(({ failures }) => failures.length > 0)) process.exitCode = EXIT.failure;
  });

await runCommand(program, process.argv);
