// Decides whether the best quotation for a question states the fact: a logistic model over it and the form of the
// expected answer. Below the line the texts do not say, and nothing is quoted in place of an answer.
import type { ExpectedAnswer } from '../question/understood.js';
import { ANSWER_FEATURES, type AnswerFeatures } from './answer-features.js';
import { tellsOfYear } from './claims.js';
import { ANSWER_PARAMETERS } from './judge-parameters.js';
import { type LogisticParameters, logistic } from './logistic.js';
import type { Quotation } from './quote-sentences.js';
import type { SentenceFeatures } from './sentence-features.js';

/** From this coverage on a sentence names the role asked for. Chosen: half of its weight. */
const MIN_ROLE_COVERAGE = 0.5;

/** What is known of a question beside its quotations. */
export interface AnswerContext {
  readonly expected: ExpectedAnswer | undefined;
  /** Whether the thesaurus knows what the answer is to be of ("mayor", "pupils"). */
  readonly isThingKnown: boolean;
  /** False where names say all that is asked: "what are Växjö and Kalush doing". */
  readonly hasTopic: boolean;
  /** Probability that the quotation's document answers the topic. */
  readonly documentProbability: number;
  /** How far filters narrow the corpus, 0 to 1. */
  readonly restriction: number;
}

/** The best quotation with its verdict. */
export interface JudgedAnswer {
  readonly features: AnswerFeatures;
  /** That the quotation states what is asked for, 0 to 1; 0 when its form rules that out. */
  readonly probability: number;
}

/** The verdict on the best quotation of a question. */
export function judgeAnswer(
  quotation: Quotation,
  context: AnswerContext,
  parameters: LogisticParameters<AnswerFeatures> = ANSWER_PARAMETERS,
): JudgedAnswer {
  const features = answerFeatures(quotation, context);
  const probability = isRuledOut(quotation, context) ? 0 : logistic(features, ANSWER_FEATURES, parameters);
  return { features, probability };
}

/**
 * A text without an amount does not state one, a text that knows nothing of the year asked for tells of another, and a
 * person without the role asked for is another person: such a quotation is no answer however near it lies. A role that
 * the thesaurus does not know cannot be missed in the other language.
 */
function isRuledOut({ document, sentences }: Quotation, { expected, isThingKnown }: AnswerContext): boolean {
  if (sentences.every(({ features }) => features.lacksForm === 1)) return true;
  if (expected?.years !== undefined && !tellsOfYear(expected.years, document.view.document.text)) return true;
  if (expected?.of === undefined || expected.type !== 'person') return false;
  const isNamed = sentences.some(({ features }) => features.ofCoverage >= MIN_ROLE_COVERAGE);
  const isComparable = isThingKnown || sentences.some(({ features }) => features.sameLanguage === 1);
  return isComparable && !isNamed;
}

function answerFeatures(
  { sentences, share }: Quotation,
  { hasTopic, documentProbability, restriction }: AnswerContext,
): AnswerFeatures {
  const best = (name: keyof SentenceFeatures) => Math.max(...sentences.map(({ features }) => features[name]));
  return {
    share,
    bare: best('bare'),
    contextCoverage: hasTopic ? best('contextCoverage') : 1,
    chunkCoverage: hasTopic ? best('chunkCoverage') : 1,
    hasForm: best('hasForm'),
    names: best('names'),
    quantified: best('quantified'),
    ofCoverage: best('ofCoverage'),
    document: documentProbability,
    restriction,
  };
}
