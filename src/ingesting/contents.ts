// What a generation of a corpus holds: its texts read, split, embedded, grouped into partnerships and indexed by their
// words. Nothing is written here. The same corpus and model give the same contents.
import { groupPartnerships } from '../corpus/partnerships.js';
import { readCorpus } from '../corpus/read.js';
import { splitDocument } from '../corpus/split.js';
import type { Embedder } from '../embedding/embedder.js';
import { AppError } from '../errors.js';
import { measureBackground as measureCorpusBackground } from '../retrieval/background.js';
import type { GenerationContents } from '../search-index/generation-files.js';
import { buildLexicalTables } from '../search-index/lexical-index.js';
import type { OpenGeneration } from '../search-index/open-generation.js';
import { lexicalEntriesOf, PASSAGE_FORMAT, passagesOf } from '../search-index/passages.js';
import { type SearchableChunks, searchableChunks } from '../search-index/searchable-chunks.js';
import type { Document } from '../types.js';
import type { Stages } from './stages.js';
import { embedReusing, knownVectors, rememberingEmbedder, similarityOfDocuments } from './vectors.js';

/** What embedding means to an ingest. */
export type IngestEmbedder = Pick<Embedder, 'model' | 'embedPassages' | 'embedQuestions' | 'countTokens'>;

/** Measures the similarities of a corpus that retrieval judges by: any JSON object, stored as it is. {} is none. */
export type MeasureBackground = (
  embedder: Pick<Embedder, 'embedPassages' | 'embedQuestions'>,
  corpus: SearchableChunks,
  options: { readonly signal?: AbortSignal },
) => Promise<object> | object;

/** A source file that could not be read. */
export interface SourceFailure {
  readonly source: string;
  readonly reason: string;
}

/** The contents with what a summary tells of their making. */
export interface BuiltContents {
  readonly contents: GenerationContents;
  readonly failures: readonly SourceFailure[];
  readonly passageCount: number;
  readonly embeddedCount: number;
}

/** What building needs beside the steps. */
export interface BuildOptions {
  readonly corpusDir: string;
  readonly embedder: IngestEmbedder;
  /** Default: what retrieval needs. */
  readonly measureBackground?: MeasureBackground;
  readonly signal?: AbortSignal;
  /** Its vectors are reused; none when left out. */
  readonly previous?: OpenGeneration;
}

/**
 * Reads a corpus and builds all that is stored of it.
 *
 * @throws {AppError} `CORPUS_UNREADABLE` when there is no text at all; `MODEL_UNAVAILABLE`; the signal's reason.
 */
export async function buildContents(options: BuildOptions, stages: Stages): Promise<BuiltContents> {
  const { embedder, measureBackground = measureCorpusBackground, signal, previous } = options;
  const corpus = await stages.run('read', () => readReadable(options));
  const chunks = await stages.run('split', async () =>
    corpus.documents.flatMap((document) => splitDocument(document, embedder.countTokens)),
  );
  const passages = passagesOf(corpus.documents, chunks);
  const texts = [...passages.chunks, ...passages.sentences];
  const isReusable = previous?.manifest.settings.passageFormat === PASSAGE_FORMAT;
  const known = isReusable ? knownVectors(previous) : new Map<string, Float32Array>();
  const { rows, embeddedCount } = await stages.run('embed', (onProgress) =>
    embedReusing(texts, known, embedder, { signal, onProgress }),
  );
  const { name, dimensions, sha256 } = embedder.model;
  const chunkVectors = rows.slice(0, chunks.length * dimensions);
  const sentenceVectors = rows.slice(chunks.length * dimensions);
  const documents = await stages.run('group', async () =>
    grouped(corpus.documents, similarityOfDocuments(chunks, sentenceVectors, dimensions)),
  );
  const lexical = await stages.run('index', async () =>
    buildLexicalTables(lexicalEntriesOf(documents, chunks)),
  );
  const searchable = { documents, chunks, chunkVectors, sentenceVectors, lexical };
  const reference = rememberingEmbedder(embedder, known);
  const background = await stages.run('background', async () =>
    measureBackground(reference, searchableChunks(searchable), signal === undefined ? {} : { signal }),
  );
  const { texts: referenceTexts, rows: referenceVectors, embeddedCount: referenceCount } = reference.asked();
  const contents = {
    ...searchable,
    background,
    referenceTexts,
    referenceVectors,
    corpusDigest: corpus.digest,
    sourceCount: corpus.sourceCount,
    model: { name, dimensions, sha256 },
    settings: { passageFormat: PASSAGE_FORMAT },
  };
  return {
    contents,
    failures: corpus.failures,
    passageCount: texts.length + referenceTexts.length,
    embeddedCount: embeddedCount + referenceCount,
  };
}

/** @throws {AppError} `CORPUS_UNREADABLE` when no source file holds a document: an empty index helps nobody. */
async function readReadable({
  corpusDir,
  signal,
}: BuildOptions): Promise<Awaited<ReturnType<typeof readCorpus>>> {
  const corpus = await readCorpus(corpusDir, signal === undefined ? {} : { signal });
  if (corpus.documents.length > 0) return corpus;
  const found = corpus.failures.map(({ source, reason }) => `${source}: ${reason}`).join('; ');
  throw new AppError(
    'CORPUS_UNREADABLE',
    `Expected texts in ${corpusDir}, but none of ${corpus.sourceCount} files could be read${found === '' ? '' : ` (${found})`}. Mend or replace them and run it again.`,
    { details: { corpusDir } },
  );
}

function grouped(
  documents: readonly Document[],
  sameContent: (a: Document, b: Document) => number,
): readonly Document[] {
  const partnerships = groupPartnerships(documents, sameContent);
  return documents.map((document) => {
    const partnership = partnerships.get(document.id);
    return partnership === undefined ? document : { ...document, partnership };
  });
}
