// Attacks by slowhttptest, which Debian packages: a second opinion beside our own slow sockets, with a probe of its
// own that asks whether the server is still there.
import { spawn, spawnSync } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';

/** What the tool told. */
interface ToolOutcome {
  /** How often its probe asked, and how often in vain. */
  readonly probeCount: number;
  readonly failedProbeCount: number;
  /** Why it ended, in its words; the end of what it printed when it says nothing of that. */
  readonly endedBy: string;
}

interface ToolRun {
  readonly url: string;
  readonly clients: number;
  readonly durationMs: number;
}

/** How long it may take to end after its time. */
const GRACE_MS = 10_000;

/** How long its probe waits. Chosen: a person would; the tool itself may be kept waiting on a busy machine. */
const PROBE_SECONDS = 5;

/** Whether it is installed. */
export function hasTool(): boolean {
  return spawnSync('slowhttptest', ['-h']).error === undefined;
}

async function attack(
  path: string,
  kind: readonly string[],
  { url, clients, durationMs }: ToolRun,
): Promise<ToolOutcome> {
  const seconds = Math.max(3, Math.round(durationMs / 1000));
  const bounds = ['-c', clients, '-r', 200, '-l', seconds, '-p', PROBE_SECONDS].map(String);
  const tool = spawn('slowhttptest', [...kind, ...bounds, '-u', url + path], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const stopping = setTimeout(() => tool.kill('SIGTERM'), durationMs + GRACE_MS);
  const parts: string[] = await tool.stdout.setEncoding('utf8').toArray();
  clearTimeout(stopping);
  const printed = stripVTControlCharacters(parts.join(''));
  const probes = printed.match(/service available: +(?:YES|NO)/g) ?? [];
  return {
    probeCount: probes.length,
    failedProbeCount: probes.filter((probe) => probe.endsWith('NO')).length,
    endedBy: /Exit status: (.+)/.exec(printed)?.[1]?.trim() ?? printed.slice(-200),
  };
}

type Attack = (run: ToolRun) => Promise<ToolOutcome>;

const kindOf =
  (path: string, kind: readonly string[]): Attack =>
  (run) =>
    attack(path, kind, run);

/** The tool's kinds by name, each where it is taken: a body where one is read, slow reading where the reply is long. */
export const TOOL_ATTACKS: readonly (readonly [name: string, attack: Attack])[] = [
  ['slowhttptest, slow headers', kindOf('/api/ask', ['-H', '-i', '5', '-x', '24'])],
  [
    'slowhttptest, slow body',
    kindOf('/api/ask', ['-B', '-t', 'POST', '-f', 'application/json', '-i', '5', '-x', '24', '-s', '8192']),
  ],
  [
    'slowhttptest, slow reading',
    kindOf('/openapi.json', ['-X', '-w', '8', '-y', '16', '-n', '5', '-z', '4', '-k', '3']),
  ],
];
