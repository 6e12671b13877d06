// From a request to what it means: each question of the history is understood on top of the one before it, then the
// question itself; what the request states (language, kind, topic, filters) replaces what was understood.
// Pure: no model, no clock, about a millisecond.
import { words } from '../language.js';
import type { AskRequest, FacetKey, Filters, QuestionKind } from '../types.js';
import { asksForMembers, hasOpenUnit } from './asks-for.js';
import type { CorpusNames } from './corpus-names.js';
import { topicTermsOf } from './extract-topic.js';
import { type Followed, follow } from './follow.js';
import { type Link, linkToHistory } from './link-to-history.js';
import { type Alone, readAlone } from './read-alone.js';
import type { Mention, NamedRegion, SpokenOf, Understood } from './understood.js';

export type { Understood } from './understood.js';

/** What a request means, given what the corpus holds. Never fails: what is not understood stays in the topic. */
export function understand(request: AskRequest, names: CorpusNames): Understood {
  let previous: Understood | undefined;
  for (const { question, filters } of request.history ?? []) {
    const earlier = understandNext({ question, ...(filters && { filters }) }, previous, names);
    if (earlier.scope === 'in') previous = earlier;
  }
  return understandNext(request, previous, names);
}

function understandNext(
  request: AskRequest,
  previous: Understood | undefined,
  names: CorpusNames,
): Understood {
  const alone = readAlone(request.question, names);
  const link = previous ? linkToHistory(alone, previous) : 'none';
  const followed = previous && link !== 'none' ? follow(alone, previous, link, names) : undefined;
  const framed = link === 'swap' ? previous : undefined;
  const language =
    alone.language ?? previous?.interpretation.language ?? request.language ?? request.pageLanguage ?? 'sv';
  const kind = request.kind ?? framed?.interpretation.kind ?? kindOf(alone, previous, link);
  const filters = replaced(followed?.filters ?? alone.filters, request.filters);
  const ownTopic =
    alone.topic === '' && alone.amount === undefined && !followed && Object.keys(filters).length === 0
      ? alone.wholeTopic || (alone.quoted[0] ?? '')
      : alone.topic;
  const topic = request.topic ?? followed?.topic ?? ownTopic;
  const isSwapAlone = framed !== undefined && alone.topic === '';
  return {
    interpretation: { kind, topic, language, filters },
    wording: isSwapAlone ? swappedInto(framed, alone) : request.question,
    replyLanguage: request.language ?? alone.reading.replyLanguage?.language ?? language,
    countUnit: framed?.countUnit ?? alone.countUnit,
    isUnitNamed: hasOpenUnit(alone.reading.skeleton),
    isOfMembers: asksForMembers(alone.reading.skeleton),
    expected: framed && !isOtherFact(alone, framed) ? framed.expected : alone.expected,
    labelAsked: framed ? framed.labelAsked : alone.labelAsked,
    amount: alone.amount,
    isKeywords: alone.isKeywords,
    isOfSearch: alone.isOfSearch,
    isAllGoals: / (?:both|bade|saval) (?:\S+ ){0,2}GOAL /.test(alone.reading.skeleton),
    statedFilters: statedFilters(alone, previous, followed, filters),
    regions: regionsOf(alone, filters),
    mentions: mentionsOf(alone, previous, followed, filters),
    unknownNames: alone.unknownNames,
    namesAsked: alone.namesAsked,
    topicTerms: topicTermsOf(words(topic)),
    ownTopic: request.topic ?? (isSwapAlone ? framed.ownTopic : ownTopic),
    quoted: alone.quoted,
    projects: projectsOf(alone, previous, followed),
    spokenOf: request.filters === undefined && link === 'none' ? spokenOf(alone, previous) : undefined,
    scope: alone.scope,
    carried: carriedBy(followed, link),
  };
}

/** "Vad får Ludvika pengar till?" with "och Vara?" as "Vad får Vara pengar till?"; without a place for it, at the end. */
function swappedInto({ wording, mentions }: Understood, alone: Alone): string {
  const own = alone.reading.found.map(({ facet, first, end }) => ({
    facet,
    text: textOf(alone, first, end),
  }));
  return own.reduce((question, { facet, text }) => {
    const earlier = mentions.find((mention) => mention.facet === facet && question.includes(mention.text));
    return earlier === undefined ? `${question} ${text}` : question.replace(earlier.text, text);
  }, wording);
}

