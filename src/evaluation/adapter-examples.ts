// What the adapters are fitted on: for each topic of the training texts all documents, for each fact all sentences, with
// the rows that retrieval compares them by.
import type { BuiltContents } from '../ingesting/contents.js';
import { bareQuestion } from '../question/bare-question.js';
import { indexNames } from '../question/corpus-names.js';
import { understand } from '../question/understand.js';
import { DENSE_WEIGHTS } from '../retrieval/evidence.js';
import type { AdapterExample, Candidate, Comparison } from './fit-adapter.js';
import type { GoldQuestion } from './gold-question.js';
import { quoteHolds } from './metrics.js';

/** Examples by the purpose of the adapter. */
export interface AdapterExamples {
  readonly topic: readonly AdapterExample[];
  readonly fact: readonly AdapterExample[];
}

/**
 * What a fact's sentence is told from: mostly the others of its own text, for which a question names the text already,
 * and the rest of the corpus. Chosen: from .4 to 1 sentences are ordered much the same.
 */
const WITHIN_TEXT = 0.7;

interface SentenceRow {
  readonly document: string;
  readonly text: string;
  readonly alone: Float32Array;
  readonly headed: Float32Array;
}

/** The examples of one set of training texts. @param embed  Unit vectors under the question prefix, in order */
export async function adapterExamples(
  contents: BuiltContents['contents'],
  questions: readonly GoldQuestion[],
  embed: (texts: readonly string[]) => Promise<readonly Float32Array[]>,
): Promise<AdapterExamples> {
  const sentences = sentenceRows(contents);
  const topics = questions.filter(({ type }) => type === 'list');
  const facts = questions.filter(({ type }) => type === 'factual');
  const names = indexNames(contents.documents);
  const bare = facts.map(({ question }) => bareQuestion(question, understand({ question }, names).mentions));
  const topicVectors = await embed(topics.map(({ question }) => question));
  const factVectors = await embed(bare);
  return {
    topic: topics.map((question, at) => ({
      vector: topicVectors[at]!,
      comparisons: withRight([{ weight: 1, candidates: documentCandidates(contents, sentences, question) }]),
    })),
    fact: facts.map((question, at) => {
      const [text] = question.gold;
      const candidates = (within: readonly SentenceRow[]): Candidate[] =>
        within.map((sentence) => ({
          isRight: sentence.document === text && quoteHolds(sentence.text, question.passage ?? ''),
          parts: [{ share: 1, rows: [sentence.alone] }],
        }));
      const own = sentences.filter(({ document }) => document === text);
      return {
        vector: factVectors[at]!,
        comparisons: withRight([
          { weight: WITHIN_TEXT, candidates: candidates(own) },
          { weight: 1 - WITHIN_TEXT, candidates: candidates(sentences) },
        ]),
      };
    }),
  };
}

function withRight(comparisons: readonly Comparison[]): Comparison[] {
  return comparisons.filter(({ candidates }) => candidates.some(({ isRight }) => isRight));
}

function documentCandidates(
  { documents, chunks, chunkVectors, model }: BuiltContents['contents'],
  sentences: readonly SentenceRow[],
  { gold, optional }: GoldQuestion,
): Candidate[] {
  const { alone, headed, chunk } = DENSE_WEIGHTS;
  return documents.flatMap(({ id }) => {
    const own = sentences.filter(({ document }) => document === id);
    if (own.length === 0 || optional.includes(id)) return [];
    const chunkRows = chunks.flatMap(({ documentId }, at) =>
      documentId === id ? [rowOf(chunkVectors, at, model.dimensions)] : [],
    );
    return {
      isRight: gold.includes(id),
      parts: [
        { share: alone, rows: own.map((sentence) => sentence.alone) },
        { share: headed, rows: own.map((sentence) => sentence.headed) },
        { share: chunk, rows: chunkRows },
      ],
    };
  });
}

function sentenceRows({
  documents,
  chunks,
  sentenceVectors,
  model,
}: BuiltContents['contents']): SentenceRow[] {
  const texts = new Map(documents.map(({ id, text }) => [id, text]));
  let row = 0;
  return chunks.flatMap(({ documentId, sentences }) =>
    sentences.map(({ start, end }) => {
      const alone = rowOf(sentenceVectors, row, model.dimensions);
      const headed = rowOf(sentenceVectors, row + 1, model.dimensions);
      row += 2;
      return { document: documentId, text: (texts.get(documentId) ?? '').slice(start, end), alone, headed };
    }),
  );
}

function rowOf(rows: Float32Array, at: number, dimensions: number): Float32Array {
  return rows.subarray(at * dimensions, (at + 1) * dimensions);
}
