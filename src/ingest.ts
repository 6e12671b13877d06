// From a folder of texts to a generation in use. Every run goes the whole way; what is slow, embedding, is taken from
// the generation in use wherever the text is the same. Whether anything changed is then told by sums over what would
// be written, so that a new version of the reader counts as a change and a touched file does not.
import { type Clock, systemClock } from './clock.js';
import { AppError } from './errors.js';
import { type BuildOptions, buildContents, type SourceFailure } from './ingesting/contents.js';
import { createStages, type IngestProgress, type StageSeconds } from './ingesting/stages.js';
import { type Disk, nodeDisk } from './search-index/disk.js';
import { formatFiles, type GenerationContents } from './search-index/generation-files.js';
import { type Lock, withLock } from './search-index/lock.js';
import { type Manifest, sha256 } from './search-index/manifest.js';
import { type OpenGeneration, openGeneration } from './search-index/open-generation.js';
import { removeOldGenerations } from './search-index/retain.js';
import { writeGeneration } from './search-index/write-generation.js';

/** What an ingest needs. */
export interface IngestOptions extends Omit<BuildOptions, 'previous'> {
  readonly indexDir: string;
  readonly onProgress?: (progress: IngestProgress) => void;
  /** Writes a generation even when nothing changed, and reuses no vector. */
  readonly force?: boolean;
  readonly disk?: Disk;
  readonly clock?: Clock;
}

/** What an ingest did. */
export interface IngestSummary {
  /** The generation now in use. */
  readonly generation: string;
  /** False when the index already held exactly this: then nothing was written. */
  readonly hasChanged: boolean;
  /** Of the generation; embedded: passages that went through the model, the rest was reused. */
  readonly counts: Manifest['counts'] & { readonly passages: number; readonly embedded: number };
  /** Source files that could not be read, with the reason. */
  readonly failures: readonly SourceFailure[];
  /** What went wrong without harm, such as an old generation that could not be removed. */
  readonly warnings: readonly string[];
  readonly seconds: StageSeconds;
}

/**
 * Builds a generation of the corpus and puts it in use. The same corpus gives the same files, but for the build time.
 *
 * @throws {AppError} `CORPUS_UNREADABLE` when there is no text at all; `INDEX_LOCKED` when another ingest is at work;
 * `INDEX_WRITE_FAILED`; `ABORTED` when the signal fired; `MODEL_UNAVAILABLE`. In each case the index is as before.
 */
export async function ingest(options: IngestOptions): Promise<IngestSummary> {
  const { indexDir, disk = nodeDisk, clock = systemClock, signal } = options;
  try {
    return await withLock(indexDir, (lock) => ingestLocked(options, lock), { disk, clock });
  } catch (error) {
    const isStop = signal?.aborted === true && (!(error instanceof AppError) || error.code === 'ABORTED');
    if (!isStop) throw error;
    throw new AppError('ABORTED', 'The ingest was stopped; the index is as it was before.', { cause: error });
  }
}

async function ingestLocked(options: IngestOptions, lock: Lock): Promise<IngestSummary> {
  const { indexDir, disk = nodeDisk, clock = systemClock } = options;
  // First, so that what crashed runs left cannot fill the disk.
  await removeOldGenerations(indexDir, disk);
  const stages = createStages(clock, options);
  const previous = await openPrevious(options);
  const { contents, failures, passageCount, embeddedCount } = await buildContents(
    previous === undefined || options.force ? options : { ...options, previous },
    stages,
  );
  const { manifest, hasChanged } = await stages.run('write', () =>
    writeWhenChanged({ contents, previous }, options, lock),
  );
  const { failures: warnings } = await removeOldGenerations(indexDir, disk);
  return {
    generation: manifest.id,
    hasChanged,
    counts: { ...manifest.counts, passages: passageCount, embedded: embeddedCount },
    failures,
    warnings,
    seconds: stages.seconds(),
  };
}

/** The generation in use, unless it is missing, bad, of another model or format: then it is built anew. */
async function openPrevious({
  indexDir,
  embedder,
  disk,
}: IngestOptions): Promise<OpenGeneration | undefined> {
  try {
    return await openGeneration(indexDir, embedder, disk);
  } catch (error) {
    if (error instanceof AppError) return undefined;
    throw error;
  }
}

async function writeWhenChanged(
  {
    contents,
    previous,
  }: { readonly contents: GenerationContents; readonly previous: OpenGeneration | undefined },
  options: IngestOptions,
  lock: Lock,
): Promise<{ readonly manifest: Manifest; readonly hasChanged: boolean }> {
  const { indexDir, disk, clock, signal, force } = options;
  const files = formatFiles(contents);
  if (force !== true && previous !== undefined && isSame(contents, files, previous.manifest)) {
    return { manifest: previous.manifest, hasChanged: false };
  }
  const manifest = await writeGeneration(indexDir, contents, {
    files,
    beforePublish: () => lock.requireHeld(),
    ...(disk === undefined ? {} : { disk }),
    ...(clock === undefined ? {} : { clock }),
    ...(signal === undefined ? {} : { signal }),
  });
  return { manifest, hasChanged: true };
}

function isSame(
  contents: GenerationContents,
  files: ReadonlyMap<string, Uint8Array>,
  { corpusDigest, settings, files: written }: Manifest,
): boolean {
  return (
    corpusDigest === contents.corpusDigest &&
    settings.passageFormat === contents.settings.passageFormat &&
    [...files].every(([file, bytes]) => written[file]?.sha256 === sha256(bytes))
  );
}
