// A generation as LangChain's HNSWLib store, for any program that speaks LangChain. Its files are verified again just
// before they are loaded, since the native reader dies on damaged ones. The store searches with hnswlib's default
// effort and returns distances; our own retrieval uses OpenGeneration instead.

import { join } from 'node:path';
import type { EmbeddingsInterface } from '@langchain/core/embeddings';
import { FILES } from './generation-files.js';
import type { OpenGeneration } from './open-generation.js';
import { readVerified } from './read-generation.js';

type HNSWLib = import('@langchain/community/vectorstores/hnswlib').HNSWLib;

/**
 * The store over a generation's chunks: pageContent is the chunk's text, metadata its place (chunkId, documentId,
 * source, title, heading, language, start, end, url).
 *
 * @param embeddings  Of the model the generation was built with.
 * @throws {AppError} `INDEX_INVALID` when a file was damaged or removed since the generation was opened.
 */
export async function openVectorStore(
  generation: Pick<OpenGeneration, 'dir' | 'manifest'>,
  embeddings: EmbeddingsInterface,
): Promise<HNSWLib> {
  for (const file of [FILES.graph, FILES.docstore, FILES.args]) {
    await readVerified(generation, file);
  }
  const { HNSWLib } = await import('@langchain/community/vectorstores/hnswlib');
  return HNSWLib.load(join(generation.dir, 'vectors'), embeddings);
}
