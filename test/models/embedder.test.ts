// The real weights keep the contract of the embedder, find across languages, and leave the event loop free.
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createEmbedder, type Embedder } from '../../src/embedding/embedder.js';
import { LangChainEmbeddings } from '../../src/embedding/langchain-embeddings.js';
import { cosine, describeEmbedder } from '../contracts/embedder.contract.js';

const MODEL_DIR = fileURLToPath(new URL('../../models/e5-small-sv-en', import.meta.url));

describeEmbedder('the local model', () => createEmbedder({ modelDir: MODEL_DIR }));

describe('the local model', () => {
  let embedder: Embedder;
  beforeAll(async () => {
    embedder = await createEmbedder({ modelDir: MODEL_DIR, maxCachedQuestions: 0, maxQueuedQuestions: 16 });
  });
  afterAll(() => embedder.close());

  it('is the model whose sums are recorded', () => {
    expect(embedder.model).toMatchObject({ name: 'e5-small-sv-en', dimensions: 384, maxTokens: 512 });
    expect(embedder.model.sha256).toBe('b751f95301c2443084cd7246803ae329e8146bc50f376e9a971210a5755095f0');
  });

  it.each([
    [
      'Vilka projekt arbetar med avfallshantering?',
      'The partnership improves how household waste is collected.',
    ],
    ['jämställdhet i lokalpolitiken', 'More women take part in municipal decision-making.'],
    ['How do libraries reach young people?', 'Biblioteken ordnar läsgrupper för ungdomar efter skolan.'],
    ['climate adaptation along the coast', 'Kommunen förbereder sig på översvämningar och stigande hav.'],
  ])('finds the passage of "%s" in the other language', async (question, passage) => {
    const others = [
      'The delegation visited Växjö in May.',
      'Samarbetet pågår i tre år och leds av en styrgrupp.',
      'Tourism creates jobs in the mountain villages.',
      'Skolköken lagar mat av lokala råvaror.',
    ];

    const [asked] = await embedder.embedQuestions([question]);
    const similarities = (await embedder.embedPassages([passage, ...others])).map((vector) =>
      cosine(asked, vector),
    );

    expect(similarities.indexOf(Math.max(...similarities))).toBe(0);
  });

  it('gives a text the same vector alone and among others of other lengths', async () => {
    const text = 'Fokus ligger på vattenförsörjning och avfallshantering.';

    const [alone] = await embedder.embedPassages([text]);
    const batched = await embedder.embedPassages([text, 'Kort.', `${text} Och mer därtill. `.repeat(3)]);

    expect(cosine(alone, batched[0])).toBeGreaterThan(0.9999);
  });

  it('sees no text beyond its limit of tokens', async () => {
    const long = 'samarbete om avfall '.repeat(300);

    const [cut, longer] = await embedder.embedPassages([long, `${long} och något helt annat`]);

    expect(embedder.countTokens(long)).toBeGreaterThan(embedder.model.maxTokens);
    expect(cosine(cut, longer)).toBeGreaterThan(0.99999);
  });

  it('leaves the event loop free while four askers and an ingest wait', async () => {
    const delay = monitorEventLoopDelay({ resolution: 5 });
    const passages = Array.from(
      { length: 60 },
      (_, at) => `${at} ${'Kommunerna utbyter erfarenheter. '.repeat(12)}`,
    );
    const ask = async (asker: number): Promise<void> => {
      for (let turn = 0; turn < 25; turn += 1) {
        await embedder.embedQuestions([`Vilka partnerskap rör vatten, ${asker} ${turn}?`]);
      }
    };

    delay.enable();
    await Promise.all([embedder.embedPassages(passages), ...[1, 2, 3, 4].map(ask)]);
    delay.disable();

    expect(delay.percentile(99) / 1e6).toBeLessThan(50);
  });

  it('refuses the question over the limit at once and answers the others', async () => {
    const asked = Array.from({ length: 30 }, (_, at) =>
      embedder.embedQuestions([`fråga nummer ${at} om vatten`]),
    );

    const outcomes = await Promise.allSettled(asked);

    const refused = outcomes.filter((outcome) => outcome.status === 'rejected');
    expect(refused.length).toBe(30 - 2 - 16);
    for (const outcome of refused) expect(outcome.reason).toMatchObject({ code: 'OVERLOADED' });
  });

  it('stands in for any LangChain embeddings', async () => {
    const face = new LangChainEmbeddings(embedder);

    const query = await face.embedQuery('rent vatten');
    const [own, other] = (await face.embedDocuments(['Clean water for all.', 'Buses for all.'])).map(
      (values) => Float32Array.from(values),
    );

    expect(Array.isArray(query)).toBe(true);
    const [near, far] = [own, other].map((document) => cosine(Float32Array.from(query), document!));
    // .73 and .51, measured.
    expect(near! - far!).toBeGreaterThan(0.1);
  });
});

it('refuses weights that are no model, saying what to do', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'broken-model-'));
  await cp(MODEL_DIR, folder, { recursive: true });
  await writeFile(join(folder, 'onnx/model_quantized.onnx'), 'not a model');

  await expect(createEmbedder({ modelDir: folder })).rejects.toMatchObject({
    code: 'MODEL_UNAVAILABLE',
    message: expect.stringContaining('let MODEL_DIR name'),
  });
  await rm(folder, { recursive: true });
});

it('ends while work waits and says so to who waited', async () => {
  const embedder = await createEmbedder({ modelDir: MODEL_DIR, workerCount: 1 });
  const waiting = embedder.embedPassages(Array.from({ length: 40 }, (_, at) => `text ${at} om samarbete`));
  waiting.catch(() => undefined);

  await embedder.close();

  await expect(waiting).rejects.toMatchObject({ code: 'ABORTED' });
  await expect(embedder.embedQuestions(['för sent'])).rejects.toMatchObject({ code: 'ABORTED' });
});
