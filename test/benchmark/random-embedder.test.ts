// Random passages: unit vectors told by their text, far from each other, while questions go to the model.
import { describe, expect, it } from 'vitest';
import { randomDirection, withRandomPassages } from '../../src/benchmark/random-embedder.js';
import { createFakeEmbedder } from '../support/fake-embedder.js';

const inner = (a: Float32Array, b: Float32Array) =>
  a.reduce((sum, value, index) => sum + value * b[index]!, 0);

describe('randomDirection', () => {
  it('has length 1 and is the same for the same text', () => {
    const vector = randomDirection('vattenförsörjning', 384);

    expect(Math.sqrt(inner(vector, vector))).toBeCloseTo(1, 5);
    expect(randomDirection('vattenförsörjning', 384)).toEqual(vector);
  });

  it('points elsewhere for another text', () => {
    const others = ['vatten', 'avfall', 'water', ''].map((text) => randomDirection(text, 384));
    const similarities = others.map((other) => Math.abs(inner(other, randomDirection('skola', 384))));

    expect(Math.max(...similarities)).toBeLessThan(0.25);
  });
});

describe('withRandomPassages', () => {
  it('leaves questions to the model', async () => {
    const embedder = createFakeEmbedder();
    const random = withRandomPassages(embedder);

    expect(await random.embedQuestions(['water'])).toEqual(await embedder.embedQuestions(['water']));
    expect(await random.embedPassages(['water'])).not.toEqual(await embedder.embedPassages(['water']));
  });
});
