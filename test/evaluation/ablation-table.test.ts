// The table of an ablation: a row for each way of answering, with what only facts tell at its end.
import { describe, expect, it } from 'vitest';
import { formatAblation } from '../../src/evaluation/ablation-table.js';
import { gradeAnswer } from '../../src/evaluation/grade.js';
import type { Outcome } from '../../src/evaluation/run.js';
import { buildAnswer, buildCitation, buildQuestion } from './build-answer.js';

const text = 'Kursen kostar 500 kronor. Den hålls i Umeå.';
const quote = 'Kursen kostar 500 kronor.';

function outcomeOf(documentId: string): Outcome {
  const question = buildQuestion({ type: 'factual', gold: ['a'], passage: quote });
  const answer = buildAnswer({
    kind: 'fact',
    text: `${quote} [1]`,
    citations: [buildCitation(1, documentId, quote)],
  });
  return { question, answer, grade: gradeAnswer(question, answer, () => text), elapsedMs: 1 };
}

describe('formatAblation', () => {
  const table = formatAblation([
    { name: 'right', outcomes: new Map([['seed', [outcomeOf('a')]]]) },
    { name: 'wrong', outcomes: new Map([['seed', [outcomeOf('b')]]]) },
  ]);

  it('has a table for each set with its number of questions', () => {
    expect(table).toContain('**seed** (1 questions)');
    expect(table.split('\n').filter((line) => line.startsWith('| right')).length).toBe(1);
  });

  it('ends with whether the document is right and how long its quotation is', () => {
    expect(table).toMatch(/\| right .*\| 1\.00 \| 25 \|$/m);
    expect(table).toMatch(/\| wrong .*\| \.00 \| 25 \|$/m);
  });
});
