// Reads a question set: questions as JSON lines, and the entries they name as one JSON array. Everything is
// checked before the first question is asked, because a gold entry that does not exist would quietly count as
// a miss for ever. What the fields mean stands here; how answers are measured stands in metrics.ts.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { AppError } from '../errors.js';

const LANGUAGE = z.enum(['sv', 'en']);

const ENTRY = z.object({
  id: z.string().min(1),
  /** Path of the source file; absent where the corpus has one file only. */
  file: z.string().min(1).optional(),
  title: z.string(),
  lang: LANGUAGE,
  /** First and last line in the file, from 1. */
  lines: z.tuple([z.int().positive(), z.int().positive()]),
});

const QUESTION = z.object({
  id: z.string().min(1),
  lang: LANGUAGE,
  type: z.enum(['list', 'count', 'factual', 'about', 'keyword', 'followup', 'unanswerable']),
  question: z.string().trim().min(1).max(1000),
  /** Earlier questions, oldest first. */
  history: z.array(z.string().trim().min(1)).max(10).default([]),
  /** Entries that answer: with a passage any one of them, otherwise the exact and complete set. */
  gold_entries: z.array(z.string()),
  /** May be listed or cited without reward or penalty. */
  optional_entries: z.array(z.string()).default([]),
  gold_passage: z.string().min(1).optional(),
  /** Groups of alternatives: one string of each group must occur in the reply. */
  answer_contains: z.array(z.array(z.string().min(1)).min(1)).default([]),
  count: z.int().min(0).optional(),
  count_of: z.enum(['partnerships', 'entries']).optional(),
  /** Shared by the Swedish and the English form of one question. */
  pair: z.string().optional(),
  unanswerable: z.boolean(),
});

/** One entry of a corpus as its labeller saw it: a stretch of lines of a file. */
export type Entry = z.infer<typeof ENTRY>;

/** One question with its gold, as written in the file. */
export type LabelledQuestion = z.infer<typeof QUESTION>;

/** A checked question set. `digest` is the SHA-256 of both files, hexadecimal, to stamp reports with. */
export interface QuestionSet {
  readonly name: string;
  readonly entries: readonly Entry[];
  readonly questions: readonly LabelledQuestion[];
  readonly digest: string;
}

/**
 * A question set from the text of its two files.
 *
 * @throws {AppError} `QUESTION_SET_INVALID` naming every line or entry that breaks a rule.
 */
export function parseQuestionSet(name: string, entriesText: string, questionsText: string): QuestionSet {
  const problems: string[] = [];
  const entries = check(z.array(ENTRY), entriesText, 'entries', problems) ?? [];
  const questions = questionsText.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    return check(QUESTION, line, `questions, line ${index + 1}`, problems) ?? [];
  });
  if (problems.length === 0) problems.push(...contradictions(entries, questions));
  if (problems.length > 0) {
    throw new AppError(
      'QUESTION_SET_INVALID',
      `Expected question set "${name}" to keep its rules, found ${problems.length} ${problems.length === 1 ? 'breach' : 'breaches'}: ${problems.slice(0, 10).join('; ')}. Mend the files and run again.`,
      { details: { name, problems } },
    );
  }
  const digest = createHash('sha256').update(entriesText).update('\0').update(questionsText).digest('hex');
  return { name, entries, questions, digest };
}

/**
 * Reads and checks a question set from disk.
 *
 * @throws {AppError} `QUESTION_SET_INVALID` when a file cannot be read or breaks a rule.
 */
export async function loadQuestionSet(
  name: string,
  files: { readonly entriesFile: string; readonly questionsFile: string },
): Promise<QuestionSet> {
  const [entriesText, questionsText] = await Promise.all(
    [files.entriesFile, files.questionsFile].map(async (path) => {
      try {
        return await readFile(path, 'utf8');
      } catch (cause) {
        throw new AppError(
          'QUESTION_SET_INVALID',
          `Expected a readable file of question set "${name}" at ${path}, found none. Check the path.`,
          { cause, details: { path } },
        );
      }
    }),
  );
  return parseQuestionSet(name, entriesText ?? '', questionsText ?? '');
}

function check<T>(schema: z.ZodType<T>, text: string, place: string, problems: string[]): T | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    problems.push(`${place}: not JSON`);
    return undefined;
  }
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  problems.push(...result.error.issues.map((issue) => `${place}: ${issue.path.join('.')} ${issue.message}`));
  return undefined;
}

function contradictions(entries: readonly Entry[], questions: readonly LabelledQuestion[]): string[] {
  const known = new Set(entries.map(({ id }) => id));
  const seen = new Set<string>();
  return questions.flatMap((question) => {
    const found: string[] = [];
    const named = [...question.gold_entries, ...question.optional_entries];
    for (const id of named) if (!known.has(id)) found.push(`${question.id}: no entry "${id}"`);
    if (seen.has(question.id)) found.push(`${question.id}: id used twice`);
    seen.add(question.id);
    if (question.unanswerable !== (question.type === 'unanswerable')) {
      found.push(`${question.id}: "unanswerable" contradicts its type`);
    }
    if (question.unanswerable !== (question.gold_entries.length === 0)) {
      found.push(`${question.id}: an unanswerable question has no gold entries, every other has one or more`);
    }
    if (question.type === 'count' && question.count === undefined) found.push(`${question.id}: no count`);
    if (question.type === 'factual' && !question.gold_passage) found.push(`${question.id}: no gold_passage`);
    return found;
  });
}
