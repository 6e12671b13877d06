// The last questions' embeddings, in memory only: suggestions and chips make many visitors ask the same words,
// and a hit costs nothing where the model takes some 9 ms of a worker (measured).

/** Embeddings by text; the least recently used goes first. */
export interface QuestionCache {
  get(text: string): Float32Array | undefined;
  set(text: string, embedding: Float32Array): void;
}

/** @param maxCount  At most this many texts; 0 keeps none. */
export function createQuestionCache(maxCount: number): QuestionCache {
  // A Map keeps insertion order: the first key is the one used longest ago.
  const entries = new Map<string, Float32Array>();
  const set = (text: string, embedding: Float32Array): void => {
    entries.delete(text);
    entries.set(text, embedding);
    const [oldest] = entries.keys();
    if (entries.size > maxCount && oldest !== undefined) entries.delete(oldest);
  };
  return {
    get(text) {
      const embedding = entries.get(text);
      if (embedding) set(text, embedding);
      return embedding;
    },
    set,
  };
}
