// How alike two documents are in content, compared with how alike this corpus's documents are anyway. Embeddings of
// one subject field lie close together (cosines of .72 to .97 here, twins and strangers alike), so the mean of the
// corpus is taken out of each first. Only cosines are needed for that, no vectors.
import type { Document } from '../types.js';

/** Cosine of two documents' bodies, -1 to 1. */
export type SameContent = (a: Document, b: Document) => number;

/** Documents the mean is taken over, at most; spread evenly over the corpus. Chosen: more changes the third digit. */
const MAX_REFERENCE_DOCUMENTS = 200;
/** Below this many the mean is mostly the pair itself, and the plain cosine says more. Chosen. */
const MIN_REFERENCE_DOCUMENTS = 12;
/** Where plain cosines of strangers end, and what makes their step comparable; measured on the two question sets. */
const PLAIN = { zero: 0.85, scale: 5 } as const;

/**
 * Likeness by content: about 0 for two texts that share only the subject field, .2 to .9 for two on one project.
 * Measured on 50 documents: twins .21 to .68, projects of the same partners -.03 to .28.
 *
 * @see Schölkopf, Smola, Müller 1998, appendix A (centring a kernel matrix)
 */
export function contentLikeness(documents: readonly Document[], sameContent: SameContent): SameContent {
  if (documents.length < MIN_REFERENCE_DOCUMENTS) {
    return (a, b) => Math.max(-1, Math.min(1, PLAIN.scale * (sameContent(a, b) - PLAIN.zero)));
  }
  const step = Math.max(1, documents.length / MAX_REFERENCE_DOCUMENTS);
  const reference = documents.filter((_, i) => Math.floor(i / step) !== Math.floor((i - 1) / step));
  const means = new Map<Document, number>();
  const meanOf = (document: Document): number => {
    const known = means.get(document);
    if (known !== undefined) return known;
    const mean = average(reference.map((other) => (other === document ? 1 : sameContent(document, other))));
    means.set(document, mean);
    return mean;
  };
  const overall = average(reference.map(meanOf));
  return (a, b) => {
    const centred = sameContent(a, b) - meanOf(a) - meanOf(b) + overall;
    const norm = Math.sqrt(
      Math.max(0, 1 - 2 * meanOf(a) + overall) * Math.max(0, 1 - 2 * meanOf(b) + overall),
    );
    return norm === 0 ? 0 : Math.max(-1, Math.min(1, centred / norm));
  };
}

function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
