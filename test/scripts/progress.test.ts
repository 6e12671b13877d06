// What a person sees of an ingest that takes its time, and what a log gets.
import { describe, expect, it } from 'vitest';
import { createProgressDisplay } from '../../scripts/progress.js';

/** A display with a stream that records and a clock that is set by hand. */
function staged(isTTY: boolean) {
  const written: string[] = [];
  const time = { ms: 0 };
  const stream = { isTTY, write: (text: string) => written.push(text) };
  return { display: createProgressDisplay(stream, () => time.ms), written, time };
}

describe('createProgressDisplay', () => {
  it.each([true, false])('shows nothing of what is over within a second (terminal: %s)', (isTTY) => {
    const { display, written, time } = staged(isTTY);

    for (time.ms = 0; time.ms < 1_000; time.ms += 10)
      display.show({ stage: 'embed', done: time.ms, total: 1_000 });
    display.end();

    expect(written).toEqual([]);
  });

  it('writes a line every five seconds to a log, for steps that last', () => {
    const { display, written, time } = staged(false);

    for (time.ms = 0; time.ms <= 12_000; time.ms += 10)
      display.show({ stage: 'embed', done: time.ms, total: 12_000 });
    display.show({ stage: 'write', done: 0, total: 0 });
    display.end();

    expect(written).toEqual([
      'Embedding passages 1000/12000 (8 %)\n',
      'Embedding passages 6000/12000 (50 %)\n',
      'Embedding passages 11000/12000 (91 %)\n',
    ]);
  });

  it('redraws one line on a terminal, names the step at once, and clears it at the end', () => {
    const { display, written, time } = staged(true);

    for (const [ms, done] of [
      [1_000, 1],
      [1_050, 2],
      [1_100, 3],
    ] as const) {
      time.ms = ms;
      display.show({ stage: 'embed', done, total: 4 });
    }
    display.show({ stage: 'write', done: 0, total: 0 });
    display.end();

    expect(written).toEqual([
      '\r\x1b[KEmbedding passages [######..................] 1/4 (25 %)',
      '\r\x1b[KEmbedding passages [##################......] 3/4 (75 %)',
      '\r\x1b[KWriting the index …',
      '\r\x1b[K',
    ]);
  });
});
