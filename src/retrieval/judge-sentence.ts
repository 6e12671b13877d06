// Orders the sentences that may state the fact a question asks for: each by its share, the probability that it is the
// one, given that one is. Whether any of them states it is the judge of answers' decision (judge-answer.ts).

import { fold, words } from '../language.js';
import type { Understood } from '../question/understood.js';
import { statesAgeOf, statesFree, statesGrant, statesSuperlative, timeTold } from './claims.js';
import { type ConditionalParameters, shares } from './conditional.js';
import type { SentenceView } from './corpus-view.js';
import type { DocumentEvidence, SentenceEvidence } from './evidence.js';
import { sliceSpan } from './evidence.js';
import { SENTENCE_PARAMETERS } from './judge-parameters.js';
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
}

/** A sentence with its verdict. */
export interface JudgedSentence {
  readonly document: DocumentEvidence;
  readonly evidence: SentenceEvidence;
  readonly features: SentenceFeatures;
  /** That it is the one that states the fact, if any does, 0 to 1; all of a question add up to 1. */
  readonly share: number;
}

/** A sentence as measured, before sentences are compared. */
export type MeasuredSentence = Omit<JudgedSentence, 'share'>;

/** The sentences of the given documents, largest share first; ties keep corpus order. */
export function judgeSentences(
  query: TopicQuery,
  documents: readonly DocumentEvidence[],
  understood: Pick<Understood, 'expected' | 'ownTopic' | 'namesAsked' | 'unknownNames'>,
  chosen: ChosenDocuments,
): JudgedSentence[] {
  return compareSentences(measureSentences(query, documents, understood, chosen));
}

/** Gives every sentence of one question its share; order as judgeSentences. */
export function compareSentences(
  measured: readonly MeasuredSentence[],
  parameters: ConditionalParameters<SentenceFeatures> = SENTENCE_PARAMETERS,
): JudgedSentence[] {
  const each = shares(
    measured.map(({ features }) => features),
    SENTENCE_FEATURES,
    parameters,
  );
  return measured
    .map((sentence, index) => ({ ...sentence, share: each[index]! }))
    .sort((a, b) => b.share - a.share || a.evidence.sentence.row - b.evidence.sentence.row);
}

function measureSentences(
  query: TopicQuery,
  documents: readonly DocumentEvidence[],
  understood: Pick<Understood, 'expected' | 'ownTopic' | 'namesAsked' | 'unknownNames'>,
  chosen: ChosenDocuments,
): MeasuredSentence[] {
  const of = ofUnits(understood, query);
  const isPartitive = understood.expected?.isPartitive === true;
  const asked = [...understood.namesAsked, ...understood.unknownNames];
  return documents.flatMap((document) => {
    const { view } = document;
    const base = query.base[view.document.language];
    const z = (similarity: number) => (similarity - base.mean) / base.deviation / 4;
    const chunkCoverage = new Map(view.chunks.map((chunk) => [chunk, coverOfChunk(query, document, chunk)]));
    return document.sentences.map((evidence): MeasuredSentence => {
      const { sentence } = evidence;
      const text = sliceSpan(view, sentence.span);
      const isCount = understood.expected?.type === 'count' && of[0] !== undefined;
      const quantified = isCount ? quantifies(text, view.document.language, sentence.concepts, of[0]!) : 0;
      const ofCoverage = coverOfThing(of, isPartitive ? chunkMates(view, sentence) : [sentence]);
      // No number, or none of the thing that is named: a neighbouring number is no answer.
      const isUncounted = isCount && !isPartitive && quantified === 0;
      const form = isUncounted ? false : formOf(understood, text);
      const features: SentenceFeatures = {
        alone: z(evidence.alone),
        headed: z(evidence.headed),
        bare: bareZ(query, document, evidence),
        document: chosen.standingOf.get(document.index) ?? 1,
        chunk: z(document.chunkSimilarity.get(sentence.chunk) ?? 0),
        passage: chosen.passageOf.get(sentence.chunk) ?? 0,
        coverage: evidence.coverage,
        contextCoverage: evidence.contextCoverage,
        chunkCoverage: chunkCoverage.get(sentence.chunk) ?? 0,
        hasForm: form === true ? 1 : 0,
        lacksForm: form === false ? 1 : 0,
        names: namesShare(asked, document, sentence),
        sameLanguage: document.isSameLanguage ? 1 : 0,
        quantified,
        ofCoverage,
        timely: timelyShare(understood, text),
        isShort: sentence.words.length < 5 ? 1 : 0,
      };
      return { document, evidence, features };
    });
  });
}

