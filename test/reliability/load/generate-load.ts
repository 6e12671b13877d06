// Load on a server of this machine, bounded in number and time: clients that ask one question after the other
// (closed), and questions at a rate whatever becomes of them (open), which is how a crowd behaves.
import { Agent, request } from 'node:http';

/** What became of one request. */
export interface Reply {
  /** 0 when the connection failed. */
  readonly status: number;
  readonly ms: number;
  readonly text: string;
  readonly retryAfter: string | undefined;
}

/** Posts a question over a connection that is kept. */
export type Ask = (question: string, signal?: AbortSignal) => Promise<Reply>;

/** A way to ask a server. Call close in the end. */
export function createAsker(url: string): { readonly ask: Ask; close(): void } {
  const agent = new Agent({ keepAlive: true, maxSockets: 900, maxFreeSockets: 900 });
  const ask = (question: string, signal?: AbortSignal, isRetry = false): Promise<Reply> =>
    new Promise((resolve) => {
      const startedMs = performance.now();
      const end = (status: number, text: string, retryAfter?: string) =>
        resolve({ status, text, retryAfter, ms: performance.now() - startedMs });
      const body = JSON.stringify({ question });
      const sending = request(
        `${url}/api/ask`,
        {
          agent,
          method: 'POST',
          headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) },
          ...(signal ? { signal } : {}),
        },
        (reply) => {
          reply.setEncoding('utf8');
          reply.toArray().then(
            (parts) => end(reply.statusCode ?? 0, parts.join(''), reply.headers['retry-after']),
            () => end(0, ''),
          );
        },
      );
      sending.once('error', (error: NodeJS.ErrnoException) => {
        // A kept connection that the server closed at that moment: every client asks once more.
        const isRace = error.code === 'ECONNRESET' && sending.reusedSocket && !isRetry;
        if (isRace) ask(question, signal, true).then(resolve);
        else end(0, error.code ?? '');
      });
      sending.end(body);
    });
  return { ask, close: () => agent.destroy() };
}

/** What load is made of. */
export interface Load {
  readonly ask: Ask;
  readonly durationMs: number;
  readonly nextQuestion: (number: number) => string;
  readonly onReply?: (reply: Reply, question: string) => void;
}

/** Clients that each ask again when they have their reply. Replies of the whole time. */
export async function closedLoad(load: Load & { readonly clients: number }): Promise<readonly Reply[]> {
  const { ask, clients, durationMs, nextQuestion, onReply } = load;
  const untilMs = performance.now() + durationMs;
  const replies: Reply[] = [];
  let number = 0;
  const client = async (): Promise<void> => {
    while (performance.now() < untilMs) {
      number += 1;
      const question = nextQuestion(number);
      const reply = await ask(question);
      replies.push({ ...reply, text: '' });
      onReply?.(reply, question);
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  return replies;
}

/** So many requests a second, evenly. Replies in the order they came, and how many were sent. */
export async function openLoad(load: Load & { readonly perSecond: number }): Promise<readonly Reply[]> {
  const { ask, perSecond, durationMs, nextQuestion, onReply } = load;
  const startedMs = performance.now();
  const replies: Reply[] = [];
  const running = new Set<Promise<void>>();
  let number = 0;
  for (let nowMs = 0; nowMs < durationMs; nowMs = performance.now() - startedMs) {
    // However late the timer, the rate is kept over the whole time.
    const due = Math.floor((nowMs / 1000) * perSecond);
    while (number < due) {
      number += 1;
      const question = nextQuestion(number);
      const asked = ask(question).then((reply) => {
        replies.push({ ...reply, text: '' });
        onReply?.(reply, question);
        running.delete(asked);
      });
      running.add(asked);
    }
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  await Promise.all(running);
  return replies;
}
