import { describe, expect, it } from 'vitest';
import { partnerKeys } from '../../src/question/partner-keys.js';

const rows = (partner: string) => partnerKeys(partner).map((row) => row.join(' '));

describe('the keys of a partner', () => {
  it('leave out what sort of body it is', () => {
    expect(rows('Kajiado County Government')).toContain('kaiado');
    expect(rows('City of Chortkiv')).toEqual(expect.arrayContaining(['khortkiv']));
  });

  it('name the place before "of" and the place after it', () => {
    expect(rows('Cau Giay District of Hanoi')).toEqual(expect.arrayContaining(['cau giai', 'hanoi']));
  });

  it('join the parts of a hyphenated name', () => {
    expect(rows('Chan-Ba')).toContain('khanba');
  });

  it('never consist of administrative words alone', () => {
    expect(rows('City Council')).toEqual([]);
  });
});
