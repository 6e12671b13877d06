// Runs a command of scripts/: `node scripts/run.mjs ask -- "question"`. With development parts installed it
// builds dist/ first; a production install (`npm ci --omit=dev`) runs the dist/ that `npm run build` made.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const [name = '', ...args] = process.argv.slice(2);
const script = fileURLToPath(new URL(`../dist/scripts/${name}.js`, import.meta.url));

try {
  const { build } = await import('./build.mjs');
  await build();
} catch (error) {
  if (error?.code !== 'ERR_MODULE_NOT_FOUND') throw error;
  if (!existsSync(script)) {
    console.error(`Expected built files in dist/, found none. Run \`npm ci && npm run build\` first.`);
    process.exit(1);
  }
}
process.argv = [process.argv[0] ?? 'node', script, ...args];
await import(script);
