// What the server writes down, as JSON lines on stderr: never a question, an address or a header. Times are cut to
// the minute, so that a line cannot be matched with a person's visit. docs/privacy.md tells people the same.
import pino, { type DestinationStream, type Logger } from 'pino';
import type { Clock } from '../clock.js';
import type { Config } from '../config.js';
import type { Answer, Filters } from '../types.js';

/** The log of the server. */
export type ServerLog = Logger;

/** A log at this level; by default to stderr, synchronously, so that the last line before an end is written. */
export function createLog(
  level: Config['logLevel'],
  clock: Clock,
  destination: DestinationStream = pino.destination({ dest: 2, sync: true }),
): ServerLog {
  return pino(
    {
      level,
      base: null,
      timestamp: () => `,"time":"${clock.date().toISOString().slice(0, 16)}Z"`,
      formatters: { level: (label) => ({ level: label }) },
    },
    destination,
  );
}

/** short: up to 40 characters, medium: up to 200, long: above. */
export type LengthClass = 'short' | 'medium' | 'long';

function lengthClass(question: string): LengthClass {
  if (question.length <= 40) return 'short';
  return question.length <= 200 ? 'medium' : 'long';
}

/** Facets whose values come from closed sets. Those of the others could be words that someone typed. */
const CLOSED_FACETS: ReadonlySet<string> = new Set(['language', 'country', 'sdg', 'documentKind']);

/** The facets a question was restricted by: values of closed ones, of the others only that they were. */
function filterRecord(filters: Filters): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(filters)
      .filter(([, values]) => values.length > 0)
      .map(([facet, values]) => [facet, CLOSED_FACETS.has(facet) ? values : values.length]),
  );
}

/** What is kept of a question and its answer: no words of either, but what was found and what was not. */
export function answerRecord(question: string, answer: Answer): Readonly<Record<string, unknown>> {
  return {
    answerId: answer.id,
    language: answer.language,
    questionLength: lengthClass(question),
    status: answer.status,
    kind: answer.kind,
    filters: filterRecord(answer.interpretation.filters),
    documents: [...new Set(answer.citations.map(({ documentId }) => documentId))],
    generation: answer.generation,
    ms: Math.round(answer.timingsMs.total),
  };
}
