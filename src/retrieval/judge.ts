// Decides for one document whether it answers a topic: a logistic model over what was measured, giving a
// probability. A bare cosine cannot do this: e5 cosines bunch and lie lower across languages (docs/benchmarks.md).
// The line is at one half by definition; the parameters are fitted on generated pages by `npm run calibrate`.

import { JUDGE_FEATURES, type JudgeFeatures } from './document-features.js';
import type { DocumentEvidence } from './evidence.js';
import { JUDGE_PARAMETERS, TOGETHER_PARAMETERS } from './judge-parameters.js';
import { type LogisticParameters, logistic } from './logistic.js';
import type { TopicQuery } from './topic-query.js';
import { type TogetherFeatures, weighTogether } from './weigh-together.js';

/** The documents judged together. */
export interface JudgedSet {
  /** The largest denseZ among them, or among those of them that name partners. */
  readonly nearestZ: number;
  /** The largest plainZ, likewise. */
  readonly nearestPlainZ: number;
  /** 0 for the whole corpus, 1 for a single document. */
  readonly restriction: number;
}

/** A document with its verdict. */
export interface JudgedDocument {
  readonly evidence: DocumentEvidence;
  readonly features: JudgeFeatures;
  /** That the document answers, 0 to 1, judged by itself. */
  readonly probability: number;
  /** The same in view of the other documents of the question: what decides. */
  readonly together: number;
  readonly isAccepted: boolean;
}

/** Of the judge alone and of the second look. */
export interface JudgeParameters {
  readonly alone: LogisticParameters<JudgeFeatures>;
  readonly together: LogisticParameters<TogetherFeatures>;
}

/** At and above this a document is listed. A probability, so one half. */
const LINE = 0.5;

/**
 * At and above this a document is listed whatever others there are: what some text says must not push a sure answer out.
 * Chosen: at .8 hostile texts still pushed entries out, and below .6 lists have more of what only touches a topic.
 */
const SURE_ALONE = 0.6;

/**
 * A document with a sentence that names the topic and lies this near to it, in deviations over 4, is listed whatever others
 * there are, from `STATED_ALONE` on. Measured with sets held out: lists lose .004 of F1 by it at most, while without it a few
 * hostile texts push entries out.
 */
const STATED = 0.9;
const STATED_ALONE = 0.25;

/**
 * Below this a document is not listed however poor the others are: the nearest of texts that say nothing of a topic is
 * no answer. Measured with sets held out: at .35 lists are as good as at .15 and five in a hundred more absent topics are
 * refused; from .4 on lists lose.
 */
const MIN_ALONE = 0.35;

/**
 * Where the thesaurus knows a topic, a document that names no more of it than something broader is listed from this on.
 * Measured with sets held out: at .9 a fifth more of absent topics is refused than at .75, and lists lose .003.
 */
const SURE_UNNAMED = 0.9;
/** Naming something broader gives .4. */
const BROADER = 0.45;
/** From this share of its weight on the thesaurus knows a topic. Chosen: one unknown word of little weight is left. */
const KNOWN = 0.9;
/** Up to this restriction the whole corpus is searched, more or less: within one partnership little is left to mistake. Chosen. */
const WHOLE = 0.3;

/** Verdicts on documents of one question, most probable first; ties keep corpus order. News is judged by its best part. */
export function judgeDocuments(
  query: TopicQuery,
  evidence: readonly DocumentEvidence[],
  within: JudgedSet,
  parameters: JudgeParameters = { alone: JUDGE_PARAMETERS, together: TOGETHER_PARAMETERS },
): JudgedDocument[] {
  const alone = evidence.map((own) => {
    const [best] = [own, ...own.items]
      .map((part) => judgeFeatures(query, part, within))
      .map((features) => ({ features, probability: logistic(features, JUDGE_FEATURES, parameters.alone) }))
      .sort((a, b) => b.probability - a.probability);
    return { evidence: own, ...best! };
  });
  const weighed = weighTogether(
    alone.map(({ probability }) => probability),
    parameters.together,
  );
  return alone
    .map((own, index): JudgedDocument => {
      const standing = weighed[index]!;
      const isOnlyNear = isUnnamed(own.features);
      const isSure = !isOnlyNear && own.probability >= (isNamed(own.features) ? LINE : SURE_ALONE);
      const stands = standing >= (isOnlyNear ? SURE_UNNAMED : LINE) && own.probability >= MIN_ALONE;
      const isStated = own.features.agreement >= STATED && own.probability >= STATED_ALONE;
      return { ...own, together: standing, isAccepted: stands || isSure || isStated };
    })
    .sort((a, b) => b.probability - a.probability || a.evidence.index - b.evidence.index);
}

/** From this coverage on a heading or label names the topic in full. Chosen: a narrower topic gives .9. */
const FULL = 0.95;

/** Whether title, subtitle or a label name all of the topic: others that do too must not push it out. */
function isNamed({ headingCoverage, labelCoverage }: JudgeFeatures): boolean {
  return Math.max(headingCoverage, labelCoverage) >= FULL;
}

/** Whether a topic that the thesaurus knows is named nowhere in the document, nor above it. */
function isUnnamed(features: JudgeFeatures): boolean {
  const { headingCoverage, labelCoverage, documentCoverage, leadCoverage, parentCoverage } = features;
  const named = Math.max(headingCoverage, labelCoverage, documentCoverage, leadCoverage, parentCoverage);
  return features.known >= KNOWN && features.restriction <= WHOLE && named <= BROADER;
}

/** The features of one document. */
export function judgeFeatures(
  query: TopicQuery,
  evidence: DocumentEvidence,
  { nearestZ, nearestPlainZ, restriction }: JudgedSet,
): JudgeFeatures {
  const dense = evidence.denseZ / 4;
  const known = knownShare(query);
  return {
    dense,
    gap: Math.max(0, nearestZ - evidence.denseZ) / 4,
    plain: evidence.plainZ / 4,
    plainGap: Math.max(0, nearestPlainZ - evidence.plainZ) / 4,
    sentenceCoverage: evidence.sentenceCoverage,
    headingCoverage: evidence.headingCoverage,
    labelCoverage: evidence.labelCoverage,
    documentCoverage: evidence.documentCoverage,
    leadCoverage: evidence.leadCoverage,
    sentences: evidence.sentencesZ / 4,
    breadth: Math.min(1, Math.log2(1 + evidence.coveringSentenceCount) / 3),
    nearConcept: evidence.nearConcept,
    agreement: evidence.agreement,
    sameLanguage: evidence.isSameLanguage ? 1 : 0,
    known,
    unknownDense: dense * (1 - known),
    parentCoverage: evidence.parentCoverage,
    restriction,
    restrictedDense: dense * restriction,
  };
}

function knownShare(query: TopicQuery): number {
  const total = query.units.reduce((sum, { weight }) => sum + weight, 0);
  const known = query.units.reduce((sum, { unit, weight }) => sum + (unit.concepts.size > 0 ? weight : 0), 0);
  return total === 0 ? 0 : known / total;
}
