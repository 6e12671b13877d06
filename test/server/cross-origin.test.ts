import { describe, expect, it } from 'vitest';
import { describeWidget } from '../../src/server/widget-files.js';
import { startServer } from '../support/start-server.js';

const SITE = 'https://icld.se';

describe('other sites', () => {
  it('may ask when they are listed, exactly, and may read what limits them', async () => {
    const server = await startServer({ config: { allowedOrigins: [SITE] } });

    const asked = await server.post('/api/ask', { question: 'vatten' }, { origin: SITE });
    const wrong = await server.post('/api/ask', {}, { origin: SITE });
    const other = await server.post(
      '/api/ask',
      { question: 'vatten' },
      { origin: 'https://icld.se.evil.example' },
    );

    expect(asked.headers.get('access-control-allow-origin')).toBe(SITE);
    expect(asked.headers.get('access-control-expose-headers')).toContain('Retry-After');
    expect(wrong.headers.get('access-control-allow-origin')).toBe(SITE);
    expect(other.headers.get('access-control-allow-origin')).toBeNull();
    expect(other.headers.get('vary')).toContain('Origin');
    expect(asked.headers.get('access-control-allow-credentials')).toBeNull();
  });

  it('get their preflight answered only when listed', async () => {
    const server = await startServer({ config: { allowedOrigins: [SITE] } });
    const preflight = (origin: string) =>
      server.fetch('/api/ask', {
        method: 'OPTIONS',
        headers: {
          origin,
          'access-control-request-method': 'POST',
          'access-control-request-headers': 'content-type',
        },
      });

    const allowed = await preflight(SITE);
    const refused = await preflight('null');

    expect(allowed.status).toBe(204);
    expect(allowed.headers.get('access-control-allow-methods')).toContain('POST');
    expect(allowed.headers.get('access-control-allow-headers')).toContain('Content-Type');
    expect(refused.headers.get('access-control-allow-methods')).toBeNull();
  });

  it('may load the widget, pinned by its integrity value', async () => {
    const widget = describeWidget('console.log("å")');
    const server = await startServer({ widget });

    const named = await server.fetch(widget.path);
    const pinned = await server.fetch(widget.pinnedPath);

    expect(await named.text()).toBe(widget.script);
    expect(named.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    expect(named.headers.get('access-control-allow-origin')).toBe('*');
    expect(named.headers.get('content-type')).toContain('text/javascript');
    expect(pinned.headers.get('cache-control')).toContain('immutable');
    expect(widget.integrity).toMatch(/^sha384-[\w+/]{64}$/);
  });
});
