// Generated requests against a server with the whole pipeline behind it, on the fake embedder: nothing but 503 may
// start with a 5, every reply must be as the published contract has it, and every refusal a problem document.
import { request } from 'node:http';
import { join } from 'node:path';
import fc from 'fast-check';
import { z } from 'zod';
import { createAssistant } from '../../../src/assistant.js';
import { systemClock } from '../../../src/clock.js';
import { loadConfig } from '../../../src/config.js';
import { ingest } from '../../../src/ingest.js';
import { createApp } from '../../../src/server/app.js';
import { listen } from '../../../src/server/listen.js';
import { createLog } from '../../../src/server/log.js';
import type { JsonSchema, OpenApiDocument } from '../../../src/server/openapi.js';
import { createFakeEmbedder } from '../../support/fake-embedder.js';
import { PROJECT } from '../build.js';
import { withFolder } from '../crash/corpora.js';
import { createFindings, type Findings, type PartOptions, type PartReport, scaled } from '../part.js';
import { type AnyRequest, anyRequest } from './any-request.js';

/** Of the published run. */
const REQUESTS = 100_000;

/** Pieces of the longest questions there may be. */
const PIECES = [
  'A',
  'å',
  'a ',
  'A. ',
  '1 ',
  '11, ',
  '- ',
  '(',
  '"',
  'och ',
  'vatten ',
  'vatten-',
  'Umeå kommun ',
  'Umeå och Kenya, ',
  'mål 6 ',
  'e\u0301',
  '?! ',
  'Vilka projekt ',
];

/** For one of them, with ten like it before it. Chosen: nobody else is served meanwhile. Busy machines are slower. */
const MAX_LONGEST_MS = 3_000;

interface Reply {
  readonly status: number;
  readonly type: string;
  readonly text: string;
}

function send(port: number, { method, path, headers, body }: AnyRequest): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const sent = headers.flat();
    if (body !== undefined) sent.push('content-length', String(body.byteLength));
    const sending = request(
      { host: '127.0.0.1', port, method, path, headers: ['host', 'localhost', ...sent] },
      (reply) => {
        reply.setEncoding('utf8');
        reply.toArray().then((parts) => {
          const type = reply.headers['content-type'] ?? '';
          resolve({ status: reply.statusCode ?? 0, type, text: parts.join('') });
        }, reject);
      },
    );
    sending.on('error', reject);
    sending.end(body);
  });
}

/** Checks values against the schemas that the contract publishes. */
function createChecker(
  document: OpenApiDocument,
): (schema: JsonSchema, value: unknown) => string | undefined {
  const known = new Map<string, z.ZodType>();
  return (schema, value) => {
    const key = JSON.stringify(schema);
    // JSON Schema finds its references below $defs.
    const whole = JSON.parse(
      JSON.stringify({ ...schema, $defs: document.components.schemas }).replaceAll(
        '#/components/schemas/',
        '#/$defs/',
      ),
    );
    const type = known.get(key) ?? z.fromJSONSchema(whole);
    known.set(key, type);
    const result = type.safeParse(value);
    return result.success ? undefined : z.prettifyError(result.error);
  };
}

/** The operation a request met, as the contract names it. */
function operationOf(document: OpenApiDocument, { method, path }: AnyRequest) {
  // Express takes a final slash for none.
  const [given = ''] = path.split('?');
  const pathname = given.replace(/(?<=.)\/$/, '');
  const template = /^(\/api)?\/documents\/[^/]+$/.test(pathname)
    ? pathname.replace(/\/[^/]+$/, '/{id}')
    : pathname;
  return document.paths[template]?.[method.toLowerCase()];
}

/** What is wrong with a reply, or undefined. */
function faultOf(
  document: OpenApiDocument,
  check: ReturnType<typeof createChecker>,
  sent: AnyRequest,
  reply: Reply,
): string | undefined {
  const { status, type, text } = reply;
  if (status >= 500 && status !== 503) return `status ${status}: ${text.slice(0, 300)}`;
  if (sent.method === 'HEAD' || sent.method === 'OPTIONS') return undefined;
  const described = operationOf(document, sent)?.responses[String(status)];
  if (status >= 400) {
    if (type.startsWith('text/html')) return sent.path.startsWith('/api/') ? 'a page under /api' : undefined;
    if (!type.startsWith('application/problem+json')) return `status ${status} with ${type}`;
    const fault = check({ $ref: '#/components/schemas/Problem' }, JSON.parse(text));
    return fault ?? (JSON.parse(text).status === status ? undefined : 'a problem with another status');
  }
  if (described === undefined) return `status ${status} is not in the contract`;
  const schema = described.content?.['application/json']?.schema;
  return schema === undefined ? undefined : check(schema, JSON.parse(text));
}

