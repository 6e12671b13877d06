import { describe, expect, it } from 'vitest';
import { createNearWords } from '../../src/question/near-words.js';

describe('near words', () => {
  const near = createNearWords(['ukraina', 'kolomyia', 'projekt', 'slavuta', 'slavita', 'mora']);

  it.each([
    ['ukraina', 'ukraina'],
    ['ukrana', 'ukraina'],
    ['ukrainaa', 'ukraina'],
    ['ukriana', 'ukraina'],
    ['ukroina', 'ukraina'],
    ['projket', 'projekt'],
  ])('find the word one edit away: %s', (typed, meant) => {
    expect(near.find(typed)).toBe(meant);
  });

  it('find nothing two edits away, in short words, or where the first letter differs', () => {
    expect(near.find('ukrna')).toBeUndefined();
    expect(near.find('moro')).toBeUndefined();
    expect(near.find('okraina')).toBeUndefined();
  });

  it('find nothing where two words are equally near, but a known word is itself', () => {
    expect(near.find('slavata')).toBeUndefined();
    expect(near.find('slavuta')).toBe('slavuta');
  });

  it('take up no room for words that nobody types: a line of letters has as many neighbours as letters', () => {
    const endless = 'a'.repeat(100_000);
    const startedAt = process.memoryUsage().heapUsed;

    const nearEndless = createNearWords([endless, 'vatten']);

    expect(process.memoryUsage().heapUsed - startedAt).toBeLessThan(50 * 2 ** 20);
    expect(nearEndless.find('vattn')).toBe('vatten');
  });
});
