// A second look at the documents of one question, together: what would be enough by itself is not, where many others
// do better, and where much of the corpus would do. The judge alone sees a document against the nearest one at most;
// a vague topic ("development", "children") then fills a list with what merely touches it.
import { type LogisticParameters, logistic } from './logistic.js';

/** What the second look weighs. */
export interface TogetherFeatures {
  /** Log-odds that the judge gave the document by itself, over 3. */
  readonly own: number;
  /** How far its log-odds lie below the best of the question's, over 3; 0 or more. */
  readonly behind: number;
  /** log(1 + documents that the judge would accept, each counted by how sure it is) over 2. */
  readonly rivals: number;
}

/** The names of the features, in the order of the parameters. */
export const TOGETHER_FEATURES = [
  'own',
  'behind',
  'rivals',
] as const satisfies readonly (keyof TogetherFeatures)[];

/** Keeps log-odds finite. */
const SURE = 1e-6;

/** The features of every document of a question, in the order of their probabilities alone (0 to 1). */
export function togetherFeatures(alone: readonly number[]): TogetherFeatures[] {
  const odds = alone.map((probability) => {
    const kept = Math.min(1 - SURE, Math.max(SURE, probability));
    return Math.log(kept / (1 - kept));
  });
  const best = Math.max(...odds);
  // Twice the log-odds: hundreds of faint candidates of a large corpus shall not add up to one rival.
  const count = odds.reduce((sum, value) => sum + 1 / (1 + Math.exp(-2 * value)), 0);
  return odds.map((value) => ({
    own: value / 3,
    behind: (best - value) / 3,
    rivals: Math.log(1 + count) / 2,
  }));
}

/** Probabilities of all documents of a question in view of each other, 0 to 1, same order. */
export function weighTogether(
  alone: readonly number[],
  parameters: LogisticParameters<TogetherFeatures>,
): number[] {
  return togetherFeatures(alone).map((features) => logistic(features, TOGETHER_FEATURES, parameters));
}
