// The script of one worker thread: one ONNX session on one thread. Inference blocks the thread it runs on even
// when awaited (measured), so it may never run on the main one. ONNX Runtime is used directly because
// @xenova/transformers, whose runtime this is, offers no way to set the number of threads.
import { parentPort } from 'node:worker_threads';
import ort, { type InferenceSession } from 'onnxruntime-node';
import { meanPool } from './mean-pool.js';
import type { FromWorker, ToWorker } from './worker-messages.js';

const SESSION: InferenceSession.SessionOptions = {
  executionProviders: ['cpu'],
  intraOpNumThreads: 1,
  interOpNumThreads: 1,
  // A plan per input shape would be kept for ever, and shapes here are many. The arena stays: without it the
  // allocator of the threads keeps more (502 against 382 MB for the process after 800 passages, measured).
  enableMemPattern: false,
  logSeverityLevel: 3,
};

/** Warms the session and shows its output; ids 0 to 2 exist in every vocabulary. */
const PROBE = { tokenIds: Int32Array.of(0, 1, 2), lengths: [3] };

let session: InferenceSession | undefined;

async function load(weightsPath: string): Promise<FromWorker> {
  session = await ort.InferenceSession.create(weightsPath, SESSION);
  if (!session.inputNames.includes('input_ids') || !session.outputNames.includes('last_hidden_state')) {
    throw new Error(
      `expected input_ids and last_hidden_state, found inputs ${session.inputNames} and outputs ${session.outputNames}`,
    );
  }
  const [probe] = await embed(session, PROBE.tokenIds, PROBE.lengths);
  return { type: 'ready', dimensions: probe?.length ?? 0 };
}

async function embed(
  model: InferenceSession,
  tokenIds: Int32Array,
  lengths: readonly number[],
): Promise<Float32Array[]> {
  const paddedTokens = Math.max(...lengths);
  const shape = [lengths.length, paddedTokens];
  const ids = new BigInt64Array(lengths.length * paddedTokens);
  const mask = new BigInt64Array(ids.length);
  let from = 0;
  for (const [text, length] of lengths.entries()) {
    for (let at = 0; at < length; at += 1) {
      ids[text * paddedTokens + at] = BigInt(tokenIds[from + at]!);
      mask[text * paddedTokens + at] = 1n;
    }
    from += length;
  }
  const inputs: Record<string, ort.Tensor> = {
    input_ids: new ort.Tensor('int64', ids, shape),
    attention_mask: new ort.Tensor('int64', mask, shape),
    token_type_ids: new ort.Tensor('int64', new BigInt64Array(ids.length), shape),
  };
  const wanted = Object.entries(inputs).filter(([name]) => model.inputNames.includes(name));
  const { last_hidden_state: hidden } = await model.run(Object.fromEntries(wanted));
  const dimensions = hidden?.dims[2];
  if (!hidden || dimensions === undefined) {
    throw new Error(`expected one vector per token, found an output of shape ${hidden?.dims}`);
  }
  return meanPool(hidden.data as Float32Array, lengths, { paddedTokens, dimensions });
}

async function answer(message: Exclude<ToWorker, { type: 'close' }>): Promise<FromWorker> {
  try {
    if (message.type === 'load') return await load(message.weightsPath);
    if (!session) throw new Error('expected a loaded model, found none');
    return { type: 'embedded', embeddings: await embed(session, message.tokenIds, message.lengths) };
  } catch (error) {
    return { type: 'failed', reason: error instanceof Error ? error.message : String(error) };
  }
}

parentPort?.on('message', async (message: ToWorker) => {
  if (message.type === 'close') {
    parentPort?.close();
    return;
  }
  const reply = await answer(message);
  const moved = reply.type === 'embedded' ? reply.embeddings.map(({ buffer }) => buffer as ArrayBuffer) : [];
  parentPort?.postMessage(reply, moved);
});
