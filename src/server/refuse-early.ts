// Turns questions away while the queue is full, before anything else is done with them: no Express, no body, no log
// line, one write. A crowd of ten times the capacity must cost a few hundredths of the thread that also answers.
// What is refused here would be refused by the routes too (requireRoom), only dearer: addresses written another way
// ("/API/ask/") and pages go there. The rate limit comes later: who is refused here has used up nothing.
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { AppError } from '../errors.js';
import type { PermissionsOf } from './cross-origin.js';
import type { Metrics } from './metrics.js';
import { toProblem } from './problem.js';
import { chooseRequestId } from './request-id.js';
import { SECURITY_HEADERS } from './security-headers.js';
import type { Turns } from './turns.js';
import type { WorkGate } from './work-gate.js';

/** The addresses behind the gate, by method. */
const GATED: ReadonlyMap<string, string> = new Map([
  ['POST', '/api/ask'],
  ['GET', '/api/search'],
]);

/** The route of a request whose work the gate bounds. */
function gatedRouteOf({ method = '', url = '' }: IncomingMessage): string | undefined {
  const route = GATED.get(method);
  if (route === undefined || !url.startsWith(route)) return undefined;
  return url.length === route.length || url[route.length] === '?' ? route : undefined;
}

/** Stands in the ready-made document where the id of the request goes. */
const ID_PLACE = '(id)';

/** Writes the refusal that the routes would write, from parts made once. */
function createRefusal(
  permissionsOf: PermissionsOf,
): (request: IncomingMessage, response: ServerResponse) => void {
  const problem = toProblem(new AppError('OVERLOADED', 'The queue is full.'));
  const [before = '', after = ''] = JSON.stringify(problem.toDocument(ID_PLACE)).split(ID_PLACE);
  const fixed = [
    ...SECURITY_HEADERS.api,
    ...Object.entries(problem.headers),
    ['Cache-Control', 'no-store'],
    ['Content-Type', 'application/problem+json; charset=utf-8'],
  ].flat();
  return ({ headers }, response) => {
    const id = chooseRequestId(headers['x-request-id']);
    // Names, values and the document are ASCII: characters are bytes.
    const body = before + id + after;
    const own = ['X-Request-Id', id, 'Content-Length', String(body.length)];
    response.writeHead(problem.status, fixed.concat(own, ...permissionsOf(headers.origin)));
    response.end(body, 'latin1');
  };
}

/** What refusing needs. */
export interface RefusalParts {
  readonly gate: WorkGate;
  readonly turns: Turns;
  readonly metrics: Metrics;
  readonly permissionsOf: PermissionsOf;
}

/** A listener before the other: while the gate is full it answers questions with 503, all else passes. */
export function refuseEarly(parts: RefusalParts, listener: RequestListener): RequestListener {
  const { gate, turns, metrics, permissionsOf } = parts;
  const refuse = createRefusal(permissionsOf);
  return (request, response) => {
    turns.noteArrival();
    const route = gate.isFull ? gatedRouteOf(request) : undefined;
    if (route === undefined) {
      listener(request, response);
      return;
    }
    refuse(request, response);
    metrics.onRefusal(route, request.method ?? '');
  };
}
