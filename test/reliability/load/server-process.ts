// The built server with the real model in a process of its own, on a free port of this machine, over copies of the
// project's texts. No rate limit: all load comes from one address.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { copyFile, cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commandFile, PROJECT } from '../build.js';

/** A running server. */
export interface ServerProcess {
  readonly url: string;
  readonly pid: number;
  readonly corpusDir: string;
  readonly indexDir: string;
  readonly environment: NodeJS.ProcessEnv;
  /** Log lines so far, parsed. */
  readonly logged: readonly Readonly<Record<string, unknown>>[];
  /** Resident memory of the server and its workers, in MiB. */
  memoryMiB(): Promise<number>;
  /** Ends it with SIGTERM; the exit code. */
  stop(): Promise<number | null>;
}

/** The seed page, and where the pages of the evaluation lie that make the corpus larger. */
const PAGE = join(PROJECT, 'corpus', 'umea-kommun.txt');
const MORE_PAGES = join(PROJECT, 'test', 'evaluation', 'pages', 'corpus');

async function writeCorpus(corpusDir: string, isSmall: boolean): Promise<void> {
  await mkdir(corpusDir, { recursive: true });
  await copyFile(PAGE, join(corpusDir, 'umea-kommun.txt'));
  if (isSmall) return;
  for (const name of await readdir(MORE_PAGES)) {
    await copyFile(join(MORE_PAGES, name), join(corpusDir, name));
  }
}

/** The index of each corpus, built by the first server that had it and copied for the next. */
const built = new Map<boolean, string>();

async function keepBuilt(isSmall: boolean, indexDir: string): Promise<void> {
  if (built.has(isSmall)) return;
  const kept = mkdtempSync(join(tmpdir(), 'partnership-built-'));
  process.once('exit', () => rmSync(kept, { recursive: true, force: true }));
  await cp(indexDir, kept, { recursive: true });
  built.set(isSmall, kept);
}

/** Resident memory of one process, in MiB; 0 when it has ended. @see proc(5), /proc/pid/status */
async function residentMiB(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  return Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0) / 1024;
}

async function childrenOf(pid: number): Promise<number[]> {
  const text = await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8').catch(() => '');
  return text.split(' ').filter(Boolean).map(Number);
}

/** The address in the line that says that the server is ready. */
async function readyUrl(child: ChildProcess): Promise<string> {
  let printed = '';
  let complaint = '';
  child.stderr?.on('data', (part) => {
    complaint = `${complaint}${String(part)}`.slice(-500);
  });
  for await (const part of child.stdout ?? []) {
    printed += String(part);
    const found = /at (http:\/\/\S+)/.exec(printed)?.[1];
    if (found) return found;
  }
  throw new Error(
    `Expected the server to say that it is ready, it said ${JSON.stringify(printed + complaint)}.`,
  );
}

/** Starts a server in a folder of its own and waits until it is ready. */
export async function startServerProcess(
  root: string,
  settings: {
    /** The seed page alone. */
    readonly isSmall?: boolean;
    /** Further source files by name. */
    readonly files?: ReadonlyMap<string, string>;
    readonly environment?: NodeJS.ProcessEnv;
  } = {},
): Promise<ServerProcess> {
  const [corpusDir, indexDir] = [join(root, 'corpus'), join(root, 'index')];
  const isSmall = settings.isSmall === true;
  await writeCorpus(corpusDir, isSmall);
  const files = settings.files ?? new Map<string, string>();
  for (const [name, text] of files) await writeFile(join(corpusDir, name), text);
  const kept = built.get(isSmall);
  if (kept !== undefined) await cp(kept, indexDir, { recursive: true });
  const environment = {
    ...process.env,
    PORT: '0',
    CORPUS_DIR: corpusDir,
    INDEX_DIR: indexDir,
    FEEDBACK_DIR: join(root, 'feedback'),
    RATE_LIMIT_PER_MINUTE: '0',
    LOG_LEVEL: 'warn',
    ...settings.environment,
  };
  const child = spawn(process.execPath, [commandFile('serve')], { env: environment, cwd: PROJECT });
  const logged: Record<string, unknown>[] = [];
  child.stderr.on('data', (part) => {
    for (const line of String(part).split('\n')) {
      if (line.startsWith('{')) logged.push(JSON.parse(line));
    }
  });
  const url = await readyUrl(child);
  if (files.size === 0) await keepBuilt(isSmall, indexDir);
  const pid = child.pid ?? 0;
  return {
    url,
    pid,
    corpusDir,
    indexDir,
    environment,
    logged,
    async memoryMiB() {
      const pids = [pid, ...(await childrenOf(pid))];
      return (await Promise.all(pids.map(residentMiB))).reduce((sum, one) => sum + one, 0);
    },
    stop: () =>
      new Promise((resolve) => {
        child.once('exit', resolve);
        child.kill('SIGTERM');
      }),
  };
}
