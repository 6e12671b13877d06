import { describe, expect, it } from 'vitest';
import { createPhraseTable } from '../../src/question/phrase-table.js';

describe('a phrase table', () => {
  const table = createPhraseTable([
    [['rent', 'vatten'], 'clean water'],
    [['vatten'], 'water'],
    [['rent', 'vatten', 'och', 'sanitet'], 'sanitation'],
  ]);

  it('prefers the longest phrase and never overlaps', () => {
    expect(table.findAll(['vatten', 'rent', 'vatten', 'och', 'sanitet', 'vatten'])).toEqual([
      { start: 0, end: 1, value: 'water' },
      { start: 1, end: 5, value: 'sanitation' },
      { start: 5, end: 6, value: 'water' },
    ]);
  });

  it('finds nothing in nothing', () => {
    expect(table.findAll([])).toEqual([]);
    expect(table.at(['vatten'], 1)).toBeUndefined();
  });
});
