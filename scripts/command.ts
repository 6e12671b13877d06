// How every command line ends: data on stdout, one clear sentence on stderr, and the exit code that tells a shell
// what happened. The table of codes is here and nowhere else.
import { type Command, CommanderError } from 'commander';
import { AppError, type ErrorCode } from '../src/errors.js';

/** Exit codes of all commands. */
export const EXIT = {
  ok: 0,
  failure: 1,
  usage: 2,
  someSourcesFailed: 3,
  locked: 4,
  indexInvalid: 5,
  interrupted: 130,
} as const;

const EXIT_BY_ERROR: ReadonlyMap<ErrorCode, number> = new Map([
  ['CONFIG_INVALID', EXIT.usage],
  ['QUESTION_INVALID', EXIT.usage],
  ['INDEX_LOCKED', EXIT.locked],
  ['INDEX_INVALID', EXIT.indexInvalid],
  ['INDEX_MISMATCH', EXIT.indexInvalid],
  ['ABORTED', EXIT.interrupted],
]);

/**
 * Runs a command line and sets the process's exit code; an action may set `process.exitCode` itself (EXIT.*).
 * Failures are printed as one message, without a stack; every command has `--debug`, which shows it.
 *
 * @param argv  As process.argv: node, script, then the arguments.
 */
export async function runCommand(program: Command, argv: readonly string[]): Promise<void> {
  program.exitOverride().showHelpAfterError('(--help lists the options)');
  for (const command of program.commands)
    command.exitOverride().showHelpAfterError('(--help lists the options)');
  // A reader that has seen enough (`| head`) is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(EXIT.ok);
    throw error;
  });
  try {
    await program.parseAsync(argv);
  } catch (error) {
    // Commander has printed its own message or help.
    if (error instanceof CommanderError) {
      process.exitCode = error.exitCode === 0 ? EXIT.ok : EXIT.usage;
      return;
    }
    printError(error, argv.includes('--debug'));
    process.exitCode = exitCodeOf(error);
  }
}

/** The exit code for what a command threw. */
export function exitCodeOf(error: unknown): number {
  return error instanceof AppError ? (EXIT_BY_ERROR.get(error.code) ?? EXIT.failure) : EXIT.failure;
}

/** A signal that fires at the first Ctrl-C or SIGTERM, so that work can clear up; the second ends the process. */
export function interruptSignal(): AbortSignal {
  const controller = new AbortController();
  const interrupt = (): void => {
    if (controller.signal.aborted) process.exit(EXIT.interrupted);
    controller.abort(new AppError('ABORTED', 'Stopped before the end; nothing was changed.'));
  };
  process.on('SIGINT', interrupt);
  process.on('SIGTERM', interrupt);
  return controller.signal;
}

/** Text of documents or file names without what could steer a terminal: control and direction characters. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, (character) =>
    character === '\n' || character === '\t' ? character : '',
  );
}

function printError(error: unknown, isDebugging: boolean): void {
  const message = error instanceof Error ? error.message : String(error);
  const line = error instanceof AppError ? message : `Unexpected failure: ${message} (--debug shows where)`;
  process.stderr.write(`${printable(line)}\n`);
  if (isDebugging && error instanceof Error) process.stderr.write(`${error.stack ?? ''}\n`);
}
