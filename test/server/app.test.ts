import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { NAMED_SCHEMAS, OPERATIONS } from '../../src/server/contract.js';
import { problemSchema } from '../../src/server/problem.js';
import type { Answer } from '../../src/types.js';
import { FAKE_DOCUMENTS } from '../support/fake-assistant.js';
import { startServer, type TestServer } from '../support/start-server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startServer({ isShared: true });
});
afterAll(() => server.stop());

/** Parsing drops what the schema does not name, so that equality proves both directions. */
function expectShape(schema: z.ZodType, body: unknown): void {
  expect(schema.parse(body)).toEqual(body);
}

const EXAMPLES: Readonly<
  Record<string, { path?: string; body?: unknown; headers?: Record<string, string> }>
> = {
  ask: { body: { question: 'Which projects address water management?' } },
  search: { path: '/api/search?q=vatten&limit=3&country=UA&country=ke&sdg=6' },
  listDocuments: { path: '/api/documents?country=UA&limit=1' },
  getDocument: { path: '/api/documents/umea-kommun~falun-och-kolomyia' },
  readDocument: { path: '/documents/umea-kommun~falun-och-kolomyia' },
  giveFeedback: { body: { answerId: 'answer-1', helpful: true, comment: 'Tack!' } },
};

describe('every operation of the contract', () => {
  it.each(OPERATIONS.map((operation) => [operation.id, operation] as const))(
    '%s answers with the status, type and shape it promises',
    async (id, { method, path, reply }) => {
      const example = EXAMPLES[id] ?? {};

      const response = await (method === 'post'
        ? server.post(example.path ?? path, example.body)
        : server.fetch(example.path ?? path));

      expect(response.status).toBe(reply.status);
      if (reply.status !== 204) expect(response.headers.get('content-type')).toContain(reply.type);
      if (reply.schema) expectShape(NAMED_SCHEMAS[reply.schema], await response.json());
      expect(response.headers.get('x-request-id')).toMatch(/^[\w-]{36}$/);
      expect(response.headers.get('set-cookie')).toBeNull();
    },
  );

  it.each(OPERATIONS.map(({ method, path }) => [method, path] as const))(
    '%s %s refuses other methods with 405 and says which it takes',
    async (method, path) => {
      const response = await server.fetch(path.replace('{id}', 'x'), { method: 'DELETE' });

      expect(response.status).toBe(405);
      expect(response.headers.get('allow')).toContain(method.toUpperCase());
      expectShape(problemSchema, await response.json());
    },
  );

  it.each(OPERATIONS.map(({ method, path }) => [method, path] as const))(
    '%s %s refuses an Accept that excludes its replies with 406',
    async (method, path) => {
      const response = await server.fetch(path.replace('{id}', 'x'), {
        method,
        headers: { accept: 'image/png' },
      });

      expect(response.status).toBe(406);
      expect(await response.json()).toMatchObject({ code: 'not_acceptable', status: 406 });
    },
  );
});

describe('POST /api/ask', () => {
  it('gives quotations that stand in their documents at their offsets', async () => {
    const response = await server.post('/api/ask', { question: '  Vilka projekt rör vatten?  ', limit: 5 });

    const answer = (await response.json()) as Answer;
    expect(answer.citations).toHaveLength(2);
    for (const { documentId, start, end, quote } of answer.citations) {
      expect(FAKE_DOCUMENTS.find(({ id }) => id === documentId)?.text.slice(start, end)).toBe(quote);
    }
    expect(response.headers.get('content-language')).toBe('sv');
  });

  it('answers 200 when nothing was found', async () => {
    const response = await server.post('/api/ask', { question: 'Projects in Zambia' });

    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ status: 'not_found', citations: [] });
  });
});

describe('GET /api/documents', () => {
  it('pages through what the facets leave, and counts all of it', async () => {
    const body = await (await server.fetch('/api/documents?country=ua&offset=1&limit=1')).json();

    expect(body).toMatchObject({ total: 2, limit: 1, offset: 1 });
    expect((body as { documents: { id: string }[] }).documents.map(({ id }) => id)).toEqual([
      'umea-kommun~falun-and-kolomyia',
    ]);
  });
});

describe('request ids', () => {
  it.each([
    ['proxy-1234.abc', true],
    ['short', false],
    ['x'.repeat(65), false],
    ['åäö-åäö-åäö', false],
    ['a b c d e f g h', false],
  ])('%s from outside is kept: %s', async (id, isKept) => {
    const response = await server.fetch('/healthz', { headers: { 'x-request-id': encodeHeader(id) } });

    expect(response.headers.get('x-request-id') === id).toBe(isKept);
  });
});

/** Header values are bytes; fetch takes them as latin-1. */
function encodeHeader(value: string): string {
  return Buffer.from(value, 'utf8').toString('latin1');
}
