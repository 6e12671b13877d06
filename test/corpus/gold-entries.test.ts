// Reads both sets of pages whose entries were written down by people, and compares every field.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readCorpus } from '../../src/corpus/read.js';
import type { Document } from '../../src/types.js';

interface GoldEntry {
  readonly id: string;
  readonly file?: string;
  readonly title: string;
  readonly subtitle?: string;
  readonly lang: string;
  readonly kind: string;
  readonly parent?: string;
  readonly swedish_partners: readonly string[];
  readonly international_partners: readonly string[];
  readonly country: string | null;
  readonly countries?: readonly string[];
  readonly sdgs: readonly number[];
  readonly areas: readonly string[];
  readonly themes: readonly string[];
  readonly tags: readonly string[];
  readonly lines: readonly [number, number];
}

/** A network, questions and answers, and a municipality that seeks a partner are pages: no news, no project. */
const KINDS: Readonly<Record<string, string>> = {
  'article-section': 'section',
  network: 'page',
  faq: 'page',
  'partner-match': 'page',
};

const sets = [
  { name: 'seed page', dir: 'corpus', entries: 'test/evaluation/seed/entries.json' },
  {
    name: 'pages of other layouts',
    dir: 'test/evaluation/pages/corpus',
    entries: 'test/evaluation/pages/entries.json',
  },
];

function expected(entry: GoldEntry, all: readonly GoldEntry[]) {
  const parent = all.find(({ id }) => id === entry.parent);
  return {
    title: entry.title,
    subtitle: entry.subtitle,
    language: entry.lang,
    kind: KINDS[entry.kind] ?? entry.kind,
    parentLines: parent?.lines,
    lines: entry.lines,
    swedishPartners: entry.swedish_partners,
    internationalPartners: entry.international_partners,
    countries: entry.countries ?? [entry.country],
    sdgs: entry.sdgs,
    // The entries put labels of the block before those of the text; documents keep the order of the text.
    areas: [...entry.areas].sort(),
    themes: entry.themes,
    tags: entry.tags,
  };
}

function found(document: Document | undefined, all: readonly Document[]) {
  if (document === undefined) return undefined;
  return {
    title: document.title,
    subtitle: document.subtitle,
    language: document.language,
    kind: document.kind,
    parentLines: all.find(({ id }) => id === document.parent)?.lines,
    lines: document.lines,
    swedishPartners: document.stated.swedishPartners,
    internationalPartners: document.stated.internationalPartners,
    countries: document.facets.country,
    sdgs: document.stated.sdgs,
    areas: [...document.stated.areas].sort(),
    themes: document.stated.themes,
    tags: document.stated.tags,
  };
}

describe.each(sets)('$name', async ({ dir, entries }) => {
  const gold = JSON.parse(readFileSync(entries, 'utf8')) as readonly GoldEntry[];
  const { documents, failures } = await readCorpus(dir);

  it.each(gold)('reads $id as its entry says', (entry) => {
    const document = documents.find(
      ({ lines, source }) =>
        lines?.[0] === entry.lines[0] && lines[1] === entry.lines[1] && source === (entry.file ?? source),
    );

    expect(found(document, documents)).toEqual(expected(entry, gold));
  });

  it('finds no document beyond the entries and fails on no file', () => {
    expect(documents).toHaveLength(gold.length);
    expect(failures).toEqual([]);
  });

  it('keeps every paragraph and label verbatim in the source', () => {
    for (const { source, text, sections, labels } of documents) {
      const page = readFileSync(`${dir}/${source}`, 'utf8');
      const spans = [...sections.flatMap(({ paragraphs }) => paragraphs), ...labels.map(({ span }) => span)];
      for (const { start, end } of spans) expect(page).toContain(text.slice(start, end));
    }
  });
});
