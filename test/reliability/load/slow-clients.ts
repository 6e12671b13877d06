// Clients that send or read as slowly as they can, hundreds at a time, while others ask: the others must be answered
// as before, and the slow ones be cut off. slowhttptest does it where Debian's package is installed; our own slow
// sockets do it everywhere.
import { connect, type Socket } from 'node:net';
import { withFolder } from '../crash/corpora.js';
import {
  createFindings,
  type Findings,
  type PartOptions,
  type PartReport,
  percentile,
  scaled,
} from '../part.js';
import { type Ask, closedLoad, createAsker, type Reply } from './generate-load.js';
import { loadQuestion } from './questions.js';
import { startServerProcess } from './server-process.js';
import { hasTool, TOOL_ATTACKS } from './slowhttptest.js';

/** Of the published run, each kind. The server cuts after 10 s (headers) and 15 s (request). */
const ATTACK_MS = 40_000;
const SLOW_CLIENTS = 400;
const CUT_AFTER_MS = 20_000;

const OTHER_CLIENTS = 2;

/** How the slow ones begin; then comes a byte every now and then. */
const BEGINNINGS: readonly (readonly [name: string, text: string])[] = [
  ['headers', 'POST /api/ask HTTP/1.1\r\nHost: localhost\r\nX-Slow: '],
  [
    'body',
    'POST /api/ask HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 9000\r\n\r\n{"question":"',
  ],
  ['nothing', ''],
];

interface SlowClients {
  readonly openCount: () => number;
  end(): void;
}

function startSlowClients(port: number, count: number, beginning: string): SlowClients {
  const sockets: Socket[] = [];
  const open = new Set<Socket>();
  for (let at = 0; at < count; at += 1) {
    const socket = connect(port, '127.0.0.1');
    sockets.push(socket);
    socket.on('connect', () => {
      open.add(socket);
      if (beginning !== '') socket.write(beginning);
    });
    socket.on('close', () => open.delete(socket));
    socket.on('error', () => open.delete(socket));
    socket.resume();
  }
  const dripping = setInterval(() => {
    for (const socket of open) if (beginning !== '' && socket.writable) socket.write('a');
  }, 1_000);
  return {
    openCount: () => open.size,
    end() {
      clearInterval(dripping);
      for (const socket of sockets) socket.destroy();
    },
  };
}

/** p95 of those who ask meanwhile, in ms; notes what was not answered. */
function judge(name: string, replies: readonly Reply[], calmP95: number, findings: Findings): void {
  const failed = replies.filter(({ status }) => status !== 200).length;
  const p95 = percentile(
    replies.map(({ ms }) => ms),
    0.95,
  );
  findings.figure(
    `${name}: others answered, p95 in ms`,
    `${replies.length - failed} of ${replies.length}, ${Math.round(p95)}`,
  );
  findings.check(
    failed === 0 && replies.length > 0,
    () => `${name}: ${failed} of ${replies.length} others were not answered`,
  );
  // Chosen: three times, and 200 ms for the noise of a shared machine.
  findings.check(
    p95 < 3 * calmP95 + 200,
    () => `${name}: p95 of others ${Math.round(p95)} ms, without ${Math.round(calmP95)}`,
  );
}

async function attackWithSockets(port: number, scene: Scene): Promise<void> {
  const { ask, durationMs, calmP95, findings, scale } = scene;
  for (const [name, beginning] of BEGINNINGS) {
    const slow = startSlowClients(port, scaled(SLOW_CLIENTS, scale), beginning);
    const replies = await closedLoad({ ask, clients: OTHER_CLIENTS, durationMs, nextQuestion: loadQuestion });
    judge(`slow ${name}`, replies, calmP95, findings);
    // Those who send nothing count from their first byte on; Node cuts them after the time for headers too.
    if (durationMs > CUT_AFTER_MS) {
      const left = slow.openCount();
      findings.figure(`slow ${name}: still connected after ${Math.round(durationMs / 1000)} s`, left);
      findings.check(left === 0, () => `slow ${name}: ${left} are still connected`);
    }
    slow.end();
  }
}

async function attackWithTool(url: string, scene: Scene): Promise<void> {
  const { ask, durationMs, calmP95, findings, scale } = scene;
  if (!hasTool()) {
    findings.skip('slowhttptest: not installed (apt-get install slowhttptest)');
    return;
  }
  for (const [name, attack] of TOOL_ATTACKS) {
    const ended = attack({ url, clients: scaled(SLOW_CLIENTS, scale), durationMs });
    const replies = await closedLoad({ ask, clients: OTHER_CLIENTS, durationMs, nextQuestion: loadQuestion });
    judge(name, replies, calmP95, findings);
    const { probeCount, failedProbeCount, endedBy } = await ended;
    findings.figure(`${name}: ended by`, endedBy);
    findings.check(probeCount > 0, () => `${name}: it did not run: ${endedBy}`);
    findings.check(
      failedProbeCount === 0,
      () => `${name}: the server was not available at ${failedProbeCount} of ${probeCount} probes`,
    );
  }
}

interface Scene {
  readonly ask: Ask;
  readonly durationMs: number;
  readonly calmP95: number;
  readonly findings: Findings;
  readonly scale: number;
}

/** Lets slow clients come. */
export async function slowClients({ scale, onProgress }: PartOptions): Promise<PartReport> {
  const findings = createFindings(
    'slow',
    'Hundreds of clients that send or read slowly hold up nobody else and are cut off.',
  );
  await withFolder(async (root) => {
    const server = await startServerProcess(root, { isSmall: true });
    const { ask, close } = createAsker(server.url);
    try {
      const durationMs = Math.max(2_000, scale * ATTACK_MS);
      onProgress?.('without slow clients');
      const calm = await closedLoad({ ask, clients: OTHER_CLIENTS, durationMs, nextQuestion: loadQuestion });
      const calmP95 = percentile(
        calm.map(({ ms }) => ms),
        0.95,
      );
      findings.figure('without slow clients: p95 in ms', Math.round(calmP95));
      const scene = { ask, durationMs, calmP95, findings, scale };
      onProgress?.('slow sockets');
      await attackWithSockets(Number(new URL(server.url).port), scene);
      onProgress?.('slowhttptest');
      await attackWithTool(server.url, scene);
    } finally {
      close();
      findings.check((await server.stop()) === 0, () => 'the server did not end with 0');
    }
  });
  return findings.report();
}
