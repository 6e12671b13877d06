// Bundles a TypeScript file of these tests into dist/test, with the parts of src/ that it uses: child processes run
// from there. One file each, so that it starts fast and a build of the product meanwhile does not disturb it.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project folder, whether this runs from source or from a bundle in dist/test/reliability. */
export const PROJECT = fileURLToPath(
  new URL(import.meta.url.endsWith('.ts') ? '../..' : '../../..', import.meta.url),
);

/** A command of the product, built: "index" is dist/scripts/index.js. */
export function commandFile(name: string): string {
  return join(PROJECT, 'dist', 'scripts', `${name}.js`);
}

/** Bundles of this process by path. */
const bundles = new Map<string, Promise<string>>();

/**
 * Bundles test/reliability/<path>.ts, once a process. The file bears the number of the process, since another run would
 * write the same one while our children read it: a child that finds half a file, or none of it, ends at once.
 *
 * @returns The bundle, right in dist/test/reliability; removed when this process ends.
 * @throws when it does not parse, or without development parts
 */
export function bundle(path: string): Promise<string> {
  const known = bundles.get(path) ?? build(path);
  bundles.set(path, known);
  return known;
}

async function build(path: string): Promise<string> {
  const esbuild = await import('esbuild');
  const name = `${path.split('/').at(-1)}-${process.pid}.js`;
  const outfile = join(PROJECT, 'dist', 'test', 'reliability', name);
  process.once('exit', () => rmSync(outfile, { force: true }));
  await esbuild.build({
    entryPoints: [join(PROJECT, 'test', 'reliability', `${path}.ts`)],
    outfile,
    bundle: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    target: 'node20',
    logLevel: 'warning',
  });
  return outfile;
}
