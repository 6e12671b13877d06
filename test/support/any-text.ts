// Text of any code points, for properties that hold whatever is typed. The library's own `unit: 'binary'` indexes all
// 1.1 million of them before its first text, a second and a half in every thread that uses it; and it hardly ever
// gives two letters that mean something together, while half of these characters are ASCII and a third of Europe.
import fc from 'fast-check';

const codePoint = fc.oneof(
  { weight: 3, arbitrary: fc.nat(0x7f) },
  { weight: 2, arbitrary: fc.nat(0x2fff) },
  { weight: 1, arbitrary: fc.nat(0x10ffff) },
);

/** Half surrogates are no characters: the letter after them stands in. */
const character = codePoint.map((point) =>
  String.fromCodePoint(point >= 0xd800 && point < 0xe000 ? 0xe000 : point),
);

/** Any text. Lengths count characters, not UTF-16 units. */
export function anyText(lengths: { readonly minLength?: number; readonly maxLength?: number } = {}) {
  return fc.string({ unit: character, ...lengths });
}