/** The longest questions, each with the longest history: how long the slowest takes. */
async function askLongest(url: string, findings: Findings): Promise<void> {
  let slowestMs = 0;
  for (const piece of PIECES) {
    const question = `${piece.repeat(1_000).slice(0, 980)} Lund i Kenya?`;
    const startedMs = performance.now();
    const response = await fetch(`${url}/api/ask`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        question,
        history: Array.from({ length: ['å', 'e\u0301', '"'].includes(piece) ? 5 : 10 }, () => ({ question })),
      }),
    });
    const ms = performance.now() - startedMs;
    slowestMs = Math.max(slowestMs, ms);
    findings.check(
      response.status === 200,
      () => `a long question of ${JSON.stringify(piece)} got ${response.status}`,
    );
    findings.check(
      ms < MAX_LONGEST_MS,
      () => `a long question of ${JSON.stringify(piece)} took ${Math.round(ms)} ms`,
    );
  }
  findings.figure('slowest of the longest questions, with the longest history, ms', Math.round(slowestMs));
}

/** Asks anything. */
export async function askAnything({ scale, maxMs, onProgress }: PartOptions): Promise<PartReport> {
  const findings = createFindings(
    'requests',
    'Whatever is sent, the server never fails: every reply is as the contract has it, and every refusal a problem document.',
  );
  await withFolder(async (root) => {
    const embedder = createFakeEmbedder();
    const corpusDir = join(PROJECT, 'test', 'evaluation', 'pages', 'corpus');
    const environment = {
      INDEX_DIR: join(root, 'index'),
      FEEDBACK_DIR: join(root, 'feedback'),
      RATE_LIMIT_PER_MINUTE: '0',
      ALLOWED_ORIGINS: 'https://icld.se',
    };
    const config = loadConfig({ environment, envFile: join(root, 'none') });
    await ingest({ corpusDir, indexDir: config.indexDir, embedder });
    const assistant = await createAssistant(config, { embedder });
    const lines: string[] = [];
    const log = createLog('warn', systemClock, { write: (line) => void lines.push(line) });
    const { app } = createApp({ assistant, config, version: '1.0.0', log });
    const listening = await listen(app, '127.0.0.1', 0);
    const document = (await (await fetch(`${listening.url}/openapi.json`)).json()) as OpenApiDocument;
    await askLongest(listening.url, findings);
    const documentIds = assistant.documents({ limit: 200, offset: 0 }).documents.map(({ id }) => id);
    const check = createChecker(document);
    const numRuns = scaled(REQUESTS, scale);
    const statuses = new Map<number, number>();
    const unsendable: string[] = [];
    let done = 0;
    const outcome = await fc.check(
      fc.asyncProperty(anyRequest(document, documentIds), async (sent) => {
        done += 1;
        if (done % 2_000 === 0) onProgress?.(`${done} of ${numRuns} requests`);
        let reply: Reply;
        try {
          reply = await send(listening.port, sent);
        } catch (error) {
          // A server that closes while we still write a body it has refused.
          unsendable.push(String(error));
          return;
        }
        statuses.set(reply.status, (statuses.get(reply.status) ?? 0) + 1);
        const fault = faultOf(document, check, sent, reply);
        if (fault !== undefined) throw new Error(fault);
      }),
      { numRuns, verbose: 0, ...(maxMs === undefined ? {} : { interruptAfterTimeLimit: maxMs }) },
    );
    findings.check(
      !outcome.failed,
      () => `${describeCounterexample(outcome.counterexample)}: ${String(outcome.errorInstance)}`,
    );
    findings.check(
      unsendable.length < numRuns / 50,
      () => `${unsendable.length} requests got no reply: ${unsendable[0]}`,
    );
    findings.check(
      !lines.some((line) => line.includes('unforeseen')),
      () => `the log tells of ${lines.find((line) => line.includes('unforeseen'))}`,
    );
    findings.figure('requests', done);
    for (const [status, count] of [...statuses].sort(([a], [b]) => a - b))
      findings.figure(`replies with ${status}`, count);
    findings.figure(
      'connections closed by the server while a refused body was still sent',
      unsendable.length,
    );
    findings.figure('seed', outcome.seed);
    await listening.stop(1_000);
    await assistant.close();
  });
  return findings.report();
}

function describeCounterexample(counterexample: readonly [AnyRequest] | null): string {
  if (counterexample === null) return 'a request';
  const [{ method, path, headers, body }] = counterexample;
  const shown = body === undefined ? '' : ` ${Buffer.from(body).toString('latin1').slice(0, 300)}`;
  return `${method} ${path} ${JSON.stringify(headers)}${shown}`;
}
