import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { describeWidget, readWidget } from '../../src/server/widget-files.js';
import { startServer } from '../support/start-server.js';
import { tempFolder } from '../support/temp-folder.js';

const SCRIPT = '"use strict";console.log("å")';
const widget = describeWidget(SCRIPT);

describe('the widget files', () => {
  it('are served under a name that is asked for again, and under one that never changes', async () => {
    const server = await startServer({ widget });

    const [current, pinned] = await Promise.all([server.fetch(widget.path), server.fetch(widget.pinnedPath)]);

    expect([await current.text(), await pinned.text()]).toEqual([SCRIPT, SCRIPT]);
    expect(current.headers.get('cache-control')).toBe('public, max-age=300');
    expect(pinned.headers.get('cache-control')).toContain('immutable');
    expect(pinned.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  });

  it('may be loaded by any site, and have the integrity value that they tell', async () => {
    const server = await startServer({ widget });

    const response = await server.fetch(widget.pinnedPath, { headers: { origin: 'https://icld.se' } });
    const bytes = Buffer.from(await response.arrayBuffer());

    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    expect(widget.integrity).toBe(`sha384-${createHash('sha384').update(bytes).digest('base64')}`);
  });

  it('are read as built, and absent where nothing was built', () => {
    const folder = tempFolder('widget');
    writeFileSync(join(folder, 'built.js'), SCRIPT);

    expect(readWidget(pathToFileURL(join(folder, 'built.js')))).toEqual(widget);
    expect(readWidget(pathToFileURL(join(folder, 'missing.js')))).toBeUndefined();
  });
});

describe('the start page with a widget', () => {
  it.each(['sv', 'en'])('in %s carries it over the plain form, and the lines to paste', async (language) => {
    const server = await startServer({ widget, config: { publicUrl: 'https://assistent.example' } });

    const markup = await (await server.fetch(`/?lang=${language}`)).text();

    expect(markup).toContain(`<script async src="${widget.pinnedPath}" integrity="${widget.integrity}">`);
    expect(markup).toMatch(/<partnership-assistant mode="inline"[^>]*>\s*<form class="ask"/);
    expect(markup).toContain(`src=&quot;https://assistent.example${widget.path}&quot;`);
    expect(markup).toContain(`integrity=&quot;${widget.integrity}&quot;`);
    expect(markup.match(/<script/g)).toHaveLength(1);
  });

  it('shows an answer that was asked for without script as a plain page', async () => {
    const server = await startServer({ widget });

    const markup = await (await server.fetch('/?lang=sv&question=vatten')).text();

    expect(markup).toContain('<form class="ask"');
    expect(markup).not.toContain('<partnership-assistant');
  });
});
