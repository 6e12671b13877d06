// Which documents a list or a count shows, and with which passages: all that are judged relevant, sections instead of
// their article, and twins with their partnership.

import type { AnswerType, Understood } from '../question/understood.js';
import type { DocumentView } from '../retrieval/corpus-view.js';
import type { DocumentEvidence } from '../retrieval/evidence.js';
import { restrictedFacets } from '../retrieval/facet-match.js';
import { grantOf } from '../retrieval/grants.js';
import type { JudgedDocument } from '../retrieval/judge.js';
import type { Searchable } from '../retrieval/retrieve.js';
import type { Document, Span } from '../types.js';
import type { Drafted } from './drafted.js';
import type { Found } from './find-documents.js';
import { composeList, type Relevant } from './list.js';
import { facetSpans, leadSpan, titleSpan, topicSpans } from './quote-spans.js';
import { describeValues } from './value-count.js';

/** With so few documents in a list there is room for a second sentence of each. Chosen. */
const FEW = 3;
/** A twin of a relevant document is shown with it from this probability on. Chosen: far below the line, above noise. */
const MIN_TWIN_PROBABILITY = 0.1;

/** The list or count; undefined when no document belongs to it. @param limit  At most this many items are shown. */
export function listAnswer(
  { view }: Searchable,
  understood: Understood,
  { within, retrieved }: Found,
  kind: 'list' | 'count',
  limit: number,
): Drafted | undefined {
  const { replyLanguage: language, labelAsked } = understood;
  const chosen = (unit: Understood['countUnit']) =>
    retrieved
      ? chosenFor(understood, retrieved.judged, unit).map((evidence, _, all) => byTopic(evidence, all.length))
      : within
          .map((index) => view.documents[index]!)
          .filter(({ document }) => unit === 'document' || tellsOfPartnership(document))
          .map((own) => byFacets(own, understood));
  const isOfPartnerships =
    understood.countUnit === 'partnership' &&
    (understood.isUnitNamed || !isBestOther(retrieved?.judged ?? []));
  const partnerships = isOfPartnerships ? countable(chosen('partnership'), kind) : [];
  // Where no partnership answers, rules and questions and answers still may ("which countries can take part").
  const unit = partnerships.length > 0 || kind === 'count' ? understood.countUnit : 'document';
  const relevant = partnerships.length > 0 ? partnerships : chosen(unit);
  if (relevant.length === 0) return undefined;
  const drafted = composeList(view, relevant, { kind, unit, language, limit });
  const values =
    labelAsked &&
    describeValues(
      relevant.map(({ view: own }) => own),
      labelAsked,
      { filters: understood.interpretation.filters, language },
    );
  return values === undefined ? drafted : { ...drafted, text: `${values}\n${drafted.text}` };
}

/** "Per diem hotel": whether rules or questions and answers tell most of a topic. */
function isBestOther([best]: readonly JudgedDocument[]): boolean {
  return best?.isAccepted === true && best.evidence.view.document.kind === 'page';
}

/** Texts on several partnerships, and on those who seek one, are listed, but not counted beside partnerships. */
function countable(relevant: readonly Relevant[], kind: 'list' | 'count'): readonly Relevant[] {
  const own = relevant.filter(({ view }) => view.document.partnership !== undefined);
  return kind === 'count' && own.length > 0 ? own : relevant;
}

/** The members of the whole that is asked about, where a text has them as sections; else what is relevant to the topic. */
function chosenFor(
  understood: Understood,
  judged: readonly JudgedDocument[],
  unit: Understood['countUnit'],
): DocumentEvidence[] {
  const members = understood.isOfMembers ? membersOfNearest(judged) : [];
  return members.length > 0
    ? members
    : relevantToTopic(understood.isKeywords ? withAllWords(judged) : judged, unit);
}

/** From these shares of a topic on a text has all of its words, and about all. Chosen on keywords of twenty sets. */
const ALL_WORDS = 0.93;
const MOST_WORDS = 0.8;

/** Keywords are meant together: where the best text has them all, those that have only some are not accepted. */
function withAllWords(judged: readonly JudgedDocument[]): readonly JudgedDocument[] {
  const best = judged.find(({ isAccepted }) => isAccepted);
  if (best === undefined || best.features.documentCoverage < ALL_WORDS) return judged;
  return judged.map((own) =>
    own.isAccepted && own.features.documentCoverage < MOST_WORDS ? { ...own, isAccepted: false } : own,
  );
}

