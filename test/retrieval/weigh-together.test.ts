import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TOGETHER_PARAMETERS } from '../../src/retrieval/judge-parameters.js';
import { togetherFeatures, weighTogether } from '../../src/retrieval/weigh-together.js';

const AS_GIVEN = { bias: 0, weights: { own: 3, behind: 0, rivals: 0 } };
const STRICT = { bias: 0.5, weights: { own: 3, behind: -1, rivals: -2 } };

describe('weighTogether', () => {
  it('is empty without documents', () => {
    expect(weighTogether([], AS_GIVEN)).toEqual([]);
  });

  it('can leave the verdicts as they are', () => {
    const weighed = weighTogether([0.9, 0.4, 0.01], AS_GIVEN);

    expect(weighed[0]).toBeCloseTo(0.9, 9);
    expect(weighed[2]).toBeCloseTo(0.01, 9);
  });

  it('makes little of a document beside many better ones', () => {
    const [beside] = weighTogether([0.55, 0.97, 0.97, 0.96, 0.96], STRICT);
    const [alone] = weighTogether([0.55, 0.02, 0.02, 0.01, 0.01], STRICT);

    expect(beside).toBeLessThan(0.5);
    expect(alone).toBeGreaterThan(0.5);
  });

  it('does not take hundreds of faint candidates for rivals', () => {
    const [few] = togetherFeatures([0.6, 0.02]);
    const [many] = togetherFeatures([0.6, ...new Array<number>(400).fill(0.02)]);

    expect(many!.rivals - few!.rivals).toBeLessThan(0.1);
  });

  it('keeps the order of the judge and stays a probability', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 30 }), (alone) => {
        const weighed = weighTogether(alone, TOGETHER_PARAMETERS);

        for (const [at, value] of weighed.entries()) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1);
          for (const [other, otherValue] of weighed.entries())
            if (alone[at]! < alone[other]!) expect(value).toBeLessThanOrEqual(otherValue);
        }
      }),
    );
  });
});
