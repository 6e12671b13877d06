// From texts to a generation, with an embedder without weights: what is reused, what counts as a change, and that an
// ingest which does not end leaves the index as it was.
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ingest } from '../src/ingest.js';
import type { IngestProgress } from '../src/ingesting/stages.js';
import { generationDir, generationsDir } from '../src/search-index/layout.js';
import { takeLock } from '../src/search-index/lock.js';
import { openGeneration } from '../src/search-index/open-generation.js';
import { createFakeEmbedder } from './support/fake-embedder.js';
import { temporaryIndexDir, tickingClock } from './support/index-contents.js';

const WATER = `Svensk partner: Falu kommun

Rent vatten i Kolomyia
Falun och Kolomyia arbetar med vattenförsörjning. Målet är rent vatten åt alla invånare.
Svensk partner
Falu kommun
Internationell partner
Kolomyia
`;

const SCHOOL = `Swedish partner: Växjö kommun

Safe schools in Kalush
Växjö and Kalush plan safe schools. Teachers from both cities share what they know.
Swedish partner
Växjö kommun
International partner
Kalush
`;

/** A corpus folder of two pages, an index folder, and an ingest of one into the other that counts what it embeds. */
async function workspace() {
  const root = await temporaryIndexDir();
  const corpusDir = join(root, 'corpus');
  const indexDir = join(root, 'index');
  await mkdir(corpusDir);
  await writeFile(join(corpusDir, 'falu.txt'), WATER);
  await writeFile(join(corpusDir, 'vaxjo.txt'), SCHOOL);
  const embedder = createFakeEmbedder();
  const clock = tickingClock();
  const run = (options: Partial<Parameters<typeof ingest>[0]> = {}) =>
    ingest({
      corpusDir,
      indexDir,
      embedder,
      clock,
      measureBackground: async (reference) => {
        const [vector] = await reference.embedPassages(['Rent vatten.']);
        return { first: vector?.[0] };
      },
      ...options,
    });
  const open = () => openGeneration(indexDir, embedder);
  return { corpusDir, indexDir, embedder, run, open };
}

