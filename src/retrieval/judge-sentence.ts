// Decides for one sentence whether it states the fact a question asks for: a logistic model like the judge of
// documents, over the sentence, its surroundings and the form of the expected answer. The best sentence answers;
// below the line the texts do not say.

import { fold, words } from '../language.js';
import type { Understood } from '../question/understood.js';
import type { DocumentEvidence, SentenceEvidence } from './evidence.js';
import { sliceSpan } from './evidence.js';
import { SENTENCE_PARAMETERS } from './judge-parameters.js';
import { type LogisticParameters, logistic } from './logistic.js';
import { quantifies } from './quantity.js';
import { SENTENCE_FEATURES, type SentenceFeatures } from './sentence-features.js';
import { FORMAL_TYPES, SOFT_TYPES, statesAnswer } from './states-answer.js';
import { coverage, satisfaction, type TopicQuery, type WeighedUnit } from './topic-query.js';

/** How the documents whose sentences are judged were chosen. */
export interface ChosenDocuments {
  /** By index: a document's probability over that of the best; 1 where it is missing. */
  readonly standingOf: ReadonlyMap<number, number>;
  /** Fused similarity of each chunk that the search ranks, 0 to 1; 0 where it is missing. */
  readonly passageOf: ReadonlyMap<number, number>;
  /** How far filters narrow the corpus, 0 to 1. */
  readonly restriction: number;
}

/** A sentence with its verdict. */
export interface JudgedSentence {
  readonly document: DocumentEvidence;
  readonly evidence: SentenceEvidence;
  readonly features: SentenceFeatures;
  /** That it states the fact, 0 to 1; 0 when it cannot, as its form rules out. */
  readonly probability: number;
}

/**
 * Verdicts on the sentences of the given documents, most probable first; ties keep corpus order.
 *
 * @param chosen  How the documents were chosen.
 */
export function judgeSentences(
  query: TopicQuery,
  documents: readonly DocumentEvidence[],
  understood: Pick<Understood, 'expected' | 'namesAsked' | 'unknownNames'>,
  chosen: ChosenDocuments,
  parameters: LogisticParameters<SentenceFeatures> = SENTENCE_PARAMETERS,
): JudgedSentence[] {
  const measured = documents.flatMap((document) => {
    const base = query.base[document.view.document.language];
    const z = (similarity: number) => (similarity - base.mean) / base.deviation / 4;
    return document.sentences.map((evidence) => ({
      document,
      evidence,
      alone: z(evidence.alone),
      headed: z(evidence.headed),
      bare: bareZ(query, document, evidence),
      z,
    }));
  });
  const of = ofUnits(understood, query);
  const bestBare = Math.max(-10, ...measured.map(({ bare }) => bare));
  const best = Math.max(-10, ...measured.map(({ alone, headed }) => (alone + headed) / 2));
  const bestChunk = Math.max(
    -10,
    ...measured.map(({ document, evidence, z }) =>
      z(document.chunkSimilarity.get(evidence.sentence.chunk) ?? 0),
    ),
  );
  const bestPassage = Math.max(0, ...chosen.passageOf.values());
  const chunkCoverage = new Map<number, number>();
  return measured
    .map(({ document, evidence, alone, headed, bare, z }): JudgedSentence => {
      const { sentence } = evidence;
      const around = chunkCoverage.get(sentence.chunk) ?? coverOfChunk(query, document, sentence.chunk);
      chunkCoverage.set(sentence.chunk, around);
      const text = sliceSpan(document.view, sentence.span);
      const form = formOf(understood, text);
      const features: SentenceFeatures = {
        alone,
        headed,
        bare,
        bareGap: bestBare - bare,
        document: chosen.standingOf.get(document.index) ?? 1,
        chunk: z(document.chunkSimilarity.get(sentence.chunk) ?? 0),
        chunkGap: bestChunk - z(document.chunkSimilarity.get(sentence.chunk) ?? 0),
        passage: chosen.passageOf.get(sentence.chunk) ?? 0,
        passageGap: bestPassage - (chosen.passageOf.get(sentence.chunk) ?? 0),
        gap: best - (alone + headed) / 2,
        coverage: evidence.coverage,
        contextCoverage: evidence.contextCoverage,
        chunkCoverage: around,
        hasForm: form === true ? 1 : 0,
        lacksForm: form === false ? 1 : 0,
        names: namesShare([...understood.namesAsked, ...understood.unknownNames], document, sentence.span),
        sameLanguage: document.isSameLanguage ? 1 : 0,
        quantified:
          understood.expected?.type === 'count' && of[0]
            ? quantifies(text, document.view.document.language, of[0])
            : 0,
        ofCoverage: of.length === 0 ? 1 : coverage({ units: of }, satisfaction({ units: of }, [sentence])),
        restriction: chosen.restriction,
        isShort: sentence.words.length < 5 ? 1 : 0,
      };
      const canState = !isRuledOut(features, understood, of);
      const probability = canState ? logistic(features, SENTENCE_FEATURES, parameters) : 0;
      return { document, evidence, features, probability };
    })
    .sort((a, b) => b.probability - a.probability || a.evidence.sentence.row - b.evidence.sentence.row);
}

