// Bundles a TypeScript file of these tests into dist/test, with the parts of src/ that it uses: child processes run
// from there. One file each, so that it starts fast and a build of the product meanwhile does not disturb it.
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

/**
 * Bundles test/reliability/<path>.ts.
 *
 * @returns The bundle, a file of the same name right in dist/test/reliability.
 * @throws when it does not parse, or without development parts
 */
export async function bundle(path: string): Promise<string> {
  const { build } = await import('esbuild');
  const outfile = join(PROJECT, 'dist', 'test', 'reliability', `${path.split('/').at(-1)}.js`);
  await build({
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
