// Opening the generation in use: verified, whole in memory, and from then on independent of the folder, so that it
// keeps serving while newer ones are built and old ones removed. The graph, whose reader dies on damaged files, is
// opened only where there are chunks enough to need it.

import { join } from 'node:path';
import { AppError } from '../errors.js';
import type { Chunk, Document } from '../types.js';
import { readCurrent } from './current.js';
import { nodeDisk } from './disk.js';
import { type Background, FILES, parseLines, parseRows } from './generation-files.js';
import { openHnsw } from './hnsw.js';
import { generationDir } from './layout.js';
import { parseLexical } from './lexical-file.js';
import { type IndexModel, invalidFile, type Manifest } from './manifest.js';
import { type ReadableDisk, readManifest, readVerified } from './read-generation.js';
import { GRAPH_FROM_CHUNKS, type SearchableChunks, searchableChunks } from './searchable-chunks.js';

/** One generation in memory. Chunks are named by their index in `chunks`. */
export interface OpenGeneration extends SearchableChunks {
  readonly id: string;
  /** The folder it was read from; it may be gone after two more ingests. */
  readonly dir: string;
  /** ISO 8601 UTC. */
  readonly builtAt: string;
  readonly manifest: Manifest;
  /** Undefined when retrieval stored none. */
  readonly background: Background | undefined;
  /** Texts embedded to measure the background, and one unit row for each. */
  readonly referenceTexts: readonly string[];
  readonly referenceVectors: Float32Array;
}

/**
 * Verifies and opens the generation in use.
 *
 * @throws {AppError} `INDEX_MISSING` when there is none; `INDEX_INVALID` naming the file that is damaged;
 * `INDEX_MISMATCH` when it was built by another model or in another format.
 */
export async function openGeneration(
  indexDir: string,
  expected: { readonly model: IndexModel },
  disk: ReadableDisk = nodeDisk,
): Promise<OpenGeneration> {
  const id = await readCurrent(indexDir, disk);
  try {
    return await readGeneration({ dir: generationDir(indexDir, id), id }, expected.model, disk);
  } catch (error) {
    // Two ingests may have ended, and removed this generation, since CURRENT was read.
    const now = await readCurrent(indexDir, disk);
    if (now === id) throw error;
    return await readGeneration({ dir: generationDir(indexDir, now), id: now }, expected.model, disk);
  }
}

async function readGeneration(
  { dir, id }: { readonly dir: string; readonly id: string },
  model: IndexModel,
  disk: ReadableDisk,
): Promise<OpenGeneration> {
  const manifest = await readManifest(dir, id, disk);
  requireModel(manifest, model);
  const bytes = new Map<string, Uint8Array>();
  for (const file of Object.keys(manifest.files)) {
    bytes.set(file, await readVerified({ dir, manifest }, file, disk));
  }
  const contents = (file: string): Uint8Array => {
    const found = bytes.get(file);
    if (found === undefined) throw invalidFile(dir, `its manifest does not list ${file}`);
    return found;
  };
  const background: Background = JSON.parse(Buffer.from(contents(FILES.background)).toString('utf8'));
  const chunks = parseLines<Chunk>(contents(FILES.chunks));
  const isLarge = chunks.length >= GRAPH_FROM_CHUNKS;
  contents(FILES.graph);
  return {
    id,
    dir,
    builtAt: manifest.builtAt,
    manifest,
    background: Object.keys(background).length === 0 ? undefined : background,
    referenceTexts: parseLines<string>(contents(FILES.referenceTexts)),
    referenceVectors: parseRows(contents(FILES.referenceVectors)),
    ...searchableChunks({
      documents: parseLines<Document>(contents(FILES.documents)),
      chunks,
      chunkVectors: parseRows(contents(FILES.chunkVectors)),
      sentenceVectors: parseRows(contents(FILES.sentenceVectors)),
      lexical: parseLexical(contents(FILES.lexical)),
      ...(isLarge ? { graph: await openHnsw(join(dir, FILES.graph), model.dimensions) } : {}),
    }),
  };
}

function requireModel(manifest: Manifest, expected: IndexModel): void {
  const { name, dimensions, sha256 } = manifest.model;
  if (name === expected.name && dimensions === expected.dimensions && sha256 === expected.sha256) return;
  const describe = (model: IndexModel): string =>
    `${model.name} (${model.dimensions} dimensions, SHA-256 ${model.sha256.slice(0, 12)})`;
  throw new AppError(
    'INDEX_MISMATCH',
    `Expected an index built with model ${describe(expected)}, found one built with ${describe(manifest.model)}. Run \`npm run ingest\` to build it anew, or set MODEL_DIR to that model.`,
    { details: { expected: expected.sha256, found: sha256 } },
  );
}
