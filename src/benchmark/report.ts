// A benchmark as Markdown: the machine, then a row for each series. Medians are what is quoted; nothing is computed
// here but their spread.
import { type Series, spreadOf } from './measure.js';
import type { Part } from './parts.js';

/** One part with its pooled series. */
export interface PartResult {
  readonly name: string;
  readonly part: Pick<Part, 'asks' | 'isLarge' | 'processes'>;
  readonly series: readonly Series[];
}

/** The report for docs/benchmarks.md. @param corpora  Names of the seed corpus and of the large one, with their size. */
export function formatBenchmark(
  machine: Readonly<Record<string, string>>,
  results: readonly PartResult[],
  corpora: { readonly seed: string; readonly large: string },
): string {
  const groups = [
    { name: corpora.seed, members: results.filter(({ part }) => !part.isLarge) },
    { name: corpora.large, members: results.filter(({ part }) => part.isLarge) },
  ].filter(({ members }) => members.length > 0);
  return [
    Object.entries(machine)
      .map(([name, value]) => `- ${name}: ${value}`)
      .join('\n'),
    ...groups.map(({ name, members }) => [`**${name}**`, '', HEADING, ...members.flatMap(rows)].join('\n')),
  ].join('\n\n');
}

const HEADING = '| question | measured | unit | n | p50 | p95 |\n|---|---|---|---:|---:|---:|';

function rows({ part, series }: PartResult): string[] {
  return series.map(({ name, unit, samples }, index) => {
    const { n, p50, p95 } = spreadOf(samples);
    return `| ${index === 0 ? part.asks : ''} | ${name} | ${unit} | ${n} | ${shown(p50)} | ${shown(p95)} |`;
  });
}

/** Three digits are more than any figure here is good for. */
function shown(value: number): string {
  return value >= 100 ? Math.round(value).toLocaleString('en') : value.toPrecision(3).replace(/\.?0+$/, '');
}
