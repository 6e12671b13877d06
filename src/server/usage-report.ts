// What the log tells of the use of the assistant: how many questions, what was asked for and not found. It counts
// from log lines that hold no words, so the report holds none either.
import { z } from 'zod';

const answerLine = z.object({
  msg: z.literal('answer'),
  time: z.string(),
  language: z.string(),
  kind: z.string(),
  status: z.string(),
  ms: z.number(),
  filters: z.record(z.string(), z.union([z.number(), z.array(z.union([z.string(), z.number()]))])),
  documents: z.array(z.string()),
});

type AnswerLine = z.infer<typeof answerLine>;

/** A value and how often it occurred. */
export interface Counted {
  readonly value: string;
  readonly count: number;
}

/** Figures over all answers of a log. Lists are most frequent first; ties keep the order of the log. */
export interface UsageReport {
  readonly answers: number;
  /** Minutes of the first and the last answer; undefined without any. */
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly byLanguage: readonly Counted[];
  readonly byKind: readonly Counted[];
  readonly byStatus: readonly Counted[];
  /** "country KE" for values of closed facets, "area" for others, "no facet" for none: of what was not found. */
  readonly notFound: readonly Counted[];
  readonly mostCited: readonly Counted[];
  /** Milliseconds; undefined without any answer. */
  readonly p50Ms: number | undefined;
  readonly p95Ms: number | undefined;
}

function countValues(values: Iterable<string>): Counted[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count);
}

function facetsOf({ filters }: AnswerLine): string[] {
  const named = Object.entries(filters).flatMap(([facet, values]) =>
    Array.isArray(values) ? values.map((value) => `${facet} ${value}`) : [facet],
  );
  return named.length === 0 ? ['no facet'] : named;
}

/** Nearest-rank percentile of ascending numbers. */
function percentile(ascending: readonly number[], share: number): number | undefined {
  return ascending[Math.max(0, Math.ceil(share * ascending.length) - 1)];
}

function parseAnswer(line: string): AnswerLine | undefined {
  if (!line.includes('"answer"')) return undefined;
  try {
    return answerLine.safeParse(JSON.parse(line)).data;
  } catch {
    // A line cut off when the log was rotated tells nothing.
    return undefined;
  }
}

/** The figures of these log lines; lines that tell of no answer are passed over. */
export async function reportUsage(lines: AsyncIterable<string> | Iterable<string>): Promise<UsageReport> {
  const answers: AnswerLine[] = [];
  for await (const line of lines) {
    const answer = parseAnswer(line);
    if (answer) answers.push(answer);
  }
  const times = answers.map(({ ms }) => ms).sort((a, b) => a - b);
  return {
    answers: answers.length,
    from: answers[0]?.time,
    to: answers.at(-1)?.time,
    byLanguage: countValues(answers.map(({ language }) => language)),
    byKind: countValues(answers.map(({ kind }) => kind)),
    byStatus: countValues(answers.map(({ status }) => status)),
    notFound: countValues(answers.filter(({ status }) => status === 'not_found').flatMap(facetsOf)),
    mostCited: countValues(answers.flatMap(({ documents }) => documents)),
    p50Ms: percentile(times, 0.5),
    p95Ms: percentile(times, 0.95),
  };
}
