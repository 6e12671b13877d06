// What the routes work with, made once from the settings: the bounds of work, the figures, asking itself, where
// feedback is kept, and the limits per client.
import type { RequestHandler } from 'express';
import type { Assistant } from '../assistant.js';
import { type Clock, systemClock } from '../clock.js';
import type { Config } from '../config.js';
import { createDayFiles, type DayFiles } from './day-files.js';
import { keepPurging } from './keep-purging.js';
import type { ServerLog } from './log.js';
import { createMetrics, type Metrics } from './metrics.js';
import { createQuestionLog } from './question-log.js';
import { createQuestions, type Questions } from './questions.js';
import { limitPerMinute } from './rate-limit.js';
import { createTurns, type Turns } from './turns.js';
import type { WidgetFile } from './widget-files.js';
import { createWorkGate, type WorkGate } from './work-gate.js';

/** What the app is made from. */
export interface AppParts {
  readonly assistant: Assistant;
  readonly config: Config;
  /** Of the program, as in package.json. */
  readonly version: string;
  readonly log: ServerLog;
  readonly clock?: Clock;
  /** The built widget; without it its addresses answer 404. */
  readonly widget?: WidgetFile;
}

/** What the routes work with. */
export interface ServerParts extends AppParts {
  readonly clock: Clock;
  readonly metrics: Metrics;
  readonly gate: WorkGate;
  readonly turns: Turns;
  readonly questions: Questions;
  readonly feedback: DayFiles;
  /** Questions and searches share one limit, wherever they are asked; feedback has its own. */
  readonly limitQuestions: RequestHandler;
  readonly limitFeedback: RequestHandler;
  /** Refuses a question that could not even wait, before its body is read. */
  readonly requireRoom: RequestHandler;
}

/**
 * Questions at work for each embedding worker: so many that neither a worker nor the thread that serves runs out of
 * work while the other is busy. Measured with two workers: 3 in all gave 133 answers a second, 5 gave 150, 8 gave 180,
 * and refusals were no slower, since others are let in between pieces of work (turns.ts).
 */
const RUNNING_PER_WORKER = 4;

/** The parts of one server. */
export function createServerParts(appParts: AppParts): ServerParts {
  const { assistant, config, log, clock = systemClock } = appParts;
  const { feedbackDir, questionLogDir, retentionDays } = config;
  const gate = createWorkGate({
    maxRunning: config.embeddingWorkers * RUNNING_PER_WORKER,
    maxWaiting: config.maxQueuedQuestions,
    timeoutMs: config.questionTimeoutMs,
  });
  const turns = createTurns(clock);
  const metrics = createMetrics({
    status: () => assistant.status(),
    inFlightCount: () => gate.inFlightCount,
    clock,
  });
  const questionLog =
    questionLogDir === undefined
      ? undefined
      : createQuestionLog({ folder: questionLogDir, retentionDays, clock, log });
  const feedback = createDayFiles({ folder: feedbackDir, name: 'feedback', retentionDays, clock });
  keepPurging(questionLog === undefined ? [feedback] : [feedback, questionLog], log);
  return {
    ...appParts,
    clock,
    metrics,
    gate,
    turns,
    questions: createQuestions({ assistant, gate, turns, log, metrics, questionLog }),
    feedback,
    limitQuestions: limitPerMinute(config.rateLimitPerMinute),
    limitFeedback: limitPerMinute(config.rateLimitPerMinute),
    requireRoom: (_request, _response, next) => {
      gate.requireRoom();
      next();
    },
  };
}
