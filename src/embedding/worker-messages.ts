// What the main process and an embedding worker say to each other. One batch at a time, so replies need no number.

/** To the worker. A batch is the token ids of each text, markers included. */
export type ToWorker =
  | { readonly type: 'load'; readonly weightsPath: string }
  | { readonly type: 'run'; readonly batch: readonly Int32Array[] };

/** From the worker. `failed` answers the message before it; the worker lives on. */
export type FromWorker =
  | { readonly type: 'ready'; readonly dimensions: number }
  | { readonly type: 'embedded'; readonly embeddings: readonly Float32Array[] }
  | { readonly type: 'failed'; readonly reason: string };
