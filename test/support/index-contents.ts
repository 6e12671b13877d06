// Contents of a small generation with random unit vectors, and an index folder that is removed after the test.
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Clock } from '../../src/clock.js';
import type { GenerationContents } from '../../src/search-index/generation-files.js';
import { buildLexicalTables } from '../../src/search-index/lexical-index.js';
import { lexicalEntriesOf } from '../../src/search-index/passages.js';
import type { Chunk, Document } from '../../src/types.js';

/** The model of all these contents. */
export const MODEL = { name: 'test-model', dimensions: 8, sha256: 'a'.repeat(64) };

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Rows of unit length, row-major, uniform on the sphere. */
export function randomRows(count: number, dimensions: number, seed: number): Float32Array {
  const random = seededRandom(seed);
  const rows = new Float32Array(count * dimensions);
  for (let row = 0; row < count; row += 1) {
    const values = Array.from({ length: dimensions }, () => {
      return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    });
    const norm = Math.hypot(...values);
    rows.set(
      values.map((value) => value / norm),
      row * dimensions,
    );
  }
  return rows;
}

const TEXTS = [
  'Falun och Kolomyia arbetar med vattenförsörjning. Målet är rent vatten åt alla.',
  'Växjö and Kalush plan safe schools. Teachers share what they know.',
  'Umeå ser över avfallshanteringen i Kajiado.',
] as const;

/** A document of two-sentence (or shorter) text, with its one chunk. */
function entry(text: string, at: number): { document: Document; chunk: Chunk } {
  const language = text.includes(' and ') ? 'en' : 'sv';
  const span = { start: 0, end: text.length };
  const title = text.split(' ').slice(0, 3).join(' ');
  const firstEnd = text.indexOf('.') + 1;
  const id = `page~${at}`;
  return {
    document: {
      id,
      source: 'page.txt',
      kind: 'project',
      title,
      heading: [title],
      language,
      text,
      sections: [{ heading: '', span, paragraphs: [span] }],
      labels: [],
      stated: { sdgs: [], areas: [], themes: [], tags: [], swedishPartners: [], internationalPartners: [] },
      facets: {
        language: [language],
        country: [],
        sdg: [],
        area: [],
        theme: [],
        swedishPartner: [],
        internationalPartner: [],
        documentKind: ['project'],
      },
    },
    chunk: {
      id: `${id}#0`,
      documentId: id,
      heading: [title],
      span,
      language,
      sentences:
        firstEnd === text.length
          ? [span]
          : [
              { start: 0, end: firstEnd },
              { start: firstEnd + 1, end: text.length },
            ],
    },
  };
}

/** Contents of three documents; another seed gives other vectors and another corpus digest. */
export function sampleContents(seed = 1, texts: readonly string[] = TEXTS): GenerationContents {
  const entries = texts.map(entry);
  const documents = entries.map(({ document }) => document);
  const chunks = entries.map(({ chunk }) => chunk);
  const sentenceCount = chunks.reduce((sum, { sentences }) => sum + sentences.length, 0);
  return {
    corpusDigest: String(seed),
    sourceCount: 1,
    model: MODEL,
    settings: { passageFormat: 1 },
    documents,
    chunks,
    chunkVectors: randomRows(chunks.length, MODEL.dimensions, seed),
    sentenceVectors: randomRows(2 * sentenceCount, MODEL.dimensions, seed + 1000),
    lexical: buildLexicalTables(lexicalEntriesOf(documents, chunks)),
    background: { seed },
    referenceTexts: ['Rent vatten åt alla.'],
    referenceVectors: randomRows(1, MODEL.dimensions, seed + 2000),
  };
}

/** In memory where there is such a folder: hundreds of generations are written, and a disk takes its time to sync. */
const TEMPORARY_ROOT = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();

/** An empty folder for an index, removed when the test ends. */
export async function temporaryIndexDir(): Promise<string> {
  const dir = await mkdtemp(join(TEMPORARY_ROOT, 'partnership-index-'));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  return dir;
}

/** A clock that goes a second further each time its date is read. */
export function tickingClock(): Clock {
  let seconds = 0;
  return {
    now: () => 0,
    date: () => {
      seconds += 1;
      return new Date(Date.UTC(2026, 0, 1, 0, 0, seconds));
    },
  };
}
