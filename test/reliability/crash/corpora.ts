// Two small corpora for crashes and faults, and an ingest over them with the fake embedder: a fraction of a second,
// so that thousands can be interrupted. Everything but the model and the measuring of the corpus is the real thing.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Clock } from '../../../src/clock.js';
import { AppError } from '../../../src/errors.js';
import { type IngestSummary, ingest } from '../../../src/ingest.js';
import type { Disk } from '../../../src/search-index/disk.js';
import { type OpenGeneration, openGeneration } from '../../../src/search-index/open-generation.js';
import { createFakeEmbedder } from '../../support/fake-embedder.js';

/** The text of each corpus: the second adds a project and changes a sentence of the first. */
const TEXTS = {
  old: {
    'falun.txt':
      'Falun och Kolomyia\n\nKommunerna arbetar tillsammans. Fokus ligger på vattenförsörjning och avfall.\n',
    'vaxjo.md': '# Växjö and Kalush\n\nThe cities plan safe schools. Teachers share what they know.\n',
  },
  new: {
    'falun.txt':
      'Falun och Kolomyia\n\nKommunerna arbetar tillsammans. Fokus ligger på räddningstjänst och skolor.\n',
    'vaxjo.md': '# Växjö and Kalush\n\nThe cities plan safe schools. Teachers share what they know.\n',
    'umea.txt': 'Umeå och Kajiado\n\nUmeå ser över avfallshanteringen. Women lead the councils.\n',
  },
} as const;

/** Which of the two. */
export type CorpusName = keyof typeof TEXTS;

/** Both corpora in folders below root. */
export async function writeCorpora(root: string): Promise<void> {
  for (const [name, texts] of Object.entries(TEXTS)) {
    await mkdir(join(root, name), { recursive: true });
    for (const [file, text] of Object.entries(texts)) await writeFile(join(root, name, file), text);
  }
}

/** A folder for a part's files, removed when the work has ended. */
export async function withFolder<T>(work: (root: string) => Promise<T>): Promise<T> {
  const root = await mkdtemp(join(tmpdir(), 'partnership-reliability-'));
  try {
    return await work(root);
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

/** Builds a generation of one of the corpora below root. */
export function ingestCorpus(options: {
  readonly root: string;
  readonly corpus: CorpusName;
  readonly indexDir: string;
  readonly disk?: Disk;
  readonly clock?: Clock;
  readonly force?: boolean;
}): Promise<IngestSummary> {
  const { root, corpus, ...rest } = options;
  return ingest({
    ...rest,
    corpusDir: join(root, corpus),
    embedder: createFakeEmbedder(),
    measureBackground: () => ({ corpus }),
  });
}

/** The generation in use, verified. @throws {AppError} as openGeneration */
export function openIndex(indexDir: string): Promise<OpenGeneration> {
  return openGeneration(indexDir, createFakeEmbedder());
}

/** Which of the corpora a generation holds, and what a search of it finds: equal for equal contents. */
function fingerprint(generation: OpenGeneration): string {
  const { files, counts } = generation.manifest;
  const found = generation.lexical.search('avfall skolor waste', 'sv', 5).map(({ chunk }) => chunk);
  return JSON.stringify([files, counts, found]);
}

/** What an index holds: the fingerprint of its generation, or the code of the refusal to open it. */
export async function stateOf(indexDir: string): Promise<string> {
  try {
    return fingerprint(await openIndex(indexDir));
  } catch (error) {
    return error instanceof AppError ? error.code : String(error);
  }
}
