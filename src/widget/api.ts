// Talks to the server and turns whatever goes wrong into one of a few failures, each of which has its own words.
// No cookies are sent and no reply is kept; a question gives up before the visitor does.
import type { Answer, AskRequest, FacetListing } from '../types.js';

/** Why an answer did not come: codes of the API that need words of their own, and what happens on the way. */
export type FailureCode =
  | 'too_many_requests'
  | 'overloaded'
  | 'not_ready'
  | 'timeout'
  | 'invalid_request'
  | 'too_large'
  | 'internal'
  | 'offline'
  | 'unreachable';

/** What went wrong, and after how many seconds to try again where the server said so. */
export interface Failure {
  readonly code: FailureCode;
  readonly retryAfterSeconds?: number;
}

/** A call's result: nothing is thrown. `cancelled` when the caller's signal fired. */
export type Result<T> =
  | { readonly value: T }
  | { readonly failure: Failure }
  | { readonly isCancelled: true };

/** What the widget asks of the server. */
export interface Api {
  ask(request: AskRequest, signal: AbortSignal): Promise<Result<Answer>>;
  facets(): Promise<Result<FacetListing>>;
  sendFeedback(feedback: {
    readonly answerId: string;
    readonly helpful: boolean;
    readonly comment?: string;
  }): Promise<Result<undefined>>;
}

/** The server gives up after 14 seconds at most. Chosen: longer than that, shorter than patience. */
const TIMEOUT_MS = 20_000;

/** Codes of the API that have words of their own; the others mean that something is wrong inside. */
const KNOWN_CODES: ReadonlySet<string> = new Set<FailureCode>([
  'too_many_requests',
  'overloaded',
  'not_ready',
  'timeout',
  'invalid_request',
  'too_large',
]);

/** Parts that tests replace. */
interface ApiParts {
  /** Absolute, ending in "/". */
  readonly apiBase: string;
  readonly isOnline: () => boolean;
  readonly timeoutMs?: number;
}

/** Calls to one server. */
export function createApi({ apiBase, isOnline, timeoutMs = TIMEOUT_MS }: ApiParts): Api {
  const call = async <T>(
    path: string,
    read: (response: Response) => Promise<T | undefined>,
    body?: unknown,
    signal?: AbortSignal,
  ): Promise<Result<T>> => {
    if (!isOnline()) return { failure: { code: 'offline' } };
    const controller = new AbortController();
    const abort = () => controller.abort();
    signal?.addEventListener('abort', abort);
    const timer = setTimeout(abort, timeoutMs);
    try {
      const response = await fetch(apiBase + path, {
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        signal: controller.signal,
        ...(body === undefined
          ? {}
          : {
              method: 'POST',
              headers: { 'content-type': 'application/json' },
              body: JSON.stringify(body),
            }),
      });
      if (!response.ok) return { failure: await failureOf(response) };
      const value = await read(response);
      return value === undefined ? { failure: { code: 'internal' } } : { value };
    } catch {
      if (signal?.aborted) return { isCancelled: true };
      if (controller.signal.aborted) return { failure: { code: 'timeout' } };
      return { failure: { code: isOnline() ? 'unreachable' : 'offline' } };
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener('abort', abort);
    }
  };
  return {
    ask: (request, signal) => call('api/ask', readAnswer, request, signal),
    facets: () => call('api/facets', (response) => response.json() as Promise<FacetListing>),
    async sendFeedback(feedback) {
      const result = await call('api/feedback', async () => true, feedback);
      return 'value' in result ? { value: undefined } : result;
    },
  };
}

/** A reply that is not an answer (a proxy's page, say) counts as a failure. */
async function readAnswer(response: Response): Promise<Answer | undefined> {
  const answer = (await response.json()) as Partial<Answer> | null;
  const isAnswer =
    typeof answer?.text === 'string' &&
    Array.isArray(answer.citations) &&
    Array.isArray(answer.suggestions) &&
    Array.isArray(answer.nearest) &&
    typeof answer.interpretation === 'object';
  return isAnswer ? (answer as Answer) : undefined;
}

async function failureOf(response: Response): Promise<Failure> {
  const problem = (await response.json().catch(() => null)) as { readonly code?: unknown } | null;
  const code = String(problem?.code);
  const seconds = Number(response.headers.get('retry-after'));
  return {
    code: KNOWN_CODES.has(code) ? (code as FailureCode) : codeOfStatus(response.status),
    ...(seconds > 0 ? { retryAfterSeconds: Math.ceil(seconds) } : {}),
  };
}

/** Proxies answer for the server with pages of their own. */
function codeOfStatus(status: number): FailureCode {
  if (status === 429) return 'too_many_requests';
  if (status === 502 || status === 503) return 'overloaded';
  if (status === 504) return 'timeout';
  return status === 413 ? 'too_large' : 'internal';
}
