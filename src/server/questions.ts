// The one way from a request to the assistant, shared by the API and the pages: bounded, timed, counted, and noted
// without the words of the question.
import type { Response } from 'express';
import type { Assistant } from '../assistant.js';
import type { Answer, AskRequest, SearchHit } from '../types.js';
import { answerRecord, type ServerLog } from './log.js';
import type { Metrics } from './metrics.js';
import type { QuestionLog } from './question-log.js';
import { requestIdOf } from './request-id.js';
import type { Turns } from './turns.js';
import type { WorkGate } from './work-gate.js';

/** Asks on behalf of a reply that is being written. */
export interface Questions {
  /** @throws {AppError} as Assistant.ask, and as WorkGate.run */
  ask(request: AskRequest, response: Response): Promise<Answer>;
  /** @throws {AppError} as Assistant.search, and as WorkGate.run */
  search(request: Parameters<Assistant['search']>[0], response: Response): Promise<readonly SearchHit[]>;
}

/** What asking needs; the question log only where it is opted into. */
export interface QuestionParts {
  readonly assistant: Assistant;
  readonly gate: WorkGate;
  readonly turns: Turns;
  readonly log: ServerLog;
  readonly metrics: Metrics;
  readonly questionLog: QuestionLog | undefined;
}

/** Asking, with all that surrounds it. */
export function createQuestions(parts: QuestionParts): Questions {
  const { assistant, gate, turns, log, metrics, questionLog } = parts;
  return {
    async ask(request, response) {
      const answer = await gate.run(response, (signal) =>
        assistant.ask(request, { signal, takeTurn: turns.take }),
      );
      metrics.onAnswer(answer);
      log.info({ requestId: requestIdOf(response), ...answerRecord(request.question, answer) }, 'answer');
      questionLog?.add(request.question, answer);
      return answer;
    },
    search(request, response) {
      return gate.run(response, (signal) => assistant.search(request, { signal }));
    },
  };
}