/** Coverage of what the answer is to be of; 1 when nothing is named. */
function coverOfThing(of: readonly WeighedUnit[], texts: readonly SentenceView[]): number {
  return of.length === 0 ? 1 : coverage({ units: of }, satisfaction({ units: of }, texts));
}

function chunkMates({ sentences }: DocumentEvidence['view'], { chunk }: SentenceView): SentenceView[] {
  return sentences.filter((sentence) => sentence.chunk === chunk);
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
    satisfaction(query, [
      view.headings,
      ...(view.partHeadings.has(chunk) ? [view.partHeadings.get(chunk)!] : []),
      ...view.sentences.filter((sentence) => sentence.chunk === chunk),
    ]),
  );
}

/** Attributes of money that a project is given. */
const ASKS_GRANT =
  /^(?:bidrag(?:et|en)?|stöd(?:et)?|anslag(?:et)?|grants?|granted|funding|finansiering(?:en)?|beviljats|beviljades|awarded)$/iu;

/** "Vad heter borgmästaren": who does not name anybody does not say. */
const ASKS_NAME = /^(?:heter|hette|name[ds]?|namn(?:et)?|called)$/iu;

/** Attributes of what is paid, which may be nothing. */
const ASKS_PRICE = /^(?:kostar|costs?|avgift(?:en)?|pris(?:et)?|price|fees?)$/iu;

/** Undefined where the expected answer has no form of its own. */
function formOf(
  { expected, ownTopic, namesAsked }: Pick<Understood, 'expected' | 'ownTopic' | 'namesAsked'>,
  text: string,
): boolean | undefined {
  if (expected === undefined) return undefined;
  // "How old is Ruth Mwansa", and not her pupils.
  if (expected.type === 'age' && namesAsked.includes(ownTopic)) return statesAgeOf(ownTopic, text);
  if (expected.isSuperlative && !FORMAL_TYPES.has(expected.type))
    return statesSuperlative(text) ? true : undefined;
  const { type, attribute = '' } = expected;
  const isStated =
    (statesAnswer(type, text) && (!ASKS_GRANT.test(attribute) || statesGrant(text))) ||
    (type === 'money' && ASKS_PRICE.test(attribute) && statesFree(text));
  if (FORMAL_TYPES.has(type) || (type === 'person' && ASKS_NAME.test(attribute))) return isStated;
  return SOFT_TYPES.has(expected.type) && isStated ? true : undefined;
}

function timelyShare({ expected }: Pick<Understood, 'expected'>, text: string): number {
  const years = text.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? [];
  if (expected?.years !== undefined && years.length > 0)
    return years.some((year) => expected.years!.includes(year)) ? 1 : -1;
  const told = expected?.time === undefined ? undefined : timeTold(text);
  if (told === undefined) return 0;
  return told === expected?.time ? 1 : -1;
}

function namesShare(
  names: readonly string[],
  { view }: DocumentEvidence,
  { chunk, span }: SentenceView,
): number {
  if (names.length === 0) return 1;
  const { title, subtitle = '' } = view.document;
  const heading = view.partHeadings.get(chunk)?.text ?? '';
  const text = new Set(words(`${title} ${subtitle} ${heading} ${sliceSpan(view, span)}`));
  const held = names.filter((name) =>
    words(fold(name)).every((word) => text.has(word) || text.has(word.replace(/s$/, ''))),
  );
  return held.length / names.length;
}
