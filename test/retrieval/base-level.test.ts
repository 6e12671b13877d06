import { describe, expect, it } from 'vitest';
import type { Cohort } from '../../src/retrieval/background.js';
import { baseLevel, dot, nearConcepts } from '../../src/retrieval/base-level.js';

/** Twenty concepts: most across the axis of a question, the named ones along it. */
function cohort(nearness: Readonly<Record<number, number>>): Cohort {
  const concepts = Array.from({ length: 20 }, (_, index) => `concept-${index}`);
  const vectors = concepts.map((_, index) => {
    const x = nearness[index] ?? 0.01 * (index % 3);
    return Float32Array.of(x, Math.sqrt(1 - x * x));
  });
  return { concepts, vectors, names: new Map() };
}

const QUESTION = Float32Array.of(1, 0);

describe('baseLevel', () => {
  it('leaves out the nearest tenth, which is what the question is about', () => {
    const { mean } = baseLevel(QUESTION, cohort({ 3: 0.9, 4: 0.8 }));

    expect(mean).toBeLessThan(0.02);
  });

  it('is a plain guess without a cohort', () => {
    const none = { concepts: [], vectors: [], names: new Map() };

    expect(baseLevel(QUESTION, none)).toEqual({ mean: 0.57, deviation: 0.04 });
  });
});

describe('nearConcepts', () => {
  it('takes what is near in both languages before what is near in one', () => {
    const near = nearConcepts(QUESTION, {
      sv: cohort({ 3: 0.6, 7: 0.9 }),
      en: cohort({ 3: 0.6 }),
    });

    expect([...near.keys()]).toEqual(['concept-3', 'concept-7']);
    expect(near.get('concept-3')).toBe(1);
  });

  it('is the same whichever language comes first, and empty without cohorts', () => {
    const [one, other] = [cohort({ 3: 0.6 }), cohort({ 5: 0.7 })];

    expect(nearConcepts(QUESTION, { sv: one, en: other })).toEqual(
      nearConcepts(QUESTION, { sv: other, en: one }),
    );
    const none = { concepts: [], vectors: [], names: new Map() };
    expect(nearConcepts(QUESTION, { sv: none, en: none }).size).toBe(0);
  });
});

describe('dot', () => {
  it('is the cosine of unit vectors', () => {
    expect(dot([0.6, 0.8], [0.8, 0.6])).toBeCloseTo(0.96, 12);
  });
});
