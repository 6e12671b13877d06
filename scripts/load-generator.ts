// Loads the generator of invented pages, which lives with the tests and is no part of the built product: it is
// bundled on the spot, so it needs the development parts.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { InvalidArgumentError } from 'commander';
import type { GeneratedSite } from '../src/evaluation/target.js';

/** The module test/generator/generate-site.ts, from the project folder. @throws without development parts */
export async function loadGenerator(): Promise<(seed: number) => GeneratedSite> {
  const { build } = await import('esbuild');
  const folder = await mkdtemp(join(tmpdir(), 'partnership-generator-'));
  try {
    const outfile = join(folder, 'generate-site.mjs');
    await build({
      entryPoints: [join('test', 'generator', 'generate-site.ts')],
      bundle: true,
      format: 'esm',
      platform: 'node',
      target: 'node20',
      outfile,
      logLevel: 'warning',
    });
    const generator: { generateSite: (seed: number) => GeneratedSite } = await import(
      pathToFileURL(outfile).href
    );
    return generator.generateSite;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Reads "1-5" or "2,7" as seeds. @throws {InvalidArgumentError} for anything else */
export function parseSeeds(text: string): readonly number[] {
  const seeds = text.split(',').flatMap((part) => {
    const [first, last = first] = part.split('-').map(Number);
    if (first === undefined || last === undefined || !Number.isInteger(first) || !Number.isInteger(last)) {
      return [];
    }
    return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
  });
  if (seeds.length === 0) throw new InvalidArgumentError('Expected a range such as 1-5 or 2,7.');
  return seeds;
}
