// An ablation as Markdown tables, one for each set: a row for each way of answering, a column for each type of
// question with the measure that type is judged by. Figures come from summarise.ts.
import type { VariantResult } from './ablation.js';
import { mean, percentile } from './metrics.js';
import type { Outcome } from './run.js';
import { type GroupSummary, type SetSummary, summarise } from './summarise.js';

interface Column {
  readonly heading: string;
  readonly value: (summary: SetSummary) => number | undefined;
}

const ofType = (type: string, pick: (group: GroupSummary) => number | undefined) => (summary: SetSummary) => {
  const group = summary.byType.find((own) => own.group === type);
  return group === undefined ? undefined : pick(group);
};

const COLUMNS: readonly Column[] = [
  { heading: 'list F1', value: ofType('list', ({ f1 }) => f1) },
  { heading: 'count exact', value: ofType('count', ({ countExact }) => countExact) },
  { heading: 'fact first', value: ofType('factual', ({ hitFirst }) => hitFirst) },
  { heading: 'fact in 3', value: ofType('factual', ({ hitThird }) => hitThird) },
  { heading: 'about', value: ofType('about', ({ f1 }) => f1) },
  { heading: 'keyword', value: ofType('keyword', ({ passed }) => passed) },
  { heading: 'follow-up', value: ofType('followup', ({ passed }) => passed) },
  { heading: 'right refusals', value: ({ rightRefusals }) => rightRefusals },
  { heading: 'wrong refusals', value: ({ wrongRefusals }) => wrongRefusals },
  { heading: 'all passed', value: ({ all }) => all.passed },
];

/** Of facts alone: whether the first quotation stands in a right document, and its median length in characters. */
const LAST = ['fact document', 'chars'] as const;

/** One table for each set, in order of first appearance. */
export function formatAblation(results: readonly VariantResult[]): string {
  const sets = [...new Set(results.flatMap(({ outcomes }) => [...outcomes.keys()]))];
  return sets.map((set) => setTable(set, results)).join('\n\n');
}

function setTable(set: string, results: readonly VariantResult[]): string {
  const outcomesOf = ({ outcomes }: VariantResult): readonly Outcome[] => outcomes.get(set) ?? [];
  const count = results[0] === undefined ? 0 : outcomesOf(results[0]).length;
  const rows = results.map((result) => {
    const summary = summarise(outcomesOf(result));
    const own = outcomesOf(result);
    const cells = [
      ...COLUMNS.map(({ value }) => shown(value(summary))),
      shown(rightDocument(own)),
      factChars(own),
    ];
    return `| ${result.name} | ${cells.join(' | ')} |`;
  });
  return [
    `**${set}** (${count} questions)`,
    '',
    `| | ${[...COLUMNS.map(({ heading }) => heading), ...LAST].join(' | ')} |`,
    `|---|${[...COLUMNS, ...LAST].map(() => '---:').join('|')}|`,
    ...rows,
  ].join('\n');
}

/** Share of facts whose first quotation is of a document that answers, whatever it quotes of it. */
function rightDocument(outcomes: readonly Outcome[]): number | undefined {
  return mean(
    outcomes.flatMap(({ question, answer, grade }) =>
      question.type === 'factual'
        ? [Number(!grade.isRefused && question.gold.includes(answer.citations[0]?.documentId ?? ''))]
        : [],
    ),
  );
}

/** Median length of the first quotation of a fact: a long one holds the answer more easily, and tells it less. */
function factChars(outcomes: readonly Outcome[]): string {
  const lengths = outcomes.flatMap(({ question, answer }) =>
    question.type === 'factual' && answer.citations[0] ? [answer.citations[0].quote.length] : [],
  );
  return String(percentile(lengths, 0.5) ?? '-');
}

function shown(value: number | undefined): string {
  return value === undefined ? '-' : value.toFixed(2).replace(/^0\./, '.');
}
