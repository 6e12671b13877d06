// What can be evaluated: a corpus with the questions asked of it. Committed sets, a site's own files, invented
// sites and pairs over several pages all become this one shape; corpora that are not a folder are held as texts.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { AppError } from '../errors.js';
import type { QuestionPair } from './agreement.js';
import { loadQuestionSet, parseQuestionSet, type QuestionSet } from './question-set.js';
import { joinSites } from './wide-site.js';

/** One source file of a corpus that is written out before it is read. */
export interface CorpusFile {
  readonly name: string;
  readonly text: string;
}

/** A corpus with its questions; without a set, only pairs or questions from metadata are asked. */
export interface Target {
  readonly name: string;
  readonly corpus: { readonly dir: string } | { readonly files: readonly CorpusFile[] };
  readonly set?: QuestionSet;
  readonly pairs: readonly QuestionPair[];
}

/** A whole invented site, as the generator of test/generator/ makes it: the files of a question set as values. */
export interface GeneratedSite {
  readonly files: readonly CorpusFile[];
  readonly entries: readonly unknown[];
  readonly questions: readonly unknown[];
  readonly pairs: readonly QuestionPair[];
}

const SEED_FILE = 'umea-kommun.txt';
const PAIRS = z.array(z.object({ sv: z.string().min(1), en: z.string().min(1) }));

/** The sets that the judges are fitted on, beside generated sites; figures of the others say more of pages nobody has seen. */
export const FITTED_SETS = [
  'north',
  'south',
  'west',
  'east',
  'central',
  'coast',
  'valley',
  'lake',
  'forest',
  'island',
  'delta',
  'meadow',
] as const;

/** Pages of other layouts, each folder with its corpus, entries and questions. */
const PAGE_SETS = [
  'pages',
  ...FITTED_SETS,
  'inland',
  'harbour',
  'river',
  'hill',
  'plain',
  'shore',
  'fjord',
  'dale',
  'moor',
  'glen',
  'brook',
] as const;

/** The sets that stand together on the site of "wide". */
const WIDE_PARTS = ['seed', 'pages', 'north', 'west', 'coast', 'lake'] as const;

/** The committed sets by name; all is seed and pages, which the baseline records; wide is a site of six of them. */
export const SET_NAMES = ['seed', ...PAGE_SETS, 'wide', 'all'] as const;

/**
 * The committed sets that a name selects: "seed" (one page), one of the folders of invented pages, "wide" (six of them as
 * one site), or "all": seed and pages, and the pairs over both together. Paths start at the project folder.
 *
 * @throws {AppError} `QUESTION_SET_INVALID` as loadQuestionSet, or when a corpus file is missing.
 */
export async function committedTargets(
  name: (typeof SET_NAMES)[number],
  root = '.',
): Promise<readonly Target[]> {
  const folder = join(root, 'test', 'evaluation');
  const seedFiles = await readTexts(join(root, 'corpus'), [SEED_FILE]);
  const corpusOf = (set: (typeof PAGE_SETS)[number]) => join(folder, set, 'corpus');
  const filesOf = async (set: (typeof WIDE_PARTS)[number]) =>
    set === 'seed' ? seedFiles : readTexts(corpusOf(set), await readdir(corpusOf(set)));
  if (name === 'wide') {
    const parts = await Promise.all(
      WIDE_PARTS.map(async (set) => ({
        name: set,
        files: await filesOf(set),
        entries: await readFile(join(folder, set, 'entries.json'), 'utf8'),
      })),
    );
    const { files, entries } = joinSites(parts);
    const questions = await readFile(join(folder, name, 'questions.jsonl'), 'utf8');
    const set = parseQuestionSet(name, JSON.stringify(entries), questions);
    return [{ name, corpus: { files }, set, pairs: [] }];
  }
  const targets: Target[] = [];
  if (name === 'seed' || name === 'all')
    targets.push({ name: 'seed', corpus: { files: seedFiles }, set: await setIn('seed', folder), pairs: [] });
  for (const set of PAGE_SETS) {
    if (name !== set && !(name === 'all' && set === 'pages')) continue;
    targets.push({ name: set, corpus: { dir: corpusOf(set) }, set: await setIn(set, folder), pairs: [] });
  }
  if (name !== 'all') return targets;
  const pagesDir = corpusOf('pages');
  const files = [...seedFiles, ...(await readTexts(pagesDir, await readdir(pagesDir)))];
  const pairsText = await readFile(join(folder, 'pairs.jsonl'), 'utf8');
  const pairs = PAIRS.parse(
    pairsText.split('\n').flatMap((line) => (line.trim() === '' ? [] : JSON.parse(line))),
  );
  return [...targets, { name: 'pairs', corpus: { files }, pairs }];
}

/** A corpus folder with question files of one's own, or without them for questions from metadata. */
export async function customTarget(
  corpusDir: string,
  files?: { readonly entriesFile: string; readonly questionsFile: string },
): Promise<Target> {
  const name = 'custom';
  const corpus = { dir: corpusDir };
  return files === undefined
    ? { name, corpus, pairs: [] }
    : { name, corpus, set: await loadQuestionSet(name, files), pairs: [] };
}

/** An invented site, checked by the same rules as the committed sets. @throws as parseQuestionSet */
export function siteTarget(name: string, site: GeneratedSite): Target {
  const questions = site.questions.map((question) => JSON.stringify(question)).join('\n');
  return {
    name,
    corpus: { files: site.files },
    set: parseQuestionSet(name, JSON.stringify(site.entries), questions),
    pairs: site.pairs,
  };
}

function setIn(name: string, folder: string): Promise<QuestionSet> {
  return loadQuestionSet(name, {
    entriesFile: join(folder, name, 'entries.json'),
    questionsFile: join(folder, name, 'questions.jsonl'),
  });
}

async function readTexts(folder: string, names: readonly string[]): Promise<readonly CorpusFile[]> {
  return Promise.all(
    names.map(async (name) => {
      try {
        return { name, text: await readFile(join(folder, name), 'utf8') };
      } catch (cause) {
        throw new AppError(
          'QUESTION_SET_INVALID',
          `Expected the page of a committed question set at ${join(folder, name)}, found none. Run from the project folder, with that page in place.`,
          { cause, details: { name } },
        );
      }
    }),
  );
}
