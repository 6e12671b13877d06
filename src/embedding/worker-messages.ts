// What the main thread and an embedding worker say to each other. One batch at a time, so replies need no number.

/**
 * To the worker. `tokenIds` are those of all texts in a row, `lengths` how many belong to each. `close` lets it end
 * by itself: ending a thread from outside while ONNX Runtime computes in it aborts the whole process (seen).
 */
export type ToWorker =
  | { readonly type: 'load'; readonly weightsPath: string }
  | { readonly type: 'run'; readonly tokenIds: Int32Array; readonly lengths: readonly number[] }
  | { readonly type: 'close' };

/** From the worker. `failed` answers the message before it; the worker lives on. */
export type FromWorker =
  | { readonly type: 'ready'; readonly dimensions: number }
  | { readonly type: 'embedded'; readonly embeddings: readonly Float32Array[] }
  | { readonly type: 'failed'; readonly reason: string };
