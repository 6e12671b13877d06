// Gives every request an id that its reply, its log line and its error bear. An id from outside is kept when it
// is well-formed, so that a proxy's trail can be followed; anything else could forge log lines.
import { randomUUID } from 'node:crypto';
import type { RequestHandler, Response } from 'express';

const WELL_FORMED = /^[A-Za-z0-9][A-Za-z0-9_.:-]{7,63}$/;

/** The id of a request: the given X-Request-Id when it is 8 to 64 letters, digits and "_.:-", else a new one. */
export function chooseRequestId(given: string | string[] | undefined): string {
  return typeof given === 'string' && WELL_FORMED.test(given) ? given : randomUUID();
}

/** Chooses the id of a request and returns it as header. */
export const requestId: RequestHandler = (request, response, next) => {
  const id = chooseRequestId(request.headers['x-request-id']);
  response.locals.requestId = id;
  response.setHeader('X-Request-Id', id);
  next();
};

/** The id that requestId has set. */
export function requestIdOf(response: Response): string {
  return String(response.locals.requestId ?? '');
}
