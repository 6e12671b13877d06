import { describe, expect, it, onTestFinished } from 'vitest';
import { problemSchema } from '../../src/server/problem.js';
import { createFakeAssistant, fakeAnswer } from '../support/fake-assistant.js';
import { startServer, type TestServer } from '../support/start-server.js';

const SITE = 'https://icld.se';

/** A server whose queue is full until the test ends, and what its assistant was asked. */
async function startFullServer(): Promise<{
  readonly server: TestServer;
  readonly asked: readonly string[];
}> {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  const asked: string[] = [];
  const assistant = createFakeAssistant({
    ask: async (request) => {
      asked.push(request.question);
      await released;
      return fakeAnswer(request);
    },
  });
  const server = await startServer({
    assistant,
    config: { embeddingWorkers: 1, maxQueuedQuestions: 1, allowedOrigins: [SITE] },
  });
  const waiting = [1, 2, 3, 4, 5].map(() => server.post('/api/ask', { question: 'vatten' }));
  onTestFinished(async () => {
    release();
    await Promise.all(waiting);
  });
  await expect
    .poll(async () => await (await server.fetch('/metrics')).text(), { timeout: 10_000 })
    .toContain('assistant_questions_in_flight 5');
  return { server, asked };
}

/** Names and values of a reply's headers, without those that differ from reply to reply. */
function headersOf({ headers }: Response): Readonly<Record<string, string>> {
  const { date, 'x-request-id': id, 'content-length': length, etag, ...rest } = Object.fromEntries(headers);
  return rest;
}

describe('a full queue', () => {
  it('refuses a question and a search as the routes would, header by header and word by word', async () => {
    const { server } = await startFullServer();
    const headers = { origin: SITE, 'content-type': 'application/json' };

    const early = await server.post('/api/ask', { question: 'vatten' }, headers);
    const search = await server.fetch('/api/search?q=vatten', { headers });
    // Written another way, an address goes all the way to its route.
    const late = await server.post('/API/ask/', { question: 'vatten' }, headers);

    for (const refusal of [early, search]) {
      expect(refusal.status).toBe(503);
      expect(headersOf(refusal)).toEqual(headersOf(late));
      const id = refusal.headers.get('x-request-id');
      expect(problemSchema.parse(await refusal.json())).toMatchObject({ code: 'overloaded', requestId: id });
    }
    const { requestId, ...document } = problemSchema.parse(await late.json());
    expect(await (await server.post('/api/ask', {}, headers)).json()).toMatchObject(document);
  });

  it('lets a page of a listed site read the refusal, and no other', async () => {
    const { server } = await startFullServer();

    const listed = await server.post('/api/ask', {}, { origin: SITE });
    const other = await server.post('/api/ask', {}, { origin: 'https://icld.se.evil.example' });

    expect(listed.headers.get('access-control-allow-origin')).toBe(SITE);
    expect(listed.headers.get('access-control-expose-headers')).toContain('Retry-After');
    expect(other.headers.get('access-control-allow-origin')).toBeNull();
    expect(other.headers.get('vary')).toBe('Origin');
  });

  it('keeps a well-formed id from outside, and echoes nothing else', async () => {
    const { server } = await startFullServer();

    const kept = await server.post('/api/ask', {}, { 'x-request-id': 'proxy-1234' });
    const forged = await server.post('/api/ask', {}, { 'x-request-id': '"},{"a":"' });

    expect(await kept.json()).toMatchObject({ requestId: 'proxy-1234' });
    expect(await forged.text()).not.toContain('},{');
  });

  it('counts its refusals, and asks nothing of the assistant', async () => {
    const { server, asked } = await startFullServer();

    for (const question of ['vatten', 'skolor']) await server.post('/api/ask', { question });

    const figures = await (await server.fetch('/metrics')).text();
    expect(figures).toContain('assistant_requests_total{route="/api/ask",method="POST",status="503"} 2');
    expect(figures).toContain('assistant_problems_total{code="overloaded"} 2');
    expect(asked).toHaveLength(4);
  });

  it('keeps the connection of a client whose body was never read, for its next request', async () => {
    const { server } = await startFullServer();

    const replies = await Promise.all(
      Array.from({ length: 20 }, () => server.post('/api/ask', { question: 'å'.repeat(900) })),
    );
    const health = await server.fetch('/healthz');

    expect(replies.map(({ status }) => status)).toEqual(replies.map(() => 503));
    expect(health.status).toBe(200);
  });

  it('answers everything that needs no place', async () => {
    const { server } = await startFullServer();

    const replies = [
      await server.fetch('/healthz'),
      await server.fetch('/api/documents'),
      await server.fetch('/?lang=sv'),
      await server.fetch('/api/ask', { method: 'OPTIONS' }),
    ];

    expect(replies.map(({ status }) => status)).toEqual([200, 200, 200, 204]);
  });

  it('shows a person with a browser a page that keeps what they typed', async () => {
    const { server } = await startFullServer();

    const page = await server.fetch('/?question=vattenf%C3%B6rs%C3%B6rjning', {
      headers: { accept: 'text/html', 'accept-language': 'sv' },
    });

    expect(page.status).toBe(503);
    expect(await page.text()).toContain('vattenförsörjning');
  });
});
