// Turns src/ and scripts/ into plain JavaScript in dist/, file by file (esbuild, well under a second).
// Types are not checked here: `npm run typecheck` and `npm test` do that.
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildWidget } from './build-widget.mjs';
import { writeBuilt } from './write-built.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Writes dist/src, dist/scripts and dist/widget. @throws when a file does not parse. */
export async function build() {
  const { build: transpile } = await import('esbuild');
  const sources = [];
  for (const folder of ['src', 'scripts']) {
    for (const name of await readdir(join(ROOT, folder), { recursive: true })) {
      const isCode = name.endsWith('.ts') && !name.endsWith('.d.ts');
      if (isCode && !join(folder, name).startsWith(join('src', 'widget'))) {
        sources.push(join(ROOT, folder, name));
      }
    }
  }
  const { outputFiles } = await transpile({
    entryPoints: sources,
    outbase: ROOT,
    outdir: join(ROOT, 'dist'),
    format: 'esm',
    platform: 'node',
    target: 'node20',
    sourcemap: true,
    logLevel: 'warning',
    write: false,
  });
  await writeBuilt(outputFiles);
  await buildWidget(ROOT);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await build();
