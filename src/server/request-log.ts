// One log line and one set of figures per request, when its reply has ended: the route's pattern, never the address,
// so that no question of a query string is written down. Warns once when a proxy's header is not believed.
import type { RequestHandler } from 'express';
import type { Clock } from '../clock.js';
import type { ServerLog } from './log.js';
import type { Metrics } from './metrics.js';
import { requestIdOf } from './request-id.js';
import { routeOf } from './route.js';

/** Notes every request. A client that left before its reply has status 499, as nginx has it. */
export function noteRequests(parts: {
  readonly log: ServerLog;
  readonly metrics: Metrics;
  readonly clock: Clock;
  readonly trustedProxyHops: number;
}): RequestHandler {
  const { log, metrics, clock, trustedProxyHops } = parts;
  let hasWarned = false;
  return (request, response, next) => {
    if (!hasWarned && trustedProxyHops === 0 && request.get('x-forwarded-for') !== undefined) {
      hasWarned = true;
      log.warn(
        'Requests come through a proxy, but TRUSTED_PROXY_HOPS is 0: all visitors share one rate limit. ' +
          'Set TRUSTED_PROXY_HOPS to the number of proxies of yours.',
      );
    }
    const startedAt = clock.now();
    response.once('close', () => {
      const ms = Math.max(0, clock.now() - startedAt);
      const route = routeOf(response);
      const status = response.writableFinished ? response.statusCode : 499;
      // Not 503: under overload there would be as many lines as refusals. The figures count them.
      const level = status === 500 || status === 504 ? 'warn' : 'debug';
      metrics.onRequest(route, request.method, status, ms);
      log[level](
        { requestId: requestIdOf(response), method: request.method, route, status, ms: Math.round(ms) },
        'request',
      );
    });
    next();
  };
}
