import { describe, expect, it, onTestFinished } from 'vitest';
import { systemClock } from '../../src/clock.js';
import { createMetricsApp } from '../../src/server/app.js';
import { listen } from '../../src/server/listen.js';
import { createLog } from '../../src/server/log.js';
import { createMetrics } from '../../src/server/metrics.js';
import { problemSchema } from '../../src/server/problem.js';
import { createFakeAssistant } from '../support/fake-assistant.js';
import { startServer } from '../support/start-server.js';

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

describe('the listener of its own for figures', () => {
  it('gives figures to anyone who reaches it, and nothing else', async () => {
    const assistant = createFakeAssistant();
    const metrics = createMetrics({
      status: () => assistant.status(),
      inFlightCount: () => 0,
      clock: systemClock,
    });
    const log = createLog('silent', systemClock);
    const listening = await listen(createMetricsApp(metrics, log), '127.0.0.1', 0);
    onTestFinished(() => listening.stop(10));

    const figures = await fetch(`${listening.url}/metrics`, { headers: { 'x-forwarded-for': '192.0.2.1' } });
    const other = await fetch(`${listening.url}/api/facets`);

    expect(await figures.text()).toContain('assistant_ready 1');
    expect(other.status).toBe(404);
    expect(problemSchema.safeParse(await other.json()).success).toBe(true);
  });
});
