// What the cache keeps and what it lets go.
import { expect, it } from 'vitest';
import { createQuestionCache } from '../../src/embedding/question-cache.js';

const one = Float32Array.of(1);

it('lets the text go that was used longest ago', () => {
  const cache = createQuestionCache(2);
  cache.set('vatten', one);
  cache.set('water', one);
  cache.get('vatten');

  cache.set('avfall', one);

  expect(['vatten', 'water', 'avfall'].map((text) => cache.get(text) !== undefined)).toEqual([
    true,
    false,
    true,
  ]);
});

it('keeps nothing when it may keep nothing', () => {
  const cache = createQuestionCache(0);

  cache.set('vatten', one);

  expect(cache.get('vatten')).toBeUndefined();
});
