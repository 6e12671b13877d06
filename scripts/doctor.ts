// `npm run -s doctor`: examines the installation and prints, for each check, what was found, what was expected and what
// mends it. Exit code 1 when something keeps the assistant from running; warnings end with 0.
import { Command } from 'commander';
import { loadConfig } from '../src/config.js';
import { type Check, type CheckStatus, worstStatus } from '../src/doctor/check.js';
import { examine } from '../src/doctor/examine.js';
import { EXIT, printable, runCommand } from './command.js';

const MARKS: Readonly<Record<CheckStatus, string>> = { ok: 'ok     ', warning: 'warning', failed: 'FAILED ' };

const VERDICTS: Readonly<Record<CheckStatus, string>> = {
  ok: 'All is well.',
  warning: 'It runs; mind the warnings.',
  failed: 'It cannot run so. Mend what FAILED, from the top.',
};

function formatCheck({ name, status, found, expected, fix }: Check): string {
  const line = `${MARKS[status]}  ${name}: ${found}`;
  return status === 'ok' ? line : [line, `         expected: ${expected}`, `         fix: ${fix}`].join('\n');
}

const program = new Command('doctor')
  .description(
    'Examine this installation: settings, Node, native parts, model, corpus, index, folders, disk and port.',
  )
  .option('--json', 'print the checks as JSON')
  .option('--debug', 'show where a failure arose')
  .addHelpText(
    'after',
    '\nExit codes: 0 it runs (perhaps with warnings), 1 it cannot run, 2 settings are wrong.',
  )
  .action(async ({ json }: { readonly json?: true }) => {
    const print = (text: string) => process.stdout.write(`${printable(text)}\n`);
    const checks = await examine(loadConfig(), json ? undefined : (check) => print(formatCheck(check)));
    const status = worstStatus(checks);
    print(json ? JSON.stringify({ status, checks }, null, 2) : `\n${VERDICTS[status]}`);
    if (status === 'failed') process.exitCode = EXIT.failure;
  });

await runCommand(program, process.argv);
