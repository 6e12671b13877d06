// A sample of generated requests against every address: whatever is sent, the server answers as the contract says.
import { request } from 'node:http';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { OPERATIONS } from '../../src/server/contract.js';
import { problemSchema } from '../../src/server/problem.js';
import { anyText } from '../support/any-text.js';
import { startServer } from '../support/start-server.js';

interface Reply {
  readonly status: number;
  readonly type: string;
  readonly text: string;
}

const printable = fc.string({ unit: 'grapheme-ascii', maxLength: 40 });
const encoded = anyText({ maxLength: 40 }).map(encodeURIComponent);

const path = fc.oneof(
  fc.constantFrom(
    ...OPERATIONS.map((operation) => operation.path.replace('{id}', 'hostile~page')),
    '/%',
    '//',
    '/api/',
  ),
  encoded.map((text) => `/documents/${text}`),
  fc.array(encoded, { maxLength: 4 }).map((parts) => `/${parts.join('/')}`),
);
const parameter = fc.tuple(
  fc.constantFrom(
    'q',
    'question',
    'lang',
    'limit',
    'offset',
    'country',
    'sdg',
    'start',
    'end',
    'without',
    '__proto__',
  ),
  fc.oneof(encoded, fc.constantFrom('1', '-1', 'sv', 'UA', '%zz')),
);
const headers = fc.record(
  {
    accept: fc.oneof(printable, fc.constantFrom('*/*', 'text/html', 'application/json', 'image/*;q=0.1')),
    'accept-language': printable,
    'content-type': fc.constantFrom(
      'application/json',
      'application/json; charset=utf-16',
      'text/plain',
      ';;',
    ),
    origin: fc.constantFrom('null', 'https://icld.se'),
    'x-forwarded-for': printable,
    'x-request-id': printable,
  },
  { requiredKeys: [] },
);
const method = fc.constantFrom('GET', 'POST', 'HEAD', 'OPTIONS', 'PUT', 'DELETE', 'PATCH', 'TRACE');
const body = fc.oneof(fc.constant(''), fc.json(), anyText());

function send(port: number, options: object, sent: string | undefined): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const sending = request({ host: '127.0.0.1', port, ...options }, (reply) => {
      reply.setEncoding('utf8');
      reply.toArray().then(
        (parts) =>
          resolve({
            status: reply.statusCode ?? 0,
            type: reply.headers['content-type'] ?? '',
            text: parts.join(''),
          }),
        reject,
      );
    });
    sending.on('error', reject);
    sending.end(sent);
  });
}

it('answers any request without a fault, and refuses with a problem document or a page', async () => {
  const server = await startServer();
  const everything = fc.record({
    path,
    parameters: fc.array(parameter, { maxLength: 4 }),
    headers,
    method,
    body,
  });

  await fc.assert(
    fc.asyncProperty(everything, async (given) => {
      const query = given.parameters.map(([name, value]) => `${name}=${value}`).join('&');
      const options = { path: `${given.path}?${query}`, method: given.method, headers: given.headers };
      const hasBody = ['POST', 'PUT', 'PATCH'].includes(given.method);

      const { status, type, text } = await send(server.port, options, hasBody ? given.body : undefined);

      expect(status).toBeLessThan(500);
      if (status < 400 || given.method === 'HEAD' || type.startsWith('text/html')) return;
      expect(type).toContain('application/problem+json');
      expect(problemSchema.safeParse(JSON.parse(text)).success).toBe(true);
    }),
    { numRuns: 400 },
  );
}, 60_000);
