// One evaluation: every target opened, asked, graded and explained, in turn. What a run consists of is decided
// here; how it is shown is in report.ts, what is asked in target.ts.
import type { Assistant } from '../assistant.js';
import { comparePairs, type PairOutcome, type QuestionPair } from './agreement.js';
import { explainFailures, type Failure } from './explain.js';
import { generateQuestions } from './generate-questions.js';
import { type GoldQuestion, resolveQuestions } from './gold-question.js';
import type { OpenCorpus } from './open-corpus.js';
import { type Outcome, runQuestions, storedDocuments } from './run.js';
import { type SetSummary, summarise } from './summarise.js';
import type { Target } from './target.js';

/** Everything measured on one target. */
export interface TargetResult {
  readonly name: string;
  /** Of the question files; absent for questions made from metadata and for pairs alone. */
  readonly digest?: string;
  readonly generation: string;
  readonly model: string;
  readonly summary: SetSummary;
  readonly outcomes: readonly Outcome[];
  readonly failures: readonly Failure[];
  readonly pairs: readonly PairOutcome[];
  /** Labelled entries that the reader did not produce. */
  readonly unmatched: readonly string[];
}

/** How a run goes about it. */
export interface EvaluationOptions {
  /** Opens a target's corpus; closed when the target is done. */
  readonly open: (corpus: Target['corpus']) => Promise<OpenCorpus>;
  /** Ask questions made from the metadata instead of the labelled ones. */
  readonly isFromMetadata: boolean;
  /** Told before each step of a target, in words. */
  readonly onProgress?: (step: string) => void;
}

/** Evaluates targets one after the other; results in their order. @throws what opening and asking throw */
export async function evaluateTargets(
  targets: readonly Target[],
  options: EvaluationOptions,
): Promise<readonly TargetResult[]> {
  const results: TargetResult[] = [];
  for (const target of targets) {
    options.onProgress?.(`${target.name}: building the index`);
    const { assistant, close } = await options.open(target.corpus);
    try {
      results.push(await evaluateTarget(assistant, target, options));
    } finally {
      await close();
    }
  }
  return results;
}

async function evaluateTarget(
  assistant: Assistant,
  target: Target,
  options: EvaluationOptions,
): Promise<TargetResult> {
  const { name, set } = target;
  const tell = options.onProgress ?? (() => {});
  const { questions, pairs, unmatched } = asked(assistant, target, options.isFromMetadata);
  const outcomes = await runQuestions(assistant, questions, {
    onProgress: (done, total) => tell(`${name}: question ${done} of ${total}`),
  });
  tell(`${name}: comparing ${pairs.length} pairs`);
  const pairOutcomes = await comparePairs(assistant, pairs);
  tell(`${name}: explaining failures`);
  const status = assistant.status();
  return {
    name,
    ...(set === undefined || options.isFromMetadata ? {} : { digest: set.digest }),
    generation: status.generation ?? 'none',
    model: `${status.model.name} ${status.model.sha256.slice(0, 12)}`,
    summary: summarise(outcomes),
    outcomes,
    failures: await explainFailures(assistant, outcomes),
    pairs: pairOutcomes,
    unmatched,
  };
}

function asked(assistant: Assistant, target: Target, isFromMetadata: boolean) {
  const documents = storedDocuments(assistant);
  if (isFromMetadata) {
    return { ...generateQuestions(documents, assistant.facets()), unmatched: [] };
  }
  if (target.set === undefined) return { questions: [], pairs: target.pairs, unmatched: [] };
  const { questions, unmatched } = resolveQuestions(target.set, documents);
  return { questions, pairs: [...target.pairs, ...pairsAmong(questions)], unmatched };
}

/** The questions that a set marks as the two languages of one question. */
function pairsAmong(questions: readonly GoldQuestion[]): readonly QuestionPair[] {
  const english = new Map(
    questions.flatMap(({ pair, language, question }) =>
      pair !== undefined && language === 'en' ? [[pair, question] as const] : [],
    ),
  );
  return questions.flatMap(({ pair, language, question }) => {
    const en = pair === undefined ? undefined : english.get(pair);
    return language === 'sv' && en !== undefined ? [{ sv: question, en }] : [];
  });
}
