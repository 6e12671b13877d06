// Portraits: one partnership with the few sentences that say what it does, then its partners, country, goals, area and
// period as stated. Twins are told together; no sentence stands twice.

import { words } from '../language.js';
import { isStopWord } from '../question/stop-words.js';
import type { CorpusView, DocumentView } from '../retrieval/corpus-view.js';
import type { DocumentEvidence, SentenceEvidence } from '../retrieval/evidence.js';
import { sliceSpan } from '../retrieval/evidence.js';
import { statesAnswer } from '../retrieval/states-answer.js';
import type { LabelName, Language, Span } from '../types.js';
import { areaNames, canonicalArea } from '../vocabulary/areas.js';
import { countryNames } from '../vocabulary/countries.js';
import { sdgNames } from '../vocabulary/sdgs.js';
import { type Citations, createCitations } from './citations.js';
import type { Drafted } from './drafted.js';
import { titleGroups } from './items.js';
import { PHRASES, quoted } from './phrases.js';

/** Dates and signatures have fewer words, and tell nothing of a partnership. Chosen. */
const MIN_WORDS = 4;
/** Sentences that say what it does: two to four make a portrait. Chosen. */
const MAX_SENTENCES = 4;
/**
 * What makes a sentence tell what a project does: to open the text, to speak of aims, to stand early. Nearness to the
 * question counts little, since a question for a portrait names the project and nothing else. Chosen.
 */
const LEAD_BONUS = 0.1;
const AIM_BONUS = 0.06;
const LATER_COST = 0.004;
const NEARNESS_SHARE = 0.4;
/** Two sentences sharing this much of their words say the same. Chosen. */
const SAME_SHARE = 0.75;
const AIMS =
  /(?<![\p{L}])(?:syfte[nt]?|mål(?:et|en)?|ska|vill|fokus(?:erar)?|arbetar|utvecklar|aims?|goals?|will|wants?|focus(?:es)?|purpose|objective|develop)(?![\p{L}])/iu;

/** Portraits of one or a few partnerships, each given by the evidence of its documents. */
export function composeAbout(
  corpus: CorpusView,
  partnerships: readonly (readonly DocumentEvidence[])[],
  language: Language,
): Drafted {
  const citations = createCitations(corpus);
  const titles = titleGroups(
    partnerships.map((documents) => ({ documents: documents.map(({ view }) => view) })),
    language,
  );
  const text = partnerships
    .map((documents, index) => portrait(titles[index]!, documents, citations, language))
    .join('\n\n');
  return {
    status: 'answered',
    kind: 'about',
    language,
    text,
    citations: citations.list(),
    nearest: [],
    suggestions: [],
  };
}

function portrait(
  title: string,
  documents: readonly DocumentEvidence[],
  citations: Citations,
  language: Language,
): string {
  const phrases = PHRASES[language];
  const views = documents.map(({ view }) => view);
  const quote = (view: DocumentView, span: Span) =>
    `${quoted(sliceSpan(view, span), language)} [${citations.cite(view, span)}]`;
  const sentences = tellingSentences(documents, language);
  const period = documents
    .flatMap((document) => document.sentences.map((evidence) => ({ document, evidence })))
    .sort((a, b) => a.evidence.sentence.row - b.evidence.sentence.row)
    .find(({ document, evidence }) => statesPeriod(sliceSpan(document.view, evidence.sentence.span)));
  const isShown =
    period && sentences.some(({ evidence }) => evidence.sentence.row === period.evidence.sentence.row);
  const countries = [...new Set(views.flatMap(({ document }) => document.facets.country))];
  return [
    title,
    phrases.inShort,
    ...sentences.map(({ document, evidence }) => quote(document.view, evidence.sentence.span)),
    ...labelLine(views, 'swedishPartner', phrases.swedishPartners, citations, (value) => value),
    ...labelLine(views, 'internationalPartner', phrases.internationalPartners, citations, (value) => value),
    ...(countries.length > 0
      ? [phrases.countries(countries.map((code) => countryNames(code)[language]).join(', '))]
      : []),
    ...labelLine(views, 'sdg', phrases.goals, citations, (value) => goalName(value, language)),
    ...labelLine(
      views,
      'area',
      phrases.areas,
      citations,
      (value) => areaNames(canonicalArea(value))[language],
    ),
    ...(period && !isShown
      ? [phrases.period, quote(period.document.view, period.evidence.sentence.span)]
      : []),
  ].join('\n');
}

