import { describe, expect, it } from 'vitest';
import { SDGS, sdgNames } from '../../src/vocabulary/sdgs.js';

describe('SDGS', () => {
  it('are the 17 goals in order, each with names and everyday words in both languages', () => {
    expect(SDGS.map((sdg) => sdg.number)).toEqual(Array.from({ length: 17 }, (_, at) => at + 1));
    for (const { names, everyday } of SDGS) {
      expect(names.sv).not.toBe(names.en);
      expect(everyday.sv.length * everyday.en.length).toBeGreaterThan(0);
    }
  });

  it('give no name to two goals', () => {
    const names = SDGS.flatMap((sdg) => [
      ...Object.values(sdg.names),
      ...sdg.alsoNamed.sv,
      ...sdg.alsoNamed.en,
    ]);

    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  });
});

describe('sdgNames', () => {
  it('names a goal as the site does and refuses another number', () => {
    expect(sdgNames(16)).toEqual({
      sv: 'Fredliga och inkluderande samhällen',
      en: 'Peace, justice and strong institutions',
    });
    expect(sdgNames(6).sv).toBe('Rent vatten och sanitet för alla');
    expect(() => sdgNames(18)).toThrow(RangeError);
  });
});
