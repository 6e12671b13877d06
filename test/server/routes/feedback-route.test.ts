import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { startServer } from '../../support/start-server.js';

describe('POST /api/feedback', () => {
  it('keeps the day, the answer, the generation and the redacted comment, and nothing else', async () => {
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
