// Small answers, questions and documents for the tests of the evaluation: only what a measure looks at is given,
// the rest is filled with what no measure reads.
import type { GoldQuestion } from '../../src/evaluation/gold-question.js';
import type { Outcome } from '../../src/evaluation/run.js';
import type { Answer, AnswerItem, Citation, Document } from '../../src/types.js';

/** An answered list without items; fields given win. */
export function buildAnswer(given: Partial<Answer> = {}): Answer {
  return {
    id: 'a1',
    status: 'answered',
    kind: 'list',
    language: 'en',
    text: '',
    citations: [],
    interpretation: { kind: 'list', topic: '', language: 'en', filters: {} },
    nearest: [],
    suggestions: [],
    mode: 'extractive',
    generation: 'g1',
    timingsMs: { understand: 0, embed: 0, retrieve: 0, answer: 0, total: 0 },
    ...given,
  };
}

/** One item that stands for these documents. */
export function buildItem(...documents: string[]): AnswerItem {
  return {
    title: documents.join(' '),
    documents,
    languages: [],
    countries: [],
    swedishPartners: [],
    internationalPartners: [],
    sdgs: [],
    citations: [],
  };
}

/** A citation of a document, at the start of its text unless said otherwise. */
export function buildCitation(number: number, documentId: string, quote: string, start = 0): Citation {
  return {
    number,
    documentId,
    source: 'page.txt',
    title: documentId,
    heading: [documentId],
    language: 'en',
    quote,
    start,
    end: start + quote.length,
    context: { before: '', after: '' },
    href: '',
  };
}

/** An English list question without gold; fields given win. */
export function buildQuestion(given: Partial<GoldQuestion> = {}): GoldQuestion {
  return {
    id: 'q1',
    type: 'list',
    language: 'en',
    question: 'Which projects are about water?',
    history: [],
    gold: [],
    optional: [],
    contains: [],
    direction: 'en→en',
    ...given,
  };
}

/** A document with this text on these lines, stating nothing; fields given win. */
export function buildDocument(id: string, given: Partial<Document> = {}): Document {
  return {
    id,
    source: 'page.txt',
    kind: 'project',
    title: id,
    heading: [id],
    language: 'en',
    text: '',
    sections: [],
    labels: [],
    stated: { sdgs: [], areas: [], themes: [], tags: [], swedishPartners: [], internationalPartners: [] },
    facets: {
      language: ['en'],
      country: [],
      sdg: [],
      area: [],
      theme: [],
      swedishPartner: [],
      internationalPartner: [],
      documentKind: ['project'],
    },
    ...given,
  };
}

/** An outcome that passed or failed, by id. */
export function buildOutcome(id: string, hasPassed: boolean, given: Partial<GoldQuestion> = {}): Outcome {
  return {
    question: buildQuestion({ id, ...given }),
    answer: buildAnswer(),
    grade: { hasPassed, isRefused: false, verbatim: 0, quotations: 0, found: [] },
    elapsedMs: 1,
  };
}
