// POST /api/ask and GET /api/search: questions and hits as JSON.
import type { RequestHandler } from 'express';
import { checkInput } from '../check-input.js';
import { checkQuery } from '../check-query.js';
import type { Questions } from '../questions.js';
import { askRequestSchema, searchQuerySchema } from '../schema/request-schemas.js';

/** Answers the question in the body. */
export function askRoute(questions: Questions): RequestHandler {
  return async (request, response) => {
    const ask = checkInput(askRequestSchema, request.body);
    const answer = await questions.ask(ask, response);
    response.setHeader('Cache-Control', 'no-store');
    response.setHeader('Content-Language', answer.language);
    response.json(answer);
  };
}

/** Hits for the words in the query. */
export function searchRoute(questions: Questions, generation: () => string | undefined): RequestHandler {
  return async (request, response) => {
    const { q, limit, ...filters } = checkQuery(searchQuerySchema, request.query);
    const hits = await questions.search({ query: q, limit, filters }, response);
    response.setHeader('Cache-Control', 'no-store');
    response.json({ query: q, generation: generation() ?? '', hits });
  };
}
