// What the benchmark asks questions of: the corpus and invented sites of ten thousand chunks, each with its index.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { withRandomPassages } from '../src/benchmark/random-embedder.js';
import type { Config } from '../src/config.js';
import { createEmbedder } from '../src/embedding/embedder.js';
import { ingest } from '../src/ingest.js';
import { loadGenerator } from './load-generator.js';

/** Chunks that the invented sites must at least give. */
const LARGE_CHUNKS = 10_000;
/** A site of the generator gives some more than this (measured: 50.5 in the mean of 24). */
const CHUNKS_PER_SITE = 50;

/** Where a corpus of texts and its index stand. */
export interface Place {
  readonly indexDir: string;
  readonly corpusDir: string;
}

/** Builds an index once for all parts. Resolves to how much it holds. */
export async function buildIndex(config: Config, place: Place, isRandom: boolean, signal: AbortSignal) {
  const embedder = await createEmbedder({ modelDir: config.modelDir });
  try {
    const { counts } = await ingest({
      ...place,
      embedder: isRandom ? withRandomPassages(embedder) : embedder,
      signal,
    });
    return counts;
  } finally {
    await embedder.close();
  }
}

/** Writes invented sites until they hold enough text for so many chunks. */
export async function writeLargeCorpus(folder: string): Promise<void> {
  const generateSite = await loadGenerator();
  const sites = Math.ceil(LARGE_CHUNKS / CHUNKS_PER_SITE);
  for (let seed = 1001; seed < 1001 + sites; seed += 1) {
    const own = join(folder, `site-${seed}`);
    await mkdir(own, { recursive: true });
    for (const { name, text } of generateSite(seed).files) await writeFile(join(own, name), text);
  }
}
