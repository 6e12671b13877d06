import { describe, expect, it } from 'vitest';
import { comparePairs } from '../../src/evaluation/agreement.js';
import { explainFailures } from '../../src/evaluation/explain.js';
import { formatAgreement, formatFailures, formatSummary } from '../../src/evaluation/report.js';
import { runQuestions, storedDocuments } from '../../src/evaluation/run.js';
import { summarise } from '../../src/evaluation/summarise.js';
import type { Answer, AskRequest, Document } from '../../src/types.js';
import { buildAnswer, buildCitation, buildDocument, buildItem, buildQuestion } from './build-answer.js';

const documents = [
  buildDocument('water', { text: 'Clean water for all.' }),
  buildDocument('waste', { text: 'Avfall blir jord.' }),
];

/** Answers by script: question text to answer; records what it was asked. */
function fakeAssistant(script: Readonly<Record<string, Answer>>, known: readonly Document[] = documents) {
  const asked: AskRequest[] = [];
  return {
    asked,
    ask: async (request: AskRequest) => {
      asked.push(request);
      return script[request.question] ?? buildAnswer({ status: 'not_found' });
    },
    search: async () => [
      { rank: 1, similarity: 0.75, citation: buildCitation(1, 'waste', 'Avfall blir jord.') },
    ],
    storedDocument: (id: string) => known.find((document) => document.id === id),
    documents: ({ limit, offset }: { limit: number; offset: number }) => ({
      total: known.length,
      documents: known.slice(offset, offset + limit),
    }),
  };
}

const listAnswer = buildAnswer({
  items: [buildItem('water')],
  citations: [buildCitation(1, 'water', 'Clean water for all.')],
  text: 'One. [1]',
});

describe('runQuestions', () => {
  it('asks with history and a limit that cuts no list, and times each question', async () => {
    const assistant = fakeAssistant({ 'And water?': listAnswer });
    const times = [10, 15];
    const clock = { now: () => times.shift() ?? 0, date: () => new Date(0) };
    const question = buildQuestion({ question: 'And water?', history: ['Hi'], gold: ['water'] });

    const [outcome] = await runQuestions(assistant, [question], { clock });

    expect(assistant.asked).toEqual([{ question: 'And water?', history: [{ question: 'Hi' }], limit: 200 }]);
    expect(outcome).toMatchObject({
      elapsedMs: 5,
      grade: { hasPassed: true, verbatim: 1, quotations: 1 },
    });
  });
});

describe('storedDocuments', () => {
  it('reads past one page of the listing', () => {
    const many = Array.from({ length: 401 }, (_, index) => buildDocument(`d${index}`));

    expect(storedDocuments(fakeAssistant({}, many))).toEqual(many);
  });

  it('fails on a listed document without a stored record', () => {
    const assistant = { ...fakeAssistant({}), storedDocument: () => undefined };

    expect(() => storedDocuments(assistant)).toThrow('water');
  });
});

describe('summarise', () => {
  it('averages by type and direction and keeps right and wrong refusals apart', async () => {
    const assistant = fakeAssistant({ 'Which are about water?': listAnswer });
    const questions = [
      buildQuestion({ question: 'Which are about water?', gold: ['water', 'waste'], direction: 'mixed' }),
      buildQuestion({ id: 'q2', question: 'Sopor?', gold: ['waste'], direction: 'en→sv' }),
      buildQuestion({ id: 'q3', question: 'Weather?', type: 'unanswerable', direction: 'none' }),
    ];

    const summary = summarise(await runQuestions(assistant, questions));

    expect(summary.byType.map(({ group, n }) => [group, n])).toEqual([
      ['list', 2],
      ['unanswerable', 1],
    ]);
    expect(summary.byType[0]).toMatchObject({ precision: 0.5, recall: 0.25, refused: 0.5, passed: 0 });
    expect(summary.byType[0]?.f1).toBeCloseTo(1 / 3, 12);
    expect(summary.byDirection.map(({ group }) => group)).toEqual(['en→sv', 'mixed', 'none']);
    expect(summary).toMatchObject({ rightRefusals: 1, wrongRefusals: 0.5, verbatim: 1 });
    expect(formatSummary('mine', summary)).toContain('right refusals 1.00   wrong refusals .50');
  });
});

describe('explainFailures', () => {
  it('names what was wrongly rejected and accepted, with facet and search rank', async () => {
    const kenya = { kind: 'list', topic: 'jord', language: 'sv', filters: { country: ['KE'] } } as const;
    const answer = buildAnswer({ items: [buildItem('water')], interpretation: kenya });
    const assistant = fakeAssistant({ 'Vad blir jord?': answer });
    const question = buildQuestion({ question: 'Vad blir jord?', gold: ['waste'] });

    const failures = await explainFailures(assistant, await runQuestions(assistant, [question]));

    expect(failures[0]?.verdicts).toEqual([
      {
        documentId: 'waste',
        title: 'waste',
        verdict: 'wrongly rejected',
        why: 'country is unknown, asked for KE; search rank 1, similarity 0.75',
      },
      {
        documentId: 'water',
        title: 'water',
        verdict: 'wrongly accepted',
        why: 'country is unknown, asked for KE; not among the first 50 of search',
      },
    ]);
    expect(formatFailures('mine', failures)).toContain('wrongly rejected: waste');
  });
});

describe('comparePairs', () => {
  it('compares listed documents and tells what one language alone gave', async () => {
    const both = buildAnswer({ items: [buildItem('water'), buildItem('waste')] });
    const assistant = fakeAssistant({ Vatten: both, water: listAnswer });

    const outcomes = await comparePairs(assistant, [
      { sv: 'Vatten', en: 'water' },
      { sv: 'Månen', en: 'The moon' },
    ]);

    expect(outcomes).toMatchObject([
      { agrees: false, areBothRefused: false, onlySv: ['waste'], onlyEn: [] },
      { agrees: true, areBothRefused: true },
    ]);
    expect(formatAgreement('pairs', outcomes)).toContain('1 of 2 pairs');
  });
});
