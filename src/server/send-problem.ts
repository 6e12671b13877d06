// The last step of every request that failed: a problem document for programs, a page for people's browsers.
// Nothing of the inside is sent; what was not foreseen is logged with its stack under the request id.
import type { ErrorRequestHandler, Request, RequestHandler } from 'express';
import { AppError } from '../errors.js';
import type { ServerLog } from './log.js';
import type { Metrics } from './metrics.js';
import { pageLanguage } from './page-language.js';
import { renderProblemPage } from './pages/problem-page.js';
import { HttpProblem, toProblem } from './problem.js';
import { requestIdOf } from './request-id.js';
import { MAX_QUESTION_CHARS } from './schema/request-schemas.js';
import { sendPage } from './send-page.js';

/** Answers every address that no route has. */
export const unknownAddress: RequestHandler = (request) => {
  throw new HttpProblem(
    'not_found',
    `There is no ${request.method.slice(0, 20)} address of this name. See /docs.`,
  );
};

/** A browser asks for HTML before JSON; a program that takes anything gets JSON, and so does everything under /api. */
function wantsPage(request: Request): boolean {
  if (request.path.startsWith('/api/')) return false;
  return request.accepts(['application/problem+json', 'application/json', 'text/html']) === 'text/html';
}

function typedQuestion(request: Request): string {
  const question = request.query.question;
  return typeof question === 'string' ? question.slice(0, MAX_QUESTION_CHARS) : '';
}

/** A client that left, while its body was read or its question answered, gets no reply and is no fault. */
function isFromLeaving(error: unknown): boolean {
  if (error instanceof AppError) return error.code === 'ABORTED';
  return error instanceof Error && 'type' in error && error.type === 'request.aborted';
}

/** Name, message and stack; not the rest, in which libraries keep what they were given. */
function describeError(error: unknown): Readonly<Record<string, unknown>> {
  if (!(error instanceof Error)) return { message: String(error) };
  return { name: error.name, message: error.message, stack: error.stack };
}

/** Turns whatever was thrown into a reply. */
export function sendProblem(log: ServerLog, metrics: Metrics): ErrorRequestHandler {
  return (error: unknown, request, response, _next) => {
    if (isFromLeaving(error)) {
      response.destroy();
      return;
    }
    const problem = toProblem(error);
    const requestId = requestIdOf(response);
    metrics.onProblem(problem.code);
    if (problem.code === 'internal')
      log.error({ requestId, err: describeError(problem.cause) }, 'a request failed unforeseen');
    if (problem.code === 'not_ready' && error instanceof AppError) {
      log.warn({ requestId, code: error.code, reason: error.message }, 'a question met no index or model');
    }
    if (response.headersSent) {
      response.destroy();
      return;
    }
    for (const [name, value] of Object.entries(problem.headers)) response.setHeader(name, value);
    response.status(problem.status);
    if (wantsPage(request)) {
      const language = pageLanguage(request);
      const page = renderProblemPage({ language, problem, requestId, question: typedQuestion(request) });
      sendPage(response, language, page);
      return;
    }
    response.setHeader('Cache-Control', 'no-store');
    response.type('application/problem+json').send(JSON.stringify(problem.toDocument(requestId)));
  };
}
