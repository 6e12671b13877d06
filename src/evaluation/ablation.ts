// One ablation: the cut-offs of every stage are fitted on some sites, then all stages and the product answer the same
// questions of other corpora. A stage that the product cannot do without shows as a row that is worse without it.
import type { AskRequest } from '../types.js';
import { type FirstPassage, fitFactCutOff, fitListCutOff, type RankedSample } from './fit-cut-off.js';
import { type GoldQuestion, resolveQuestions } from './gold-question.js';
import { quoteHolds } from './metrics.js';
import type { Parts } from './open-parts.js';
import { type Outcome, runQuestions } from './run.js';
import type { Target } from './target.js';
import { askStage, findByStage, type Stage, type StageCutOffs } from './variants.js';

/** A row of the table: a way of answering with all its outcomes, by set. */
export interface VariantResult {
  readonly name: string;
  /** Absent for the product and for the stock way, which has no line. */
  readonly cutOffs?: StageCutOffs;
  /** By name of the set: "seed", "pages", "generated". */
  readonly outcomes: ReadonlyMap<string, readonly Outcome[]>;
}

/** How a run goes about it. */
export interface AblationOptions {
  readonly stages: readonly Stage[];
  /** Targets that cut-offs are fitted on, each with a labelled set. */
  readonly fitted: readonly Target[];
  /** Targets that are reported, with the name of the set each belongs to. */
  readonly reported: readonly { readonly target: Target; readonly set: string }[];
  readonly open: (corpus: Target['corpus']) => Promise<Parts>;
  readonly onProgress?: (step: string) => void;
}

/** Nothing is cut. */
const NO_CUT_OFFS: StageCutOffs = {
  list: { minStrength: Number.NEGATIVE_INFINITY, minShare: 0 },
  fact: { minStrength: Number.NEGATIVE_INFINITY, minShare: 0 },
};

/** Rows in the order of the stages, the product last. @throws what opening and asking throw */
export async function ablate(options: AblationOptions): Promise<readonly VariantResult[]> {
  const { stages, onProgress = () => {} } = options;
  const samples = new Map(stages.map((stage) => [stage, emptySamples()]));
  for (const target of options.fitted) {
    onProgress(`fitting on ${target.name}`);
    const { parts, questions } = await openTarget(target, options);
    for (const [stage, held] of samples) {
      if (Number.isFinite(stage.maxPassages)) continue;
      for (const question of questions) await addSample(held, parts, stage, question);
    }
  }
  const rows = stages.map((stage) => {
    if (Number.isFinite(stage.maxPassages)) return { stage, cutOffs: NO_CUT_OFFS };
    const { lists, firsts } = samples.get(stage)!;
    return { stage, cutOffs: { list: fitListCutOff(lists), fact: fitFactCutOff(firsts) } };
  });
  const outcomes = new Map<string, Map<string, Outcome[]>>();
  const add = (name: string, set: string, own: readonly Outcome[]) => {
    const sets = outcomes.get(name) ?? new Map<string, Outcome[]>();
    outcomes.set(name, sets.set(set, [...(sets.get(set) ?? []), ...own]));
  };
  for (const { target, set } of options.reported) {
    onProgress(`asking ${target.name}`);
    const { parts, questions } = await openTarget(target, options);
    const { assistant } = parts;
    const storedDocument = (id: string) => assistant.storedDocument(id);
    for (const { stage, cutOffs } of rows) {
      const ask = (request: AskRequest) => askStage(parts, stage, cutOffs, request);
      add(stage.name, set, await runQuestions({ ask, storedDocument }, questions));
    }
    add(PRODUCT, set, await runQuestions(assistant, questions));
  }
  return [
    ...rows.map(({ stage: { name }, cutOffs }) => ({
      name,
      ...(cutOffs === NO_CUT_OFFS ? {} : { cutOffs }),
      outcomes: outcomes.get(name) ?? new Map(),
    })),
    { name: PRODUCT, outcomes: outcomes.get(PRODUCT) ?? new Map() },
  ];
}

/** Name of the row of the whole assistant. */
export const PRODUCT = '+ judges (the product)';

interface Samples {
  readonly lists: RankedSample[];
  readonly firsts: FirstPassage[];
}

const emptySamples = (): Samples => ({ lists: [], firsts: [] });

async function openTarget(target: Target, { open }: AblationOptions) {
  const parts = await open(target.corpus);
  const { questions } = target.set
    ? resolveQuestions(target.set, parts.searchable.generation.documents)
    : { questions: [] };
  return { parts, questions };
}

async function addSample(held: Samples, parts: Parts, stage: Stage, question: GoldQuestion): Promise<void> {
  const history = question.history.map((earlier) => ({ question: earlier }));
  const { understood, passages } = await findByStage(parts, stage, { question: question.question, history });
  if (stage.isUnderstood && understood.scope !== 'in') return;
  const { kind } = understood.interpretation;
  const documentAt = (index: number) => parts.searchable.view.documents[index]!.document;
  if (kind === 'list' || kind === 'count') {
    // Where names say it all there is nothing to cut.
    if (passages[0]?.strength === Number.POSITIVE_INFINITY) return;
    const best = new Map<string, number>();
    for (const { document, strength } of passages) {
      const { id } = documentAt(document);
      best.set(id, Math.max(strength, best.get(id) ?? Number.NEGATIVE_INFINITY));
    }
    const ranked = [...best].map(([id, strength]) => ({ id, strength }));
    held.lists.push({ ranked, gold: question.gold, optional: question.optional });
    return;
  }
  const [first] = passages;
  if (first === undefined) return;
  const { id, text } = documentAt(first.document);
  const quote = text.slice(first.span.start, first.span.end);
  const isAnswerable = question.type !== 'unanswerable';
  const states = question.passage === undefined || quoteHolds(quote, question.passage);
  held.firsts.push({
    strength: first.strength,
    isAnswerable,
    isRight: isAnswerable && question.gold.includes(id) && states,
  });
}
