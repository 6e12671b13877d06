// Declares one address with all it takes, so that a wrong method gets 405 with Allow, an impossible Accept 406, and
// the address's pattern (never the address itself) reaches logs and metrics.
import type { Express, RequestHandler, Response } from 'express';
import { HttpProblem } from './problem.js';

/** What an address answers. GET includes HEAD. */
export interface RouteMethods {
  readonly get?: readonly RequestHandler[];
  readonly post?: readonly RequestHandler[];
}

/** The pattern of the route that answered, or "unknown". */
export function routeOf(response: Response): string {
  return String(response.locals.route ?? 'unknown');
}

function acceptCheck(produces: string): RequestHandler {
  return (request, _response, next) => {
    if (!request.accepts(produces)) {
      throw new HttpProblem(
        'not_acceptable',
        `Expected Accept to allow ${produces}, found that it does not.`,
      );
    }
    next();
  };
}

/**
 * Adds an address to the app.
 *
 * @param produces  Media type of its replies; requests that exclude it get 406.
 */
export function addRoute(app: Express, path: string, produces: string, methods: RouteMethods): void {
  const allowed = [...(methods.get ? ['GET', 'HEAD'] : []), ...(methods.post ? ['POST'] : []), 'OPTIONS'];
  const route = app.route(path);
  route.all((_request, response, next) => {
    response.locals.route = path;
    next();
  });
  if (methods.get) route.get(acceptCheck(produces), ...methods.get);
  if (methods.post) route.post(acceptCheck(produces), ...methods.post);
  route.all((request, response) => {
    const allow = allowed.join(', ');
    if (request.method === 'OPTIONS') {
      response.setHeader('Allow', allow);
      response.status(204).end();
      return;
    }
    throw new HttpProblem(
      'method_not_allowed',
      `Expected one of ${allow}, found ${request.method.slice(0, 20)}.`,
      {
        headers: { Allow: allow },
      },
    );
  });
}
