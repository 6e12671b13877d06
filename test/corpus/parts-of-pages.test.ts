// People copy parts of pages: from some line on, up to some line, without blank lines. Each is read, and what is read lies
// within its text.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { finishDocuments } from '../../src/corpus/finish-documents.js';
import { parsePage } from '../../src/corpus/parse-page.js';

const SETS = ['pages', 'fjord', 'dale', 'moor'];
/** A part is cut at every so many lines. Chosen: some two thousand parts take seconds. */
const STEP = 11;

function partsOf(text: string): string[] {
  const lines = text.split('\n');
  const cuts = lines.map((_, at) => at).filter((at) => at % STEP === 1);
  return [
    lines.filter((line) => line.trim() !== '').join('\n'),
    ...cuts.flatMap((at) => [lines.slice(at).join('\n'), lines.slice(0, at).join('\n')]),
  ];
}

describe('parts of pages', () => {
  it.each(SETS)(
    'are read, whatever is cut off: %s',
    (set) => {
      const folder = join('test', 'evaluation', set, 'corpus');
      const pages = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
      for (const part of pages.flatMap(partsOf)) {
        const documents = finishDocuments([{ source: 'part.txt', drafts: parsePage(part) }]);
        for (const { text, sections, labels } of documents) {
          const spans = [
            ...sections.flatMap(({ paragraphs }) => paragraphs),
            ...labels.map(({ span }) => span),
          ];
          expect(spans.every(({ start, end }) => 0 <= start && start <= end && end <= text.length)).toBe(
            true,
          );
        }
      }
    },
    60_000,
  );
});
