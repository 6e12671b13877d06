import { once } from 'node:events';
import { createServer } from 'node:http';
import { connect } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { systemClock } from '../../src/clock.js';
import { createTurns } from '../../src/server/turns.js';

/** A clock on which each turn takes so long. */
function turningClock(turnMs: number) {
  let nowMs = 0;
  let turnCount = 0;
  return {
    clock: { now: () => nowMs, date: () => new Date(0) },
    turn: () => {
      nowMs += turnMs;
      turnCount += 1;
    },
    turnCount: () => turnCount,
  };
}

describe('createTurns', () => {
  it('lets all in who wait for a connection before the next piece of work', async () => {
    const turns = createTurns(systemClock);
    let arrivedCount = 0;
    const server = createServer((_request, response) => {
      turns.noteArrival();
      arrivedCount += 1;
      response.end();
    }).listen(0, '127.0.0.1');
    onTestFinished(() => void server.close());
    await once(server, 'listening');
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const sockets = Array.from({ length: 30 }, () => connect(port, '127.0.0.1'));
    for (const socket of sockets) {
      onTestFinished(() => void socket.destroy());
      socket.write('GET / HTTP/1.1\r\nHost: a\r\n\r\n');
    }
    await once(sockets[0]!, 'data');

    await turns.take();

    expect(arrivedCount).toBe(30);
  });

  it.each([
    [0.01, 300],
    [10, 40],
  ])(
    'goes on with work after 3 ms and 40 turns although people keep coming: turns of %f ms',
    async (ms, count) => {
      const { clock, turn, turnCount } = turningClock(ms);
      const turns = createTurns(clock, async () => {
        turn();
        turns.noteArrival();
      });

      await turns.take();

      // Sums of a hundredth are not exact.
      expect(Math.abs(turnCount() - count)).toBeLessThanOrEqual(1);
    },
  );

  it('gives turns to one at a time, in the order of asking', async () => {
    const turns = createTurns(systemClock);
    const order: string[] = [];
    const work = async (name: string) => {
      await turns.take();
      order.push(`${name} begins`);
      await Promise.resolve();
      order.push(`${name} ends`);
    };

    await Promise.all(['a', 'b', 'c'].map(work));

    expect(order).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
  });
});
