// A generation as plain LangChain code uses it.
import { truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { Embeddings } from '@langchain/core/embeddings';
import { describe, expect, it } from 'vitest';
import { FILES } from '../../src/search-index/generation-files.js';
import { openGeneration } from '../../src/search-index/open-generation.js';
import { openVectorStore } from '../../src/search-index/vector-store.js';
import { writeGeneration } from '../../src/search-index/write-generation.js';
import { MODEL, sampleContents, temporaryIndexDir } from '../support/index-contents.js';

/** Embeds everything as one given vector. */
class FixedEmbeddings extends Embeddings {
  constructor(private readonly vector: Float32Array) {
    super({});
  }
  override embedQuery = async () => Array.from(this.vector);
  override embedDocuments = async (texts: string[]) => texts.map(() => Array.from(this.vector));
}

async function openSample() {
  const indexDir = await temporaryIndexDir();
  const contents = sampleContents();
  await writeGeneration(indexDir, contents);
  const embeddings = new FixedEmbeddings(contents.chunkVectors.slice(MODEL.dimensions, 2 * MODEL.dimensions));
  return { contents, embeddings, generation: await openGeneration(indexDir, { model: MODEL }) };
}

describe('openVectorStore', () => {
  it('gives a store whose retriever finds the nearest chunk, verbatim and with its place', async () => {
    const { contents, embeddings, generation } = await openSample();

    const store = await openVectorStore(generation, embeddings);
    const [found] = await store.asRetriever(1).invoke('anything');

    const { document, chunk } = { document: contents.documents[1], chunk: contents.chunks[1] };
    expect(found?.pageContent).toBe(document?.text);
    expect(found?.metadata).toMatchObject({
      chunkId: chunk?.id,
      documentId: document?.id,
      source: 'page.txt',
      language: 'en',
      start: 0,
      end: document?.text.length,
    });
  });

  it('agrees with the search of the generation', async () => {
    const { contents, embeddings, generation } = await openSample();
    const vector = contents.chunkVectors.slice(MODEL.dimensions, 2 * MODEL.dimensions);

    const store = await openVectorStore(generation, embeddings);
    const distances = await store.similaritySearchWithScore('anything', 3);

    const near = generation.nearestChunks(vector, 3);
    expect(distances.map(([{ metadata }]) => metadata.chunkId)).toEqual(
      near.map(({ chunk }) => contents.chunks[chunk]?.id),
    );
    for (const [at, [, distance]] of distances.entries())
      expect(distance).toBeCloseTo(1 - near[at]!.similarity, 5);
  });

  it.each([FILES.graph, FILES.docstore, FILES.args])('refuses when %s was damaged since', async (file) => {
    const { embeddings, generation } = await openSample();
    await truncate(join(generation.dir, file), 40);

    await expect(openVectorStore(generation, embeddings)).rejects.toThrow(file);
  });
});
