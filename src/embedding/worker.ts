// The script of one worker process: one ONNX session on one thread. Inference blocks the process it runs in even
// when awaited (measured), so it may never run in the main one. ONNX Runtime is used directly because
// @xenova/transformers, whose runtime this is, offers no way to set the number of threads.
import ort, { type InferenceSession } from 'onnxruntime-node';
import { meanPool } from './mean-pool.js';
import type { FromWorker, ToWorker } from './worker-messages.js';

const SESSION: InferenceSession.SessionOptions = {
  executionProviders: ['cpu'],
  intraOpNumThreads: 1,
  interOpNumThreads: 1,
  // A plan per input shape would be kept for ever, and shapes here are many. Without the arena, memory of a large
  // batch is returned (133 against 167 MB after 512 tokens) at the same speed (measured).
  enableMemPattern: false,
  enableCpuMemArena: false,
  logSeverityLevel: 3,
};

/** Warms the session and shows its output; ids 0 to 2 exist in every vocabulary. */
const PROBE = [Int32Array.of(0, 1, 2)];

let session: InferenceSession | undefined;

async function load(weightsPath: string): Promise<FromWorker> {
  session = await ort.InferenceSession.create(weightsPath, SESSION);
  const { inputNames, outputNames } = session;
  if (!inputNames.includes('input_ids') || !outputNames.includes('last_hidden_state')) {
    throw new Error(`weights with inputs ${inputNames} and outputs ${outputNames}, not those of an e5 model`);
  }
  const [probe] = await embed(session, PROBE);
  return { type: 'ready', dimensions: probe?.length ?? 0 };
}

async function embed(model: InferenceSession, batch: readonly Int32Array[]): Promise<Float32Array[]> {
  const lengths = batch.map((tokenIds) => tokenIds.length);
  const paddedTokens = Math.max(...lengths);
  const shape = [batch.length, paddedTokens];
  const ids = new BigInt64Array(batch.length * paddedTokens);
  const mask = new BigInt64Array(ids.length);
  for (const [text, tokenIds] of batch.entries()) {
    ids.set(BigInt64Array.from(tokenIds, BigInt), text * paddedTokens);
    mask.fill(1n, text * paddedTokens, text * paddedTokens + tokenIds.length);
  }
  const inputs: Record<string, ort.Tensor> = {
    input_ids: new ort.Tensor('int64', ids, shape),
    attention_mask: new ort.Tensor('int64', mask, shape),
    token_type_ids: new ort.Tensor('int64', new BigInt64Array(ids.length), shape),
  };
  const wanted = Object.entries(inputs).filter(([name]) => model.inputNames.includes(name));
  const { last_hidden_state: hidden } = await model.run(Object.fromEntries(wanted), ['last_hidden_state']);
  const dimensions = hidden?.dims[2];
  if (!(hidden?.data instanceof Float32Array) || dimensions === undefined) {
    throw new Error(`an output of shape ${hidden?.dims}, not one vector of floats per token`);
  }
  return meanPool(hidden.data, lengths, { paddedTokens, dimensions });
}

async function answer(message: ToWorker): Promise<FromWorker> {
  try {
    if (message.type === 'load') return await load(message.weightsPath);
    if (!session) throw new Error('no loaded model');
    return { type: 'embedded', embeddings: await embed(session, message.batch) };
  } catch (error) {
    return { type: 'failed', reason: error instanceof Error ? error.message : String(error) };
  }
}

process.on('message', async (message: ToWorker) => {
  const reply = await answer(message);
  // A parent that has gone takes no reply; `disconnect` then ends this process.
  process.send?.(reply, undefined, {}, () => undefined);
});
// Ends with its parent, however that ends, and not before: a Ctrl-C reaches the whole group, and the parent may
// still have answers to give.
process.on('disconnect', () => process.exit(0));
process.on('SIGINT', () => undefined);
process.on('SIGTERM', () => undefined);
