import { describe, expect, it } from 'vitest';
import {
  statesAgeOf,
  statesFree,
  statesGrant,
  statesSuperlative,
  tellsOfYear,
  timeTold,
} from '../../src/retrieval/claims.js';

describe('statesSuperlative', () => {
  it.each([
    'Nyköping får det största bidraget.',
    'Flest elever går i Kisumu.',
    'The largest grant went to Lund.',
  ])('holds of %s', (text) => {
    expect(statesSuperlative(text)).toBe(true);
  });

  it.each(['Bidraget är stort.', 'The grant is large.', 'De reste österut.'])(
    'does not hold of %s',
    (text) => {
      expect(statesSuperlative(text)).toBe(false);
    },
  );
});

describe('statesGrant', () => {
  it.each(['Bidraget är 1,6 miljoner kronor.', 'The grant is 2 million.', 'De har fått 300 000.'])(
    'holds of %s',
    (text) => {
      expect(statesGrant(text)).toBe(true);
    },
  );

  it.each(['A loan fund of six million shillings was set up.', 'Biljetten kostar 20 pesos.'])(
    'does not hold of %s',
    (text) => {
      expect(statesGrant(text)).toBe(false);
    },
  );
});

describe('timeTold', () => {
  it.each([
    ['The licence is now down to four days.', 'now'],
    ['Hittills har 173 kvinnor bott där.', 'now'],
    ['Tidigare tog det 23 dagar.', 'before'],
    ['When the project began half of it was lost.', 'before'],
    ['Before it took a month, now a week.', undefined],
    ['It takes 23 days.', undefined],
  ])('of %s', (text, time) => {
    expect(timeTold(text)).toBe(time);
  });
});

describe('statesFree', () => {
  it.each(['Medlemskapet är kostnadsfritt.', 'The course is free of charge.', 'Det kostar ingenting.'])(
    'holds of %s',
    (text) => {
      expect(statesFree(text)).toBe(true);
    },
  );

  it.each(['The councils hold free elections.', 'Avgiften är 200 kronor.'])('does not hold of %s', (text) => {
    expect(statesFree(text)).toBe(false);
  });
});

describe('statesAgeOf', () => {
  it.each([
    'Ruth Mwansa, 54, leder mottagningen.',
    'Den 34-åriga barnmorskan Ruth Mwansa kom dit i våras.',
    'Ruth Mwansa is 61 years old.',
    'Mwansa, född 1970, har skrivit boken.',
    'Vid 29 års ålder blev Ruth ordförande.',
  ])('holds of %s', (text) => {
    expect(statesAgeOf('Ruth Mwansa', text)).toBe(true);
  });

  it.each([
    'I tre år har Ruth Mwansa lett mottagningen.',
    'For 20 years Ruth Mwansa has run the clinic.',
    'Prossy was 29 years old when she first came.',
  ])('does not hold of %s', (text) => {
    expect(statesAgeOf('Ruth Mwansa', text)).toBe(false);
  });
});

describe('tellsOfYear', () => {
  it.each([
    ['2021', 'Under 2021 kom 40 barn.'],
    ['2021', 'Projektet pågår 2019–2022.'],
    ['2021', 'Från 2020 till 2023 byggs skolan.'],
    ['2023', 'The project runs 2021-24.'],
  ])('%s in: %s', (year, text) => {
    expect(tellsOfYear([year], text)).toBe(true);
  });

  it.each([
    ['2021', 'Under 2020 kom 40 barn, och 2022 kom 60.'],
    ['2018', 'När projektet avslutades spelade 640 flickor.'],
    ['2018', 'Ring 020182 och fråga om 12018 och 20180 kronor.'],
    ['2025', 'The project runs 2021-24.'],
  ])('%s not in: %s', (year, text) => {
    expect(tellsOfYear([year], text)).toBe(false);
  });
});
