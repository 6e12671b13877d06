// Real worker processes under a pool: their death costs time, never an answer.
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { createWorkerPool } from '../../src/embedding/worker-pool.js';
import { type EmbeddingWorker, startWorkerProcess } from '../../src/embedding/worker-process.js';

const WEIGHTS = fileURLToPath(
  new URL('../../models/e5-small-sv-en/onnx/model_quantized.onnx', import.meta.url),
);
const texts = Array.from({ length: 30 }, (_, at) => Int32Array.of(0, 100 + at, 200 + at, 2));

it('does the work of a killed process again in a new one', async () => {
  const workers: EmbeddingWorker[] = [];
  const pool = createWorkerPool({
    workerCount: 1,
    maxBatchTokens: 8,
    startWorker: () => {
      const worker = startWorkerProcess(Promise.resolve(WEIGHTS));
      workers.push(worker);
      return worker;
    },
  });
  const undisturbed = await pool.embed('passage', texts, {});

  const call = pool.embed('passage', texts, {});
  await workers[0]!.close();
  const embeddings = await call;

  expect(workers).toHaveLength(2);
  expect(embeddings).toEqual(undisturbed);
  await pool.close();
});

it('says why weights could not be loaded, and lives on', async () => {
  const worker = startWorkerProcess(Promise.resolve('/saknas/modell.onnx'));

  await expect(worker.ready).rejects.toThrow(/modell\.onnx/);

  expect(worker.isAlive()).toBe(true);
  await worker.close();
  expect(worker.isAlive()).toBe(false);
  await expect(worker.run(texts)).rejects.toThrow(/process ended \(SIGKILL\)/);
});

it('keeps no reply once it has been given', async () => {
  setFlagsFromString('--expose-gc');
  const collect: () => void = runInNewContext('gc');
  const worker = startWorkerProcess(Promise.resolve(WEIGHTS));
  await worker.ready;
  const given: WeakRef<Float32Array>[] = [];

  for (const text of texts) {
    const [embedding] = await worker.run([text]);
    given.push(new WeakRef(embedding!));
  }
  const keptCount = () => {
    collect();
    return given.filter((reference) => reference.deref()).length;
  };
  // The last may still be held by the machinery of its call.
  await expect.poll(keptCount, { timeout: 5_000 }).toBeLessThan(3);
  await worker.close();
});
