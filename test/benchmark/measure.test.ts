// How times are taken and summed up, against hand-worked numbers and a clock of one's own.
import { describe, expect, it } from 'vitest';
import { poolSeries, spreadOf, timeRuns } from '../../src/benchmark/measure.js';

describe('timeRuns', () => {
  it('leaves the warm-up out and tells every run its number', async () => {
    const runs: number[] = [];
    let clockMs = 0;

    const samples = await timeRuns(
      async (run) => {
        runs.push(run);
        clockMs += run < 2 ? 100 : 3;
      },
      { warmUp: 2, count: 3 },
      () => clockMs,
    );

    expect(runs).toEqual([0, 1, 2, 3, 4]);
    expect(samples).toEqual([3, 3, 3]);
  });
});

describe('spreadOf', () => {
  it('takes percentiles by nearest rank, whatever the order', () => {
    const samples = Array.from({ length: 20 }, (_, index) => 20 - index);

    expect(spreadOf(samples)).toEqual({ n: 20, p50: 10, p95: 19 });
  });

  it('gives a single sample for both', () => {
    expect(spreadOf([7])).toEqual({ n: 1, p50: 7, p95: 7 });
  });

  it('refuses to sum up nothing', () => {
    expect(() => spreadOf([])).toThrow(RangeError);
  });
});

describe('poolSeries', () => {
  it('joins the processes of one series and keeps the order of series', () => {
    const pooled = poolSeries([
      { name: 'a', unit: 'ms', samples: [1] },
      { name: 'b', unit: 'ms', samples: [2] },
      { name: 'a', unit: 'ms', samples: [3] },
    ]);

    expect(pooled).toEqual([
      { name: 'a', unit: 'ms', samples: [1, 3] },
      { name: 'b', unit: 'ms', samples: [2] },
    ]);
  });
});
