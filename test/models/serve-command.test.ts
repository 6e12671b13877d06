// `npm start` and `npm run ask` with the real model, as a shell meets them: on a folder without an index.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerSchema } from '../../src/server/schema/reply-schemas.js';

const script = (name: string) => new URL(`../../dist/scripts/${name}.js`, import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), 'serve-'));
const environment = {
  ...process.env,
  PORT: '0',
  INDEX_DIR: join(folder, 'index'),
  FEEDBACK_DIR: join(folder, 'feedback'),
  LOG_LEVEL: 'warn',
};

/** The first questions of all, with the first sentence of their answers, and the titles that these list. */
const WATER_QUESTIONS = [
  ['Which projects address water management?', 'I found 3 partnerships.'],
  ['Vilka projekt handlar om vattenhantering?', 'Jag hittade 3 partnerskap.'],
] as const;
const WATER_TITLES = [
  'Falun och Kolomyia',
  'Ronneby och Ternopil',
  'Governance for Integrated Environmental Systems on Waste and Water Management',
];

let server: ChildProcess;
let url = '';

/** The address in the line that says that the server is ready. */
async function readyUrl(child: ChildProcess): Promise<string> {
  let printed = '';
  for await (const part of child.stdout ?? []) {
    printed += String(part);
    const found = /at (http:\/\/\S+)/.exec(printed)?.[1];
    if (found) return found;
  }
  throw new Error(`expected a line with an address, got ${printed}`);
}

beforeAll(async () => {
  server = spawn(process.execPath, [script('serve')], { env: environment });
  url = await readyUrl(server);
});
afterAll(() => {
  server.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

async function ask(question: string): Promise<unknown> {
  const response = await fetch(`${url}/api/ask`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ question }),
  });
  expect(response.status).toBe(200);
  return await response.json();
}

describe('serve', () => {
  it('builds the index it lacks and is ready', async () => {
    const response = await fetch(`${url}/readyz`);

    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ status: 'ready', documentCount: 16 });
  });

  it.each(WATER_QUESTIONS)(
    'answers %s with exactly the three partnerships, by the schema and verbatim',
    async (question) => {
      const answer = answerSchema.parse(await ask(question));

      expect(answer.items?.flatMap(({ documents }) => documents).sort()).toEqual([
        'umea-kommun~falun-och-kolomyia',
        'umea-kommun~governance-for-integrated-environmental-systems-on-waste-and-water-management',
        'umea-kommun~ronneby-och-ternopil',
      ]);
      for (const { documentId, start, end, quote } of answer.citations) {
        const document = await fetch(`${url}/api/documents/${encodeURIComponent(documentId)}`);
        const { text } = (await document.json()) as { text: string };
        expect(text.slice(start, end)).toBe(quote);
      }
    },
  );

  it.each(WATER_QUESTIONS)(
    'answers %s on the page without a script, in its language',
    async (question, first) => {
      const page = await (await fetch(`${url}/?question=${encodeURIComponent(question)}`)).text();

      expect(page).toContain(first);
      for (const title of WATER_TITLES) expect(page).toContain(title);
      expect(page).toContain('förbättrar vattenhantering');
    },
  );

  it('leads from each citation to its page, where the passage is marked', async () => {
    const answer = answerSchema.parse(await ask('Vilka projekt finns i Vietnam?'));

    for (const { href } of answer.citations) {
      const page = await (await fetch(new URL(href, url))).text();
      expect(page).toContain('<mark id="passage">');
    }
  });

  it('says in one sentence that its port is in use, and ends with 2', () => {
    const { status, stderr } = spawnSync(process.execPath, [script('serve')], {
      env: { ...environment, PORT: new URL(url).port },
      encoding: 'utf8',
    });

    expect(stderr).toMatch(/^Expected port \d+ to be free, found it in use\. .*\n$/);
    expect(status).toBe(2);
  });
});

describe('ask', () => {
  const run = (...args: string[]) =>
    spawnSync(process.execPath, [script('ask'), ...args], { env: environment, encoding: 'utf8' });

  it.each(WATER_QUESTIONS)(
    'answers %s in the terminal with exactly the three partnerships',
    (question, first) => {
      const { status, stdout } = run(question);

      const unwrapped = stdout.replace(/\s+/g, ' ');
      expect(unwrapped).toContain(first);
      for (const title of WATER_TITLES) expect(unwrapped).toContain(`. ${title}: `);
      expect(stdout.match(/^\d+\. /gm)).toHaveLength(3);
      expect(status).toBe(0);
    },
  );

  it('answers in the terminal with numbered sources', () => {
    const { status, stdout, stderr } = run('Vilka projekt handlar om vattenhantering?');

    expect(stdout).toMatch(/^1\. /m);
    expect(stdout).toMatch(/^\[1\] .*umea-kommun\.txt:\d+|^ {4}.*umea-kommun\.txt:\d+/m);
    expect([status, stderr]).toEqual([0, '']);
  });

  it('gives JSON by the schema, in the language asked for, and ends with 0 when nothing is found', () => {
    const { status, stdout } = run('--json', '--language', 'en', 'Vilka projekt finns i Zambia?');

    expect(answerSchema.parse(JSON.parse(stdout))).toMatchObject({ status: 'not_found', language: 'en' });
    expect(status).toBe(0);
  });

  it('ends with 2 for a question that is none', () => {
    expect(run('   ')).toMatchObject({ status: 2, stdout: '' });
  });
});

describe('SIGTERM', () => {
  it('ends the server with 0', async () => {
    server.kill('SIGTERM');

    expect(await once(server, 'exit')).toEqual([0, null]);
  });
});
