import { describe, expect, it } from 'vitest';
import { createTopicCorrector } from '../../src/retrieval/correct-topic.js';
import { smallView } from '../support/small-corpus.js';

const VIEW = smallView([
  {
    title: 'Snickarglädje',
    sentences: ['Invånarna räddar snickarglädje på gamla verandor.'],
    language: 'sv',
  },
  { title: 'Lighthouses', sentences: ['Dairy farms beside two lighthouses.'], language: 'en' },
]);
/** As the model's tokenizer does: a word it knows is one piece, another falls apart. */
const KNOWN = new Set(['snickarglädje', 'farms', 'firms', 'lighthouses']);
const countTokens = (text: string) => (KNOWN.has(text.toLowerCase()) ? 1 : 3);
const correct = createTopicCorrector(VIEW.words, countTokens);

describe('a topic corrector', () => {
  it.each([
    ['snickaglädje', 'sv', 'snickarglädje'],
    ['snickragladje', 'sv', 'snickarglädje'],
    ['lighthuoses', 'en', 'lighthouses'],
  ] as const)('puts %s right', (typed, language, right) => {
    expect(correct(typed, language)).toBe(right);
  });

  it('changes the misspelled word alone', () => {
    expect(correct('gamla, snickaglädje på verandor', 'sv')).toBe('gamla, snickarglädje på verandor');
  });

  it.each([
    ['snickarglädje', 'sv'],
    ['Snickarglädjen', 'sv'],
    ['libraries', 'en'],
    ['bibliotek', 'sv'],
    ['verandor', 'sv'],
    ['2024', 'sv'],
    ['', 'en'],
  ] as const)('leaves a word alone that corpus, thesaurus or language knows: %j', (text, language) => {
    expect(correct(text, language)).toBe(text);
  });

  it('leaves a good word alone that the corpus merely lacks', () => {
    expect(correct('firms', 'en')).toBe('firms');
  });
});
