// The index changing while questions come: reloads back and forth, an ingest beside the server, an index that is
// damaged, and ingests at once. No error but 503, and every answer is one that its generation gives when nothing else
// happens: the answers of both generations are taken first, and compared word for word.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CURRENT_FILE, generationDir } from '../../../src/search-index/layout.js';
import { withLock } from '../../../src/search-index/lock.js';
import { rollBack } from '../../../src/search-index/retain.js';
import { commandFile } from '../build.js';
import { withFolder } from '../crash/corpora.js';
import { createFindings, type Findings, type PartOptions, type PartReport, scaled } from '../part.js';
import { type Ask, closedLoad, createAsker, type Reply } from './generate-load.js';
import { type ServerProcess, startServerProcess } from './server-process.js';

/** Of the published run. */
const RELOADS = 50;

const CLIENTS = 4;

/** Longest a change may take to be seen. */
const PATIENCE_MS = 60_000;

/** What the second generation has beside the first. */
const ADDED_TEXT =
  'Svensk partner: Umeå kommun\n\nBibliotek för alla\nProjekt: Böcker på hjul\nUmeå och Kitwe köper en bokbuss som lånar ut böcker i byarna. Projektet pågår i tre år.\nProjektområde\nUtbildning\nSvensk partner\nUmeå kommun\nInternationell partner\nKitwe\n';

const QUESTIONS = [
  'Which projects address water management?',
  'Vilka projekt handlar om bibliotek?',
  'Hur många partnerskap finns det?',
  'Vad gör Umeå och Kitwe?',
  'Which projects are there in Vietnam?',
  'Vilka partnerskap rör utbildning?',
  'Finns det projekt i Zambia?',
  'hej',
];

/** What must be the same whenever a generation is asked: all but the id of the answer and the times. */
function essence(text: string): { readonly generation: string; readonly answer: string } {
  const { id: _id, timingsMs: _timings, generation, ...answer } = JSON.parse(text);
  return { generation: String(generation), answer: JSON.stringify(answer) };
}

async function openGenerationOf(server: ServerProcess): Promise<string> {
  const response = await fetch(`${server.url}/version`);
  const { generation } = (await response.json()) as { generation: string };
  return generation;
}