/** "11 - Hållbara städer och samhällen" in the language of the reply: "11 Sustainable cities and communities". */
function goalName(value: string, language: Language): string {
  const number = Number.parseInt(value, 10);
  return number >= 1 && number <= 17 ? `${number} ${sdgNames(number)[language]}` : value;
}

/** The first document that states the label is quoted, its values divided and named in the language of the reply. */
function labelLine(
  views: readonly DocumentView[],
  name: LabelName,
  phrase: (values: string) => string,
  citations: Citations,
  nameOf: (value: string) => string,
): string[] {
  for (const view of views) {
    const label = view.document.labels.find((own) => own.name === name && own.values.length > 0);
    if (label)
      return [`${phrase(label.values.map(nameOf).join('; '))} [${citations.cite(view, label.span)}]`];
  }
  return [];
}

interface Told {
  readonly document: DocumentEvidence;
  readonly evidence: SentenceEvidence;
}

/** Up to four, at least one from each document, in reading order; the reply's language first. */
function tellingSentences(documents: readonly DocumentEvidence[], language: Language): Told[] {
  const inOrder = [...documents].sort(
    (a, b) => Number(b.view.document.language === language) - Number(a.view.document.language === language),
  );
  const share = Math.max(1, Math.floor(MAX_SENTENCES / Math.max(1, inOrder.length)));
  const chosen: Told[] = [];
  for (const [position, document] of inOrder.entries()) {
    const room = position === 0 ? Math.max(share, MAX_SENTENCES - (inOrder.length - 1)) : 1;
    const telling = document.sentences.filter(({ sentence }) => sentence.words.length >= MIN_WORDS);
    const told = telling.length > 0 ? telling : document.sentences;
    const firstRow = Math.min(...told.map(({ sentence }) => sentence.row));
    const ranked = told
      .map((evidence) => ({ document, evidence, worth: worthOf(document, evidence, firstRow) }))
      .sort((a, b) => b.worth - a.worth);
    let taken = 0;
    for (const next of ranked) {
      if (taken >= room) break;
      if (chosen.some((other) => saySame(other, next))) continue;
      chosen.push(next);
      taken += 1;
    }
  }
  return chosen.sort(
    (a, b) =>
      inOrder.indexOf(a.document) - inOrder.indexOf(b.document) ||
      a.evidence.sentence.row - b.evidence.sentence.row,
  );
}

function worthOf(document: DocumentEvidence, evidence: SentenceEvidence, firstRow: number): number {
  const text = sliceSpan(document.view, evidence.sentence.span);
  const isLead = evidence.sentence.row === firstRow;
  const later = evidence.sentence.row - firstRow;
  const bonus = (isLead ? LEAD_BONUS : 0) + (AIMS.test(text) ? AIM_BONUS : 0);
  return NEARNESS_SHARE * evidence.strength + bonus - LATER_COST * later;
}

function saySame(a: Told, b: Told): boolean {
  const left = contentWords(a);
  const right = contentWords(b);
  const shared = [...right].filter((word) => left.has(word)).length;
  return shared / Math.max(1, Math.min(left.size, right.size)) >= SAME_SHARE;
}

function contentWords({ document, evidence }: Told): Set<string> {
  const text = sliceSpan(document.view, evidence.sentence.span);
  return new Set(words(text).filter((word) => !isStopWord(word)));
}

function statesPeriod(text: string): boolean {
  return (
    /(?:19|20)\d\d\s*[-–—]\s*(?:19|20)?\d\d/.test(text) ||
    (statesAnswer('duration', text) && /projekt|project|fas|phase|pågå|last|period/iu.test(text))
  );
}
