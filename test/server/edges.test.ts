import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ASSETS, STYLESHEET_PATH } from '../../src/server/pages/assets.js';
import { problemSchema } from '../../src/server/problem.js';
import { answerSchema } from '../../src/server/schema/reply-schemas.js';
import { describeWidget } from '../../src/server/widget-files.js';
import { createFakeAssistant, fakeAnswer } from '../support/fake-assistant.js';
import { startServer } from '../support/start-server.js';

const SITE = 'https://icld.se';

describe('other sites', () => {
  it('may ask when they are listed, exactly, and may read what limits them', async () => {
    const server = await startServer({ config: { allowedOrigins: [SITE] } });

    const asked = await server.post('/api/ask', { question: 'vatten' }, { origin: SITE });
    const wrong = await server.post('/api/ask', {}, { origin: SITE });
    const other = await server.post(
      '/api/ask',
      { question: 'vatten' },
      { origin: 'https://icld.se.evil.example' },
    );

    expect(asked.headers.get('access-control-allow-origin')).toBe(SITE);
    expect(asked.headers.get('access-control-expose-headers')).toContain('Retry-After');
    expect(wrong.headers.get('access-control-allow-origin')).toBe(SITE);
    expect(other.headers.get('access-control-allow-origin')).toBeNull();
    expect(other.headers.get('vary')).toContain('Origin');
    expect(asked.headers.get('access-control-allow-credentials')).toBeNull();
  });

  it('get their preflight answered only when listed', async () => {
    const server = await startServer({ config: { allowedOrigins: [SITE] } });
    const preflight = (origin: string) =>
      server.fetch('/api/ask', {
        method: 'OPTIONS',
        headers: {
          origin,
          'access-control-request-method': 'POST',
          'access-control-request-headers': 'content-type',
        },
      });

    const allowed = await preflight(SITE);
    const refused = await preflight('null');

    expect(allowed.status).toBe(204);
    expect(allowed.headers.get('access-control-allow-methods')).toContain('POST');
    expect(allowed.headers.get('access-control-allow-headers')).toContain('Content-Type');
    expect(refused.headers.get('access-control-allow-methods')).toBeNull();
  });

  it('may load the widget, pinned by its integrity value', async () => {
    const widget = describeWidget('console.log("å")');
    const server = await startServer({ widget });

    const named = await server.fetch(widget.path);
    const pinned = await server.fetch(widget.pinnedPath);

    expect(await named.text()).toBe(widget.script);
    expect(named.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    expect(named.headers.get('access-control-allow-origin')).toBe('*');
    expect(named.headers.get('content-type')).toContain('text/javascript');
    expect(pinned.headers.get('cache-control')).toContain('immutable');
    expect(widget.integrity).toMatch(/^sha384-[\w+/]{64}$/);
  });
});

describe('headers', () => {
  it('let pages load their own files and nothing else, and JSON nothing at all', async () => {
    const server = await startServer();

    const page = (await server.fetch('/')).headers.get('content-security-policy');
    const json = (await server.fetch('/version')).headers.get('content-security-policy');

    expect(page).toContain("default-src 'none'");
    expect(page).toContain("style-src 'self'");
    expect(page).not.toMatch(/unsafe|\*/);
    expect(json).toContain("default-src 'none'");
    expect(json).not.toContain('self');
  });

  it('name no software, forbid sniffing and framing, and keep questions from other sites', async () => {
    const { headers } = await (await startServer()).fetch('/?question=vatten');

    expect(headers.get('x-powered-by')).toBeNull();
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  });

  it('let browsers keep the style sheet for ever, under an address with its digest', async () => {
    const response = await (await startServer()).fetch(STYLESHEET_PATH);

    expect(response.headers.get('cache-control')).toContain('immutable');
    expect(await response.text()).toBe(ASSETS.get(STYLESHEET_PATH)?.content);
  });
});

describe('limits', () => {
  it('give a client so many questions a minute over the API and the page together, then 429', async () => {
    const server = await startServer({ config: { rateLimitPerMinute: 2 } });
    await server.post('/api/ask', { question: 'vatten' });
    await server.fetch('/?question=vatten');

    const third = await server.fetch('/api/search?q=vatten');

    expect(third.status).toBe(429);
    expect(await third.json()).toMatchObject({ code: 'too_many_requests' });
    expect(Number(third.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(third.headers.get('ratelimit')).toBeTruthy();
    expect((await server.fetch('/')).status).toBe(200);
    expect((await server.fetch('/healthz')).status).toBe(200);
  });

  it('tell clients apart behind a proxy of ours, and believe no other', async () => {
    const behind = await startServer({ config: { rateLimitPerMinute: 1, trustedProxyHops: 1 } });
    const direct = await startServer({ config: { rateLimitPerMinute: 1, trustedProxyHops: 0 } });
    const from = (address: string) => ({ 'x-forwarded-for': `6.6.6.6, ${address}` });
    const ask = async (server: typeof behind, address: string) =>
      (await server.post('/api/ask', { question: 'a' }, from(address))).status;

    expect([await ask(behind, '192.0.2.1'), await ask(behind, '192.0.2.2')]).toEqual([200, 200]);
    expect(await ask(behind, '192.0.2.1')).toBe(429);
    expect([await ask(direct, '192.0.2.1'), await ask(direct, '192.0.2.2')]).toEqual([200, 429]);
    expect(direct.logged.filter(({ msg }) => String(msg).includes('TRUSTED_PROXY_HOPS'))).toHaveLength(1);
  });

  it('refuse questions beyond the queue at once, with Retry-After', async () => {
    let release = () => {};
    const gate = new Promise<void>((resolve) => {
      release = resolve;
    });
    const assistant = createFakeAssistant({
      ask: async (request) => {
        await gate;
        return fakeAnswer(request);
      },
    });
    const server = await startServer({ assistant, config: { embeddingWorkers: 1, maxQueuedQuestions: 1 } });
    const waiting = [1, 2].map(() => server.post('/api/ask', { question: 'vatten' }));
    await new Promise((resolve) => setTimeout(resolve, 50));

    const refused = await server.post('/api/ask', { question: 'vatten' });
    release();

    expect(refused.status).toBe(503);
    expect(refused.headers.get('retry-after')).toBe('2');
    expect((await Promise.all(waiting)).map(({ status }) => status)).toEqual([200, 200]);
  });

  it('end a question that takes too long with 504', async () => {
    const assistant = createFakeAssistant({ ask: () => new Promise(() => {}) });
    const server = await startServer({ assistant, config: { questionTimeoutMs: 20 } });

    const response = await server.post('/api/ask', { question: 'vatten' });

    expect(response.status).toBe(504);
    expect(await response.json()).toMatchObject({ code: 'timeout' });
  });

  it('stop the work of a client that has left', async () => {
    let stopped = () => {};
    const hasStopped = new Promise<void>((resolve) => {
      stopped = resolve;
    });
    const assistant = createFakeAssistant({
      ask: (_request, { signal } = {}) =>
        new Promise((_resolve, reject) => {
          signal?.addEventListener('abort', () => {
            stopped();
            reject(signal.reason);
          });
        }),
    });
    const server = await startServer({ assistant });
    const client = new AbortController();
    const asked = server.fetch('/api/ask', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"question":"vatten"}',
      signal: client.signal,
    });
    setTimeout(() => client.abort(), 30);

    await expect(asked).rejects.toThrow();
    await hasStopped;
  });
});

describe('what is written down', () => {
  it('of a question is no word of it, but what was found', async () => {
    const server = await startServer({ config: { logLevel: 'debug' } });

    await server.post('/api/ask', {
      question: 'Vilka hemliga vatten?',
      filters: { area: ['hemligt område'] },
    });
    await server.fetch('/?question=hemlig+vattenfr%C3%A5ga');

    const lines = server.logged.filter(({ msg }) => msg === 'answer');
    expect(lines[0]).toMatchObject({
      status: 'answered',
      kind: 'list',
      questionLength: 'short',
      filters: { country: ['UA'], area: 1 },
      documents: ['umea-kommun~falun-och-kolomyia', 'umea-kommun~falun-and-kolomyia'],
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\dZ$/),
    });
    expect(lines).toHaveLength(2);
    expect(JSON.stringify(server.logged)).not.toMatch(/hemlig|127\.0\.0\.1/);
  });

  it('of feedback is the day, the answer, the generation and the redacted comment', async () => {
    const server = await startServer();

    const response = await server.post('/api/feedback', {
      answerId: 'answer-1',
      helpful: false,
      comment: 'Ring 070-123 45 67',
    });

    expect(response.status).toBe(204);
    const [file] = readdirSync(server.config.feedbackDir);
    expect(JSON.parse(readFileSync(join(server.config.feedbackDir, file ?? ''), 'utf8'))).toEqual({
      day: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      answerId: 'answer-1',
      generation: 'generation-1',
      helpful: false,
      comment: 'Ring [telefon]',
    });
  });
});

