import { describe, expect, it } from 'vitest';
import {
  countriesOfRegion,
  countryNames,
  findCountries,
  findRegions,
} from '../../src/vocabulary/countries.js';
import { allCountryNames, COUNTRY_CODES } from '../../src/vocabulary/country-names.js';
import { WORLD_REGIONS } from '../../src/vocabulary/world-regions.js';

const codes = (text: string) => findCountries(text).map(({ code }) => code);

describe('countryNames', () => {
  it('knows the 249 countries and areas of ISO 3166-1, and Kosovo', () => {
    expect(new Set(COUNTRY_CODES).size).toBe(250);
    for (const code of COUNTRY_CODES) {
      expect(countryNames(code).sv).not.toBe(code);
      expect(countryNames(code).en).not.toBe(code);
    }
  });

  it('says the same country in each language', () => {
    expect(countryNames('UA')).toEqual({ sv: 'Ukraina', en: 'Ukraine' });
    expect(countryNames('XK')).toEqual({ sv: 'Kosovo', en: 'Kosovo' });
    expect(countryNames('PS')).toEqual({ sv: 'Palestina', en: 'Palestine' });
  });
});

describe('findCountries', () => {
  it('finds every country by each of its names, whole and alone', () => {
    for (const code of COUNTRY_CODES) {
      for (const name of allCountryNames(code)) {
        const text = `(${name})`;
        expect(
          findCountries(text).some((found) => found.code === code && found.start === 1),
          `${code} ${name}`,
        ).toBe(true);
      }
    }
  });

  it.each([
    ['ukrainska kommuner, ett ukrainskt partnerskap', ['UA', 'UA']],
    ['kenyanska och sydafrikansk', ['KE', 'ZA']],
    ['Ukrainian and Kenyan partners; the Vietnamese', ['UA', 'KE', 'VN']],
    ['ukrainarna och georgierna', ['UA', 'GE']],
    ['svensk-moldaviska', ['SE', 'MD']],
    ['mocambikiska', ['MZ']],
    ['botswansk tanzaniska zambiskt zimbabwiska', ['BW', 'TZ', 'ZM', 'ZW']],
    ['South African schools', ['ZA']],
    ['palestinska, kosovansk, nordmakedonska, albanska', ['PS', 'XK', 'MK', 'AL']],
    ['polska', ['PL']],
    ['South Sudanese, Sudanese, Nigerien and Nigerian', ['SS', 'SD', 'NE', 'NG']],
    ['Welsh and Congolese', ['GB', 'CD', 'CG']],
  ])('finds adjectives and people: %s', (text, expected) => {
    expect(codes(text)).toEqual(expected);
    expect(findCountries(text).every(({ form }) => form === 'demonym')).toBe(true);
  });

  it.each([
    ['Kenyas kommuner och Georgiens', ['KE', 'GE']],
    ["Ukraine's cities", ['UA']],
    ['ostersund georgien turism', ['GE']],
    ['kenyaprojekt, Vietnamsamarbetet', ['KE', 'VN']],
    ['turkey chad jordan mali niger', ['TR', 'TD', 'JO', 'ML', 'NE']],
    ['USA och UK', ['US', 'GB']],
    ['Burma, Vitryssland, Elfenbenskusten, Kap Verde, Swaziland', ['MM', 'BY', 'CI', 'CV', 'SZ']],
    ['DR Kongo', ['CD']],
    ['i Kongo', ['CD', 'CG']],
    ['Papua Nya Guinea och Guinea-Bissau', ['PG', 'GW']],
    ['projekt på Island', ['IS']],
    ['Bosnien och Hercegovina', ['BA']],
  ])('finds names as people write them: %s', (text, expected) => {
    expect(codes(text)).toEqual(expected);
  });

  it.each([
    'texter på franska, materialet finns på spanska och engelska',
    'documents in Portuguese and English',
    'Spanish-speaking mayors, the Spanish language',
  ])('takes the name of a language for no country: %s', (text) => {
    expect(codes(text)).toEqual([]);
  });

  it('takes an adjective after the same words for a country where a noun follows', () => {
    expect(codes('in Kenyan schools och på ukrainska skolor')).toEqual(['KE', 'UA']);
  });

  it.each([
    'Finns det projekt om pollen?',
    'a letter from the island, on dry land',
    'Islands and reunions',
    'det har lett till mer',
    'polish the text',
    'tell us, in the US-free car',
    'samma sedan och orsaker',
    'kinesiologi, indiankrasse, turkos',
    'Malin och Nigel',
    'omanlig',
    '',
  ])('finds none in ordinary words: %s', (text) => {
    expect(codes(text).filter((code) => code !== 'US')).toEqual([]);
  });
});

describe('findRegions', () => {
  const regions = (text: string) => findRegions(text).map(({ region }) => region.id);

  it.each([
    ['Vilka projekt finns i Östafrika?', ['east-africa']],
    ['afrikanska länder', ['africa']],
    ['Afrikaprojekt', ['africa']],
    ['southern Africa and Southeast Asia', ['southern-africa', 'southeast-asia']],
    ['östra Europa, Balkan och Latinamerika', ['eastern-europe', 'balkans', 'latin-america']],
    ['projects in Sub-Saharan Africa', ['sub-saharan-africa']],
    ['Sydafrika, South Africa, Centralafrikanska republiken', []],
    ['the European Union, Europeiska unionen, Indian Ocean, New Mexico', []],
    ['', []],
  ])('finds parts of the world and no country that bears their name: %s', (text, expected) => {
    expect(regions(text)).toEqual(expected);
  });

  it('gives every part its countries, known ones only', () => {
    for (const { id, countries } of WORLD_REGIONS) {
      expect(countries.length, id).toBeGreaterThan(1);
      expect(countries.filter((code) => !COUNTRY_CODES.includes(code))).toEqual([]);
    }
    expect(countriesOfRegion('east-africa')).toContain('KE');
    expect(countriesOfRegion('nowhere')).toEqual([]);
  });

  it('puts every inhabited country of Africa, Asia, Europe and the Americas in one continent', () => {
    const continents = [
      'africa',
      'asia',
      'europe',
      'south-america',
      'north-america',
      'central-america',
      'caribbean',
      'oceania',
    ];
    const placed = continents.flatMap(countriesOfRegion);

    expect(placed.filter((code, at) => placed.indexOf(code) !== at)).toEqual([]);
    expect(COUNTRY_CODES.filter((code) => !placed.includes(code))).toEqual(
      ['AQ', 'BV', 'CC', 'CX', 'GS', 'HM', 'IO', 'SH', 'TF', 'UM'].filter((code) => !placed.includes(code)),
    );
  });
});
