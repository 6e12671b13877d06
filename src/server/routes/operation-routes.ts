// What machines that watch the server ask: alive, ready, version, figures.
import type { Request, RequestHandler } from 'express';
import type { Assistant } from '../../assistant.js';
import type { Metrics } from '../metrics.js';
import { HttpProblem } from '../problem.js';

/** Alive: this process answers. Says nothing of the index, so that nobody restarts a server that is building it. */
export const healthRoute: RequestHandler = (_request, response) => {
  response.setHeader('Cache-Control', 'no-store');
  response.json({ status: 'alive' });
};

/** Ready, or a problem document with the reasons. */
export function readinessRoute(assistant: Assistant): RequestHandler {
  return (_request, response) => {
    const { isReady, reasons, generation, builtAt, documentCount, chunkCount } = assistant.status();
    if (!isReady || generation === undefined || builtAt === undefined) {
      throw new HttpProblem('not_ready', `Not ready: ${reasons.join('; ') || 'no index is open'}.`, {
        headers: { 'Retry-After': '5' },
        extras: { reasons: [...reasons] },
      });
    }
    response.setHeader('Cache-Control', 'no-store');
    response.json({ status: 'ready', reasons, generation, builtAt, documentCount, chunkCount });
  };
}

/** What runs here. */
export function versionRoute(assistant: Assistant, version: string): RequestHandler {
  return (_request, response) => {
    const { generation, builtAt, model } = assistant.status();
    response.setHeader('Cache-Control', 'no-cache');
    response.json({
      name: 'partnership-assistant',
      version,
      generation: generation ?? null,
      builtAt: builtAt ?? null,
      model,
    });
  };
}

const LOOPBACK = /^(?:127\.\d{1,3}\.\d{1,3}\.\d{1,3}|::1|::ffff:127\.\d{1,3}\.\d{1,3}\.\d{1,3})$/;
const FORWARDING_HEADERS = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'via'];

/** Called on this machine itself, not through a proxy that stands on it. */
function isFromThisMachine(request: Request): boolean {
  return (
    LOOPBACK.test(request.socket.remoteAddress ?? '') &&
    FORWARDING_HEADERS.every((header) => request.get(header) === undefined)
  );
}

/** The figures, to anyone who asks. */
export function sendMetrics(metrics: Metrics): RequestHandler {
  return async (_request, response) => {
    const { contentType, text } = await metrics.expose();
    response.setHeader('Cache-Control', 'no-store');
    response.setHeader('Content-Type', contentType);
    response.end(text);
  };
}

/** The figures, to callers on this machine; to others there is nothing here. */
export function metricsRoute(metrics: Metrics): RequestHandler {
  return async (request, response, next) => {
    if (!isFromThisMachine(request)) {
      throw new HttpProblem('not_found', 'Figures are given on this machine only; see METRICS_PORT.');
    }
    await sendMetrics(metrics)(request, response, next);
  };
}
