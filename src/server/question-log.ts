// Questions as they were asked, redacted, for those who opt in with QUESTION_LOG_DIR to learn what visitors look for.
// No address, no request id and no time but the day, so that questions of one visitor cannot be put together.
import type { Clock } from '../clock.js';
import type { Answer } from '../types.js';
import { createDayFiles } from './day-files.js';
import type { ServerLog } from './log.js';
import { redact } from './redact.js';
import { shownText } from './shown-text.js';

/** Keeps redacted questions. */
export interface QuestionLog {
  /** Notes a question; a failure to write is logged and nothing else. */
  add(question: string, answer: Answer): void;
  /** Deletes what is older than the days it is kept. */
  purge(): Promise<void>;
}

/** A question log in a folder, each day's file kept for so many days. */
export function createQuestionLog(options: {
  readonly folder: string;
  readonly retentionDays: number;
  readonly clock: Clock;
  readonly log: ServerLog;
}): QuestionLog {
  const { log, ...rest } = options;
  const files = createDayFiles({ ...rest, name: 'questions' });
  return {
    purge: () => files.purge(),
    add(question, { language, kind, status }) {
      const record = { question: redact(shownText(question)), language, kind, status };
      files.append(record).catch((error) => log.warn({ err: error }, 'a question could not be kept'));
    },
  };
}
