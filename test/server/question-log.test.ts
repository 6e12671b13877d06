import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { startServer } from '../support/start-server.js';
import { tempFolder } from '../support/temp-folder.js';

const newFolder = () => join(tempFolder('questions'), 'log');

it('keeps questions only where that is opted into, redacted, without anything that joins them', async () => {
  const questionLogDir = newFolder();
  const server = await startServer({ config: { questionLogDir } });

  await server.post('/api/ask', { question: 'Vilka projekt rör vatten? Ring 070-123 45 67' });

  await expect.poll(() => existsSync(questionLogDir) && readdirSync(questionLogDir).length).toBe(1);
  const [file = ''] = readdirSync(questionLogDir);
  expect(file).toMatch(/^questions-\d{4}-\d\d-\d\d\.jsonl$/);
  await expect.poll(() => readFileSync(join(questionLogDir, file), 'utf8')).toContain('\n');
  expect(JSON.parse(readFileSync(join(questionLogDir, file), 'utf8'))).toEqual({
    question: 'Vilka projekt rör vatten? Ring [telefon]',
    language: 'sv',
    kind: 'list',
    status: 'answered',
  });
});

it('answers although a question cannot be kept', async () => {
  const server = await startServer({ config: { questionLogDir: '/dev/null/no-folder' } });

  const response = await server.post('/api/ask', { question: 'vatten' });

  expect(response.status).toBe(200);
  await expect.poll(() => server.logged.some(({ msg }) => msg === 'a question could not be kept')).toBe(true);
});
