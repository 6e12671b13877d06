import { describe, expect, it } from 'vitest';
import { readPartnershipTitle } from '../../src/corpus/partnership-title.js';

describe('readPartnershipTitle', () => {
  it.each([
    ['Falun och Kolomyia', ['Falun'], ['Kolomyia'], []],
    ['New partnership: Karlskrona and Saldanha Bay', ['Karlskrona'], ['Saldanha Bay'], []],
    ['Kalmar kommun och Entoko, Uganda: 285 000 kronor', ['Kalmar kommun'], ['Entoko'], ['UG']],
    ['Kalmar kommun och Entoko, Uganda – SEK 285,000', ['Kalmar kommun'], ['Entoko'], ['UG']],
    ['Lund and Mbale, Uganda (1.2 million SEK)', ['Lund'], ['Mbale'], ['UG']],
  ])('reads the partners of %s', (line, swedish, international, countries) => {
    expect(readPartnershipTitle(line)).toEqual({ swedish, international, countries });
  });

  it.each(['Bogotá och Umeå i nytt partnerskap', 'Falun får 285 000 kronor', '285 000 kronor', ''])(
    'takes %j for no such title',
    (line) => {
      expect(readPartnershipTitle(line)).toBeUndefined();
    },
  );
});
