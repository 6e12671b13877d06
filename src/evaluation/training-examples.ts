// What the embedding model is trained on (scripts/train-model): the passages of a set of training texts, cut as an index
// cuts them, and its topics and facts, all as token ids. Places are numbers, so that the trainer needs no names.
import { readCorpus } from '../corpus/read.js';
import { splitDocument } from '../corpus/split.js';
import { bareQuestion } from '../question/bare-question.js';
import { indexNames } from '../question/corpus-names.js';
import { understand } from '../question/understand.js';
import { passagesOf } from '../search-index/passages.js';
import { withCorpusFolder } from './corpus-folder.js';
import { resolveQuestions } from './gold-question.js';
import { quoteHolds } from './metrics.js';
import type { TrainingTarget } from './training-texts.js';

/** How texts become token ids, prefix and markers included. */
export interface TrainingTokens {
  readonly question: (text: string) => readonly number[];
  readonly passage: (text: string) => readonly number[];
  /** Of a text as such: what chunks are cut by. */
  readonly count: (text: string) => number;
}

/** One set as token ids. Documents, chunks and sentences are told by their places, from 0. */
export interface TrainingExamples {
  readonly name: string;
  readonly documents: readonly string[];
  readonly chunks: { readonly documents: readonly number[]; readonly tokens: readonly (readonly number[])[] };
  readonly sentences: {
    readonly documents: readonly number[];
    readonly alone: readonly (readonly number[])[];
    /** Under their heading paths. */
    readonly headed: readonly (readonly number[])[];
  };
  /** `right`: all documents on it; `near`: those that count neither way. */
  readonly topics: readonly {
    readonly tokens: readonly number[];
    readonly right: readonly number[];
    readonly near: readonly number[];
  }[];
  /** `tokens`: of the question without its names, as facts are looked for; `right`: the sentences that state it. */
  readonly facts: readonly {
    readonly tokens: readonly number[];
    readonly document: number;
    readonly right: readonly number[];
  }[];
}

/** The examples of a set. @throws {AppError} `CORPUS_UNREADABLE` */
export async function trainingExamples(
  target: TrainingTarget,
  tokens: TrainingTokens,
): Promise<TrainingExamples> {
  const { documents } = await withCorpusFolder(target.corpus, (folder) => readCorpus(folder));
  const chunks = documents.flatMap((document) => splitDocument(document, tokens.count));
  const passages = passagesOf(documents, chunks);
  const placeOf = new Map(documents.map(({ id }, place) => [id, place]));
  const placesOf = (ids: readonly string[]) => ids.flatMap((id) => placeOf.get(id) ?? []);
  const sentences = chunks.flatMap(({ documentId, sentences: spans }) =>
    spans.map(({ start, end }) => {
      const document = placeOf.get(documentId) ?? 0;
      return { document, text: documents[document]!.text.slice(start, end) };
    }),
  );
  const { questions } = resolveQuestions(target.set, documents);
  const names = indexNames(documents);
  return {
    name: target.name,
    documents: documents.map(({ id }) => id),
    chunks: {
      documents: placesOf(chunks.map(({ documentId }) => documentId)),
      tokens: passages.chunks.map(tokens.passage),
    },
    sentences: {
      documents: sentences.map(({ document }) => document),
      alone: passages.sentences.filter((_, row) => row % 2 === 0).map(tokens.passage),
      headed: passages.sentences.filter((_, row) => row % 2 === 1).map(tokens.passage),
    },
    topics: questions
      .filter(({ type }) => type === 'list')
      .map(({ question, gold, optional }) => ({
        tokens: tokens.question(question),
        right: placesOf(gold),
        near: placesOf(optional),
      })),
    facts: questions.flatMap(({ type, question, gold, passage = '' }) => {
      const [document] = placesOf(gold);
      if (type !== 'factual' || document === undefined) return [];
      const right = sentences.flatMap((sentence, at) =>
        sentence.document === document && quoteHolds(sentence.text, passage) ? [at] : [],
      );
      const bare = bareQuestion(question, understand({ question }, names).mentions);
      return right.length === 0 ? [] : [{ tokens: tokens.question(bare || question), document, right }];
    }),
  };
}
