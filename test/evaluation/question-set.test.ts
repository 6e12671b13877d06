import { describe, expect, it } from 'vitest';
import { AppError } from '../../src/errors.js';
import { loadQuestionSet, parseQuestionSet } from '../../src/evaluation/question-set.js';

const entries = JSON.stringify([
  { id: 'falun-kolomyia', title: 'Falun och Kolomyia', lang: 'sv', kind: 'project', lines: [3, 9] },
]);
const question = {
  id: 'list-01',
  lang: 'sv',
  type: 'list',
  question: 'Vilka projekt rör vatten?',
  gold_entries: ['falun-kolomyia'],
  unanswerable: false,
  cross_lingual: false,
};

function problemsOf(...lines: unknown[]): string {
  try {
    parseQuestionSet('mine', entries, lines.map((line) => JSON.stringify(line)).join('\n'));
  } catch (error) {
    if (error instanceof AppError && error.code === 'QUESTION_SET_INVALID') return error.message;
    throw error;
  }
  return '';
}

describe('parseQuestionSet', () => {
  it('reads questions and fills what may be left out', () => {
    const set = parseQuestionSet('mine', entries, `${JSON.stringify(question)}\n\n`);

    expect(set.questions).toEqual([
      {
        id: 'list-01',
        lang: 'sv',
        type: 'list',
        question: 'Vilka projekt rör vatten?',
        gold_entries: ['falun-kolomyia'],
        unanswerable: false,
        history: [],
        optional_entries: [],
        answer_contains: [],
      },
    ]);
    expect(set.digest).toMatch(/^[0-9a-f]{64}$/);
  });

  it('stops at a gold or optional entry that does not exist, naming question and entry', () => {
    expect(problemsOf({ ...question, gold_entries: ['borås-nowhere'] })).toContain(
      'list-01: no entry "borås-nowhere"',
    );
    expect(problemsOf({ ...question, optional_entries: ['gone'] })).toContain('no entry "gone"');
  });

  it('names the line that is not JSON or breaks the schema', () => {
    expect(problemsOf(question, { ...question, id: 'b', lang: 'de' })).toContain('questions, line 2: lang');
    expect(() => parseQuestionSet('mine', entries, '{')).toThrow('questions, line 1: not JSON');
  });

  it('refuses contradictions: repeated ids, gold without answer, counts without a number', () => {
    expect(problemsOf(question, question)).toContain('id used twice');
    expect(problemsOf({ ...question, unanswerable: true })).toContain('contradicts its type');
    expect(problemsOf({ ...question, type: 'count' })).toContain('no count');
    expect(problemsOf({ ...question, type: 'factual' })).toContain('no gold_passage');
  });
});

describe('loadQuestionSet', () => {
  it.each([
    ['seed', 16, 110],
    ['pages', 34, 90],
  ])('reads the committed set %s', async (name, entryCount, questionCount) => {
    const set = await loadQuestionSet(name, {
      entriesFile: `test/evaluation/${name}/entries.json`,
      questionsFile: `test/evaluation/${name}/questions.jsonl`,
    });

    expect([set.entries.length, set.questions.length]).toEqual([entryCount, questionCount]);
  });

  it('says which file is missing', async () => {
    const files = { entriesFile: 'nowhere/entries.json', questionsFile: 'nowhere/questions.jsonl' };

    await expect(loadQuestionSet('x', files)).rejects.toMatchObject({ code: 'QUESTION_SET_INVALID' });
  });
});
