import { describe, expect, it } from 'vitest';
import { describeFilters, facetValueNames } from '../../src/answering/facet-names.js';
import type { FacetKey } from '../../src/types.js';

describe('facetValueNames', () => {
  it.each([
    ['country', 'UA', 'Ukraina', 'Ukraine'],
    ['sdg', 6, 'mål 6, Rent vatten och sanitet för alla', 'goal 6, Clean water and sanitation'],
    ['language', 'sv', 'svenska', 'Swedish'],
    ['documentKind', 'article', 'artiklar', 'articles'],
    ['swedishPartner', 'Växjö kommun', 'Växjö kommun', 'Växjö kommun'],
    ['internationalPartner', 'Kherson', 'Kherson', 'Kherson'],
  ] as const)('names %s %s in both languages', (key: FacetKey, value, sv, en) => {
    const names = facetValueNames(key, value);

    expect(names.sv.toLowerCase()).toBe(sv.toLowerCase());
    expect(names.en.toLowerCase()).toBe(en.toLowerCase());
  });

  it.each(['area', 'theme', 'documentKind'] as const)('keeps an unknown %s as it is stated', (key) => {
    expect(facetValueNames(key, 'Rymdfart')).toEqual({ sv: 'Rymdfart', en: 'Rymdfart' });
  });
});

describe('describeFilters', () => {
  it('names each restricted facet, values by comma, facets by semicolon', () => {
    expect(describeFilters({ country: ['UA', 'KE'], sdg: [], language: ['en'] }, 'sv')).toBe(
      'Ukraina, Kenya; engelska',
    );
    expect(describeFilters({ country: ['UA', 'KE'] }, 'en')).toBe('Ukraine, Kenya');
  });

  it('names three values and marks that there are more', () => {
    expect(describeFilters({ country: ['UA', 'KE', 'VN', 'GE'] }, 'en')).toBe('Ukraine, Kenya, Vietnam …');
  });

  it('is empty without restriction', () => {
    expect(describeFilters({ country: [] }, 'sv')).toBe('');
  });
});
