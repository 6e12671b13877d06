import { describe, expect, it } from 'vitest';
import { topicUnits } from '../../src/retrieval/topic-units.js';

describe('topicUnits', () => {
  it.each([
    ['water management', 'en'],
    ['vattenhantering', 'sv'],
  ] as const)('takes a concept of the thesaurus as one unit: %s', (topic, language) => {
    const units = topicUnits(topic, language);

    expect(units.map(({ text }) => text)).toEqual([topic]);
    expect(units[0]?.concepts.get('water')).toBe(1);
  });

  it('gives both languages the same concepts', () => {
    const [swedish] = topicUnits('avfall', 'sv');
    const [english] = topicUnits('waste', 'en');

    expect(swedish?.concepts).toEqual(english?.concepts);
  });

  it('asks for the kind that a word names: football answers a question on sport, not one on cricket', () => {
    const [cricket] = topicUnits('cricket', 'en');
    const [sport] = topicUnits('sport', 'en');

    expect(cricket?.concepts.get('sport/cricket')).toBe(1);
    expect(cricket?.concepts.get('sport')).toBe(0.4);
    expect(sport?.concepts.get('sport')).toBe(1);
  });

  it.each([
    ['kombucha', 'sv'],
    ['kombucha', 'en'],
  ] as const)('takes a word outside the thesaurus as it is (%s, %s)', (topic, language) => {
    expect(topicUnits(topic, language)).toMatchObject([{ text: topic, words: [{ folded: topic }], part: 0 }]);
    expect(topicUnits(topic, language)[0]?.concepts.size).toBe(0);
  });

  it.each([
    ['skola och bibliotek', 'sv', ['skola', 'bibliotek']],
    ['schools or libraries', 'en', ['schools', 'libraries']],
    ['schools, libraries', 'en', ['schools', 'libraries']],
    ['skola o bibliotek', 'sv', ['skola', 'bibliotek']],
    ['skola t ex bibliotek', 'sv', ['skola', 'bibliotek']],
    ['schools & libraries', 'en', ['schools', 'libraries']],
  ] as const)('counts the coordinated parts of %s', (topic, language, texts) => {
    const units = topicUnits(topic, language);

    expect(units.map(({ text }) => text)).toEqual(texts);
    expect(new Set(units.map(({ part }) => part)).size).toBe(2);
  });

  it('does not divide a word that holds a conjunction inside', () => {
    expect(new Set(topicUnits('kombucha brandor', 'en').map(({ part }) => part)).size).toBe(1);
  });

  it.each([
    ['', 'sv'],
    ['   ', 'en'],
    ['och', 'sv'],
    ['the', 'en'],
  ] as const)('has no unit in %j (%s)', (topic, language) => {
    expect(topicUnits(topic, language)).toEqual([]);
  });

  it('keeps the order of the topic', () => {
    expect(topicUnits('kombucha vid bibliotek', 'sv').map(({ text }) => text)).toEqual([
      'kombucha',
      'bibliotek',
    ]);
  });
});
