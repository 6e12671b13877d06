// Risk and coverage against hand-worked verdicts, and the picture of them.
import { describe, expect, it } from 'vitest';
import { documentCurve, factCurve, pointAt, reliability } from '../../src/evaluation/risk-coverage.js';
import { drawRiskCoverage } from '../../src/evaluation/risk-coverage-picture.js';

const verdict = (probability: number, isRight: boolean, question = 'q', weight = 1) => ({
  probability,
  isRight,
  question,
  weight,
});

describe('documentCurve', () => {
  it('covers right documents and counts wrong ones among those listed', () => {
    const points = documentCurve([verdict(0.9, true), verdict(0.7, false), verdict(0.6, true)]);

    expect(points).toEqual([
      { line: 0.9, coverage: 0.5, risk: 0 },
      { line: 0.7, coverage: 0.5, risk: 0.5 },
      { line: 0.6, coverage: 1, risk: 1 / 3 },
    ]);
  });

  it('gives verdicts of one probability one point', () => {
    expect(documentCurve([verdict(0.5, true), verdict(0.5, false)])).toEqual([
      { line: 0.5, coverage: 1, risk: 0.5 },
    ]);
  });

  it('is empty without verdicts', () => {
    expect(documentCurve([])).toEqual([]);
  });
});

describe('factCurve', () => {
  it('judges each question by its most probable sentence', () => {
    const points = factCurve([
      verdict(0.8, true, 'a'),
      verdict(0.7, false, 'a'),
      verdict(0.4, true, 'b'),
      verdict(0.6, false, 'b'),
    ]);

    expect(points).toEqual([
      { line: 0.8, coverage: 0.5, risk: 0 },
      { line: 0.6, coverage: 1, risk: 0.5 },
    ]);
  });
});

describe('pointAt', () => {
  it('takes the last point at or above the line', () => {
    const points = documentCurve([verdict(0.9, true), verdict(0.5, true), verdict(0.4, true)]);

    expect(pointAt(points, 0.5)?.line).toBe(0.5);
    expect(pointAt(points, 0.95)).toBeUndefined();
  });
});

describe('reliability', () => {
  it('compares mean probability with the share that is right, bin by bin', () => {
    const bins = reliability([
      verdict(0.92, true),
      verdict(0.98, false),
      verdict(1, true),
      verdict(0.05, false),
    ]);

    expect(bins.map(({ from, n }) => [from, n])).toEqual([
      [0, 1],
      [0.9, 3],
    ]);
    expect(bins[1]?.observed).toBeCloseTo(2 / 3, 10);
  });

  it('counts with the weights of fitting where asked', () => {
    const [bin] = reliability([verdict(0.5, true, 'q', 3), verdict(0.5, false, 'q', 1)]);

    expect(bin?.observedAsFitted).toBe(0.75);
  });
});

describe('drawRiskCoverage', () => {
  const picture = drawRiskCoverage(
    [{ name: 'Listor <&>', points: documentCurve([verdict(0.9, true), verdict(0.2, false)]) }],
    'påhittade sidor',
  );

  it('names both axes, the source and each curve, and escapes them', () => {
    expect(picture).toContain('Coverage: ');
    expect(picture).toContain('Risk: ');
    expect(picture).toContain('påhittade sidor');
    expect(picture).toContain('Listor &lt;&amp;&gt;: 100 % covered, 0 % wrong');
  });

  it('has light and dark colours and loads nothing', () => {
    expect(picture).toContain('prefers-color-scheme: dark');
    expect(picture.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|<script|href=/);
  });
});
