import { EventEmitter } from 'node:events';
import type { Response } from 'express';
import { describe, expect, it } from 'vitest';
import { createWorkGate } from '../../src/server/work-gate.js';

/** As much of a reply as the gate looks at. */
function fakeResponse(): Response {
  return Object.assign(new EventEmitter(), { writableEnded: false }) as unknown as Response;
}

/** Work that ends when it is told to. */
function openWork(): { work: () => Promise<string>; end: () => void } {
  let end = () => {};
  const ended = new Promise<string>((resolve) => {
    end = () => resolve('done');
  });
  return { work: () => ended, end };
}

describe('createWorkGate', () => {
  it('refuses work beyond its bound at once, and takes it again when a place is free', async () => {
    const gate = createWorkGate({ maxRunning: 1, maxWaiting: 0, timeoutMs: 1000 });
    const first = openWork();
    const running = gate.run(fakeResponse(), first.work);
    let hasStarted = false;
    const refused = gate.run(fakeResponse(), async () => {
      hasStarted = true;
    });

    await expect(refused).rejects.toMatchObject({ code: 'OVERLOADED' });
    expect(hasStarted).toBe(false);
    first.end();
    await expect(running).resolves.toBe('done');
    await expect(gate.run(fakeResponse(), async () => 'next')).resolves.toBe('next');
  });

  it('ends late work with a timeout, tells it to stop, and keeps its place until it has', async () => {
    const gate = createWorkGate({ maxRunning: 1, maxWaiting: 0, timeoutMs: 5 });
    const late = openWork();
    let signal: AbortSignal | undefined;

    const running = gate.run(fakeResponse(), (given) => {
      signal = given;
      return late.work();
    });

    await expect(running).rejects.toMatchObject({ code: 'MODEL_TIMEOUT' });
    expect(signal?.aborted).toBe(true);
    expect(gate.inFlightCount).toBe(1);
    late.end();
    await new Promise(setImmediate);
    expect(gate.inFlightCount).toBe(0);
  });

  it('stops the work of a client that has left', async () => {
    const gate = createWorkGate({ maxRunning: 1, maxWaiting: 0, timeoutMs: 1000 });
    const response = fakeResponse();
    const running = gate.run(response, () => openWork().work());

    response.emit('close');

    await expect(running).rejects.toMatchObject({ code: 'ABORTED' });
  });

  it('starts those who wait in the order of asking, and drops one who leaves without starting it', async () => {
    const gate = createWorkGate({ maxRunning: 1, maxWaiting: 3, timeoutMs: 1000 });
    const first = openWork();
    const order: string[] = [];
    const note = (name: string) => async () => {
      order.push(name);
    };
    const leaving = fakeResponse();
    const running = [
      gate.run(fakeResponse(), first.work),
      gate.run(fakeResponse(), note('second')),
      gate.run(leaving, note('left')),
      gate.run(fakeResponse(), note('third')),
    ];
    expect(gate.inFlightCount).toBe(4);

    leaving.emit('close');
    first.end();

    const ends = await Promise.allSettled(running);
    expect(ends.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled']);
    expect(order).toEqual(['second', 'third']);
  });

  it('passes on what the work throws and frees its place', async () => {
    const gate = createWorkGate({ maxRunning: 1, maxWaiting: 0, timeoutMs: 1000 });

    await expect(gate.run(fakeResponse(), () => Promise.reject(new RangeError('x')))).rejects.toThrow(
      RangeError,
    );
    expect(gate.inFlightCount).toBe(0);
  });
});
