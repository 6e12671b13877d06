import { describe, expect, it } from 'vitest';
import { shownText } from '../../src/server/shown-text.js';

describe('shownText', () => {
  it('keeps letters, composed and decomposed, line feeds, tabs and emoji', () => {
    const text = 'Växjö, Va\u0308xjo\u0308, Thạnh Phước 🌊\n\tnästa';

    expect(shownText(text)).toBe(text);
  });

  it.each([
    ['terminal controls', 'a\u001b[31mb\u0007\u009b', 'a[31mb'],
    ['direction marks', 'a\u202Eb\u2066c\u200F', 'abc'],
    ['zero-width and tag characters', 'a\u200Bb\u2060c\uFEFF\u{E0061}', 'abc'],
    ['soft hyphens', 'vatten\u00ADförsörjning', 'vattenförsörjning'],
    ['lone surrogates', 'a\uD800b', 'a\uFFFDb'],
  ])('takes out %s', (_what, text, shown) => {
    expect(shownText(text)).toBe(shown);
  });

  it('makes every line end a line feed', () => {
    expect(shownText('a\r\nb\rc\u2028d')).toBe('a\nb\nc\nd');
  });
});
