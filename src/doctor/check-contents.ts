// Model, corpus and index: each sound in itself, and of one mind. The index is checked to the last byte.
import { corpusDigest, readCorpus } from '../corpus/read.js';
import { type ModelFingerprint, readModelFiles } from '../embedding/model-files.js';
import { AppError } from '../errors.js';
import { readCurrent } from '../search-index/current.js';
import { generationDir } from '../search-index/layout.js';
import type { Manifest } from '../search-index/manifest.js';
import { verifyGeneration } from '../search-index/read-generation.js';
import { type Check, failed, passed } from './check.js';

/** A check with what it found, for the checks that compare. */
export interface Checked<T> {
  readonly check: Check;
  readonly value: T | undefined;
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Whether the model is there and has its recorded sums. */
export async function checkModel(modelDir: string): Promise<Checked<ModelFingerprint>> {
  const expected = `an embedding model in ${modelDir} whose files have their recorded sums`;
  try {
    const { fingerprint } = await readModelFiles(modelDir);
    const found = `${fingerprint.name}, SHA-256 ${fingerprint.sha256.slice(0, 12)}`;
    return { check: passed('model', found, expected), value: fingerprint };
  } catch (error) {
    const fix = 'Restore the folder from the project (`git checkout -- models`), or set MODEL_DIR.';
    return { check: failed('model', { found: messageOf(error), expected, fix }), value: undefined };
  }
}

/** Whether there are texts, and whether all of them can be read. */
export async function checkCorpus(corpusDir: string): Promise<Checked<string>> {
  const expected = `texts in ${corpusDir}, all of them readable`;
  try {
    const { documents, sourceCount, failures } = await readCorpus(corpusDir);
    const value = await corpusDigest(corpusDir);
    const found = `${documents.length} texts in ${sourceCount} files`;
    if (documents.length === 0) {
      const fix = 'Put texts (.txt or .md) into that folder, or set CORPUS_DIR.';
      return { check: failed('corpus', { found, expected, fix }), value };
    }
    if (failures.length === 0) return { check: passed('corpus', found, expected), value };
    const named = failures.slice(0, 5).map(({ source, reason }) => `${source} (${reason})`);
    const unread = `${found}; ${failures.length} files could not be read: ${named.join(', ')}`;
    const fix = 'Mend or remove these files; the others are indexed.';
    return { check: failed('corpus', { found: unread, expected, fix }, 'warning'), value };
  } catch (error) {
    const fix = 'Make the folder and put texts into it, or set CORPUS_DIR.';
    return { check: failed('corpus', { found: messageOf(error), expected, fix }), value: undefined };
  }
}

/** Whether the index is whole, and built with this model from these texts. */
export async function checkIndex(
  indexDir: string,
  { model, digest }: { readonly model: ModelFingerprint | undefined; readonly digest: string | undefined },
): Promise<Checked<Manifest>> {
  const expected = `a whole index in ${indexDir}, of this model and these texts`;
  try {
    const id = await readCurrent(indexDir);
    const manifest = await verifyGeneration(generationDir(indexDir, id), id);
    return { check: compare(manifest, expected, { model, digest }), value: manifest };
  } catch (error) {
    const code = error instanceof AppError ? error.code : undefined;
    if (code === 'INDEX_MISSING' || code === 'INDEX_MISMATCH') {
      const found = code === 'INDEX_MISSING' ? 'none' : 'one of another version of the program';
      const fix = 'Run `npm run ingest`; `npm start` does so by itself.';
      return { check: failed('index', { found, expected, fix }, 'warning'), value: undefined };
    }
    const fix = 'Run `npm run index -- rollback`, or `npm run ingest -- --force` to build it anew.';
    return { check: failed('index', { found: messageOf(error), expected, fix }), value: undefined };
  }
}

function compare(
  { id, counts, model: built, corpusDigest: builtFrom }: Manifest,
  expected: string,
  { model, digest }: { readonly model: ModelFingerprint | undefined; readonly digest: string | undefined },
): Check {
  const found = `generation ${id}, ${counts.documents} texts`;
  if (model !== undefined && built.sha256 !== model.sha256) {
    const other = `${found}, built with another model (${built.name})`;
    return failed('index', {
      found: other,
      expected,
      fix: 'Run `npm run ingest`, or set MODEL_DIR to that model.',
    });
  }
  if (digest !== undefined && builtFrom !== digest) {
    const older = `${found}, built from other texts than lie in the corpus now`;
    return failed(
      'index',
      { found: older, expected, fix: 'Run `npm run ingest` to take up the changes.' },
      'warning',
    );
  }
  return passed('index', found, expected);
}
