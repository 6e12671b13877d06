// Cut-offs of stages without a judge: found where hand-made rankings say they must be.
import { describe, expect, it } from 'vitest';
import { fitFactCutOff, fitListCutOff, passes } from '../../src/evaluation/fit-cut-off.js';

const ranked = (...strengths: number[]) =>
  strengths.map((strength, index) => ({ id: `d${index}`, strength }));

describe('fitListCutOff', () => {
  it('finds the least strength that parts right documents from wrong ones', () => {
    const samples = [
      { ranked: ranked(0.9, 0.8, 0.3), gold: ['d0', 'd1'], optional: [] },
      { ranked: ranked(0.4, 0.2), gold: [], optional: [] },
    ];

    const cutOff = fitListCutOff(samples);

    expect(passes(0.8, 0.9, cutOff)).toBe(true);
    expect(passes(0.4, 0.4, cutOff)).toBe(false);
  });

  it('cuts by the share of the best where questions differ in level', () => {
    const samples = [
      { ranked: ranked(10, 9, 4), gold: ['d0', 'd1'], optional: [] },
      { ranked: ranked(2, 1.9, 0.5), gold: ['d0', 'd1'], optional: [] },
    ];

    const cutOff = fitListCutOff(samples);

    expect([9, 4].map((strength) => passes(strength, 10, cutOff))).toEqual([true, false]);
    expect([1.9, 0.5].map((strength) => passes(strength, 2, cutOff))).toEqual([true, false]);
  });

  it('neither rewards nor punishes optional documents', () => {
    const samples = [{ ranked: ranked(0.9, 0.8, 0.7), gold: ['d0', 'd2'], optional: ['d1'] }];

    expect(passes(0.7, 0.9, fitListCutOff(samples))).toBe(true);
  });

  it('cuts nothing without samples', () => {
    expect(passes(-5, 0, fitListCutOff([]))).toBe(true);
    expect(passes(Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, fitListCutOff([]))).toBe(true);
  });
});

describe('fitFactCutOff', () => {
  it('refuses below the weakest right passage where weaker ones are wrong', () => {
    const cutOff = fitFactCutOff([
      { strength: 0.9, isRight: true, isAnswerable: true },
      { strength: 0.8, isRight: true, isAnswerable: true },
      { strength: 0.5, isRight: false, isAnswerable: false },
    ]);

    expect(passes(0.8, 0.8, cutOff)).toBe(true);
    expect(passes(0.5, 0.5, cutOff)).toBe(false);
  });

  it('keeps a weak right passage when refusing it would gain nothing', () => {
    const cutOff = fitFactCutOff([
      { strength: 0.2, isRight: true, isAnswerable: true },
      { strength: 0.6, isRight: false, isAnswerable: true },
    ]);

    expect(passes(0.2, 0.2, cutOff)).toBe(true);
  });
});