describe('ingest', () => {
  it('puts documents, chunks, sentences and background of every source file in use', async () => {
    const { run, open } = await workspace();

    const summary = await run();
    const generation = await open();

    expect(summary).toMatchObject({
      generation: generation.id,
      hasChanged: true,
      failures: [],
      warnings: [],
    });
    expect(summary.counts).toMatchObject({ sources: 2, documents: generation.documents.length });
    expect(new Set(generation.documents.map(({ source }) => source))).toEqual(
      new Set(['falu.txt', 'vaxjo.txt']),
    );
    expect(generation.background).toEqual({ first: expect.any(Number) });
    expect(summary.counts.embedded).toBeLessThanOrEqual(summary.counts.passages);
    for (const chunk of generation.chunks) {
      const document = generation.documents.find(({ id }) => id === chunk.documentId);
      expect(document?.text.slice(chunk.span.start, chunk.span.end).length).toBeGreaterThan(0);
    }
  });

  it('stores for each sentence the row of its own and the row with its heading path', async () => {
    const { run, open, embedder } = await workspace();
    await run();
    const generation = await open();
    const at = generation.chunks.findIndex(({ documentId }) => documentId.startsWith('vaxjo'));
    const chunk = generation.chunks[at]!;
    const text = generation.documents.find(({ id }) => id === chunk.documentId)!.text;
    const sentence = text.slice(chunk.sentences[0]!.start, chunk.sentences[0]!.end);

    const [alone, headed] = await embedder.embedPassages([
      sentence,
      `${chunk.heading.join('. ')}. ${sentence}`,
    ]);

    expect(generation.sentenceSimilarities(alone!, at)[0]?.alone).toBeCloseTo(1, 5);
    expect(generation.sentenceSimilarities(headed!, at)[0]?.headed).toBeCloseTo(1, 5);
  });

  it('embeds nothing and writes nothing when nothing changed', async () => {
    const { run, indexDir } = await workspace();
    const first = await run();

    const second = await run();

    expect(second).toMatchObject({ generation: first.generation, hasChanged: false });
    expect(second.counts.embedded).toBe(0);
    expect(await readdir(generationsDir(indexDir))).toEqual([first.generation]);
  });

  it('embeds only what is new when one page changed, to the same bytes as building it anew', async () => {
    const { run, corpusDir, indexDir } = await workspace();
    await run();
    await writeFile(join(corpusDir, 'vaxjo.txt'), SCHOOL.replace('safe schools.', 'safe schools for all.'));

    const changed = await run();
    const forced = await run({ force: true });

    expect(changed.hasChanged).toBe(true);
    expect(changed.counts.embedded).toBeLessThan(changed.counts.passages / 2);
    expect(forced.counts.embedded).toBeGreaterThan(changed.counts.embedded);
    for (const file of [
      'sentences.f32',
      'chunks.f32',
      'lexical.bin',
      'documents.jsonl',
      'vectors/hnswlib.index',
    ]) {
      const [one, other] = await Promise.all(
        [changed, forced].map(({ generation }) => readFile(join(generationDir(indexDir, generation), file))),
      );
      expect(one, file).toEqual(other);
    }
  });

  it('builds anew, reusing nothing, for another model or over a damaged index', async () => {
    const { run, indexDir, embedder } = await workspace();
    const { generation, counts } = await run();
    const other = { ...embedder, model: { ...embedder.model, sha256: 'f'.repeat(64) } };

    const withOther = await run({ embedder: other });
    await writeFile(join(generationDir(indexDir, withOther.generation), 'chunks.f32'), 'damaged');
    const mended = await run({ embedder: other });

    expect(generation).not.toBe(withOther.generation);
    expect(withOther.counts.embedded).toBe(counts.embedded);
    expect(mended).toMatchObject({ hasChanged: true, counts: { embedded: counts.embedded } });
  });

  it('indexes the rest when a source file cannot be read, and names that file', async () => {
    const { run, corpusDir } = await workspace();
    await writeFile(join(corpusDir, 'bild.txt'), Buffer.from([0, 1, 2, 0, 255, 254, 0]));

    const summary = await run();

    expect(summary.failures).toEqual([{ source: 'bild.txt', reason: expect.any(String) }]);
    expect(summary.counts.documents).toBeGreaterThan(0);
  });

  it('refuses a corpus without a readable text and keeps the index', async () => {
    const { run, corpusDir, open } = await workspace();
    const { generation } = await run();
    await rm(join(corpusDir, 'falu.txt'));
    await writeFile(join(corpusDir, 'vaxjo.txt'), Buffer.alloc(8));

    await expect(run()).rejects.toMatchObject({ code: 'CORPUS_UNREADABLE' });

    expect((await open()).id).toBe(generation);
  });

  it('is refused while another ingest is at work', async () => {
    const { run, indexDir } = await workspace();
    const lock = await takeLock(indexDir);

    await expect(run()).rejects.toMatchObject({ code: 'INDEX_LOCKED' });

    await lock.release();
  });

  it.each(['read', 'embed', 'group', 'background', 'write'] as const)(
    'leaves the index as it was, and no file, when it is stopped at %s',
    async (stage) => {
      const { run, corpusDir, indexDir, open } = await workspace();
      const { generation } = await run();
      await writeFile(join(corpusDir, 'falu.txt'), WATER.replace('rent vatten', 'säkert vatten'));
      const controller = new AbortController();
      const stop = (progress: IngestProgress) =>
        progress.stage === stage && controller.abort(new Error('Ctrl-C'));

      const stopped = run({ signal: controller.signal, onProgress: stop });

      await expect(stopped).rejects.toMatchObject({
        code: 'ABORTED',
        message: expect.stringContaining('the index is as it was before'),
      });
      expect((await open()).id).toBe(generation);
      expect((await readdir(indexDir)).sort()).toEqual(['CURRENT', 'generations']);
      expect(await readdir(generationsDir(indexDir))).toEqual([generation]);
    },
  );

  it('keeps two generations, however often it runs', async () => {
    const { run, corpusDir, indexDir } = await workspace();

    for (let year = 2020; year < 2025; year += 1) {
      await writeFile(join(corpusDir, 'falu.txt'), WATER.replace('alla invånare', `alla invånare ${year}`));
      await run();
    }

    expect(await readdir(generationsDir(indexDir))).toHaveLength(2);
  });

  it('gives the same files wherever it runs', async () => {
    const one = await workspace();
    const other = await workspace();
    await rm(other.corpusDir, { recursive: true });
    await cp(one.corpusDir, other.corpusDir, { recursive: true });

    await Promise.all([one.run(), other.run()]);

    const [first, second] = await Promise.all([one.open(), other.open()]);
    expect(second.manifest.files).toEqual(first.manifest.files);
  });
});
