// How near an adapter brings questions to what answers them.
import { turned } from '../embedding/adapters.js';
import type { AdapterExample, Candidate } from './fit-adapter.js';

/**
 * Average precision of each question over the candidates of its first comparison, 0 to 1 (Buckley & Voorhees 2000, "Evaluating evaluation measure
 * stability"); for a single right candidate that is one over its rank.
 *
 * @param matrix  Of the adapter; embeddings are left as they are without one.
 */
export function measureAdapter(examples: readonly AdapterExample[], matrix?: Float32Array): number[] {
  return examples.flatMap(({ vector, comparisons: [first] }) => {
    if (first === undefined) return [];
    const asked = matrix === undefined ? vector : turned(vector, matrix);
    const ranked = first.candidates
      .map((candidate) => ({ isRight: candidate.isRight, score: scoreOf(candidate, asked) }))
      .sort((a, b) => b.score - a.score);
    let found = 0;
    const precisions = ranked.flatMap(({ isRight }, at) => {
      if (!isRight) return [];
      found += 1;
      return [found / (at + 1)];
    });
    return [precisions.reduce((sum, precision) => sum + precision, 0) / precisions.length];
  });
}

function scoreOf({ parts }: Candidate, asked: Float32Array): number {
  return parts.reduce((sum, { share, rows }) => {
    const cosines = rows.map((row) => row.reduce((total, value, at) => total + value * asked[at]!, 0));
    return sum + share * Math.max(...cosines);
  }, 0);
}
