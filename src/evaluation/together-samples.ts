// What the second look is fitted on: the verdicts of a judge of documents that has not seen the site, since verdicts
// on what it was fitted on are surer than those it will give.
import { JUDGE_FEATURES, type JudgeFeatures } from '../retrieval/document-features.js';
import { logistic } from '../retrieval/logistic.js';
import { type TogetherFeatures, togetherFeatures } from '../retrieval/weigh-together.js';
import type { FitOptions } from './descend.js';
import { fitLogistic, type Sample } from './fit-logistic.js';

/** The same samples with the features of the second look, question by question. @param fit  Of the judge alone. */
export function togetherSamples(
  documents: readonly Sample<JudgeFeatures>[],
  fit: FitOptions<JudgeFeatures>,
): Sample<TogetherFeatures>[] {
  const sites = [...new Set(documents.map(({ group }) => group))];
  return sites.flatMap((site) => {
    const held = documents.filter(({ group }) => group === site);
    const parameters = fitLogistic(
      documents.filter(({ group }) => group !== site),
      fit,
    );
    const questions = [...new Set(held.map(({ question }) => question))];
    return questions.flatMap((question) => {
      const own = held.filter((sample) => sample.question === question);
      const alone = own.map(({ features }) => logistic(features, JUDGE_FEATURES, parameters));
      const together = togetherFeatures(alone);
      return own.map((sample, index) => ({ ...sample, features: together[index]! }));
    });
  });
}
