import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/types.js';
import {
  conceptsNamed,
  findConcepts,
  narrowest,
  relatedConcepts,
} from '../../src/vocabulary/find-concepts.js';
import { ENGLISH, NOTHING, SWEDISH } from './topic-cases.js';

function found(text: string, language?: Language): string[] {
  return [...new Set(findConcepts(text, language).map(({ concept }) => concept))].sort();
}

describe('finding concepts', () => {
  it.each(SWEDISH)('finds the topics of Swedish: %s', (text, ids) => {
    expect(found(text, 'sv')).toEqual(expect.arrayContaining(ids));
  });

  it.each(ENGLISH)('finds the topics of English: %s', (text, ids) => {
    expect(found(text, 'en')).toEqual(expect.arrayContaining(ids));
  });

  it.each([...SWEDISH, ...ENGLISH])('finds them where the language is not told: %s', (text, ids) => {
    expect(found(text)).toEqual(expect.arrayContaining(ids));
  });

  it.each(NOTHING.sv)('finds nothing in words that only look like topics: %s', (text) => {
    expect(found(text, 'sv')).toEqual([]);
  });

  it.each(NOTHING.en)('finds nothing in English lookalikes: %s', (text) => {
    expect(found(text, 'en')).toEqual([]);
  });

  it.each([
    ['vattenforsorjning', 'water-supply'],
    ['aldreomsorg', 'elderly-care'],
    ['jamstalldhet', 'gender-equality'],
    ['oversvamningar', 'floods'],
    ['forskolorna', 'preschool'],
  ])('reads Swedish typed without its dots: %s', (text, id) => {
    expect(found(text)).toContain(id);
  });

  it('reads decomposed letters as composed ones and places them in the original text', () => {
    const text = 'Om äldreomsorgen.'.normalize('NFD');

    const [mention] = findConcepts(text, 'sv');

    expect(mention && text.slice(mention.start, mention.end).normalize('NFC')).toBe('äldreomsorgen');
  });

  it('gives UTF-16 offsets that slice back to the words, a phrase as a whole', () => {
    const text = '🙂 Stöd till rent vatten och nya bussar';

    const quotes = findConcepts(text, 'sv').map(({ start, end }) => text.slice(start, end));

    expect([...new Set(quotes)]).toEqual(['rent vatten', 'bussar']);
  });

  it('lets the longest phrase win over the words inside it', () => {
    expect(found('public health', 'en')).toEqual(['public-health']);
    expect(found('folkhälsa', 'sv')).toEqual(['public-health']);
    expect(found('våld mot kvinnor', 'sv')).toEqual(['gender-based-violence']);
  });

  it('names the kind beside its concept, in either language', () => {
    expect(found('de spelar fotboll', 'sv')).toEqual(['sport', 'sport/football']);
    expect(found('they play football', 'en')).toEqual(['sport', 'sport/football']);
    expect(found('mer idrott', 'sv')).toEqual(['sport']);
  });

  it('keeps of what one stretch names the narrowest', () => {
    expect(narrowest(['sport', 'sport/football', 'youth'])).toEqual(['sport/football', 'youth']);
    expect(relatedConcepts('sport/football').slice(0, 2)).toEqual([
      { concept: 'sport/football', weight: 1 },
      { concept: 'sport', weight: 0.4 },
    ]);
    expect(relatedConcepts('sport').map(({ concept }) => concept)).not.toContain('sport/football');
  });

  it('does not join words across a full stop into a phrase', () => {
    expect(found('We drink. Water is short', 'en')).toEqual(['water']);
    expect(found('They spoke of climate. Adaptation of a play', 'en')).toEqual(['climate']);
  });

  it('takes words of the other language, but not those that mislead', () => {
    expect(found('Projektet handlar om waste management', 'sv')).toContain('waste');
    expect(found('The barn burned', 'en')).not.toContain('children');
    expect(found('Barn leker', 'sv')).toContain('children');
  });

  it('finds both halves of a compound', () => {
    expect(found('skolbusschaufförer och kvinnoföreningar', 'sv')).toEqual(
      expect.arrayContaining(['gender-equality', 'civil-society']),
    );
  });

  it.each([
    ['Mutbrotten minskade', 'anti-corruption'],
    ['Boklånen ökade', 'libraries'],
    ['Vägarbetet dröjer', 'roads'],
  ])('takes three letters for a first part where the other half is a known word: %s', (text, concept) => {
    expect(found(text, 'sv')).toContain(concept);
  });

  it.each(['Vägledning ges varje vecka', 'De vägrar'])('is not misled by a short first part: %s', (text) => {
    expect(found(text, 'sv')).not.toContain('roads');
  });

  it('finds nothing in empty text, numbers and names', () => {
    for (const text of ['', ' ', '2024', 'Anna Lind', '…']) expect(found(text)).toEqual([]);
  });

  it('reads at least 500 sentences a second', () => {
    const sentence =
      'Fokus kommer att ligga på vattenförsörjning, avfallshantering och medborgardialog i kommunerna.';
    findConcepts(sentence, 'sv');

    const start = performance.now();
    for (let i = 0; i < 500; i++) findConcepts(`${sentence} ${i}`, 'sv');

    expect(performance.now() - start).toBeLessThan(1000);
  });
});

describe('the concepts of a sentence', () => {
  it.each([
    ['Barn och unga ska delaktiggöras och få inflytande över kommunens arbete.', 'sv', 'youth-participation'],
    ['Young people get a say and influence decisions.', 'en', 'youth-participation'],
    ['Skolorna får läsplattor och digitala läromedel.', 'sv', 'digital-learning'],
  ] as const)('join in %s', (text, language, concept) => {
    expect(conceptsNamed(text, language)).toContain(concept);
  });

  it('join only where all parts are named', () => {
    expect(conceptsNamed('Unga spelar fotboll.', 'sv')).not.toContain('youth-participation');
    expect(conceptsNamed('Invånarna får inflytande.', 'sv')).not.toContain('youth-participation');
  });
});
