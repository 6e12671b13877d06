import { describe, expect, it } from 'vitest';
import { reportUsage } from '../../src/server/usage-report.js';
import { startServer } from '../support/start-server.js';

describe('reportUsage', () => {
  it('counts what was asked for and not found from the lines the server really writes', async () => {
    const server = await startServer();
    await server.post('/api/ask', { question: 'Vilka projekt rör vatten?' });
    await server.post('/api/ask', { question: 'hemlig fråga om Zambia', filters: { area: ['hemligt'] } });
    await server.post('/api/ask', { question: 'nothing of the kind' });

    const report = await reportUsage(server.logged.map((line) => JSON.stringify(line)));

    expect(report).toMatchObject({
      answers: 3,
      byStatus: [
        { value: 'not_found', count: 2 },
        { value: 'answered', count: 1 },
      ],
      notFound: [
        { value: 'country ZM', count: 1 },
        { value: 'no facet', count: 1 },
      ],
      p50Ms: 10,
    });
    expect(report.mostCited).toHaveLength(2);
    expect(JSON.stringify(report)).not.toMatch(/heml|nothing/);
  });

  it('passes over lines that are cut off or tell of something else', async () => {
    const report = await reportUsage([
      '',
      '{"msg":"answer","time"',
      'not json "answer"',
      '{"msg":"request"}',
      '[]',
    ]);

    expect(report).toMatchObject({ answers: 0, p50Ms: undefined, notFound: [] });
  });
});
