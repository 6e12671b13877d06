// Answers as the server gives them, for the widget's pure parts: a list over texts in both languages, and parts of it
// replaced at will.
import type { Answer, Citation } from '../../src/types.js';

/** A citation of a document without an address of its own. */
export function sampleCitation(number: number, parts: Partial<Citation> = {}): Citation {
  return {
    number,
    documentId: 'umea-kommun~falun-och-kolomyia',
    source: 'umea-kommun.txt',
    title: 'Falun och Kolomyia',
    heading: ['Med demokrati som motståndskraft', 'Falun och Kolomyia'],
    language: 'sv',
    quote: 'Fokus ligger på vattenförsörjning.',
    start: 10,
    end: 44,
    context: { before: '', after: '' },
    href: '/documents/umea-kommun~falun-och-kolomyia?start=10&end=44#passage',
    ...parts,
  };
}

/** A list of one partnership with one quotation, unless parts say otherwise. */
export function sampleAnswer(parts: Partial<Answer> = {}): Answer {
  return {
    id: 'answer-1',
    status: 'answered',
    kind: 'list',
    language: 'sv',
    text: 'Jag hittade 1 partnerskap.\n1. Falun och Kolomyia: ”Fokus ligger på vattenförsörjning.” [1]',
    count: 1,
    countUnit: 'partnership',
    items: [
      {
        title: 'Falun och Kolomyia',
        documents: ['umea-kommun~falun-och-kolomyia'],
        languages: ['sv'],
        countries: ['UA'],
        swedishPartners: ['Falu kommun'],
        internationalPartners: ['Kolomyia'],
        sdgs: [6],
        citations: [1],
      },
    ],
    citations: [sampleCitation(1)],
    interpretation: { kind: 'list', topic: 'vatten', language: 'sv', filters: { country: ['UA'] } },
    nearest: [],
    suggestions: [],
    mode: 'extractive',
    generation: 'generation-1',
    timingsMs: { understand: 0, embed: 0, retrieve: 0, answer: 0, total: 0 },
    ...parts,
  };
}
