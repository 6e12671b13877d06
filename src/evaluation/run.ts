// Asks an assistant every question of a set and grades the answers. One at a time: times are those of a
// question that waits for nobody.
import type { Assistant } from '../assistant.js';
import { type Clock, systemClock } from '../clock.js';
import { AppError } from '../errors.js';
import type { Answer, Document } from '../types.js';
import type { GoldQuestion } from './gold-question.js';
import { type Grade, gradeAnswer } from './grade.js';

/** What lists are cut at: high enough that no list of a question set is. */
const ITEM_LIMIT = 200;

/** One question with what was answered and how that measures. */
export interface Outcome {
  readonly question: GoldQuestion;
  readonly answer: Answer;
  readonly grade: Grade;
  /** Wall-clock time of the question. */
  readonly elapsedMs: number;
}

/** Every question's outcome, in the order of the questions. @throws whatever the assistant throws but bad questions */
export async function runQuestions(
  assistant: Pick<Assistant, 'ask' | 'storedDocument'>,
  questions: readonly GoldQuestion[],
  options: { readonly onProgress?: (done: number, total: number) => void; readonly clock?: Clock } = {},
): Promise<readonly Outcome[]> {
  const clock = options.clock ?? systemClock;
  const outcomes: Outcome[] = [];
  for (const question of questions) {
    const startMs = clock.now();
    const answer = await assistant.ask({
      question: question.question,
      history: question.history.map((earlier) => ({ question: earlier })),
      limit: ITEM_LIMIT,
    });
    const elapsedMs = clock.now() - startMs;
    const grade = gradeAnswer(question, answer, (id) => assistant.storedDocument(id)?.text);
    outcomes.push({ question, answer, grade, elapsedMs });
    options.onProgress?.(outcomes.length, questions.length);
  }
  return outcomes;
}

/**
 * All documents of an open assistant, with their stored texts, in corpus order.
 *
 * @throws {AppError} `INDEX_INVALID` when a listed document has no stored record.
 */
export function storedDocuments(
  assistant: Pick<Assistant, 'documents' | 'storedDocument'>,
): readonly Document[] {
  const pageSize = 200;
  const documents: Document[] = [];
  for (let offset = 0; ; offset += pageSize) {
    const page = assistant.documents({ limit: pageSize, offset });
    for (const { id } of page.documents) {
      const stored = assistant.storedDocument(id);
      if (stored === undefined) {
        throw new AppError(
          'INDEX_INVALID',
          `Expected a stored record of document ${id}, found none. Run \`npm run ingest\` again.`,
        );
      }
      documents.push(stored);
    }
    if (offset + pageSize >= page.total) return documents;
  }
}
