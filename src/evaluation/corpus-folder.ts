// A corpus as a folder for as long as it is read: that of a target that has one, or a temporary one with its files.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Target } from './target.js';

/** Calls `use` with a folder that holds the corpus; a temporary one is removed when it has ended, or failed. */
export async function withCorpusFolder<T>(
  corpus: Target['corpus'],
  use: (corpusDir: string) => Promise<T>,
): Promise<T> {
  if ('dir' in corpus) return use(corpus.dir);
  const folder = await mkdtemp(join(tmpdir(), 'partnership-corpus-'));
  try {
    for (const { name, text } of corpus.files) {
      const path = join(folder, name);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, text);
    }
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
