// Which documents describe one partnership.
import type { Document } from '../types.js';

/** Partnership ids by document id. */
export function groupPartnerships(
  documents: readonly Document[],
  sameContent: (a: Document, b: Document) => number,
): ReadonlyMap<string, string> {
  void documents;
  void sameContent;
  return new Map();
}
