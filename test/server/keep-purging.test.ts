import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { keepPurging } from '../../src/server/keep-purging.js';
import { startServer } from '../support/start-server.js';
import { tempFolder } from '../support/temp-folder.js';

describe('keepPurging', () => {
  it('purges at once and every hour, and goes on after a failure, which it notes', async () => {
    const purged: string[] = [];
    const noted: unknown[] = [];
    let again = () => {};
    const bad = { purge: () => Promise.reject(new Error('busy')) };
    const good = { purge: async () => void purged.push('good') };

    keepPurging([bad, good], { warn: (...line: unknown[]) => void noted.push(line.at(-1)) }, (ms, call) => {
      expect(ms).toBe(3_600_000);
      again = call;
    });
    again();
    await Promise.resolve();

    expect(purged).toEqual(['good', 'good']);
    await expect
      .poll(() => noted)
      .toEqual(['old files could not be deleted', 'old files could not be deleted']);
  });

  it('makes a server delete old feedback and questions without anyone giving new', async () => {
    const folder = tempFolder('old');
    const [feedbackDir, questionLogDir] = [join(folder, 'feedback'), join(folder, 'questions')];
    const old = [
      join(feedbackDir, 'feedback-2020-01-01.jsonl'),
      join(questionLogDir, 'questions-2020-01-01.jsonl'),
    ];
    for (const dir of [feedbackDir, questionLogDir]) mkdirSync(dir);
    for (const file of old) writeFileSync(file, '{}\n');

    await startServer({ config: { feedbackDir, questionLogDir } });

    await expect.poll(() => old.filter((file) => existsSync(file))).toEqual([]);
  });
});
