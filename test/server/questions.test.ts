import { once } from 'node:events';
import { request } from 'node:http';
import { describe, expect, it } from 'vitest';
import { createFakeAssistant, fakeAnswer } from '../support/fake-assistant.js';
import { startServer } from '../support/start-server.js';

/** An assistant that answers nothing until it is let go. */
function heldAssistant() {
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
  return { assistant, release: () => release() };
}

describe('asking', () => {
  it('refuses questions beyond the queue at once, with Retry-After', async () => {
    const { assistant, release } = heldAssistant();
    const server = await startServer({ assistant, config: { embeddingWorkers: 1, maxQueuedQuestions: 1 } });
    const waiting = [1, 2, 3, 4, 5].map(() => server.post('/api/ask', { question: 'vatten' }));
    const figures = async () => await (await server.fetch('/metrics')).text();
    await expect.poll(figures, { timeout: 10_000 }).toContain('assistant_questions_in_flight 5');

    const refused = await server.post('/api/ask', { question: 'vatten' });
    release();

    expect(refused.status).toBe(503);
    expect(refused.headers.get('retry-after')).toBe('2');
    expect((await Promise.all(waiting)).map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
  });

  it('refuses a question beyond the queue before its body is read', async () => {
    const { assistant, release } = heldAssistant();
    const server = await startServer({ assistant, config: { embeddingWorkers: 1, maxQueuedQuestions: 1 } });
    const waiting = [1, 2, 3, 4, 5].map(() => server.post('/api/ask', { question: 'vatten' }));
    await expect
      .poll(async () => await (await server.fetch('/metrics')).text(), { timeout: 10_000 })
      .toContain('assistant_questions_in_flight 5');

    const sending = request({ port: server.port, method: 'POST', path: '/api/ask' });
    sending.setHeader('content-type', 'application/json');
    sending.setHeader('content-length', 20);
    sending.flushHeaders();
    const [reply] = await once(sending, 'response');
    release();

    expect(reply.statusCode).toBe(503);
    sending.destroy();
    await Promise.all(waiting);
  });

  it('ends a question that takes too long with 504', async () => {
    const assistant = createFakeAssistant({ ask: () => new Promise(() => {}) });
    const server = await startServer({ assistant, config: { questionTimeoutMs: 20 } });

    const response = await server.post('/api/ask', { question: 'vatten' });

    expect(response.status).toBe(504);
    expect(await response.json()).toMatchObject({ code: 'timeout' });
  });

  it('stops the work of a client that has left', async () => {
    const client = new AbortController();
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
          client.abort();
        }),
    });
    const server = await startServer({ assistant });

    const asked = server.fetch('/api/ask', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"question":"vatten"}',
      signal: client.signal,
    });

    await expect(asked).rejects.toThrow();
    await hasStopped;
  });

  it('writes down no word of a question, but what was found', async () => {
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
});
