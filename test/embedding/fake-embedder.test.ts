// The fake keeps the contract of the embedder, so tests built on it hold for the real one.
import { expect, it } from 'vitest';
import { cosine, describeEmbedder } from '../contracts/embedder.contract.js';
import { createFakeEmbedder } from '../support/fake-embedder.js';

describeEmbedder('the fake', async () => createFakeEmbedder());

it('puts a compound near its parts in the other language', async () => {
  const fake = createFakeEmbedder();

  const [question] = await fake.embedQuestions(['vattenförsörjning']);
  const [near, far] = await fake.embedPassages(['water supply', 'gender equality']);

  expect(cosine(question, near)).toBeGreaterThan(cosine(question, far) + 0.3);
});

it('tells what it embedded, prefix included', async () => {
  const seen: string[] = [];
  const fake = createFakeEmbedder({ onText: (text) => seen.push(text) });

  await fake.embedQuestions(['vatten']);
  await fake.embedPassages(['water']);

  expect(seen).toEqual(['query: vatten', 'passage: water']);
});
