import { describe, expect, it } from 'vitest';
import { understand } from '../../src/question/understand.js';
import type { Language } from '../../src/types.js';
import { CORPUS } from './question-corpus.js';

const CASES: readonly (readonly [question: string, language: Language])[] = [
  ['Vilka projekt rör vatten?', 'sv'],
  ['vilka projekt ror vatten', 'sv'],
  ['vattenhanteringen', 'sv'],
  ['sophantering', 'sv'],
  ['bibliotek kajiado', 'sv'],
  ['mål 4', 'sv'],
  ['Och Lidingö då?', 'sv'],
  ['hej', 'sv'],
  ['utbildning Vietnam', 'sv'],
  ['Berätta om Kolomyia', 'sv'],
  ['Which projects concern water?', 'en'],
  ['water kenya', 'en'],
  ['libraries', 'en'],
  ['waste management', 'en'],
  ['And in Vietnam?', 'en'],
  ['hello', 'en'],
  ['Tell me about Växjö', 'en'],
  ['SDG 5 projects', 'en'],
  ['Umeå and Kherson', 'en'],
  ['Umeå och Cherson', 'sv'],
  ['projects for men and women', 'en'],
];

describe('the language of a question', () => {
  it.each(CASES)('is told without regard to names: %s', (question, language) => {
    expect(understand({ question }, CORPUS).interpretation.language).toBe(language);
  });

  it('follows the page, then Swedish, when it cannot be told', () => {
    expect(understand({ question: 'Kolomyia?', language: 'en' }, CORPUS).interpretation.language).toBe('en');
    expect(understand({ question: 'Kolomyia?' }, CORPUS).interpretation.language).toBe('sv');
  });

  it('of the page is that of the reply only when the question does not tell its own', () => {
    const replyTo = (question: string) => understand({ question, pageLanguage: 'en' }, CORPUS).replyLanguage;

    expect(replyTo('Kolomyia?')).toBe('en');
    expect(replyTo('Vilka projekt rör vatten?')).toBe('sv');
  });

  it('is not that of the reply when the request or the question wants another', () => {
    expect(understand({ question: 'Vilka projekt rör vatten?', language: 'en' }, CORPUS).replyLanguage).toBe(
      'en',
    );
    expect(understand({ question: 'Berätta om Kolomyia på engelska' }, CORPUS).replyLanguage).toBe('en');
  });
});
