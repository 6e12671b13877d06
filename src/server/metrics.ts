// The figures two people in IT watch: requests, answers, stages, queue, refusals, age of the index, and what Node
// itself tells (memory, event-loop delay). Labels come from closed sets, so that no visitor can make new ones.
import {
  Counter,
  collectDefaultMetrics,
  Gauge,
  Histogram,
  type LabelValues,
  type MetricConfiguration,
  Registry,
} from 'prom-client';
import type { AssistantStatus } from '../assistant.js';
import type { Clock } from '../clock.js';
import type { Answer } from '../types.js';
import type { ProblemCode } from './problem.js';

/** Seconds, from a cached page to the longest a question may take. */
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** Takes figures and gives them to Prometheus. */
export interface Metrics {
  onRequest(route: string, method: string, status: number, ms: number): void;
  onAnswer(answer: Answer): void;
  onProblem(code: ProblemCode): void;
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
export function createMetrics({ status, inFlightCount, clock }: MetricSources): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });

  const counter = <Label extends string>(name: string, help: string, labelNames: Label[]) =>
    new Counter({ name, help, labelNames, registers: [registry] });
  const histogram = <Label extends string>(name: string, help: string, labelNames: Label[]) =>
    new Histogram({ name, help, labelNames, buckets: BUCKETS, registers: [registry] });
  const gauge = (name: string, help: string, read: () => number) => {
    const configuration: MetricConfiguration<string> & { collect(this: Gauge): void } = {
      name,
      help,
      registers: [registry],
      collect() {
        this.set({} satisfies LabelValues<string>, read());
      },
    };
    return new Gauge(configuration);
  };

  const requests = counter('assistant_requests_total', 'Requests by route', ['route', 'method', 'status']);
  const durations = histogram('assistant_request_seconds', 'Time to the end of a reply', ['route']);
  const answers = counter('assistant_answers_total', 'Answers; refusals are those not answered', [
    'kind',
    'status',
    'language',
  ]);
  const stages = histogram('assistant_stage_seconds', 'Time of each stage of an answer', ['stage']);
  const problems = counter('assistant_problems_total', 'Error replies by code', ['code']);
  gauge('assistant_questions_in_flight', 'Questions at work or waiting', inFlightCount);
  gauge('assistant_ready', '1 when an index is open and the model is warm', () => Number(status().isReady));
  gauge('assistant_index_refused', '1 while a newer index is refused and the older one serves on', () =>
    Number(status().isReady && status().reasons.length > 0),
  );
  gauge('assistant_index_documents', 'Documents of the open index', () => status().documentCount);
  gauge('assistant_index_chunks', 'Chunks of the open index', () => status().chunkCount);
  gauge('assistant_index_age_seconds', 'Since the open index was built; 0 when none is open', () =>
    ageSeconds(status().builtAt, clock),
  );

  return {
    onRequest(route, method, statusCode, ms) {
      const known = METHODS.has(method) ? method : 'other';
      requests.inc({ route, method: known, status: String(statusCode) });
      durations.observe({ route }, ms / 1000);
    },
    onAnswer({ kind, status: answerStatus, language, timingsMs }) {
      answers.inc({ kind, status: answerStatus, language });
      for (const [stage, ms] of Object.entries(timingsMs)) stages.observe({ stage }, ms / 1000);
    },
    onProblem: (code) => problems.inc({ code }),
    expose: async () => ({ contentType: registry.contentType, text: await registry.metrics() }),
  };
}

function ageSeconds(builtAt: string | undefined, clock: Clock): number {
  const built = builtAt === undefined ? Number.NaN : Date.parse(builtAt);
  return Number.isNaN(built) ? 0 : Math.max(0, (clock.date().getTime() - built) / 1000);
}
