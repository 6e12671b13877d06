import { describe, expect, it } from 'vitest';
import type { Assistant } from '../../src/assistant.js';
import { followIndex } from '../../src/server/follow-index.js';
import { createFakeAssistant } from '../support/fake-assistant.js';
import { startServer } from '../support/start-server.js';

/** An assistant of which only generation and reasons count, and a CURRENT beside it. */
function fakeIndex(bad: readonly string[] = []) {
  const state = { current: 'one', open: 'one', reasons: [] as string[], tries: [] as string[], nowMs: 0 };
  const follower = followIndex({
    assistant: {
      status: () => ({
        isReady: true,
        reasons: state.reasons,
        generation: state.open,
        builtAt: undefined,
        documentCount: 0,
        chunkCount: 0,
        model: { name: '', sha256: '' },
      }),
      async reload() {
        const id = state.current;
        state.tries.push(id);
        await Promise.resolve();
        if (bad.includes(id)) {
          state.reasons = [`${id} is bad`];
          throw new Error('refused');
        }
        state.open = id;
        state.reasons = [];
      },
    },
    readCurrent: async () => state.current,
    clock: { now: () => state.nowMs, date: () => new Date(0) },
    every: () => () => undefined,
  });
  return { state, follower };
}

describe('followIndex', () => {
  it('takes up a new generation when CURRENT names one, and leaves the one in use alone otherwise', async () => {
    const { state, follower } = fakeIndex();

    await follower.look();
    expect(state.tries).toEqual([]);
    state.current = 'two';
    await follower.look();
    await follower.look();

    expect(state.tries).toEqual(['two']);
    expect(state.open).toBe('two');
  });

  it('tries a refused generation again after a minute, at once when it is told to, and a new one at once', async () => {
    const { state, follower } = fakeIndex(['two']);
    state.current = 'two';

    await follower.look();
    await follower.look();
    expect(state.tries).toEqual(['two']);
    await follower.look(true);
    expect(state.tries).toEqual(['two', 'two']);
    state.nowMs = 60_001;
    await follower.look();
    expect(state.tries).toHaveLength(3);
    state.current = 'three';
    await follower.look();

    expect(state.open).toBe('three');
  });

  it('clears the reason once CURRENT names the generation in use again', async () => {
    const { state, follower } = fakeIndex(['two']);
    state.current = 'two';
    await follower.look();
    expect(state.reasons).toEqual(['two is bad']);
    state.current = 'one';

    await follower.look();

    expect(state.reasons).toEqual([]);
    expect(state.open).toBe('one');
  });

  it('looks once at a time, and once more when it is told to meanwhile', async () => {
    const { state, follower } = fakeIndex();
    state.current = 'two';

    const looks = [follower.look(), follower.look(), follower.look()];
    const forced = follower.look(true);
    state.current = 'three';
    await Promise.all([...looks, forced]);

    expect(state.tries.filter((id) => id === 'two').length).toBeLessThanOrEqual(1);
    expect(state.open).toBe('three');
  });
});

describe('GET /metrics', () => {
  it('tells of an index that was refused while the older one serves on', async () => {
    const ready = createFakeAssistant();
    const degraded = createFakeAssistant({
      status: () => ({ ...ready.status(), reasons: ['the new index is damaged'] }),
    });
    const figures = async (assistant: Assistant) =>
      await (await (await startServer({ assistant })).fetch('/metrics')).text();

    expect(await figures(ready)).toContain('\nassistant_index_refused 0\n');
    expect(await figures(degraded)).toContain('\nassistant_index_refused 1\n');
  });
});
