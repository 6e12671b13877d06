// The widget's script for other sites: under its versioned name, which is asked for again after a while, and under a
// name with its digest, which never changes and can be pinned by its integrity value.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import type { Express, RequestHandler } from 'express';
import { addRoute } from './route.js';
import { setSecurityHeaders } from './security-headers.js';

/** The built widget with the addresses it has. */
export interface WidgetFile {
  readonly script: string;
  readonly path: string;
  readonly pinnedPath: string;
  /** Subresource integrity: "sha384-…". */
  readonly integrity: string;
}

const FOLDER = '/widget/v1';
const NAME = 'partnership-assistant';

/** Addresses and integrity value of a script. */
export function describeWidget(script: string): WidgetFile {
  const digest = createHash('sha256').update(script).digest('hex').slice(0, 12);
  return {
    script,
    path: `${FOLDER}/${NAME}.js`,
    pinnedPath: `${FOLDER}/${NAME}.${digest}.js`,
    integrity: `sha384-${createHash('sha384').update(script).digest('base64')}`,
  };
}

/** The widget as it was built; undefined where there is no such file. */
export function readWidget(file: URL): WidgetFile | undefined {
  return existsSync(file) ? describeWidget(readFileSync(file, 'utf8')) : undefined;
}

/** Serves a widget under both its names. */
export function addWidgetRoutes(app: Express, widget: WidgetFile): void {
  const send =
    (cacheControl: string): RequestHandler =>
    (_request, response) => {
      setSecurityHeaders('widget', response);
      // An integrity value is checked only on replies that any origin may read.
      response.setHeader('Access-Control-Allow-Origin', '*');
      response.setHeader('Cache-Control', cacheControl);
      response.type('text/javascript').send(widget.script);
    };
  addRoute(app, widget.path, 'text/javascript', { get: [send('public, max-age=300')] });
  addRoute(app, widget.pinnedPath, 'text/javascript', {
    get: [send('public, max-age=31536000, immutable')],
  });
}
