import { describe, expect, it } from 'vitest';
import { barePlace, countryOfPlace, placeKey, placeSpellings } from '../../src/vocabulary/places.js';

describe('barePlace', () => {
  it.each([
    ['City of Chortkiv', 'Chortkiv'],
    ['Kajiado County Government', 'Kajiado'],
    ['Kampala Capital City Authority', 'Kampala'],
    ['Thạnh Phước District People’s Committee', 'Thạnh Phước'],
    ['Municipalidad de San Martín', 'San Martín'],
    ['Gmina Lublin', 'Lublin'],
    ['Conselho Municipal da Ilha do Farol', 'Ilha do Farol'],
    ['Gobernación de Boyacá', 'Boyacá'],
    ['Cầu Giấy District, Hanoi', 'Cầu Giấy'],
    ['City of Cape Town', 'Cape Town'],
    ['staden Kolomyia', 'Kolomyia'],
    ['Cau Giay District of Hanoi', 'Cau Giay'],
    ['County Government of Kajiado', 'Kajiado'],
    ['Town Council', 'Town Council'],
    ['', ''],
  ])('takes the administrative words off %s', (name, bare) => {
    expect(barePlace(name)).toBe(bare);
  });
});

describe('placeKey', () => {
  it.each([
    ['Cherson', 'Kherson'],
    ['Kherson City Council', 'Cherson'],
    ['City of Chortkiv', 'Tjortkiv'],
    ['Kolomyia', 'Kolomyja'],
    ['Zhytomyr', 'Zjytomyr'],
    ['Kiev', 'Kyjiv'],
    ['Belgrad', 'Beograd'],
    ['Bogotá', 'bogota'],
    ['Thạnh Phước', 'Thanh Phuoc'],
    ['Kapstaden', 'City of Cape Town'],
  ])('is one for %s and %s', (left, right) => {
    expect(placeKey(left)).toBe(placeKey(right));
  });

  it('tells unlike places apart', () => {
    const places = [
      'Kherson',
      'Kalush',
      'Kolomyia',
      'Chortkiv',
      'Slavuta',
      'Ternopil',
      'Kisumu',
      'Kajiado',
      'Bogotá',
    ];

    expect(new Set(places.map(placeKey)).size).toBe(places.length);
  });
});

describe('placeSpellings', () => {
  it('gives exonyms and transliterations, never the name itself', () => {
    expect(placeSpellings('City of Kherson')).toContain('Cherson');
    expect(placeSpellings('Peking')).toContain('Beijing');
    expect(placeSpellings('Zhytomyr')).toContain('Zjytomyr');
    expect(placeSpellings('Kisumu')).toEqual([]);
  });
});

describe('countryOfPlace', () => {
  it.each([
    ['Cherson', 'UA'],
    ['City of Chortkiv', 'UA'],
    ['Kolomyja', 'UA'],
    ['Kajiado', 'KE'],
    ['Kisumu County', 'KE'],
    ['Cau Giay', 'VN'],
    ['Bogotá', 'CO'],
    ['Kutaisi Municipality', 'GE'],
    ['City of Windhoek', 'NA'],
    ['Belgrad', 'RS'],
    ['Kapstaden', 'ZA'],
    ['Cau Giay District of Hanoi', 'VN'],
    ["Chanba Eco District of Xi'an", 'CN'],
    ['Nyandiko County, Kenya', 'KE'],
    ['Georgia', 'GE'],
  ])('knows that %s lies in %s', (name, code) => {
    expect(countryOfPlace(name)).toBe(code);
  });

  it.each([
    'San José',
    'Santa Cruz',
    'Victoria',
    'Union',
    'Busia',
    'Kongo',
    'Las Palmeras',
    'Town Council',
    'Xyzzyville',
    'mark',
    '',
  ])('does not guess where %s lies', (name) => {
    expect(countryOfPlace(name)).toBeUndefined();
  });
});
