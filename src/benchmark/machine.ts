// What figures were taken on: without it they cannot be compared with anyone else's.
import { readFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';

/** Packages whose versions move the figures. */
const PACKAGES = [
  '@xenova/transformers',
  'onnxruntime-node',
  'hnswlib-node',
  '@langchain/community',
] as const;

/** Facts of the machine and the versions, by name, in the order they are printed. */
export function describeMachine(): Readonly<Record<string, string>> {
  const [processor] = cpus();
  const { dependencies = {} } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    readonly dependencies?: Readonly<Record<string, string>>;
  };
  return {
    processor: `${cpus().length} cores of ${processor?.model.trim() ?? 'an unknown processor'}`,
    memory: `${Math.round(totalmem() / 2 ** 30)} GiB`,
    system: `${process.platform} ${process.arch}, Node ${process.versions.node}`,
    versions: PACKAGES.map((name) => `${name} ${dependencies[name] ?? 'unknown'}`).join(', '),
    load: `${loadavg()[0]?.toFixed(1) ?? 'unknown'} running before the first part (one minute average)`,
  };
}
