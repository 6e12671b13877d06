// Programs that the trial starts: run to their end, or kept running until the trial is over. All of them are ended by
// the handle they were started with.
import { execFile, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';

const runFile = promisify(execFile);

/** How long a program may take to answer after its start. Chosen: first embedding of a corpus included. */
const READY_MS = 120_000;

/** Where and with what a program runs. */
export interface Surroundings {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** The call of a program with variables added to the environment that it inherits. */
function call(
  program: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): readonly string[] {
  return [...Object.entries(env).map(([name, value]) => `${name}=${value}`), program, ...args];
}

/** Output of a program that ends. @throws with its error output when it fails. */
export async function run(
  program: string,
  args: readonly string[],
  { cwd, env }: Surroundings = {},
): Promise<string> {
  try {
    const { stdout } = await runFile('env', call(program, args, env), {
      maxBuffer: 64 << 20,
      ...(cwd === undefined ? {} : { cwd }),
    });
    return stdout;
  } catch (error) {
    const { stderr = '', stdout = '' } = error as { stderr?: string; stdout?: string };
    throw new Error(
      `Expected \`${program} ${args[0] ?? ''}\` to succeed, it failed: ${(stderr || stdout).trim()}`,
      {
        cause: error,
      },
    );
  }
}

/** Whether a program can be run here. */
export async function exists(program: string): Promise<boolean> {
  return run('sh', ['-c', 'command -v "$1"', 'sh', program]).then(
    () => true,
    () => false,
  );
}

/** A running program. */
export interface Running {
  stop(): Promise<void>;
}

/**
 * Starts a program and waits until it answers.
 *
 * @param isReady  Tried again and again; a rejection counts as not yet.
 * @throws with the last of its output when it ends or does not answer in time.
 */
export async function start(
  program: string,
  args: readonly string[],
  { isReady, ...surroundings }: Surroundings & { readonly isReady: () => Promise<boolean> },
): Promise<Running> {
  const { cwd, env } = surroundings;
  const child = spawn('env', call(program, args, env), {
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(cwd === undefined ? {} : { cwd }),
  });
  let output = '';
  const keep = (part: Buffer) => {
    output = (output + part.toString()).slice(-2000);
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  // However the trial ends, nothing that it started lives on.
  const end = () => child.kill('SIGTERM');
  process.once('exit', end);
  child.once('error', (error) => {
    output += error.message;
  });
  const stop = async () => {
    process.removeListener('exit', end);
    if (end()) await ended;
  };
  const until = Date.now() + READY_MS;
  while (Date.now() < until && child.exitCode === null && child.pid !== undefined) {
    if (await isReady().catch(() => false)) return { stop };
    await delay(200);
  }
  await stop();
  throw new Error(`Expected ${program} to answer within ${READY_MS / 1000} s, it did not: ${output.trim()}`);
}

/** A TCP port that was free a moment ago on 127.0.0.1. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new TypeError('Expected a TCP address.');
  return address.port;
}
