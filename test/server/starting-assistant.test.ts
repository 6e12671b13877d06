import { describe, expect, it } from 'vitest';
import { createStartingAssistant } from '../../src/server/starting-assistant.js';
import { createFakeAssistant } from '../support/fake-assistant.js';
import { startServer } from '../support/start-server.js';

describe('createStartingAssistant', () => {
  it('lets the server live and say why it is not ready, until it is opened', async () => {
    const starting = createStartingAssistant();
    starting.setReason('building the index: embed 3/10');
    const server = await startServer({ assistant: starting.assistant });

    expect((await server.fetch('/healthz')).status).toBe(200);
    expect((await server.fetch('/?lang=sv')).status).toBe(200);
    const notReady = await server.fetch('/readyz');
    expect(notReady.status).toBe(503);
    expect(await notReady.json()).toMatchObject({
      code: 'not_ready',
      reasons: ['building the index: embed 3/10'],
    });
    for (const path of ['/api/documents', '/api/facets', '/api/search?q=x', '/documents/x', '/?question=x']) {
      expect([path, (await server.fetch(path)).status]).toEqual([path, 503]);
    }

    starting.open(createFakeAssistant());

    expect((await server.fetch('/readyz')).status).toBe(200);
    expect((await server.post('/api/ask', { question: 'vatten' })).status).toBe(200);
  });
});
