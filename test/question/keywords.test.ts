import { expect, it } from 'vitest';
import { understand } from '../../src/question/understand.js';
import { CORPUS } from './question-corpus.js';

const isKeywords = (question: string) => understand({ question }, CORPUS).isKeywords;

it.each(['barnomsorg teplantage', 'girls football tanzania', 'bibliotek Kenya'])(
  'are words alone: %s',
  (question) => {
    expect(isKeywords(question)).toBe(true);
  },
);

it.each([
  'Vilka projekt rör bibliotek?',
  'nåt om bibliotek?',
  'projekt om bibliotek',
  'show libraries in Kenya',
])('are no question, no request and no phrase: %s', (question) => {
  expect(isKeywords(question)).toBe(false);
});
