// What the judges are fitted on: every measured document and sentence of a labelled question, with its features
// and whether it answers. Retrieval runs as it does for users, so that features mean the same here and there.
import { findForQuestion, type QuestionVectors } from '../answering/find-documents.js';
import { interpret } from '../answering/interpret.js';
import { judgeFact } from '../answering/state-fact.js';
import type { Embedder } from '../embedding/embedder.js';
import { bareQuestion } from '../question/bare-question.js';
import { indexNames } from '../question/corpus-names.js';
import type { JudgeFeatures } from '../retrieval/document-features.js';
import type { JudgedSentence } from '../retrieval/judge-sentence.js';
import type { Searchable } from '../retrieval/retrieve.js';
import type { SentenceFeatures } from '../retrieval/sentence-features.js';
import type { Sample } from './fit-logistic.js';
import type { GoldQuestion } from './gold-question.js';
import { quoteHolds } from './metrics.js';

/** Sentences of a question beyond these are too far to teach anything. */
const MAX_SENTENCES = 60;

/**
 * What one that answers counts beside one that does not, as a list misses few of its documents and a fact one of
 * dozens of sentences: so the line of one half lies where lists and refusals do best. Chosen on held-out sites.
 */
const POSITIVE_WEIGHTS = { document: 2, sentence: 20 } as const;

/** Samples of one site. */
export interface SiteSamples {
  readonly documents: readonly Sample<JudgeFeatures>[];
  readonly sentences: readonly Sample<SentenceFeatures>[];
}

/** Features and gold of all questions whose topic or sentence is judged. @param group  Names the site. */
export async function collectSamples(
  searchable: Searchable,
  embedder: Pick<Embedder, 'embedQuestions'>,
  questions: readonly GoldQuestion[],
  group: string,
): Promise<SiteSamples> {
  const names = indexNames(searchable.generation.documents);
  const documents: Sample<JudgeFeatures>[] = [];
  const sentences: Sample<SentenceFeatures>[] = [];
  for (const question of questions) {
    const history = question.history.map((earlier) => ({ question: earlier }));
    const understood = interpret({ question: question.question, history }, names, searchable);
    if (understood.scope !== 'in') continue;
    const { topic, kind } = understood.interpretation;
    const [questionVector, topicVector, bare] = await embedder.embedQuestions([
      question.question,
      topic === '' ? 'x' : topic,
      bareQuestion(question.question, understood.mentions),
    ]);
    const vectors: QuestionVectors = {
      ...(questionVector ? { question: questionVector } : {}),
      ...(bare ? { bare } : {}),
      ...(topic !== '' && topicVector ? { topic: topicVector } : {}),
    };
    const found = findForQuestion(searchable, understood, vectors);
    const id = `${group}/${question.id}`;
    if (kind === 'fact' && understood.labelAsked === undefined) {
      const judged = judgeFact(searchable, understood, vectors, found).sentences;
      sentences.push(...sentenceSamples(judged, question, id, group));
    } else if (found.retrieved && (kind === 'list' || kind === 'count')) {
      const rows = found.retrieved.judged.filter(
        ({ evidence }) => !question.optional.includes(evidence.view.document.id),
      );
      for (const { evidence, features, together } of rows) {
        const isPositive = question.gold.includes(evidence.view.document.id);
        documents.push({
          features,
          isPositive,
          weight: isPositive ? POSITIVE_WEIGHTS.document : 1,
          group,
          question: id,
          verdict: together,
        });
      }
    }
  }
  return { documents, sentences };
}

function sentenceSamples(
  judged: readonly JudgedSentence[],
  question: GoldQuestion,
  id: string,
  group: string,
): Sample<SentenceFeatures>[] {
  return judged.slice(0, MAX_SENTENCES).flatMap(({ document, evidence, features, probability }) => {
    const { id: documentId, text } = document.view.document;
    const quote = text.slice(evidence.sentence.span.start, evidence.sentence.span.end);
    const isGold = question.gold.includes(documentId);
    const states = question.passage !== undefined && quoteHolds(quote, question.passage);
    if (states && !isGold) return [];
    const isPositive = isGold && states;
    const weight = isPositive ? POSITIVE_WEIGHTS.sentence : 1;
    return [{ features, isPositive, weight, group, question: id, verdict: probability }];
  });
}
