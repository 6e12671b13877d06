// What the judges are fitted on: every measured document of a labelled list, every measured sentence of a labelled fact,
// with its features and whether it answers. Retrieval runs as it does for users, so that features mean the same here
// and there.
import { embedQuestion } from '../answering/embed-question.js';
import { type Found, findForQuestion } from '../answering/find-documents.js';
import { interpret } from '../answering/interpret.js';
import { type JudgedFact, judgeFact } from '../answering/state-fact.js';
import type { Embedder } from '../embedding/embedder.js';
import { indexNames } from '../question/corpus-names.js';
import type { JudgeFeatures } from '../retrieval/document-features.js';
import type { JudgeParameters } from '../retrieval/judge.js';
import type { Searchable } from '../retrieval/retrieve.js';
import type { FactCase } from './fact-samples.js';
import type { Sample } from './fit-logistic.js';
import type { GoldQuestion } from './gold-question.js';
import { quoteHolds } from './metrics.js';

/** Sentences of a question beyond these are too far to teach anything. */
const MAX_SENTENCES = 100;

/**
 * What a document that answers counts beside one that does not, as a list misses few of its documents: so the line of
 * one half lies where lists do best. Chosen on held-out sites.
 */
const POSITIVE_WEIGHT = 2.5;

/** Samples of one site. */
export interface SiteSamples {
  readonly documents: readonly Sample<JudgeFeatures>[];
  readonly facts: readonly FactCase[];
}

/**
 * Features and gold of all questions whose topic or sentence is judged.
 *
 * @param group  Names the site.
 * @param judge  Of documents, which chooses those whose sentences are measured; the one shipped where absent.
 */
export async function collectSamples(
  searchable: Searchable,
  embedder: Pick<Embedder, 'embedQuestions'>,
  questions: readonly GoldQuestion[],
  group: string,
  judge?: JudgeParameters,
): Promise<SiteSamples> {
  const names = indexNames(searchable.generation.documents);
  const documents: Sample<JudgeFeatures>[] = [];
  const facts: FactCase[] = [];
  for (const question of questions) {
    const history = question.history.map((earlier) => ({ question: earlier }));
    const understood = interpret({ question: question.question, history }, names, searchable);
    if (understood.scope !== 'in') continue;
    const { kind } = understood.interpretation;
    const vectors = await embedQuestion(embedder.embedQuestions, understood);
    const found = findForQuestion(searchable, understood, vectors, judge);
    const id = `${group}/${question.id}`;
    if (kind === 'fact' && understood.labelAsked === undefined) {
      const judged = judgeFact(searchable, understood, vectors, found);
      if (judged) facts.push(factCase(judged, question, id, group));
    } else if (kind === 'list' || kind === 'count') {
      documents.push(...documentSamples(found, question, id, group));
    }
  }
  return { documents, facts };
}

function documentSamples(
  { retrieved }: Found,
  question: GoldQuestion,
  id: string,
  group: string,
): Sample<JudgeFeatures>[] {
  return (retrieved?.judged ?? [])
    .filter(({ evidence }) => !question.optional.includes(evidence.view.document.id))
    .map(({ evidence, features, together }) => {
      const isPositive = question.gold.includes(evidence.view.document.id);
      const weight = isPositive ? POSITIVE_WEIGHT : 1;
      return { features, isPositive, weight, group, question: id, verdict: together };
    });
}

/** A sentence that holds the passage in a text that is not gold is neither right nor wrong, and left out. */
function factCase(
  { sentences, context, answer }: JudgedFact,
  question: GoldQuestion,
  id: string,
  group: string,
): FactCase {
  const measured = sentences.map((sentence) => {
    const { document } = sentence.document.view;
    const { start, end } = sentence.evidence.sentence.span;
    const holds =
      question.passage !== undefined && quoteHolds(document.text.slice(start, end), question.passage);
    return { sentence, holds, isGold: question.gold.includes(document.id) };
  });
  const kept = measured.filter(({ holds, isGold }, rank) => (holds ? isGold : rank < MAX_SENTENCES));
  return {
    sentences: kept.map(({ sentence }) => sentence),
    right: new Set(kept.flatMap(({ sentence, holds }) => (holds ? [sentence.evidence.sentence.row] : []))),
    context,
    isAnswerable: question.type !== 'unanswerable',
    verdict: answer.probability,
    group,
    question: id,
  };
}
