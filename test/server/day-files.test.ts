import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createDayFiles } from '../../src/server/day-files.js';
import { tempFolder } from '../support/temp-folder.js';

function setUp(day: string) {
  const folder = tempFolder('days');
  let date = new Date(`${day}T12:00:00Z`);
  const clock = { now: () => 0, date: () => date };
  return {
    folder,
    files: createDayFiles({ folder, name: 'feedback', retentionDays: 21, clock }),
    setDay: (next: string) => {
      date = new Date(`${next}T12:00:00Z`);
    },
  };
}

describe('createDayFiles', () => {
  it('adds a line to the file of the day', async () => {
    const { folder, files } = setUp('2026-03-01');

    await files.append({ helpful: true });
    await files.append({ helpful: false, comment: 'Bra\nsvar å' });

    const lines = readFileSync(join(folder, 'feedback-2026-03-01.jsonl'), 'utf8').trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      { helpful: true },
      { helpful: false, comment: 'Bra\nsvar å' },
    ]);
  });

  it('deletes files older than the days they are kept, and no other files', async () => {
    const { folder, files, setDay } = setUp('2026-03-01');
    await files.append({ a: 1 });
    writeFileSync(join(folder, 'feedback-notes.txt'), '');
    writeFileSync(join(folder, 'questions-2020-01-01.jsonl'), '');

    setDay('2026-03-22');
    await files.append({ a: 2 });
    expect(readdirSync(folder)).toContain('feedback-2026-03-01.jsonl');
    setDay('2026-03-23');
    await files.append({ a: 3 });

    expect(readdirSync(folder).sort()).toEqual([
      'feedback-2026-03-22.jsonl',
      'feedback-2026-03-23.jsonl',
      'feedback-notes.txt',
      'questions-2020-01-01.jsonl',
    ]);
  });

  it('takes no more when the file of the day is full', async () => {
    const { folder, files } = setUp('2026-03-01');
    writeFileSync(join(folder, 'feedback-2026-03-01.jsonl'), 'x'.repeat(5 * 1024 * 1024));

    expect(await files.append({ a: 1 })).toBe(false);
  });
});
