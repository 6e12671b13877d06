import { describe, expect, it } from 'vitest';
import { bareQuestion } from '../../src/question/bare-question.js';
import type { Mention } from '../../src/question/understood.js';

const UMEA: Mention = { text: 'Umeås', facet: 'swedishPartner', value: 'Umeå kommun' };
const KENYA: Mention = { text: 'Kenya', facet: 'country', value: 'KE' };

describe('bareQuestion', () => {
  it.each([
    ['Vad är målet med Umeås samarbete i Kenya?', [UMEA, KENYA], 'Vad är målet med samarbete i ?'],
    ['What is the aim of the project in Kenya?', [KENYA], 'What is the aim of the project in ?'],
  ])('leaves out the names that became filters, spaces tidied: %s', (question, mentions, bare) => {
    expect(bareQuestion(question, mentions)).toBe(bare);
  });

  it('keeps goals, areas and themes: they are what is asked', () => {
    const goal: Mention = { text: 'mål 6', facet: 'sdg', value: 6 };

    expect(bareQuestion('Varför anges mål 6?', [goal])).toBe('Varför anges mål 6?');
  });

  it.each([
    ['Kenya?', [KENYA]],
    ['Vad gör de?', []],
    ['', []],
  ])('is the question itself where everything or nothing is named: %j', (question, mentions) => {
    expect(bareQuestion(question, mentions)).toBe(question);
  });
});
