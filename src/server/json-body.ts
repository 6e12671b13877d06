// Reads JSON bodies: UTF-8, uncompressed, at most 16 KB. Compressed bodies are refused, so that no small body can
// unpack into a large one, and bytes that are no text are an error rather than replaced.
import express, { type RequestHandler } from 'express';
import { HttpProblem } from './problem.js';

/** Largest body, in bytes. Chosen: a full question with ten earlier ones of ordinary length fits. */
export const MAX_BODY_BYTES = 16 * 1024;

const utf8 = new TextDecoder('utf-8', { fatal: true });

const readJson = express.json({
  limit: MAX_BODY_BYTES,
  inflate: false,
  strict: false,
  type: () => true,
  verify: (_request, _response, bytes) => {
    utf8.decode(bytes);
  },
});

/** Parses the body into request.body; other content types than application/json get 415. */
export const jsonBody: RequestHandler = (request, response, next) => {
  const isEmpty = request.get('content-length') === '0';
  if (!isEmpty && request.is('application/json') === false) {
    const found = request.get('content-type') === undefined ? 'none' : 'another';
    throw new HttpProblem(
      'unsupported_media_type',
      `Expected Content-Type: application/json, found ${found}.`,
    );
  }
  readJson(request, response, next);
};
