// POST /api/feedback: whether an answer helped, kept in a file a day on this machine. Of the answer only its id and
// the generation are kept, never the question.
import type { RequestHandler } from 'express';
import type { Assistant } from '../../assistant.js';
import type { Clock } from '../../clock.js';
import { checkInput } from '../check-input.js';
import type { DayFiles } from '../day-files.js';
import { HttpProblem } from '../problem.js';
import { redact } from '../redact.js';
import { feedbackRequestSchema } from '../schema/request-schemas.js';

/** Keeps the feedback in the body; 204 without content. */
export function feedbackRoute(assistant: Assistant, files: DayFiles, clock: Clock): RequestHandler {
  return async (request, response) => {
    const { answerId, helpful, comment } = checkInput(feedbackRequestSchema, request.body);
    const isKept = await files.append({
      day: clock.date().toISOString().slice(0, 10),
      answerId,
      generation: assistant.status().generation ?? null,
      helpful,
      ...(comment === undefined || comment === '' ? {} : { comment: redact(comment) }),
    });
    if (!isKept) {
      throw new HttpProblem('overloaded', 'No more feedback can be taken today. Try again tomorrow.', {
        headers: { 'Retry-After': '3600' },
      });
    }
    response.status(204).end();
  };
}
