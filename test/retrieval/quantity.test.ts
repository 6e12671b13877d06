import { describe, expect, it } from 'vitest';
import { quantifies } from '../../src/retrieval/quantity.js';
import type { Language } from '../../src/types.js';
import { conceptsNamed } from '../../src/vocabulary/find-concepts.js';
import { smallView, topicQuery } from '../support/small-corpus.js';

const VIEW = smallView([{ title: 'Kliniker', sentences: ['Nio av stadens kliniker har solceller.'] }]);

function counted(text: string, thing: string, language: Language): number {
  const [unit] = topicQuery(VIEW, thing, language).units;
  return quantifies(text, language, conceptsNamed(text, language), unit!);
}

describe('quantifies', () => {
  it.each([
    ['Nio av stadens kliniker har solceller.', 'kliniker', 'sv'],
    ['Projektet når 1 200 elever.', 'elever', 'sv'],
    ['Tjugotvå lärare deltar.', 'lärare', 'sv'],
    ['Forty of the pupils took part.', 'pupils', 'en'],
    ['The county has 12 libraries.', 'libraries', 'en'],
    ['Nio kombuchor bryggs.', 'kombuchor', 'sv'],
  ] as const)('hears a number before its noun: %s', (text, thing, language) => {
    expect(counted(text, thing, language)).toBe(1);
  });

  it.each([
    ['Eleverna fick 40 000 kronor.', 'elever', 'sv'],
    ['The pupils met in 2019.', 'pupils', 'en'],
    ['The pupils planted 300 trees.', 'pupils', 'en'],
  ] as const)('does not take a neighbouring number: %s', (text, thing, language) => {
    expect(counted(text, thing, language)).toBe(0);
  });

  it.each([
    ['The number of pupils is down from 64 a year to 22.', 'pupils', 'en'],
    ['Antalet elever har ökat från 300 till 1 150 i månaden.', 'elever', 'sv'],
    ['Pupils were sceptical; three of them stayed.', 'pupils', 'en'],
  ] as const)('hears a number said of a noun before it: %s', (text, thing, language) => {
    expect(counted(text, thing, language)).toBe(1);
  });

  it.each([
    ['Varje vagn rymmer 300 liter.', 'litres of water', 1],
    ['They collect 23 tonnes a day.', 'ton', 1],
    ['Tio vagnar med pump står vid polisposterna.', 'litres of water', 0],
  ] as const)(
    'hears a measure in either language, and nothing in its place: %s',
    (text, thing, quantified) => {
      expect(counted(text, thing, 'sv')).toBe(quantified);
    },
  );

  it.each([
    ['De var sjutton.', 'elever', 'sv'],
    ['There were seventeen.', 'pupils', 'en'],
  ] as const)('is unsure where only the number stands: %s', (text, thing, language) => {
    expect(counted(text, thing, language)).toBe(0.5);
  });

  it.each([
    ['Eleverna läser.', 'elever', 'sv'],
    ['', 'pupils', 'en'],
  ] as const)('is 0 without a number: %j', (text, thing, language) => {
    expect(counted(text, thing, language)).toBe(0);
  });
});
