// A facet value found in a question, by the words that named it. What every finder of this folder returns.
import type { FacetKey } from '../types.js';
import type { WorldRegion } from '../vocabulary/world-regions.js';
import type { Token } from './token.js';

/** Words `first` up to, not including, `end` of the question name these values of a facet. */
export interface FoundFacet {
  readonly facet: FacetKey;
  /** Canonical; several where the words name several ("Afrika", "mål 3-5"). */
  readonly values: readonly (string | number)[];
  readonly first: number;
  readonly end: number;
  /** Whether the question wants it stated as such ("som projektområde"). */
  readonly isStated: boolean;
  readonly region?: WorldRegion;
}

/** Token range that a span of characters touches, half-open; undefined when it touches none. */
export function tokenRange(
  tokens: readonly Token[],
  span: { readonly start: number; readonly end: number },
): { readonly first: number; readonly end: number } | undefined {
  const first = tokens.findIndex((token) => token.end > span.start && token.start < span.end);
  if (first === -1) return undefined;
  let end = first + 1;
  while (end < tokens.length && tokens[end]!.start < span.end) end++;
  return { first, end };
}

/** Those that do not overlap an earlier or a longer one; in question order. */
export function withoutOverlaps(found: readonly FoundFacet[]): FoundFacet[] {
  const kept: FoundFacet[] = [];
  for (const candidate of [...found].sort((a, b) => b.end - b.first - (a.end - a.first))) {
    const isFree = kept.every(
      (other) =>
        candidate.end <= other.first ||
        other.end <= candidate.first ||
        (candidate.first === other.first && candidate.end === other.end && candidate.facet === other.facet),
    );
    if (isFree) kept.push(candidate);
  }
  return kept.sort((a, b) => a.first - b.first);
}
