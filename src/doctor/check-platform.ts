// Node and the two native parts. A compiler is needed only to install hnswlib-node, so where that part loads, none is
// asked for.
import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { type Check, failed, passed } from './check.js';

/** As in package.json, engines. */
const MIN_NODE = [20, 12] as const;

/** The first release line that is still maintained. @see https://nodejs.org/en/about/previous-releases */
const MAINTAINED_MAJOR = 22;

/** Whether this Node is new enough. @param version  As process.versions.node. */
export function checkNode(version: string): Check {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const expected = `Node ${MIN_NODE.join('.')} or later`;
  const isEnough = major > MIN_NODE[0] || (major === MIN_NODE[0] && minor >= MIN_NODE[1]);
  if (!isEnough) {
    return failed('Node', { found: version, expected, fix: 'Install Node 22 or 24 and run `npm ci` again.' });
  }
  if (major >= MAINTAINED_MAJOR) return passed('Node', version, expected);
  return failed(
    'Node',
    {
      found: `${version}, which gets no security fixes any more`,
      expected: `Node ${MAINTAINED_MAJOR} or later for production`,
      fix: 'It works; for production install Node 22 or 24 and run `npm ci` again.',
    },
    'warning',
  );
}

/** How a native part is loaded; rejects when it cannot be. */
export type LoadPart = () => Promise<unknown>;

const require = createRequire(import.meta.url);

/** The native parts by package. Only loaded, never used: using them is the business of their rooms. */
const NATIVE_PARTS: ReadonlyMap<string, LoadPart> = new Map(
  ['hnswlib-node', 'onnxruntime-node'].map((name) => [name, async () => require(name)]),
);

/** Whether the native parts load; where one does not, whether there is what compiles it. */
export async function checkNativeParts(
  parts: ReadonlyMap<string, LoadPart> = NATIVE_PARTS,
  hasCompiler: () => boolean = compilerExists,
): Promise<Check> {
  const name = 'native parts';
  const expected = `${[...parts.keys()].join(' and ')} load`;
  for (const [part, load] of parts) {
    try {
      await load();
    } catch (error) {
      const found = `${part}: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`;
      const fix = hasCompiler()
        ? 'Run `npm ci` again with this Node.'
        : 'Install python3, make and g++ (Debian: `apt-get install python3 make g++`), then run `npm ci`.';
      return failed(name, { found, expected, fix });
    }
  }
  return passed(name, 'they load', expected);
}

function compilerExists(): boolean {
  return ['g++', 'make', 'python3'].every((program) => {
    try {
      execFileSync(program, ['--version'], { stdio: 'ignore' });
      return true;
    } catch {
      return false;
    }
  });
}
