import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectLanguage, fold, stem, words } from '../src/language.js';
import { anyText } from './support/any-text.js';

describe('fold', () => {
  it('gives composed, decomposed and bare letters the same form', () => {
    expect(fold('Växjö')).toBe('vaxjo');
    expect(fold('Va\u0308xjo\u0308')).toBe('vaxjo');
    expect(fold('Thạnh Phước')).toBe('thanh phuoc');
    expect(fold('Łódź, Đà Nẵng, Ærø, ﬁsk 5²')).toBe('lodz, da nang, aero, fisk 52');
    expect(fold('barn`s och barn’s ön, Ü\u00a0å')).toBe("barn's och barn's on, u a");
  });

  it('leaves no mark on any text, composed or decomposed', () => {
    fc.assert(
      fc.property(anyText({ maxLength: 40 }), (text) => {
        const folded = fold(text);

        expect(folded).not.toMatch(/[\p{M}øłđðßæœþı’ʼ`´]/u);
        expect(fold(text.normalize('NFD'))).toBe(folded);
      }),
    );
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
