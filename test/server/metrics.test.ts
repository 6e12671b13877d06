import { describe, expect, it } from 'vitest';
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
