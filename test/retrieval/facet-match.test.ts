import { describe, expect, it } from 'vitest';
import { matchesFilters, restrictedFacets } from '../../src/retrieval/facet-match.js';
import { type SmallEntry, smallDocument } from '../support/small-corpus.js';

const document = (entry: Partial<SmallEntry>) =>
  smallDocument({ title: 'Text', sentences: ['Text.'], ...entry }).document;

const KENYA = document({
  facets: { country: ['KE'], sdg: [6, 11], swedishPartner: ['Umeå kommun'] },
  sentences: ['Zambia nämns som en förebild.'],
});

describe('matchesFilters', () => {
  it('lets everything through without a filter, and with empty ones', () => {
    expect(matchesFilters(KENYA, {})).toBe(true);
    expect(matchesFilters(KENYA, { country: [], sdg: [] })).toBe(true);
    expect(restrictedFacets({ country: [], sdg: [6] })).toEqual(['sdg']);
  });

  it('joins values of one facet by or, facets by and', () => {
    expect(matchesFilters(KENYA, { country: ['VN', 'KE'] })).toBe(true);
    expect(matchesFilters(KENYA, { country: ['KE'], sdg: [4] })).toBe(false);
    expect(matchesFilters(KENYA, { country: ['KE'], sdg: [4, 11] })).toBe(true);
  });

  it('excludes a document that states another value, whatever its text names', () => {
    expect(matchesFilters(KENYA, { country: ['ZM'] })).toBe(false);
  });

  it.each([
    ['sv', 'Delegationen reste till Zambia i maj.'],
    ['en', 'The delegation went to Zambia in May.'],
    ['sv', 'Zambias kommuner deltar.'],
  ] as const)('takes a document without a country whose %s text names it: %s', (language, sentence) => {
    const unknown = document({ language, sentences: [sentence] });

    expect(matchesFilters(unknown, { country: ['ZM'] })).toBe(true);
    expect(matchesFilters(unknown, { country: ['KE'] })).toBe(false);
  });

  it.each([
    ['swedishPartner', 'Växjö kommun', 'Lärare från Växjö deltar.'],
    ['swedishPartner', 'Göteborgs stad', 'Göteborgs skolor deltar.'],
    ['internationalPartner', 'Kisumu County', 'Teachers from Kisumu take part.'],
    ['internationalPartner', 'City of Windhoek', 'Windhoek’s schools take part.'],
  ] as const)('takes a document without a %s whose text names %s', (key, value, sentence) => {
    const unknown = document({ sentences: [sentence] });

    expect(matchesFilters(unknown, { [key]: [value] })).toBe(true);
  });

  it('does not find a partner inside another word', () => {
    const unknown = document({ sentences: ['Mora sig i parken.', 'Moralen är god.'] });

    expect(
      matchesFilters(document({ sentences: ['Moralen är god.'] }), { swedishPartner: ['Mora kommun'] }),
    ).toBe(false);
    expect(matchesFilters(unknown, { swedishPartner: ['Mora kommun'] })).toBe(true);
  });

  it.each([
    ['sdg', 6, 'Mål 6 handlar om rent vatten.'],
    ['area', 'Education', 'Education for all.'],
    ['theme', 'Gender Equality', 'Gender Equality in councils.'],
  ] as const)('takes no %s from the text alone: it has to be stated', (key, value, sentence) => {
    expect(matchesFilters(document({ sentences: [sentence] }), { [key]: [value] })).toBe(false);
  });
});

describe('pages of no partner', () => {
  const rules = document({
    kind: 'page',
    facets: { country: ['PL'] },
    sentences: ['Resor till Ukraina betalas inte.'],
  });

  it('lie within a country that they name in passing where a fact is asked, and not in a list', () => {
    expect(matchesFilters(rules, { country: ['UA'] })).toBe(false);
    expect(matchesFilters(rules, { country: ['UA'] }, 'naming')).toBe(true);
    expect(matchesFilters(rules, { country: ['KE'] }, 'naming')).toBe(false);
  });

  it('lie within any country where it is asked whom to write to, unless a partner is named', () => {
    expect(matchesFilters(rules, { country: ['KE'] }, 'all')).toBe(true);
    expect(matchesFilters(rules, { country: ['KE'], swedishPartner: ['Umeå kommun'] }, 'all')).toBe(false);
  });
});

describe('a Swedish partner that a text without one names', () => {
  const named = (sentence: string, partner: string) =>
    matchesFilters(document({ sentences: [sentence] }), { swedishPartner: [partner] });

  it('is no ordinary word, and no place where one meets', () => {
    expect(named('Det kan vara bra att ringa.', 'Vara kommun')).toBe(false);
    expect(named('Stöd går till Vara och Manica.', 'Vara kommun')).toBe(true);
    expect(named('Vi möts i Visby i maj.', 'Region Gotland')).toBe(false);
    expect(named('Vi möts hos Region Gotland i maj.', 'Region Gotland')).toBe(true);
  });
});
