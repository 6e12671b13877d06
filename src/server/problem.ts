// The one table from error codes to HTTP, and the one shape of an error reply (RFC 9457). Whatever is not in the
// table becomes `internal` and says nothing of the inside. Texts for people stand in pages/problem-texts.ts.
import { z } from 'zod';
import { AppError, type ErrorCode } from '../errors.js';

/** Every code an error reply can have, with its status and title. Closed: clients translate by code. */
export const PROBLEMS = {
  bad_json: { status: 400, title: 'The body is not valid JSON' },
  invalid_request: { status: 422, title: 'The request is not valid' },
  not_found: { status: 404, title: 'There is nothing at this address' },
  method_not_allowed: { status: 405, title: 'This address does not take this method' },
  not_acceptable: { status: 406, title: 'The reply cannot be given in an accepted format' },
  too_large: { status: 413, title: 'The request is too large' },
  unsupported_media_type: { status: 415, title: 'The body is not in a supported format' },
  too_many_requests: { status: 429, title: 'Too many questions from this client' },
  overloaded: { status: 503, title: 'Too many questions at the moment' },
  not_ready: { status: 503, title: 'The assistant is not ready' },
  timeout: { status: 504, title: 'The question took too long' },
  internal: { status: 500, title: 'Something went wrong here' },
} as const;

/** A code of the table. */
export type ProblemCode = keyof typeof PROBLEMS;

/** The body of an error reply. */
export const problemSchema = z.object({
  type: z.string().describe('Where the code is explained.'),
  title: z.string(),
  status: z.int(),
  detail: z.string().describe('What was expected, what was found, what to do.'),
  code: z.enum(Object.keys(PROBLEMS) as [ProblemCode, ...ProblemCode[]]),
  requestId: z.string(),
  errors: z
    .array(z.object({ field: z.string(), rule: z.string(), found: z.string() }))
    .exactOptional()
    .describe('invalid_request: every field that is wrong.'),
  reasons: z.array(z.string()).exactOptional().describe('not_ready: why.'),
});

/** Members a problem may have beyond the ones every problem has. */
export type ProblemExtras = Pick<z.infer<typeof problemSchema>, 'errors' | 'reasons'>;

/** An error with a place in the table, and the headers that go with its reply (Allow, Retry-After). */
export class HttpProblem extends Error {
  override readonly name = 'HttpProblem';
  readonly code: ProblemCode;
  readonly headers: Readonly<Record<string, string>>;
  readonly extras: ProblemExtras;
  /** The table's, but 400 where the request cannot be read at all (its path, its first line). */
  readonly status: number;

  constructor(
    code: ProblemCode,
    detail: string,
    options: {
      headers?: Readonly<Record<string, string>>;
      extras?: ProblemExtras;
      status?: 400;
      cause?: unknown;
    } = {},
  ) {
    super(detail, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.headers = options.headers ?? {};
    this.extras = options.extras ?? {};
    this.status = options.status ?? PROBLEMS[code].status;
  }

  /** The body of the reply. */
  toDocument(requestId: string): z.infer<typeof problemSchema> {
    return {
      type: `/docs#problem-${this.code}`,
      title: PROBLEMS[this.code].title,
      status: this.status,
      detail: this.message,
      code: this.code,
      requestId,
      ...this.extras,
    };
  }
}

/** Seconds after which an overloaded server is worth another try. Chosen: the queue is shorter than that. */
const RETRY_AFTER_SECONDS = '2';

const NOT_READY = 'The assistant has no index to answer from at the moment. Try again in a minute.';

/** What each foreseen failure is to a client. Absent ones are faults of ours: internal. */
const FROM_APP_ERROR: Partial<Record<ErrorCode, (error: AppError) => HttpProblem>> = {
  QUESTION_INVALID: (error) => new HttpProblem('invalid_request', error.message),
  OVERLOADED: () =>
    new HttpProblem('overloaded', 'Too many questions are waiting. Try again in a few seconds.', {
      headers: { 'Retry-After': RETRY_AFTER_SECONDS },
    }),
  MODEL_TIMEOUT: () =>
    new HttpProblem('timeout', 'The question took longer than it may. Try again, or ask a shorter question.'),
  INDEX_MISSING: () => notReady(),
  INDEX_INVALID: () => notReady(),
  INDEX_MISMATCH: () => notReady(),
  MODEL_UNAVAILABLE: () => notReady(),
};

function notReady(): HttpProblem {
  return new HttpProblem('not_ready', NOT_READY, { headers: { 'Retry-After': '30' } });
}

/** Failures of reading a body, by the type that body-parser gives them. */
const FROM_BODY_PARSER = new Map<string, readonly [ProblemCode, string]>([
  ['entity.parse.failed', ['bad_json', 'Expected a JSON object in UTF-8, found text that is not JSON.']],
  [
    'entity.verify.failed',
    ['bad_json', 'Expected a JSON object in UTF-8, found bytes that are not UTF-8 text.'],
  ],
  ['request.size.invalid', ['bad_json', 'Expected as many bytes as Content-Length says, found fewer.']],
  ['entity.too.large', ['too_large', 'Expected a body of at most 16 KB, found more.']],
  [
    'charset.unsupported',
    ['unsupported_media_type', 'Expected a body in UTF-8, found another character set.'],
  ],
  [
    'encoding.unsupported',
    ['unsupported_media_type', 'Expected a body without Content-Encoding, found one.'],
  ],
]);

/** Any error as a problem; unknown ones become `internal`, with the cause kept for the log. */
export function toProblem(error: unknown): HttpProblem {
  if (error instanceof HttpProblem) return error;
  if (error instanceof AppError) {
    const known = FROM_APP_ERROR[error.code]?.(error);
    if (known) return known;
  }
  if (error instanceof URIError) {
    return new HttpProblem(
      'invalid_request',
      'Expected an address in percent-encoded UTF-8, found another encoding.',
      {
        status: 400,
      },
    );
  }
  const type = error instanceof Error && 'type' in error ? String(error.type) : '';
  const [code, detail] = FROM_BODY_PARSER.get(type) ?? [];
  if (code && detail) return new HttpProblem(code, detail);
  return new HttpProblem(
    'internal',
    'Something went wrong here; it has been noted under this request id. Try again.',
    {
      cause: error,
    },
  );
}
