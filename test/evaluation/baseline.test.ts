import { describe, expect, it } from 'vitest';
import { compareBaseline, parseBaseline, updateBaseline } from '../../src/evaluation/baseline.js';
import { formatComparison } from '../../src/evaluation/report.js';
import { buildOutcome } from './build-answer.js';

const baseline = { reason: 'first record', passed: { seed: ['a', 'b', 'gone'], pages: ['x'] } };
const run = new Map([
  [
    'seed',
    [buildOutcome('a', true), buildOutcome('b', false, { question: 'Hur länge?' }), buildOutcome('c', true)],
  ],
]);

describe('compareBaseline', () => {
  it('names each question that passed and now fails or is no longer asked', () => {
    const comparison = compareBaseline(baseline, run);

    expect(comparison).toEqual({
      regressions: [
        { set: 'seed', id: 'b', question: 'Hur länge?' },
        { set: 'seed', id: 'gone' },
      ],
      gains: ['seed/c'],
    });
    expect(formatComparison(comparison)).toContain('seed/b: passed before, fails now: Hur länge?');
  });

  it('leaves out sets that were not run', () => {
    expect(compareBaseline({ reason: 'r', passed: { pages: ['x'] } }, run).regressions).toEqual([]);
  });
});

describe('updateBaseline', () => {
  it('replaces the sets that were run, keeps the others and records the reason', () => {
    expect(updateBaseline(baseline, run, 'judge refitted')).toEqual({
      reason: 'judge refitted',
      passed: { seed: ['a', 'c'], pages: ['x'] },
    });
  });
});

describe('parseBaseline', () => {
  it('refuses a record without a reason, naming the file', () => {
    expect(() => parseBaseline('{"reason":" ","passed":{}}', 'b.json')).toThrow('b.json');
    expect(parseBaseline(JSON.stringify(baseline), 'b.json')).toEqual(baseline);
  });
});