/** The partnerships that the nearest text of several has as its sections; none where no such text is near. */
function membersOfNearest(judged: readonly JudgedDocument[]): DocumentEvidence[] {
  const evidence = judged.map((own) => own.evidence);
  for (const { evidence: whole, together, probability } of judged) {
    const members = evidence.filter(
      ({ view: { document } }) =>
        document.parent === whole.view.document.id && document.partnership !== undefined,
    );
    if (members.length > 1) return Math.max(together, probability) >= MIN_TWIN_PROBABILITY ? members : [];
  }
  return [];
}

/**
 * The accepted documents. Where partnerships are asked for, an article whose sections describe partnerships of their
 * own gives way to them. A twin that says the same in other words stands with its partnership.
 */
function relevantToTopic(
  judged: readonly JudgedDocument[],
  unit: 'partnership' | 'document',
): DocumentEvidence[] {
  const all = judged.filter(({ isAccepted }) => isAccepted).map(({ evidence }) => evidence);
  if (unit === 'document') return all;
  const parents = new Set(judged.map(({ evidence }) => evidence.view.document.parent));
  const accepted = all.filter(({ view: { document } }) => tellsOfPartnership(document, parents));
  const held = new Set(accepted.map(({ index }) => index));
  const shown = accepted.flatMap((evidence) => {
    const { id } = evidence.view.document;
    const sections = judged
      .map((other) => other.evidence)
      .filter(({ view }) => view.document.parent === id && view.document.partnership !== undefined);
    const isReplaced = sections.length > 0 && !sections.some(({ index }) => held.has(index));
    return isReplaced ? sections : [evidence];
  });
  const partnerships = new Set(shown.flatMap(({ view }) => view.document.partnership ?? []));
  const twins = judged.filter(({ evidence, together }) => {
    const { partnership } = evidence.view.document;
    return partnership !== undefined && partnerships.has(partnership) && together >= MIN_TWIN_PROBABILITY;
  });
  return [...new Set([...shown, ...twins.map(({ evidence }) => evidence)])];
}

/**
 * Questions and answers, rules, and news of a course or a study for all tell of no partnership.
 *
 * @param parents  Ids of the documents that have sections.
 */
function tellsOfPartnership(
  { id, kind, facets }: Document,
  parents: ReadonlySet<string | undefined> = new Set(),
): boolean {
  if (kind !== 'article' || parents.has(id)) return kind !== 'page';
  return facets.swedishPartner.length > 0 || facets.internationalPartner.length > 0;
}

function byTopic(evidence: DocumentEvidence, count: number): Relevant {
  const length = count === 1 ? 'one' : count <= FEW ? 'few' : 'many';
  return { view: evidence.view, spans: topicSpans(evidence, length) };
}

function byFacets(view: DocumentView, { interpretation, amount }: Understood): Relevant {
  const grant = amount && grantOf(view);
  if (grant !== undefined) return { view, spans: [grant.span] };
  const keys = restrictedFacets(interpretation.filters);
  const spans: Span[] = keys.length === 0 ? [leadSpan(view)] : facetSpans(view, interpretation.filters, keys);
  // The title stands above what is quoted, and says nothing more there.
  const title = titleSpan(view);
  const telling = spans.map((span) => (span.start === title.start ? leadSpan(view) : span));
  return { view, spans: telling.slice(0, 2) };
}

/** Facts that a set of projects answers as well: "where is it to become easier to cycle", "who wants to …". */
const LISTABLE: ReadonlySet<AnswerType> = new Set<AnswerType>(['place', 'person', 'organisation', 'partner']);

/** A "where" or "who" that names no project and that no sentence answers may ask for all of them. */
export function asList(
  searchable: Searchable,
  understood: Understood,
  found: Found,
  limit: number,
): Drafted | undefined {
  const { expected, labelAsked, interpretation } = understood;
  const isListable = expected !== undefined && LISTABLE.has(expected.type) && expected.of === undefined;
  const namesPartner = restrictedFacets(interpretation.filters).some((key) => key.endsWith('Partner'));
  if (!isListable || labelAsked !== undefined || namesPartner || found.retrieved === undefined)
    return undefined;
  return listAnswer(searchable, understood, found, 'list', limit);
}
