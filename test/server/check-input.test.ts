import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { problemSchema } from '../../src/server/problem.js';
import { answerSchema } from '../../src/server/schema/reply-schemas.js';
import { anyText } from '../support/any-text.js';
import { startServer } from '../support/start-server.js';

describe('any body', () => {
  it('gets an answer or a problem document, and never a fault of the server', async () => {
    const server = await startServer();
    const field = fc.oneof(anyText({ maxLength: 1100 }), fc.jsonValue(), fc.constantFrom('sv', 1));
    const body = fc.oneof(
      anyText(),
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
