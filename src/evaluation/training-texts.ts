// Invented texts that the embedding model is trained on (test/training/): passages of a few sentences, topics
// with all the passages on them, and questions for facts with the sentence that states each. Here they become a target,
// a corpus of one file for each passage with its questions, so that teaching sees what users see.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { AppError } from '../errors.js';
import { parseQuestionSet, type QuestionSet } from './question-set.js';
import type { CorpusFile, Target } from './target.js';

const LANGUAGE = z.enum(['sv', 'en']);

const TEXTS = z.object({
  passages: z.array(
    z.object({
      id: z.string().min(1),
      lang: LANGUAGE,
      /** A heading, with " / Project: …" where a project has a name of its own. */
      title: z.string().min(1),
      sentences: z.array(z.string().min(1)).min(1),
    }),
  ),
  topics: z.array(
    z.object({
      lang: LANGUAGE,
      topic: z.string().min(1),
      /** All passages on the topic. */
      right: z.array(z.string()).min(1),
      /** Passages that touch it: neither right nor wrong. */
      near: z.array(z.string()),
    }),
  ),
  facts: z.array(
    z.object({
      lang: LANGUAGE,
      question: z.string().min(1),
      passage: z.string(),
      /** From 0. */
      sentence: z.int().nonnegative(),
    }),
  ),
});

type Texts = z.infer<typeof TEXTS>;

/** A set of training texts as a corpus with its questions. */
export interface TrainingTarget extends Target {
  readonly corpus: { readonly files: readonly CorpusFile[] };
  readonly set: QuestionSet;
}

/** Every set of a folder as a target, by name. @throws {AppError} `QUESTION_SET_INVALID` for a file that breaks a rule */
export async function trainingTargets(folder: string): Promise<readonly TrainingTarget[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  return Promise.all(
    names.map(async (file) => {
      const name = file.replace(/\.json$/, '');
      const texts = parse(file, await readFile(join(folder, file), 'utf8'));
      return {
        name,
        corpus: {
          files: texts.passages.map((passage) => ({ name: fileOf(passage.id), text: page(passage) })),
        },
        set: parseQuestionSet(
          name,
          JSON.stringify(texts.passages.map(entry)),
          questions(texts)
            .map((question) => JSON.stringify(question))
            .join('\n'),
        ),
        pairs: [],
      };
    }),
  );
}

function parse(file: string, text: string): Texts {
  try {
    return TEXTS.parse(JSON.parse(text));
  } catch (cause) {
    throw new AppError('QUESTION_SET_INVALID', `Expected training texts in ${file}, found other content.`, {
      cause,
    });
  }
}

const fileOf = (id: string) => `${id}.txt`;

function page({ title, sentences }: Texts['passages'][number]): string {
  return `${headingOf(title)}\n\n${sentences.join(' ')}\n`;
}

/** "Lund and Floreni / Project: Growing Old at Home" as the two lines that a page has. */
function headingOf(title: string): string {
  return title.replace(/ ?[/:–—] (?=Proje[ck]t: )/, '\n');
}

function entry({ id, lang, title }: Texts['passages'][number]): object {
  const heading = headingOf(title).split('\n').length;
  return { id, file: fileOf(id), title, lang, lines: [1, heading + 2] };
}

function questions({ passages, topics, facts }: Texts): object[] {
  const sentenceOf = ({ passage, sentence }: Texts['facts'][number]) =>
    passages.find(({ id }) => id === passage)?.sentences[sentence];
  return [
    ...topics.map(({ lang, topic, right, near }, index) => ({
      id: `topic-${index + 1}`,
      lang,
      type: 'list',
      question: topic,
      gold_entries: right,
      optional_entries: near,
      unanswerable: false,
    })),
    ...facts.map((fact, index) => ({
      id: `fact-${index + 1}`,
      lang: fact.lang,
      type: 'factual',
      question: fact.question,
      gold_entries: [fact.passage],
      gold_passage: sentenceOf(fact),
      unanswerable: false,
    })),
  ];
}
