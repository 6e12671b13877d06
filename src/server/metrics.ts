// The figures two people in IT watch: requests, answers, stages, queue, refusals, age of the index, and what Node
// itself tells (memory, event-loop delay). Labels come from closed sets, so that no visitor can make new ones.
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { AssistantStatus } from '../assistant.js';
import type { Clock } from '../clock.js';
import type { Answer } from '../types.js';
import { PROBLEMS, type ProblemCode } from './problem.js';

/** Seconds, from a cached page to the longest a question may take. */
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** Takes figures and gives them to Prometheus. */
export interface Metrics {
  onRequest(route: string, method: string, status: number, ms: number): void;
  onAnswer(answer: Answer): void;
  onProblem(code: ProblemCode): void;
  /** A question refused because the queue was full, of a route with one method: counted, but not among the times. */
  onRefusal(route: string, method: string): void;
  /** Media type and text of the exposition format. */
  expose(): Promise<{ readonly contentType: string; readonly text: string }>;
}

/** What is looked at when the figures are asked for. */
export interface MetricSources {
  readonly status: () => AssistantStatus;
  readonly inFlightCount: () => number;
  readonly clock: Clock;
}

const METHODS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'POST', 'OPTIONS']);

/** Figures of one server, in a registry of its own. */
export function createMetrics(sources: MetricSources): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  addGauges(registry, sources);
  const requests = new Counter({
    name: 'assistant_requests_total',
    help: 'Requests by route',
    labelNames: ['route', 'method', 'status'],
    registers,
  });
  const durations = new Histogram({
    name: 'assistant_request_seconds',
    help: 'Time to the end of a reply; questions refused at a full queue are left out',
    labelNames: ['route'],
    buckets: BUCKETS,
    registers,
  });
  const answers = new Counter({
    name: 'assistant_answers_total',
    help: 'Answers; refusals are those not answered',
    labelNames: ['kind', 'status', 'language'],
    registers,
  });
  const stages = new Histogram({
    name: 'assistant_stage_seconds',
    help: 'Time of each stage of an answer',
    labelNames: ['stage'],
    buckets: BUCKETS,
    registers,
  });
  const problems = new Counter({
    name: 'assistant_problems_total',
    help: 'Error replies by code',
    labelNames: ['code'],
    registers,
  });
  /** Counted plainly and entered when the figures are asked for: a crowd makes thousands a second. */
  const refused = new Map<string, { readonly method: string; count: number }>();
  const enterRefused = (): void => {
    for (const [route, { method, count }] of refused) {
      requests.inc({ route, method, status: String(PROBLEMS.overloaded.status) }, count);
      problems.inc({ code: 'overloaded' }, count);
    }
    refused.clear();
  };

  return {
    onRequest(route, method, statusCode, ms) {
      const known = METHODS.has(method) ? method : 'other';
      requests.inc({ route, method: known, status: String(statusCode) });
      durations.observe({ route }, ms / 1000);
    },
    onAnswer({ kind, status, language, timingsMs }) {
      answers.inc({ kind, status, language });
      for (const [stage, ms] of Object.entries(timingsMs)) stages.observe({ stage }, ms / 1000);
    },
    onProblem: (code) => problems.inc({ code }),
    onRefusal(route, method) {
      const counted = refused.get(route);
      if (counted) counted.count += 1;
      else refused.set(route, { method, count: 1 });
    },
    async expose() {
      enterRefused();
      return { contentType: registry.contentType, text: await registry.metrics() };
    },
  };
}

/** What is read when the figures are asked for. */
function addGauges(registry: Registry, { status, inFlightCount, clock }: MetricSources): void {
  const add = (name: string, help: string, read: () => number) => {
    new Gauge({
      name,
      help,
      registers: [registry],
      collect() {
        this.set(read());
      },
    });
  };
  add('assistant_questions_in_flight', 'Questions at work or waiting', inFlightCount);
  add('assistant_ready', '1 when an index is open and the model is warm', () => Number(status().isReady));
  add('assistant_index_refused', '1 while a newer index is refused and the older one serves on', () =>
    Number(status().isReady && status().reasons.length > 0),
  );
  add('assistant_index_documents', 'Documents of the open index', () => status().documentCount);
  add('assistant_index_chunks', 'Chunks of the open index', () => status().chunkCount);
  add('assistant_index_age_seconds', 'Since the open index was built; 0 when none is open', () =>
    ageSeconds(status().builtAt, clock),
  );
}

function ageSeconds(builtAt: string | undefined, clock: Clock): number {
  const built = builtAt === undefined ? Number.NaN : Date.parse(builtAt);
  return Number.isNaN(built) ? 0 : Math.max(0, (clock.date().getTime() - built) / 1000);
}
