import { beforeAll, describe, expect, it } from 'vitest';
import {
  type Background,
  cohortOf,
  conceptsBySentence,
  isBackground,
  measureBackground,
} from '../../src/retrieval/background.js';
import { dot } from '../../src/retrieval/base-level.js';
import { CONCEPTS } from '../../src/vocabulary/concepts.js';
import { createFakeEmbedder } from '../support/fake-embedder.js';
import { smallDocument } from '../support/small-corpus.js';

const MADE = [
  smallDocument({ title: 'Vatten', sentences: ['Rent vatten räcker längre.', 'De ler.'], language: 'sv' }, 0),
  smallDocument({ title: 'Water', sentences: ['Clean water reaches more homes.'], language: 'en' }, 1),
];

let background: Background;
beforeAll(async () => {
  const measured = await measureBackground(createFakeEmbedder(), {
    documents: MADE.map(({ document }) => document),
    chunks: MADE.map(({ chunk }) => chunk),
  });
  background = JSON.parse(JSON.stringify(measured)) as Background;
}, 60_000);

describe('isBackground', () => {
  it('knows what was measured, and nothing else', () => {
    const { names: _, ...halved } = background;

    expect(isBackground(background)).toBe(true);
    for (const other of [undefined, null, 'a', {}, halved, { ...background, cohort: { sv: '' } }])
      expect(isBackground(other)).toBe(false);
  });
});

describe('measureBackground', () => {
  it('notes the concepts of each sentence, in row order, the same in both languages', () => {
    const rows = conceptsBySentence(background);

    expect(rows).toHaveLength(3);
    expect(rows[0]).toEqual(['drinking-water']);
    expect(rows[1]).toEqual([]);
    expect(rows[2]).toEqual(rows[0]);
  });

  it.each(['sv', 'en'] as const)('keeps one unit vector for each concept through JSON (%s)', (language) => {
    const { concepts, vectors, names } = cohortOf(background, language);

    expect(concepts).toEqual(CONCEPTS.map(({ id }) => id));
    expect([vectors.length, names.size]).toEqual([concepts.length, concepts.length]);
    for (const vector of [vectors[0]!, vectors.at(-1)!, names.get('water')!])
      expect(dot(vector, vector)).toBeCloseTo(1, 5);
  });
});
