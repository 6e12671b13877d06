import { describe, expect, it } from 'vitest';
import { minimise } from '../../src/evaluation/minimise.js';

describe('minimising', () => {
  it('finds the lowest point of a bowl that is much steeper one way', () => {
    const [x, y] = minimise(
      Float64Array.of(0, 0),
      (point) => ({
        value: (point[0]! - 3) ** 2 + 1000 * (point[1]! + 1) ** 2,
        gradient: Float64Array.of(2 * (point[0]! - 3), 2000 * (point[1]! + 1)),
      }),
      50,
    );

    expect(x).toBeCloseTo(3, 4);
    expect(y).toBeCloseTo(-1, 4);
  });

  it('follows a bent valley (Rosenbrock 1960)', () => {
    const rosenbrock = ([x, y]: Float64Array) => ({
      value: (1 - x!) ** 2 + 100 * (y! - x! ** 2) ** 2,
      gradient: Float64Array.of(-2 * (1 - x!) - 400 * x! * (y! - x! ** 2), 200 * (y! - x! ** 2)),
    });

    expect([...minimise(Float64Array.of(-1.2, 1), rosenbrock, 200)]).toEqual([
      expect.closeTo(1, 3),
      expect.closeTo(1, 3),
    ]);
  });

  it('never ends higher than it began', () => {
    const steep = ([x]: Float64Array) => ({ value: x! ** 4, gradient: Float64Array.of(4 * x! ** 3) });

    for (const steps of [0, 1, 2, 3]) {
      const [end] = minimise(Float64Array.of(50), steep, steps);
      expect(steep(Float64Array.of(end!)).value).toBeLessThanOrEqual(50 ** 4);
    }
  });
});
