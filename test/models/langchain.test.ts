// The index and our retrieval as parts of plain LangChain programs, and LangChain's parts in place of ours, with the
// real model and corpus.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HNSWLib } from '@langchain/community/vectorstores/hnswlib';
import type { Document } from '@langchain/core/documents';
import { Embeddings, type EmbeddingsInterface } from '@langchain/core/embeddings';
import { RunnableLambda, RunnableSequence } from '@langchain/core/runnables';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createEmbedder, type Embedder } from '../../src/embedding/embedder.js';
import { LangChainEmbeddings } from '../../src/embedding/langchain-embeddings.js';
import { prepareIndex } from '../../src/prepare-index.js';
import { openSearchable, type Searchable } from '../../src/retrieval/retrieve.js';
import { PartnershipRetriever, type RetrievedMetadata } from '../../src/retrieval/retriever.js';
import { type OpenGeneration, openGeneration } from '../../src/search-index/open-generation.js';
import { openVectorStore } from '../../src/search-index/vector-store.js';

let indexDir: string;
let embedder: Embedder;
let embeddings: LangChainEmbeddings;
let generation: OpenGeneration;
let searchable: Searchable;

beforeAll(async () => {
  indexDir = await mkdtemp(join(tmpdir(), 'langchain-'));
  embedder = await createEmbedder({ modelDir: 'models/e5-small-sv-en', workerCount: 1 });
  await prepareIndex({ corpusDir: 'corpus', indexDir, embedder, when: 'missing' });
  embeddings = new LangChainEmbeddings(embedder);
  generation = await openGeneration(indexDir, { model: embedder.model });
  searchable = openSearchable(generation, embedder.countTokens);
}, 300_000);
afterAll(async () => {
  await embedder?.close();
  await rm(indexDir, { recursive: true, force: true });
});

const retrieverBy = (stand: EmbeddingsInterface, k?: number) =>
  new PartnershipRetriever({
    searchable,
    embedQuestion: async (question) => Float32Array.from(await stand.embedQuery(question)),
    ...(k === undefined ? {} : { k }),
  });
const textOf = (documentId: string) => generation.documents.find(({ id }) => id === documentId)?.text ?? '';

/** Another program's embeddings: the same vectors, by a class that knows nothing of ours but the interface. */
class CountingEmbeddings extends Embeddings {
  calls = 0;
  constructor(private readonly inner: EmbeddingsInterface) {
    super({});
  }
  override async embedQuery(text: string): Promise<number[]> {
    this.calls += 1;
    return await this.inner.embedQuery(text);
  }
  override embedDocuments = (texts: string[]) => this.inner.embedDocuments(texts);
}

const QUESTIONS = ['Vilka projekt handlar om vattenförsörjning?', 'Which projects are about water supply?'];

describe('a generation as a LangChain vector store', () => {
  it.each(QUESTIONS)('finds the passage across languages by similaritySearch: %s', async (question) => {
    const store = await openVectorStore(generation, embeddings);

    const found = await store.similaritySearch(question, 5);

    expect(found).toHaveLength(5);
    expect(found.map(({ pageContent }) => pageContent).join(' ')).toContain('vattenförsörjning');
    for (const { pageContent, metadata } of found)
      expect(textOf(String(metadata.documentId)).slice(metadata.start, metadata.end)).toBe(pageContent);
  });

  it('serves as a retriever with a filter, with embeddings of another program', async () => {
    const stand = new CountingEmbeddings(embeddings);
    const store = await openVectorStore(generation, stand);

    const found = await store
      .asRetriever({ k: 3, filter: ({ metadata }: Document) => metadata.language === 'en' })
      .invoke('utbildning');

    expect(found).toHaveLength(3);
    expect(new Set(found.map(({ metadata }) => metadata.language))).toEqual(new Set(['en']));
    expect(stand.calls).toBe(1);
  });
});

describe('PartnershipRetriever', () => {
  it.each(['vattenförsörjning', 'water supply'])('stands in a LangChain sequence: %s', async (keywords) => {
    const sequence = RunnableSequence.from([
      retrieverBy(embeddings, 4),
      RunnableLambda.from((found: Document<RetrievedMetadata>[]) =>
        found.map(({ pageContent, metadata }) => `${metadata.title}: ${pageContent}`),
      ),
    ]);

    const lines = await sequence.invoke(keywords);

    expect(lines).toHaveLength(4);
    expect(lines.join('\n')).toContain('Falun och Kolomyia: ');
  });

  it('gives verbatim chunks with their place, by falling similarity, ten unless told', async () => {
    const found = await retrieverBy(embeddings).invoke('demokrati i kommuner');

    expect(found).toHaveLength(10);
    for (const { pageContent, metadata } of found)
      expect(textOf(metadata.documentId).slice(metadata.start, metadata.end)).toBe(pageContent);
    const similarities = found.map(({ metadata }) => metadata.similarity);
    expect(similarities).toEqual([...similarities].sort((a, b) => b - a));
  });

  it('finds the same with embeddings of another program', async () => {
    const ids = async (stand: EmbeddingsInterface) =>
      (await retrieverBy(stand, 5).invoke('skolor')).map(({ id }) => id);

    expect(await ids(new CountingEmbeddings(embeddings))).toEqual(await ids(embeddings));
  });

  it('keeps to its filters', async () => {
    const retriever = new PartnershipRetriever({
      searchable,
      embedQuestion: async (question) => Float32Array.from(await embeddings.embedQuery(question)),
      filters: { country: ['KE'] },
    });

    const found = await retriever.invoke('Vilka partnerskap finns?');

    expect(found.length).toBeGreaterThan(0);
    for (const { metadata } of found) {
      const document = generation.documents.find(({ id }) => id === metadata.documentId);
      expect(document?.facets.country).toContain('KE');
    }
  });
});

describe('LangChainEmbeddings', () => {
  it('serve a vector store that another program fills', async () => {
    const store = await HNSWLib.fromTexts(
      ['Kommunen samlar in hushållens avfall.', 'The choir sings on the square.'],
      [{ id: 1 }, { id: 2 }],
      embeddings,
    );

    const [found] = await store.similaritySearch('waste collection', 1);

    expect(found?.metadata.id).toBe(1);
  });
});
