import { describe, expect, it } from 'vitest';
import { findKronor } from '../../src/vocabulary/kronor.js';

const sums = (text: string, isMoneyMeant?: boolean) =>
  findKronor(text, isMoneyMeant).map(({ kronor }) => kronor);

describe('findKronor', () => {
  it.each([
    ['Bidraget är 2,4 miljoner kronor för 2021–2024.', [2_400_000]],
    ['A grant of SEK 1,750,000 was given.', [1_750_000]],
    ['Belopp: 2 150 000 kronor', [2_150_000]],
    ['The grant is 1.65 million SEK.', [1_650_000]],
    ['Projektet kostar 2,1 Mkr.', [2_100_000]],
    ['SEK 2 million', [2_000_000]],
    ['De fick tre miljoner kronor, och vi en miljon kronor.', [3_000_000, 1_000_000]],
    ['950,000 SEK and 500 000 kr', [950_000, 500_000]],
    ['2 000 patienter, 3 miljoner invånare, 18 kwacha', []],
    ['Kroner 5 och kravet 6', []],
  ])('reads %s', (text, expected) => {
    expect(sums(text)).toEqual(expected);
  });

  it('takes millions for kronor where money is meant', () => {
    expect(sums('more than 2.5 million', true)).toEqual([2_500_000]);
    expect(sums('mer än 2 miljoner', true)).toEqual([2_000_000]);
    expect(sums('more than two million', true)).toEqual([2_000_000]);
  });

  it('tells where a sum stands', () => {
    const text = 'De fick 2,4 miljoner kronor.';
    const [sum] = findKronor(text);

    expect(text.slice(sum?.start, sum?.end)).toBe('2,4 miljoner kronor');
  });
});
