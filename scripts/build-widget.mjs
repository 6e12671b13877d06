// Builds the widget into one classic script, dist/widget/partnership-assistant.js: minified, its style sheet inside,
// nothing loaded at run time. A classic script, because a module cannot know its own tag's data-* attributes.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeBuilt } from './write-built.mjs';

/** Oldest browsers with all that is used: constructed style sheets and dialog (spring 2023). */
const TARGET = ['chrome111', 'firefox113', 'safari16.4'];

/** Style sheets as minified text. */
function styleText(esbuild) {
  return {
    name: 'style-text',
    setup(build) {
      build.onLoad({ filter: /\.css$/ }, async ({ path }) => {
        const source = await readFile(path, 'utf8');
        const { code } = await esbuild.transform(source, { loader: 'css', minify: true, target: TARGET });
        return { contents: `export default ${JSON.stringify(code.trim())};`, loader: 'js' };
      });
    },
  };
}

/** Writes dist/widget/partnership-assistant.js below the project's root. @throws when a file does not parse. */
export async function buildWidget(root) {
  const esbuild = await import('esbuild');
  const { outputFiles } = await esbuild.build({
    entryPoints: { 'partnership-assistant': join(root, 'src/widget/main.ts') },
    outdir: join(root, 'dist/widget'),
    bundle: true,
    format: 'iife',
    platform: 'browser',
    target: TARGET,
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    plugins: [styleText(esbuild)],
    logLevel: 'warning',
    write: false,
  });
  await writeBuilt(outputFiles);
}
