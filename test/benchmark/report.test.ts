// The report of a benchmark: the machine, a table for each corpus, units and sample counts in every row.
import { describe, expect, it } from 'vitest';
import { describeMachine } from '../../src/benchmark/machine.js';
import { formatBenchmark } from '../../src/benchmark/report.js';

const corpora = { seed: 'Corpus', large: 'Sites' };
const result = (isLarge?: true) => ({
  name: 'list',
  part: { asks: 'How long?', processes: 1, ...(isLarge ? { isLarge } : {}) },
  series: [
    { name: 'whole answer', unit: 'ms', samples: [12.34, 5, 20] },
    { name: 'of it embedding', unit: 'ms', samples: [1234.5] },
  ],
});

describe('formatBenchmark', () => {
  it('gives each corpus a table of its own', () => {
    const report = formatBenchmark({ processor: 'p' }, [result(), result(true)], corpora);

    expect(report).toContain('- processor: p');
    expect(report.indexOf('**Corpus**')).toBeLessThan(report.indexOf('**Sites**'));
  });

  it('shows unit, number of samples and both percentiles, and leaves out corpora without parts', () => {
    const report = formatBenchmark({}, [result()], corpora);

    expect(report).toContain('| How long? | whole answer | ms | 3 | 12.3 | 20 |');
    expect(report).toContain('|  | of it embedding | ms | 1 | 1,235 | 1,235 |');
    expect(report).not.toContain('Sites');
  });
});

describe('describeMachine', () => {
  it('names processor, system and the versions that move the figures', () => {
    const machine = describeMachine();

    expect(machine.system).toContain(process.versions.node);
    expect(machine.versions).toMatch(/onnxruntime-node \d/);
  });
});
