// One embedding worker as the pool sees it: a child process, not a thread. onnxruntime-node 1.14 keeps one static
// reference for all threads, which the next thread to load it frees (microsoft/onnxruntime#20084): with threads, 2
// of 10 runs that opened and closed embedders ended in a corrupted heap, and ending a busy thread aborted the
// server (measured). A process may crash or be killed at any moment, and only its batch is done again.
import { type ChildProcess, fork } from 'node:child_process';
import { getPriority, setPriority } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { FromWorker, ToWorker } from './worker-messages.js';

/** Embeds one batch at a time. */
export interface EmbeddingWorker {
  /** Numbers per embedding once the model is loaded. Rejects when it cannot be, or the worker ends before. */
  readonly ready: Promise<number>;
  isAlive(): boolean;
  /** Resolves when the worker has ended, for whatever reason. */
  readonly ended: Promise<void>;
  /**
   * Embeddings of a batch, in its order; L2 norm 1. Rejects when the model fails on it or the worker ends.
   *
   * @param batch  Token ids of each text, markers included.
   */
  run(batch: readonly Int32Array[]): Promise<readonly Float32Array[]>;
  /** Ends the worker at once, whatever it does. */
  close(): Promise<void>;
}

/** Who waits for a reply: one at a time. */
interface Asked {
  readonly resolve: (reply: FromWorker) => void;
  readonly reject: (reason: Error) => void;
}

/** The longest batch takes 160 ms (512 tokens, measured); who is silent for this long does not come back. */
const SILENT_AFTER_MS = 60_000;

/** Who runs from source finds the script in dist/. */
const SCRIPT = fileURLToPath(
  import.meta.url.endsWith('.ts')
    ? new URL('../../dist/src/embedding/worker.js', import.meta.url)
    : new URL('./worker.js', import.meta.url),
);

/**
 * Starts at once and loads the weights when they have been verified, so that starting and hashing overlap.
 *
 * @param weightsPath  Resolves when the ONNX file has been verified.
 */
export function startWorkerProcess(weightsPath: Promise<string>): EmbeddingWorker {
  const child = fork(SCRIPT, {
    execArgv: [],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  giveWay(child);
  let end: Error | undefined;
  let asked: Asked | undefined;
  // One listener and one place for a reply: a Promise.race with `ended` would keep every reply as long as the worker
  // lives (measured: 1.4 MB for a thousand questions).
  child.on('message', (reply: FromWorker) => asked?.resolve(reply));
  const ended = new Promise<void>((resolve) => {
    const finish = (reason: Error): void => {
      end ??= reason;
      asked?.reject(end);
      resolve();
    };
    child.once('error', finish);
    child.once('exit', (code, signal) =>
      finish(new Error(`the embedding process ended (${signal ?? `exit code ${code}`})`)),
    );
  });

  const ask = async (message: ToWorker): Promise<FromWorker> => {
    if (end) throw end;
    const silence = setTimeout(() => child.kill('SIGKILL'), SILENT_AFTER_MS);
    const reply = await new Promise<FromWorker>((resolve, reject) => {
      asked = { resolve, reject };
      // A channel that is closed means that the process has ended, which is told apart from this.
      child.send(message, () => undefined);
    }).finally(() => {
      clearTimeout(silence);
      asked = undefined;
    });
    if (reply.type === 'failed') throw new Error(reply.reason);
    return reply;
  };
  const load = async (): Promise<number> => {
    const reply = await ask({ type: 'load', weightsPath: await weightsPath });
    return reply.type === 'ready' ? reply.dimensions : 0;
  };
  const ready = load();
  // The pool looks at it when it comes to it; until then a failure is not an unhandled one.
  ready.catch(() => undefined);
  return {
    ready,
    isAlive: () => end === undefined,
    ended,
    async run(batch) {
      const reply = await ask({ type: 'run', batch });
      return reply.type === 'embedded' ? reply.embeddings : [];
    },
    async close() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

/**
 * As nice(1) counts: a worker gets a sixth of what the serving process gets when both want the same core. Measured under
 * ten times the capacity, with 0, 3 and 8: p99 of a refusal 23, 18 and 13 ms, answers as many.
 */
const PRIORITY_STEP = 8;
const LOWEST_PRIORITY = 19;

/** Where cores are short, the process that serves goes before its workers: refusals and pages must not wait for them. */
function giveWay({ pid }: ChildProcess): void {
  try {
    if (pid !== undefined) setPriority(pid, Math.min(LOWEST_PRIORITY, getPriority() + PRIORITY_STEP));
  } catch {
    // Not everywhere allowed, and nothing depends on it.
  }
}
