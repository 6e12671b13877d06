import { describe, expect, it } from 'vitest';
import { understand } from '../../src/question/understand.js';
import { CORPUS } from './question-corpus.js';

const read = (question: string) => {
  const { interpretation, amount } = understand({ question }, CORPUS);
  return [interpretation.kind, interpretation.topic, amount];
};

describe('the size of a grant', () => {
  it.each([
    ['Vilka har fått mer än 2,5 miljoner kronor?', 'list', '', { least: 2_500_001 }],
    ['Which partnerships got more than two million kronor?', 'list', '', { least: 2_000_001 }],
    ['Vilka partnerskap i Kenya fick minst 500 000 kr?', 'list', '', { least: 500_000 }],
    ['Hur många partnerskap fick högst 1 miljon kronor?', 'count', '', { most: 1_000_000 }],
    ['Vilka partnerskap fick inte mer än 500 000 kronor?', 'list', '', { most: 500_000 }],
    ['Which partnerships got not more than 500 000 kronor?', 'list', '', { most: 500_000 }],
    ['Which projects on water received less than SEK 900,000?', 'list', 'water', { most: 899_999 }],
  ] as const)('is read in %s', (question, kind, topic, amount) => {
    expect(read(question)).toEqual([kind, topic, amount]);
  });

  it.each([
    'Vilka projekt når över 2 000 barn?',
    'Hur mycket pengar fick Umeå?',
    'Vad kostar 500 kronor?',
    'Which projects reach more than two million people?',
  ])('is not read in %s', (question) => {
    expect(read(question)[2]).toBeUndefined();
  });
});

describe('all of several goals', () => {
  it.each([
    ['Which projects have both SDG 5 and SDG 8?', true],
    ['Vilka projekt har både mål 5 och mål 8?', true],
    ['Which projects have SDG 5 or SDG 8?', false],
  ])('%s: %s', (question, expected) => {
    expect(understand({ question }, CORPUS).isAllGoals).toBe(expected);
  });
});
