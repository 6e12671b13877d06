// Partnerships by the real embeddings, against both sets of entries written down by people, apart and together.
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { groupPartnerships } from '../../src/corpus/partnerships.js';
import { readCorpus } from '../../src/corpus/read.js';
import { splitDocument } from '../../src/corpus/split.js';
import { createEmbedder, type Embedder } from '../../src/embedding/embedder.js';
import { similarityOfDocuments } from '../../src/ingesting/vectors.js';
import type { Document } from '../../src/types.js';

interface GoldEntry {
  readonly id: string;
  readonly file?: string;
  readonly lines: readonly [number, number];
  readonly partnership?: string | null;
}

const SEED_TWINS = [
  ['umea-cherson', 'umea-kherson-project'],
  ['bogota-umea-article', 'umea-bogota-project'],
];

let embedder: Embedder;

beforeAll(async () => {
  embedder = await createEmbedder({ modelDir: 'models/e5-small-sv-en', workerCount: 1 });
});

afterAll(() => embedder.close());

/** Groups of gold ids, each sorted; without those on none. */
async function groupsOf(documents: readonly Document[], gold: readonly GoldEntry[]): Promise<string[][]> {
  const chunks = documents.flatMap((document) => splitDocument(document, embedder.countTokens));
  const byId = new Map(documents.map((document) => [document.id, document]));
  const sentences = chunks.flatMap(({ documentId, sentences }) =>
    sentences.map(({ start, end }) => byId.get(documentId)!.text.slice(start, end)),
  );
  const vectors = await embedder.embedPassages(sentences);
  const { dimensions } = embedder.model;
  const rows = new Float32Array(2 * sentences.length * dimensions);
  vectors.forEach((vector, i) => {
    rows.set(vector, 2 * i * dimensions);
  });
  const partnerships = groupPartnerships(documents, similarityOfDocuments(chunks, rows, dimensions));
  const groups = new Map<string, string[]>();
  for (const [id, partnership] of partnerships) {
    groups.set(partnership, [...(groups.get(partnership) ?? []), goldId(byId.get(id)!, gold)]);
  }
  return [...groups.values()].map((group) => group.sort()).sort();
}

function goldId({ source, lines }: Document, gold: readonly GoldEntry[]): string {
  const entry = gold.find(
    (candidate) => candidate.lines.join() === lines?.join() && (candidate.file ?? source) === source,
  );
  return entry?.id ?? `${source} ${lines}`;
}

function goldEntries(path: string): readonly GoldEntry[] {
  return JSON.parse(readFileSync(path, 'utf8')) as readonly GoldEntry[];
}

describe('groupPartnerships with the real model', () => {
  it('finds the two pairs of the seed page and no other', async () => {
    const { documents } = await readCorpus('corpus');

    const groups = await groupsOf(documents, goldEntries('test/evaluation/seed/entries.json'));

    expect(groups.filter(({ length }) => length > 1)).toEqual(
      SEED_TWINS.map((pair) => [...pair].sort()).sort(),
    );
    expect(groups).toHaveLength(13);
  });

  it('finds the partnerships of the pages as written down', async () => {
    const gold = goldEntries('test/evaluation/pages/entries.json');
    const { documents } = await readCorpus('test/evaluation/pages/corpus');

    const groups = await groupsOf(documents, gold);

    const names = [...new Set(gold.flatMap(({ partnership }) => partnership ?? []))];
    const expected = names.map((name) =>
      gold
        .filter(({ partnership }) => partnership === name)
        .map(({ id }) => id)
        .sort(),
    );
    expect(groups).toEqual(expected.sort());
  });
});
