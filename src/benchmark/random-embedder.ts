// An embedder that gives passages random directions: ten thousand chunks are then searchable within a minute instead
// of ten. Searching them costs the same as searching real ones; only what is found means nothing. Questions go through
// the real model, since their time is measured.
import { createHash } from 'node:crypto';
import type { Embedder } from '../embedding/embedder.js';

/** The embedder with random unit vectors for passages, the same for the same text. */
export function withRandomPassages(embedder: Embedder): Embedder {
  const { dimensions } = embedder.model;
  return {
    ...embedder,
    embedPassages: async (texts) => texts.map((text) => randomDirection(text, dimensions)),
  };
}

/** A unit vector told by the text: Float32Array, length = dimensions, L2 norm 1. */
export function randomDirection(text: string, dimensions: number): Float32Array {
  let state = createHash('sha256').update(text).digest().readUInt32LE(0) || 1;
  const next = () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32 - 0.5;
  };
  const vector = Float32Array.from({ length: dimensions }, () => next() + next() + next());
  const length = Math.hypot(...vector);
  return vector.map((value) => value / length);
}
