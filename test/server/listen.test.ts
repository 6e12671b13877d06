import { describe, expect, it, onTestFinished } from 'vitest';
import { listen } from '../../src/server/listen.js';

describe('listen', () => {
  it('says in one sentence that a port is in use and what to do', async () => {
    const first = await listen(() => {}, '127.0.0.1', 0);
    onTestFinished(() => first.stop(10));

    await expect(listen(() => {}, '127.0.0.1', first.port)).rejects.toMatchObject({
      code: 'CONFIG_INVALID',
      message: expect.stringMatching(/^Expected port \d+ to be free, found it in use\. .*PORT/),
    });
  });

  it('says that an address is none of this machine', async () => {
    await expect(listen(() => {}, '203.0.113.7', 0)).rejects.toMatchObject({
      message: expect.stringContaining('HOST'),
    });
  });

  it('lets a running reply end before it stops, and takes no new one', async () => {
    let finish = () => {};
    let start = () => {};
    const started = new Promise<void>((resolve) => {
      start = resolve;
    });
    const server = await listen(
      (_request, response) => {
        finish = () => response.end('klart');
        start();
      },
      '127.0.0.1',
      0,
    );
    const reply = fetch(server.url).then((response) => response.text());
    await started;

    const stopped = server.stop(60_000);
    await expect(fetch(server.url)).rejects.toThrow();
    finish();

    expect(await reply).toBe('klart');
    await stopped;
  });

  it('cuts replies that do not end in time', async () => {
    let start = () => {};
    const started = new Promise<void>((resolve) => {
      start = resolve;
    });
    const server = await listen(() => start(), '127.0.0.1', 0);
    const reply = fetch(server.url);
    reply.catch(() => {});
    await started;

    await server.stop(10);

    await expect(reply).rejects.toThrow();
  });

  it('names localhost when it listens everywhere', async () => {
    const server = await listen(() => {}, '0.0.0.0', 0);
    onTestFinished(() => server.stop(10));

    expect(server.url).toBe(`http://localhost:${server.port}`);
  });
});
