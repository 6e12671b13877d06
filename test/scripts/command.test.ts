// What a shell learns from a failure, and what never reaches a terminal.
import { describe, expect, it } from 'vitest';
import { exitCodeOf, printable } from '../../scripts/command.js';
import { AppError } from '../../src/errors.js';

describe('exitCodeOf', () => {
  it.each([
    ['CONFIG_INVALID', 2],
    ['INDEX_LOCKED', 4],
    ['INDEX_INVALID', 5],
    ['INDEX_MISMATCH', 5],
    ['ABORTED', 130],
    ['INDEX_WRITE_FAILED', 1],
    ['CORPUS_UNREADABLE', 1],
  ] as const)('tells %s by %i', (code, exitCode) => {
    expect(exitCodeOf(new AppError(code, ''))).toBe(exitCode);
  });

  it('tells an unforeseen failure by 1', () => {
    expect(exitCodeOf(new TypeError('x'))).toBe(1);
  });
});

describe('printable', () => {
  it('drops what steers a terminal or turns text around, and keeps letters of every kind', () => {
    expect(printable('\x1b[2JVäxjö\u202e\r\x07 Cầu Giấy\n')).toBe('[2JVäxjö Cầu Giấy\n');
  });
});
