import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createApi } from '../../src/widget/api.js';
import { sampleAnswer } from './sample-answer.js';

/** Calls to a server that answers every request in one way. */
async function apiOver(listener: RequestListener, parts: { isOnline?: boolean; timeoutMs?: number } = {}) {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return createApi({
    apiBase: `http://127.0.0.1:${port}/`,
    isOnline: () => parts.isOnline ?? true,
    ...(parts.timeoutMs === undefined ? {} : { timeoutMs: parts.timeoutMs }),
  });
}

const ask = (api: Awaited<ReturnType<typeof apiOver>>, signal = new AbortController().signal) =>
  api.ask({ question: 'Vilka projekt rör vatten?' }, signal);

const problem =
  (status: number, code: string, headers: Record<string, string> = {}): RequestListener =>
  (_request, response) =>
    void response
      .writeHead(status, { 'content-type': 'application/problem+json', ...headers })
      .end(JSON.stringify({ status, code, detail: 'english text' }));

describe('a question', () => {
  it('comes back with its answer', async () => {
    const answer = sampleAnswer();
    const api = await apiOver((_request, response) => void response.end(JSON.stringify(answer)));

    expect(await ask(api)).toEqual({ value: answer });
  });

  it.each([
    [429, 'too_many_requests', { 'retry-after': '41' }, { code: 'too_many_requests', retryAfterSeconds: 41 }],
    [503, 'not_ready', { 'retry-after': '30' }, { code: 'not_ready', retryAfterSeconds: 30 }],
    [503, 'overloaded', {}, { code: 'overloaded' }],
    [504, 'timeout', {}, { code: 'timeout' }],
    [422, 'invalid_request', {}, { code: 'invalid_request' }],
    [500, 'internal', {}, { code: 'internal' }],
    [406, 'not_acceptable', {}, { code: 'internal' }],
  ] as const)(
    'that the server refuses with %d %s fails by its code',
    async (status, code, headers, failure) => {
      expect(await ask(await apiOver(problem(status, code, headers)))).toEqual({ failure });
    },
  );

  it.each([
    [502, 'overloaded'],
    [429, 'too_many_requests'],
    [504, 'timeout'],
    [413, 'too_large'],
    [404, 'internal'],
  ])('that a proxy refuses with a page and %d fails as %s', async (status, code) => {
    const api = await apiOver((_request, response) => void response.writeHead(status).end('<html>'));

    expect(await ask(api)).toEqual({ failure: { code } });
  });

  it.each(['{"text":1}', 'null', '[]'])('answered by %s is not answered', async (body) => {
    const api = await apiOver((_request, response) => void response.end(body));

    expect(await ask(api)).toEqual({ failure: { code: 'internal' } });
  });

  it('is not sent without a connection', async () => {
    let isAsked = false;
    const api = await apiOver(
      (_request, response) => {
        isAsked = true;
        response.end();
      },
      { isOnline: false },
    );

    expect(await ask(api)).toEqual({ failure: { code: 'offline' } });
    expect(isAsked).toBe(false);
  });

  it('that no server takes fails as unreachable', async () => {
    const api = await apiOver((request) => void request.destroy());

    expect(await ask(api)).toEqual({ failure: { code: 'unreachable' } });
  });

  it('gives up when nothing comes', async () => {
    expect(await ask(await apiOver(() => undefined, { timeoutMs: 50 }))).toEqual({
      failure: { code: 'timeout' },
    });
  });

  it('that is taken back is cancelled, not failed', async () => {
    const controller = new AbortController();
    const api = await apiOver(() => controller.abort());

    expect(await ask(api, controller.signal)).toEqual({ isCancelled: true });
  });
});

describe('feedback', () => {
  it('brings the id of the answer, never the question', async () => {
    const bodies: string[] = [];
    const api = await apiOver((request, response) => {
      request.on('data', (part) => bodies.push(String(part)));
      request.on('end', () => response.writeHead(204).end());
    });

    expect(await api.sendFeedback({ answerId: 'answer-1', helpful: false, comment: 'För kort.' })).toEqual({
      value: undefined,
    });
    expect(JSON.parse(bodies.join(''))).toEqual({
      answerId: 'answer-1',
      helpful: false,
      comment: 'För kort.',
    });
  });
});
