// One error class with codes. A message says what was expected, what was found and what to do.
// HTTP statuses are not here: `server/problem.ts` maps codes to them.

/** Everything that can go wrong inside the program and is not a programming mistake. */
export type ErrorCode =
  | 'CONFIG_INVALID'
  | 'CORPUS_UNREADABLE'
  | 'INDEX_MISSING'
  | 'INDEX_INVALID'
  | 'INDEX_MISMATCH'
  | 'INDEX_LOCKED'
  | 'INDEX_WRITE_FAILED'
  | 'MODEL_UNAVAILABLE'
  | 'MODEL_TIMEOUT'
  | 'OVERLOADED'
  | 'ABORTED'
  | 'QUESTION_INVALID'
  | 'QUESTION_SET_INVALID';

/** A foreseen failure. `details` holds facts for programs (a path, a limit), never secrets or question text. */
export class AppError extends Error {
  override readonly name = 'AppError';
  readonly code: ErrorCode;
  readonly details: Readonly<Record<string, unknown>>;

  constructor(
    code: ErrorCode,
    message: string,
    options: { cause?: unknown; details?: Readonly<Record<string, unknown>> } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.details = options.details ?? {};
  }
}
