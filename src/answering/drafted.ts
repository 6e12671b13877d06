// What composing yields before the assistant adds id, generation and timings, so that composing stays a pure
// function of what was found.
import type { Answer } from '../types.js';

/** An answer without what only the assistant knows. */
export type Drafted = Omit<Answer, 'id' | 'generation' | 'timingsMs' | 'mode' | 'interpretation'>;
