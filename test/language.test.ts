import { describe, expect, it } from 'vitest';
import { detectLanguage, fold, stem, words } from '../src/language.js';

describe('fold', () => {
  it('gives composed, decomposed and bare letters the same form', () => {
    expect(fold('Växjö')).toBe('vaxjo');
    expect(fold('Va\u0308xjo\u0308')).toBe('vaxjo');
    expect(fold('Thạnh Phước')).toBe('thanh phuoc');
  });
});

describe('words', () => {
  it('divides at hyphens and keeps numbers', () => {
    expect(words('Agenda 2030: vatten- och avfall, Örebro’s')).toEqual([
      'agenda',
      '2030',
      'vatten',
      'och',
      'avfall',
      "orebro's",
    ]);
  });
});

describe('stem', () => {
  it('joins the inflections of a Swedish and of an English word', () => {
    expect(stem('projekten', 'sv')).toBe(stem('projekt', 'sv'));
    expect(stem('municipalities', 'en')).toBe(stem('municipality', 'en'));
  });
});

describe('detectLanguage', () => {
  it('tells Swedish from English and says when it cannot', () => {
    expect(detectLanguage('Vilka samarbeten har Umeå i Kenya?')).toBe('sv');
    expect(detectLanguage('Which projects address water management?')).toBe('en');
    expect(detectLanguage('')).toBeUndefined();
  });
});
