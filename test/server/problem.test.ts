import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PROBLEM_TEXTS } from '../../src/server/pages/problem-texts.js';
import { PROBLEMS, problemSchema } from '../../src/server/problem.js';
import { startServer, type TestServer } from '../support/start-server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startServer({ isShared: true });
});
afterAll(() => server.stop());

async function expectProblem(response: Response, status: number, code: string): Promise<{ detail: string }> {
  const body = await response.json();
  expect(problemSchema.parse(body)).toEqual(body);
  expect(body).toMatchObject({ status, code, requestId: response.headers.get('x-request-id') });
  expect(response.status).toBe(status);
  expect(response.headers.get('content-type')).toContain('application/problem+json');
  expect(JSON.stringify(body)).not.toMatch(/node_modules|\.ts:|\\n +at /);
  return body as { detail: string };
}

const ask = (body: unknown, headers?: Record<string, string>) => server.post('/api/ask', body, headers);

describe('a body that cannot be read', () => {
  it.each([
    ['is no JSON', '{"question": ', {}, 400, 'bad_json'],
    [
      'is text of another type',
      'question=vatten',
      { 'content-type': 'text/plain' },
      415,
      'unsupported_media_type',
    ],
    [
      'is in another character set',
      '{}',
      { 'content-type': 'application/json; charset=latin1' },
      415,
      'unsupported_media_type',
    ],
    ['is compressed', '{}', { 'content-encoding': 'gzip' }, 415, 'unsupported_media_type'],
    ['is larger than 16 KB', JSON.stringify({ question: 'ä'.repeat(9000) }), {}, 413, 'too_large'],
  ])('%s', async (_what, body, headers, status, code) => {
    await expectProblem(await ask(body, headers), status, code);
  });

  it('holds bytes that are not UTF-8', async () => {
    const response = await server.fetch('/api/ask', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: Buffer.concat([Buffer.from('{"question":"'), Buffer.from([0xff, 0xfe, 0x00]), Buffer.from('"}')]),
    });

    await expectProblem(response, 400, 'bad_json');
  });

  it('is missing', async () => {
    const response = await server.fetch('/api/ask', { method: 'POST' });

    const { detail } = await expectProblem(response, 422, 'invalid_request');
    expect(detail).toBe('question: expected text, found nothing.');
  });
});

describe('a field that breaks its rule is named with the rule and what was found', () => {
  it.each([
    [{}, 'question: expected text, found nothing.'],
    [{ question: '' }, 'question: expected 1 to 1,000 characters after trimming, found 0.'],
    [{ question: ' \u200B\u202E\n ' }, 'question: expected 1 to 1,000 characters after trimming, found 0.'],
    [{ question: 'å'.repeat(1001) }, 'question: expected 1 to 1,000 characters after trimming, found 1,001.'],
    [
      { question: 'x'.repeat(10_000) },
      'question: expected 1 to 1,000 characters after trimming, found 10,000.',
    ],
    [{ question: 7 }, 'question: expected text, found 7.'],
    [{ question: 'a', language: 'fr' }, 'language: expected one of "sv", "en", found "fr".'],
    [{ question: 'a', limit: 0 }, 'limit: expected at least 1, found 0.'],
    [{ question: 'a', limit: 1.5 }, 'limit: expected a whole number, found 1.5.'],
    [
      { question: 'a', history: Array(11).fill({ question: 'b' }) },
      'history: expected at most 10 values, found an array of 11.',
    ],
    [{ question: 'a', history: [{ question: 'b' }, { q: 1 }] }, 'history[1].q: there is no such field.'],
    [{ question: 'a', filters: { sdg: [18] } }, 'filters.sdg[0]: expected at most 17, found 18.'],
    [
      { question: 'a', filters: { country: ['Kenya'] } },
      'filters.country[0]: expected a country code of two letters (ISO 3166-1 alpha-2), such as KE, found "Kenya".',
    ],
    [{ question: 'a', filters: { contry: ['KE'] } }, 'filters.contry: there is no such field.'],
    [[1, 2], 'body: expected an object, found an array of 2.'],
    ['"text"', 'body: expected an object, found "text".'],
    ['{"question":"a","__proto__":{"limit":1}}', '__proto__: there is no such field.'],
  ])('%j', async (body, sentence) => {
    const { detail } = await expectProblem(await ask(body), 422, 'invalid_request');

    expect(detail).toContain(sentence);
  });

  it('counts code points, so that 1,000 emoji are a question', async () => {
    expect((await ask({ question: '🌊'.repeat(1000) })).status).toBe(200);
  });

  it('refuses unknown and repeated parameters of a query', async () => {
    await expectProblem(await server.fetch('/api/documents?contry=KE'), 422, 'invalid_request');
    await expectProblem(await server.fetch('/api/documents?limit=1&limit=2'), 422, 'invalid_request');
    const { detail } = await expectProblem(
      await server.fetch('/api/search?q=x&limit=1e3'),
      422,
      'invalid_request',
    );
    expect(detail).toBe('limit: expected a number, found "1e3".');
  });
});

