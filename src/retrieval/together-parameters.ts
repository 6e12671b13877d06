// The fitted weights of the second look: written by `npm run -s calibrate` on invented pages of seeds 2, 4, 6, 8, 10, 12.
// Not to be edited by hand; figures in the docs come from other seeds.
import type { LogisticParameters } from './logistic.js';
import type { TogetherFeatures } from './weigh-together.js';

/** Of the second look at the documents of a question. */
export const TOGETHER_PARAMETERS: LogisticParameters<TogetherFeatures> = {
  bias: 1.379,
  weights: {
    own: 2.758,
    behind: -0.721,
    rivals: -1.486,
  },
};