/** "Mer", "show me", "berätta mer": what was spoken of, listed or portrayed. */
function kindOf(alone: Alone, previous: Understood | undefined, link: Link): QuestionKind {
  const asks = alone.reading.tokens.some(({ roles }) => roles.has('asks'));
  const isMore =
    link === 'continue' &&
    alone.kind === 'list' &&
    alone.topic === '' &&
    alone.reading.found.length === 0 &&
    !asks;
  return isMore &&
    previous &&
    /^(about|fact)$/.test(previous.interpretation.kind) &&
    !/ (them|dem|dom|all|alla|P|Pall) /.test(alone.reading.skeleton)
    ? 'about'
    : alone.kind;
}

/** "How many may travel? – And if it is dangerous?": what is swapped in asks for something else than a number. */
function isOtherFact(alone: Alone, framed: Understood): boolean {
  return framed.interpretation.kind === 'fact' && alone.topic !== '';
}

function carriedBy(followed: Followed | undefined, link: Link): Understood['carried'] {
  if (!followed || link === 'none') return { filters: [] };
  return { ...(followed.hasCarriedTopic && { topic: true }), filters: followed.inherited };
}

/** Explicit filters win, facet by facet; an empty list means unrestricted. */
function replaced(understood: Filters, stated: Filters | undefined): Filters {
  const merged = { ...understood, ...stated };
  return Object.fromEntries(
    Object.entries(merged).filter(([, values]) => values !== undefined && values.length > 0),
  );
}

/** The restrictions of the question before, for a fact that names nobody, no place and no partnerships in general. */
function spokenOf(
  { kind, reading, namesAsked, unknownNames }: Alone,
  previous: Understood | undefined,
): SpokenOf | undefined {
  if (previous === undefined || Object.keys(previous.interpretation.filters).length === 0) return undefined;
  const isBare = reading.found.length === 0 && namesAsked.length === 0 && unknownNames.length === 0;
  if (kind !== 'fact' || !isBare || hasOpenUnit(reading.skeleton)) return undefined;
  const { interpretation, regions, mentions } = previous;
  return { filters: interpretation.filters, regions, mentions };
}

/** Those of the question; of the one before where it goes on about the same ("and how long does it run?"). */
function projectsOf(
  { projects, reading }: Alone,
  previous: Understood | undefined,
  followed: Followed | undefined,
): readonly number[] {
  if (projects.length > 0 || previous === undefined || followed === undefined) return projects;
  return reading.found.length === 0 ? previous.projects : [];
}

function statedFilters(
  alone: Alone,
  previous: Understood | undefined,
  followed: Followed | undefined,
  filters: Filters,
): FacetKey[] {
  const own = alone.reading.found.filter(({ isStated }) => isStated).map(({ facet }) => facet);
  const sides = sidesStated(alone);
  const earlier = (previous?.statedFilters ?? []).filter((facet) => followed?.inherited.includes(facet));
  return [...new Set([...own, ...sides, ...earlier])].filter((facet) => filters[facet] !== undefined);
}

/** "Have Region Västerbotten as a Swedish partner": that side is to be stated. */
function sidesStated({ reading: { skeleton } }: Alone): FacetKey[] {
  const swedish =
    / (svensk|svenska|swedish) (partner|part|parter|partners|partnern|motpart|counterpart) /.test(skeleton);
  const foreign =
    / (internationell|internationella|international|utlandsk|utlandska|foreign) (partner|part|parter|partners|partnern|motpart|counterpart) /.test(
      skeleton,
    );
  return [
    ...(swedish ? (['swedishPartner'] as const) : []),
    ...(foreign ? (['internationalPartner'] as const) : []),
  ];
}

function regionsOf(alone: Alone, filters: Filters): NamedRegion[] {
  return alone.reading.found.flatMap(({ region, first, end, values }) => {
    const countries = values.map(String);
    const isKept = countries.every((code) => filters.country?.includes(code));
    return region && isKept ? [{ text: textOf(alone, first, end), names: region.names, countries }] : [];
  });
}

function mentionsOf(
  alone: Alone,
  previous: Understood | undefined,
  followed: Followed | undefined,
  filters: Filters,
): Mention[] {
  const own = alone.reading.found.flatMap(({ facet, values, first, end }) =>
    values.map((value) => ({ text: textOf(alone, first, end), facet, value })),
  );
  const earlier = (previous?.mentions ?? []).filter(({ facet }) => followed?.inherited.includes(facet));
  return [...earlier, ...own].filter(({ facet, value }) => {
    const held: readonly (string | number)[] | undefined = filters[facet];
    return held?.includes(value);
  });
}

function textOf({ reading: { question, tokens } }: Alone, first: number, end: number): string {
  return question.slice(tokens[first]!.start, tokens[end - 1]!.end);
}