describe('failures of the assistant', () => {
  it.each([
    ['OVERLOADED', 503, 'overloaded'],
    ['MODEL_TIMEOUT', 504, 'timeout'],
    ['INDEX_MISSING', 503, 'not_ready'],
    ['MODEL_UNAVAILABLE', 503, 'not_ready'],
    ['QUESTION_INVALID', 422, 'invalid_request'],
    ['INDEX_LOCKED', 500, 'internal'],
    ['BUG', 500, 'internal'],
  ])('%s becomes %i %s', async (name, status, code) => {
    const response = await ask({ question: `!${name}` });

    const { detail } = await expectProblem(response, status, code);
    expect(detail).not.toContain('secret');
    expect(response.headers.has('retry-after')).toBe(status === 503);
  });

  it('logs what was not foreseen under the request id, and never the question', async () => {
    const response = await ask({ question: '!BUG' });

    const line = server.logged.find(
      ({ requestId, level }) => requestId === response.headers.get('x-request-id') && level === 'error',
    );
    expect(line).toMatchObject({ err: { message: 'secret inside' } });
    expect(JSON.stringify(server.logged)).not.toContain('!BUG');
  });
});

describe('a client that leaves while its body is read', () => {
  it('is no fault of the server', async () => {
    const countOf = (matches: (line: Record<string, unknown>) => boolean) =>
      server.logged.filter(matches).length;
    const errorsBefore = countOf(({ level }) => level === 'error');
    const socket = connect(server.port, '127.0.0.1');

    const head =
      'POST /api/ask HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{';
    socket.write(head, () => socket.destroy());

    await expect.poll(() => countOf(({ status }) => status === 499), { timeout: 10_000 }).toBe(1);
    expect(countOf(({ level }) => level === 'error')).toBe(errorsBefore);
  }, 15_000);
});

describe('addresses', () => {
  it('answers an unknown one with a problem document, also under /api for browsers', async () => {
    await expectProblem(await server.fetch('/nothing/here'), 404, 'not_found');
    const headers = { accept: 'text/html' };
    await expectProblem(await server.fetch('/api/nothing', { headers }), 404, 'not_found');
  });

  it('answers a malformed one with 400 and a document that is not there with 404', async () => {
    await expectProblem(await server.fetch('/api/documents/%E0%A4%A'), 400, 'invalid_request');
    await expectProblem(await server.fetch('/api/documents/..%2F..%2Fetc%2Fpasswd'), 404, 'not_found');
  });

  it.each([
    ['sv-SE,sv;q=0.9', 'sv'],
    ['en-GB,en;q=0.9', 'en'],
    ['fi', 'sv'],
  ] as const)('shows browsers that prefer %s a page in %s', async (accepted, language) => {
    const response = await server.fetch('/nothing', {
      headers: { accept: 'text/html,application/xhtml+xml,*/*;q=0.8', 'accept-language': accepted },
    });

    const page = await response.text();
    expect(response.status).toBe(404);
    expect(page).toContain(`<html lang="${language}">`);
    expect(page).toContain(PROBLEM_TEXTS[language].not_found[0]);
  });

  it('has a text in both languages for every code', () => {
    for (const texts of [PROBLEM_TEXTS.sv, PROBLEM_TEXTS.en]) {
      expect(Object.keys(texts).sort()).toEqual(Object.keys(PROBLEMS).sort());
    }
  });
});

describe('what is no HTTP', () => {
  it.each([
    ['garbage', 'ÅÄÖ \x01\x02\r\n\r\n', '400'],
    ['headers without end', `GET / HTTP/1.1\r\nHost: a\r\nX: ${'x'.repeat(17_000)}\r\n\r\n`, '431'],
  ])('%s gets a problem document and the connection ends', async (_what, text, status) => {
    const socket = connect(server.port, '127.0.0.1');
    socket.end(text);
    const received = (await socket.toArray()).join('');

    expect(received).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(received).toContain('application/problem+json');
    const body: unknown = JSON.parse(received.slice(received.indexOf('{')));
    expect(problemSchema.parse(body)).toEqual(body);
  });
});
