// LangChain's face puts each text on the right side of the model.
import { Embeddings } from '@langchain/core/embeddings';
import { expect, it } from 'vitest';
import { LangChainEmbeddings } from '../../src/embedding/langchain-embeddings.js';
import { createFakeEmbedder } from '../support/fake-embedder.js';

it('asks with the question prefix and stores with the passage prefix', async () => {
  const seen: string[] = [];
  const face = new LangChainEmbeddings(
    createFakeEmbedder({ dimensions: 16, onText: (text) => seen.push(text) }),
  );

  const query = await face.embedQuery('Vilka projekt rör skolor?');
  const documents = await face.embedDocuments(['Skolor i Växjö', 'Schools in Kisumu']);

  expect(seen).toEqual([
    'query: Vilka projekt rör skolor?',
    'passage: Skolor i Växjö',
    'passage: Schools in Kisumu',
  ]);
  expect([query, ...documents].map((vector) => [Array.isArray(vector), vector.length])).toEqual([
    [true, 16],
    [true, 16],
    [true, 16],
  ]);
});

it('is a LangChain Embeddings', () => {
  expect(new LangChainEmbeddings(createFakeEmbedder())).toBeInstanceOf(Embeddings);
});
