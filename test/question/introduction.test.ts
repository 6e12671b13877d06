import { describe, expect, it } from 'vitest';
import { readQuestion } from '../../src/question/reading.js';
import { CORPUS } from './question-corpus.js';

/** The words that are the subject, those on who asks, and those on what has happened. */
function parts(question: string): readonly string[] {
  const { tokens, introduction } = readQuestion(question, CORPUS);
  return [introduction.isSubject, introduction.isAsker, introduction.isSituation].map((is) =>
    tokens
      .filter((_, index) => is(index))
      .map(({ text }) => text)
      .join(' '),
  );
}

describe('readIntroduction', () => {
  it.each([
    ['Vilka projekt rör skolor?', '', '', ''],
    ['Jag är lärare i Umeå. Har ni något om skolor?', '', 'Jag är lärare i Umeå', ''],
    ['Jag är intresserad av turism. Vad finns?', 'turism', 'Jag är intresserad av', ''],
    ['I work with waste and wonder which projects there are?', 'waste and wonder', 'I work with', ''],
    ['Our bus is late. May we wait?', '', '', 'Our bus is late'],
    ['Vi jobbar på Umeå kommun. Vilka partnerskap har vi?', '', '', ''],
    ['Jag bor i Umeå. Vad gör kommunen i Kenya?', '', '', ''],
    ['Vi funderar på Kenya. Vilka partnerskap finns där?', '', '', ''],
  ])('divides %s', (question, subject, asker, situation) => {
    expect(parts(question)).toEqual([subject, asker, situation]);
  });
});
