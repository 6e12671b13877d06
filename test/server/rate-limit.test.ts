import { describe, expect, it } from 'vitest';
import { startServer } from '../support/start-server.js';

describe('limitPerMinute', () => {
  it('gives a client so many questions a minute over the API and the page together, then 429', async () => {
    const server = await startServer({ config: { rateLimitPerMinute: 2 } });
    await server.post('/api/ask', { question: 'vatten' });
    await server.fetch('/?question=vatten');

    const third = await server.fetch('/api/search?q=vatten');

    expect(third.status).toBe(429);
    expect(await third.json()).toMatchObject({ code: 'too_many_requests' });
    expect(Number(third.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(third.headers.get('ratelimit')).toBeTruthy();
    expect((await server.fetch('/')).status).toBe(200);
    expect((await server.fetch('/healthz')).status).toBe(200);
  });

  it('tells clients apart behind a proxy of ours, and believes no other', async () => {
    const behind = await startServer({ config: { rateLimitPerMinute: 1, trustedProxyHops: 1 } });
    const direct = await startServer({ config: { rateLimitPerMinute: 1, trustedProxyHops: 0 } });
    const from = (address: string) => ({ 'x-forwarded-for': `6.6.6.6, ${address}` });
    const ask = async (server: typeof behind, address: string) =>
      (await server.post('/api/ask', { question: 'a' }, from(address))).status;

    expect([await ask(behind, '192.0.2.1'), await ask(behind, '192.0.2.2')]).toEqual([200, 200]);
    expect(await ask(behind, '192.0.2.1')).toBe(429);
    expect([await ask(direct, '192.0.2.1'), await ask(direct, '192.0.2.2')]).toEqual([200, 429]);
    expect(direct.logged.filter(({ msg }) => String(msg).includes('TRUSTED_PROXY_HOPS'))).toHaveLength(1);
  });
});
