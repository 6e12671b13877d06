// A question whose gold names documents of the index: what is asked, graded and reported. Labelled questions
// become such by matching their entries; generated ones are made as such from metadata.
import type { Document, Language } from '../types.js';
import { matchEntries } from './match-entries.js';
import type { LabelledQuestion, QuestionSet } from './question-set.js';

/** Language of the question to language of the documents that answer it; "none" where nothing answers. */
export type Direction = 'sv→sv' | 'sv→en' | 'en→sv' | 'en→en' | 'mixed' | 'none';

/** A question with its gold as document ids. */
export interface GoldQuestion {
  readonly id: string;
  readonly type: LabelledQuestion['type'];
  readonly language: Language;
  readonly question: string;
  readonly history: readonly string[];
  /** With a passage any one is a right source; without, the exact and complete set. */
  readonly gold: readonly string[];
  readonly optional: readonly string[];
  readonly passage?: string;
  readonly contains: readonly (readonly string[])[];
  readonly count?: number;
  readonly pair?: string;
  readonly direction: Direction;
}

/** Questions ready to be asked, and the entries that no document matches. */
export interface ResolvedSet {
  readonly questions: readonly GoldQuestion[];
  /** Entry ids, in file order. Questions keep them as documents that nothing can find. */
  readonly unmatched: readonly string[];
}

/** Names the documents of every gold entry. An entry without a document becomes "missing:<entry>": always a miss. */
export function resolveQuestions(set: QuestionSet, documents: readonly Document[]): ResolvedSet {
  const matched = matchEntries(set.entries, documents);
  const documentOf = (entry: string) => matched.get(entry) ?? `missing:${entry}`;
  const texts = new Map(documents.map(({ id, text }) => [id, text]));
  const languages = new Map(set.entries.map(({ id, lang }) => [documentOf(id), lang]));
  const questions = set.questions.map((question): GoldQuestion => {
    const gold = question.gold_entries.map(documentOf);
    const passage = question.gold_passage;
    const holding = gold.filter((id) => passage !== undefined && texts.get(id)?.includes(passage));
    const sources = holding.length > 0 ? holding : gold;
    return {
      id: question.id,
      type: question.type,
      language: question.lang,
      question: question.question,
      history: question.history,
      gold,
      optional: question.optional_entries.map(documentOf),
      contains: question.answer_contains,
      direction: directionOf(
        question.lang,
        sources.map((id) => languages.get(id)),
      ),
      ...(passage === undefined ? {} : { passage }),
      ...(question.count === undefined ? {} : { count: question.count }),
      ...(question.pair === undefined ? {} : { pair: question.pair }),
    };
  });
  return { questions, unmatched: set.entries.map(({ id }) => id).filter((id) => !matched.has(id)) };
}

/** The direction of a question, given the languages of the documents that answer it. */
export function directionOf(question: Language, sources: readonly (Language | undefined)[]): Direction {
  const known = new Set(sources);
  const [only] = known;
  if (known.size === 0) return 'none';
  return known.size === 1 && only !== undefined ? `${question}→${only}` : 'mixed';
}
