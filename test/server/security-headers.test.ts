import { describe, expect, it } from 'vitest';
import { ASSETS, STYLESHEET_PATH } from '../../src/server/pages/assets.js';
import { startServer } from '../support/start-server.js';

describe('headers', () => {
  it('let pages load their own files and nothing else, and JSON nothing at all', async () => {
    const server = await startServer();

    const page = (await server.fetch('/')).headers.get('content-security-policy');
    const json = (await server.fetch('/version')).headers.get('content-security-policy');

    expect(page).toContain("default-src 'none'");
    expect(page).toContain("style-src 'self'");
    expect(page).not.toMatch(/unsafe|\*/);
    expect(json).toContain("default-src 'none'");
    expect(json).not.toContain('self');
  });

  it('name no software, forbid sniffing and framing, and keep questions from other sites', async () => {
    const { headers } = await (await startServer()).fetch('/?question=vatten');

    expect(headers.get('x-powered-by')).toBeNull();
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  });

  it('let browsers keep the style sheet for ever, under an address with its digest', async () => {
    const response = await (await startServer()).fetch(STYLESHEET_PATH);

    expect(response.headers.get('cache-control')).toContain('immutable');
    expect(await response.text()).toBe(ASSETS.get(STYLESHEET_PATH)?.content);
  });
});
