// A question understood by itself, as if nothing had been asked before. `understand.ts` adds the history and what
// the request overrides.
import type { Filters, LabelName, Language, QuestionKind } from '../types.js';
import { findConcepts } from '../vocabulary/find-concepts.js';
import { hasOpenUnit } from './asks-for.js';
import { classifyKind } from './classify-kind.js';
import type { CorpusNames } from './corpus-names.js';
import { expectAnswer } from './expect-answer.js';
import { extractTopic, looseTopic } from './extract-topic.js';
import { findAmount } from './find-amount.js';
import { findProjects } from './find-projects.js';
import { findSearch, type SearchAsked } from './find-search.js';
import { judgeScope } from './judge-scope.js';
import { labelAskedIn } from './label-asked.js';
import { type QuestionNames, quotedPhrases, readNames } from './read-names.js';
import { type Reading, readQuestion } from './reading.js';
import { tellLanguage } from './tell-language.js';
import type { AmountAsked, ExpectedAnswer, Scope } from './understood.js';

/** One question by itself. */
export interface Alone extends QuestionNames {
  readonly reading: Reading;
  readonly scope: Scope;
  readonly kind: QuestionKind;
  readonly topic: string;
  /** The topic with the words of what is expected: all that is left when nothing else narrows a fact question. */
  readonly wholeTopic: string;
  readonly language: Language | undefined;
  readonly filters: Filters;
  readonly expected: ExpectedAnswer | undefined;
  readonly labelAsked: LabelName | undefined;
  readonly countUnit: 'partnership' | 'document';
  readonly amount: AmountAsked | undefined;
  /** Whether it is words alone, without anything that asks. */
  readonly isKeywords: boolean;
  /** Whether those are asked for who look for a partner. */
  readonly isOfSearch: boolean;
  readonly quoted: readonly string[];
  /** Places in the corpus of the documents on the projects it names. */
  readonly projects: readonly number[];
}

/** Reads one question against a corpus, without history. */
export function readAlone(question: string, names: CorpusNames): Alone {
  const reading = readQuestion(question, names);
  const labelAsked = labelAskedIn(reading);
  const expected = expectAnswer(reading, labelAsked);
  const folded = ` ${reading.tokens.map((token) => token.folded).join(' ')} `;
  const scope = judgeScope(folded, reading.question, hasOpenUnit(reading.skeleton));
  const amount = findAmount(reading.question, reading.tokens);
  const language = tellLanguage(reading, names);
  const search = findSearch(reading, language);
  const bareTopic =
    search === undefined ? extractTopic(reading, amount?.frame ?? new Set()) : soughtIn(reading, search);
  const framedTopic = search === undefined ? extractTopic(reading, expected.frame) : bareTopic;
  const classified = kindOf(
    classifyKind(reading, names, framedTopic, expected.answer?.type),
    search,
    expected.answer,
  );
  const isOfGrants = amount !== undefined && /^ (?:vilka|vilket|vilken|which|who|what) /.test(reading.clause);
  const kind = scope === 'help' ? 'help' : isOfGrants && classified === 'fact' ? 'list' : classified;
  return {
    reading,
    scope,
    kind,
    topic: topicOf(kind, labelAsked, { framed: framedTopic, bare: bareTopic, of: expected.answer?.of }),
    wholeTopic: wholeTopicOf(reading, bareTopic, labelAsked),
    language,
    filters: filtersOf(reading),
    expected: kind === 'fact' ? expected.answer : undefined,
    labelAsked: kind === 'fact' || kind === 'list' ? labelAsked : undefined,
    countUnit: search === undefined ? countUnitOf(reading) : 'document',
    amount: kind === 'list' || kind === 'count' ? amount?.asked : undefined,
    isKeywords: kind === 'list' && isKeywords(reading),
    isOfSearch: search !== undefined,
    quoted: quotedPhrases(reading.question),
    projects: findProjects(reading.tokens, names.projects),
    ...readNames(reading, names, expected.frame),
  };
}

/** What those who look for a partner want to work on, where a topic is named; else that they look for one. */
function soughtIn(reading: Reading, { topic, frame }: SearchAsked): string {
  const rest = extractTopic(reading, frame);
  return findConcepts(rest, undefined).length > 0 ? rest : topic;
}

/** Who seeks a partner is listed or counted, however it is asked. */
function kindOf(
  kind: QuestionKind,
  search: SearchAsked | undefined,
  expected: ExpectedAnswer | undefined,
): QuestionKind {
  if (search === undefined || kind !== 'fact') return kind;
  if (expected?.type === 'count') return 'count';
  return expected === undefined || /^(?:open|place|person|organisation|partner)$/.test(expected.type)
    ? 'list'
    : kind;
}

/** The frame belongs to what is expected; what is counted by a label ("hur många länder") is no topic either. */
function topicOf(
  kind: QuestionKind,
  labelAsked: LabelName | undefined,
  topics: { readonly framed: string; readonly bare: string; readonly of: string | undefined },
): string {
  if (kind !== 'fact' && !(kind === 'list' && labelAsked !== undefined)) return topics.bare;
  return labelAsked !== undefined && topics.framed === topics.of ? '' : topics.framed;
}

/** A question for the values of a label itself ("hur många länder") has no topic behind its frame. */
function wholeTopicOf(reading: Reading, bareTopic: string, labelAsked: LabelName | undefined): string {
  if (labelAsked !== undefined) return '';
  return bareTopic === '' && !hasOpenUnit(reading.skeleton) ? looseTopic(reading) : bareTopic;
}

function filtersOf({ found }: Reading): Filters {
  const filters: Record<string, (string | number)[]> = {};
  for (const { facet, values } of found)
    filters[facet] = [...new Set([...(filters[facet] ?? []), ...values])];
  return filters as Filters;
}

/** More words than this are hardly typed as keywords. Chosen. */
const MAX_KEYWORDS = 6;

function isKeywords({ tokens }: Reading): boolean {
  const frames = ['asks', 'auxiliary', 'relates', 'polite', 'filler'] as const;
  return (
    tokens.length <= MAX_KEYWORDS &&
    tokens.every(({ unit, roles }) => !unit && frames.every((frame) => !roles.has(frame)))
  );
}

/** Texts are read, partnerships are not: "where can I read about women in politics". */
const READ = /^(?:read|lasa|skrivit|skrivs|written)$/;

/** The first unit noun that does not merely point at a known text ("enligt artikeln"). */
function countUnitOf({ tokens }: Reading): 'partnership' | 'document' {
  const unit = tokens.find((token) => token.unit && token.unit.form !== 'the')?.unit;
  const isRead = tokens.some(({ folded }) => READ.test(folded));
  return unit?.counts ?? (isRead ? 'document' : 'partnership');
}