/** A sentence with a number that names neither the thing counted nor this much of the topic counts something else. Chosen. */
const MIN_SHARED = 0.15;

/**
 * A text without an amount does not state one, and a number beside another noun is a neighbouring number: such a
 * sentence is no answer however near it lies. So is a person without the role asked for, where the role is a known
 * word.
 */
function isRuledOut(
  features: SentenceFeatures,
  { expected }: Pick<Understood, 'expected'>,
  of: readonly WeighedUnit[],
): boolean {
  if (features.lacksForm === 1) return true;
  const isNamed = of.length > 0 && features.ofCoverage >= 0.5;
  const isKnown = of.some(({ unit }) => unit.concepts.size > 0);
  if (expected?.type === 'count') {
    const isElsewhere = isKnown && features.ofCoverage === 0 && features.coverage < MIN_SHARED;
    return isElsewhere || (isNamed && features.quantified === 0);
  }
  const isRoleKnown = isKnown || features.sameLanguage === 1;
  return expected?.type === 'person' && of.length > 0 && isRoleKnown && features.ofCoverage < 0.5;
}

function bareZ(query: TopicQuery, { view }: DocumentEvidence, { bare }: SentenceEvidence): number {
  const base = query.bare?.base[view.document.language];
  return base === undefined ? 0 : (bare - base.mean) / base.deviation / 4;
}

/** The units of what the answer is to be of; none when the question names nothing. */
function ofUnits({ expected }: Pick<Understood, 'expected'>, query: TopicQuery): readonly WeighedUnit[] {
  return expected?.of === undefined ? [] : query.weighed(expected.of);
}

function coverOfChunk(query: TopicQuery, { view }: DocumentEvidence, chunk: number): number {
  return coverage(
    query,
    satisfaction(query, [view.headings, ...view.sentences.filter((sentence) => sentence.chunk === chunk)]),
  );
}

/** Undefined where the expected answer has no form of its own. */
function formOf({ expected }: Pick<Understood, 'expected'>, text: string): boolean | undefined {
  if (expected === undefined) return undefined;
  const isStated = statesAnswer(expected.type, text);
  if (FORMAL_TYPES.has(expected.type)) return isStated;
  return SOFT_TYPES.has(expected.type) && isStated ? true : undefined;
}

function namesShare(
  names: readonly string[],
  { view }: DocumentEvidence,
  span: { start: number; end: number },
): number {
  if (names.length === 0) return 1;
  const text = new Set(
    words(`${view.document.title} ${view.document.subtitle ?? ''} ${sliceSpan(view, span)}`),
  );
  const held = names.filter((name) =>
    words(fold(name)).every((word) => text.has(word) || text.has(word.replace(/s$/, ''))),
  );
  return held.length / names.length;
}