describe('GET /metrics', () => {
  it('tells of requests, answers and the index, by routes and never by addresses', async () => {
    const server = await startServer();
    await server.post('/api/ask', { question: 'vatten' });
    await server.fetch('/documents/hemlig');

    const text = await (await server.fetch('/metrics')).text();

    expect(text).toContain('assistant_requests_total{route="/api/ask",method="POST",status="200"} 1');
    expect(text).toContain('assistant_answers_total{kind="list",status="answered",language="sv"} 1');
    expect(text).toContain('assistant_problems_total{code="not_found"} 1');
    expect(text).toContain('assistant_index_documents 3');
    expect(text).toContain('nodejs_eventloop_lag_p99_seconds');
    expect(text).not.toContain('hemlig');
  });

  it('is not there for those who come through a proxy', async () => {
    const server = await startServer();

    const response = await server.fetch('/metrics', { headers: { 'x-forwarded-for': '192.0.2.1' } });

    expect(response.status).toBe(404);
  });
});

describe('any body', () => {
  it('gets an answer or a problem document, and never a fault of the server', async () => {
    const server = await startServer();
    const field = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 1100 }),
      fc.jsonValue(),
      fc.constantFrom('sv', 1),
    );
    const body = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.json(),
      fc.record(
        {
          question: field,
          language: field,
          history: field,
          filters: field,
          kind: field,
          topic: field,
          limit: field,
        },
        { requiredKeys: [] },
      ),
      fc.record({ question: fc.string({ minLength: 1, maxLength: 50 }) }),
    );

    await fc.assert(
      fc.asyncProperty(body, async (given) => {
        const response = await server.post('/api/ask', given);
        const reply: unknown = await response.json();
        if (response.status === 200) expect(answerSchema.safeParse(reply).success).toBe(true);
        else {
          expect([400, 413, 422]).toContain(response.status);
          expect(problemSchema.parse(reply)).toEqual(reply);
        }
      }),
      { numRuns: 150 },
    );
  }, 30_000);
});
