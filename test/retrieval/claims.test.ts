import { describe, expect, it } from 'vitest';
import { statesFree, statesGrant, statesSuperlative, timeTold } from '../../src/retrieval/claims.js';

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
