import { describe, expect, it } from 'vitest';
import { fill, STRINGS, type Strings } from '../../src/widget/strings.js';

const KEYS = Object.keys(STRINGS.sv) as (keyof Strings)[];
const gapsOf = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();

describe('the fixed texts', () => {
  it('have the same keys in both languages', () => {
    expect(Object.keys(STRINGS.en).sort()).toEqual([...KEYS].sort());
  });

  it.each(KEYS)('%s says something in both languages with the same gaps', (key) => {
    expect(STRINGS.sv[key].trim()).not.toBe('');
    expect(STRINGS.en[key].trim()).not.toBe('');
    expect(gapsOf(STRINGS.en[key])).toEqual(gapsOf(STRINGS.sv[key]));
  });

  it('are translated, every one', () => {
    const same = KEYS.filter((key) => STRINGS.sv[key] === STRINGS.en[key]);

    expect(same).toEqual([]);
  });

  it('address the visitor as du, never as ni or man', () => {
    for (const key of KEYS) expect(STRINGS.sv[key]).not.toMatch(/(?<!\p{L})(?:ni|er|era|man)(?!\p{L})/iu);
  });
});

describe('fill', () => {
  it('fills every gap, keeps an unknown one, and reads nothing into the values', () => {
    expect(fill('{a} av {b}, {c}', { a: 1, b: '{a} $& å' })).toBe('1 av {a} $& å, {c}');
  });
});
