// Which document of the index is which labelled entry. Matching is by source file and lines, never by title:
// titles repeat, and a reader that cuts entries wrongly must show as a miss rather than be helped.
import type { Document } from '../types.js';
import type { Entry } from './question-set.js';

/** What a document must tell to be matched. */
export type PlacedDocument = Pick<Document, 'id' | 'source' | 'lines'>;

/** Below this share of common lines two spans are not the same entry. Chosen: half. */
const MIN_SHARED_LINES = 0.5;

/**
 * The document of each entry, by entry id. Spans are paired by falling share of common lines (Jaccard:
 * common lines / lines of either), each document used once. An entry without a document is absent.
 */
export function matchEntries(
  entries: readonly Entry[],
  documents: readonly PlacedDocument[],
): ReadonlyMap<string, string> {
  const pairs = entries.flatMap((entry) =>
    documents
      .filter(({ source }) => entry.file === undefined || entry.file === source)
      .map((document) => ({ entry, document, shared: sharedLines(entry.lines, document.lines) }))
      .filter(({ shared }) => shared >= MIN_SHARED_LINES),
  );
  const matched = new Map<string, string>();
  const taken = new Set<string>();
  for (const { entry, document } of pairs.sort((a, b) => b.shared - a.shared)) {
    if (matched.has(entry.id) || taken.has(document.id)) continue;
    matched.set(entry.id, document.id);
    taken.add(document.id);
  }
  return matched;
}

function sharedLines(a: readonly [number, number], b: readonly [number, number] | undefined): number {
  if (b === undefined) return 0;
  const common = Math.min(a[1], b[1]) - Math.max(a[0], b[0]) + 1;
  if (common <= 0) return 0;
  return common / (a[1] - a[0] + 1 + (b[1] - b[0] + 1) - common);
}