/** Waits until a condition holds. @returns whether it did in time */
async function until(condition: () => Promise<boolean>): Promise<boolean> {
  const untilMs = performance.now() + PATIENCE_MS;
  while (performance.now() < untilMs) {
    if (await condition()) return true;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return false;
}

function runIngest(server: ServerProcess): { readonly ended: Promise<number | null> } {
  const child = spawn(process.execPath, [commandFile('ingest'), '--quiet'], {
    env: server.environment,
    stdio: 'ignore',
  });
  return { ended: once(child, 'exit').then(([code]) => code as number | null) };
}

/** Answers by question, by generation. */
type Answers = Map<string, Map<string, string>>;

/** Asks everything in peace. */
async function learnAnswers(ask: Ask, answers: Answers): Promise<void> {
  for (const question of QUESTIONS) {
    const { generation, answer } = essence((await ask(question)).text);
    answers.set(question, new Map([...(answers.get(question) ?? []), [generation, answer]]));
  }
}

/** Whether a generation gives this answer; one built meanwhile holds the texts of one of those that are known. */
function isRight(answers: Answers, question: string, given: ReturnType<typeof essence>): boolean {
  const known = answers.get(question) ?? new Map<string, string>();
  const expected = known.get(given.generation);
  return expected === undefined ? [...known.values()].includes(given.answer) : expected === given.answer;
}

/** Asks until told to stop, and compares every answer. */
function askAndCompare(ask: Ask, answers: Answers, findings: Findings) {
  const counts = { answered: 0, overloaded: 0, byGeneration: new Map<string, number>() };
  const stop = new AbortController();
  const onReply = ({ status, text }: Reply, question: string) => {
    if (status === 503) counts.overloaded += 1;
    if (
      !findings.check(status === 200 || status === 503, () => `${question}: ${status} ${text.slice(0, 200)}`)
    )
      return;
    if (status !== 200) return;
    counts.answered += 1;
    const given = essence(text);
    counts.byGeneration.set(given.generation, (counts.byGeneration.get(given.generation) ?? 0) + 1);
    findings.check(
      isRight(answers, question, given),
      () =>
        `${question}: another answer than ${given.generation} gives in peace: ${given.answer.slice(0, 300)}`,
    );
  };
  const nextQuestion = (number: number) => QUESTIONS[number % QUESTIONS.length]!;
  const ended = (async () => {
    while (!stop.signal.aborted)
      await closedLoad({ ask, clients: CLIENTS, durationMs: 500, nextQuestion, onReply });
  })();
  return {
    counts,
    async end() {
      stop.abort();
      await ended;
    },
  };
}

/** Puts the other of the two generations in use and waits until the server has it. */
async function switchIndex(server: ServerProcess, findings: Findings): Promise<void> {
  const id = await withLock(server.indexDir, () => rollBack(server.indexDir));
  process.kill(server.pid, 'SIGHUP');
  const isOpen = await until(async () => (await openGenerationOf(server)) === id);
  findings.check(isOpen, () => `the server did not take up ${id}`);
}

async function damageWhileServing(server: ServerProcess, findings: Findings): Promise<void> {
  const id = await openGenerationOf(server);
  const other = await withLock(server.indexDir, () => rollBack(server.indexDir));
  const path = join(generationDir(server.indexDir, other), 'chunks.f32');
  const whole = await readFile(path);
  // The rollback has been seen or not by now; either way this generation is refused from here on.
  await writeFile(path, whole.subarray(0, -4));
  await writeFile(join(server.indexDir, CURRENT_FILE), `${id}\n`);
  await until(async () => (await openGenerationOf(server)) === id);
  await writeFile(join(server.indexDir, CURRENT_FILE), `${other}\n`);
  process.kill(server.pid, 'SIGHUP');
  const isTold = await until(async () => {
    const response = await fetch(`${server.url}/readyz`);
    const { reasons } = (await response.json()) as { reasons: string[] };
    return response.status === 200 && reasons.some((reason) => reason.includes('chunks.f32'));
  });
  findings.check(isTold, () => '/readyz does not name the damaged file while the old index serves on');
  const figures = await (await fetch(`${server.url}/metrics`)).text();
  findings.check(
    figures.includes('assistant_index_refused 1'),
    () => 'the figures do not tell of the refused index',
  );
  findings.check((await openGenerationOf(server)) === id, () => 'the damaged index is in use');
  await writeFile(path, whole);
  process.kill(server.pid, 'SIGHUP');
  const isMended = await until(async () => (await openGenerationOf(server)) === other);
  findings.check(isMended, () => 'the mended index is not taken up');
}

/** Changes the index under load. */
export async function changeIndex({ scale, onProgress }: PartOptions): Promise<PartReport> {
  const findings = createFindings(
    'changes',
    'Reloads, ingests and a damaged index during questions: no error but 503, no answer but those of the generation it names.',
  );
  await withFolder(async (root) => {
    const server = await startServerProcess(root, { isSmall: scale < 1 });
    const { ask, close } = createAsker(server.url);
    try {
      const answers: Answers = new Map();
      await learnAnswers(ask, answers);
      const first = await openGenerationOf(server);
      await writeFile(join(server.corpusDir, 'kitwe.txt'), ADDED_TEXT);
      onProgress?.('two ingests at once, beside the server');
      const codes = await Promise.all([runIngest(server).ended, runIngest(server).ended]);
      findings.check(
        codes.includes(0) && codes.every((code) => code === 0 || code === 4),
        () => `two ingests at once ended with ${codes.join(' and ')}`,
      );
      findings.figure('two ingests at once: exit codes', [...codes].sort().join(' and '));
      const isSeen = await until(async () => (await openGenerationOf(server)) !== first);
      findings.check(isSeen, () => 'the server did not take up the new generation by itself');
      await learnAnswers(ask, answers);

      const asking = askAndCompare(ask, answers, findings);
      const reloads = scaled(RELOADS, scale);
      for (let done = 0; done < reloads; done += 1) {
        if (done % 10 === 0) onProgress?.(`reload ${done} of ${reloads}`);
        await switchIndex(server, findings);
      }
      onProgress?.('a damaged index');
      await damageWhileServing(server, findings);
      onProgress?.('an ingest under load');
      const code = await runIngest(server).ended;
      findings.check(code === 0, () => `the ingest under load ended with ${code}`);
      await asking.end();
      const { answered, overloaded, byGeneration } = asking.counts;
      findings.figure('reloads under load', reloads);
      findings.figure('answers compared, by generation', [...byGeneration.values()].join(' and '));
      findings.figure('answered and refused with 503', `${answered} and ${overloaded}`);
      const faults = server.logged.filter(
        ({ level, msg }) => level === 'error' && !String(msg).includes('refused'),
      );
      findings.check(faults.length === 0, () => `the log tells of ${JSON.stringify(faults[0])}`);
    } finally {
      close();
      findings.check((await server.stop()) === 0, () => 'the server did not end with 0');
    }
  });
  return findings.report();
}
