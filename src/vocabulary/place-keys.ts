// The spellings of one place. A key joins them: administrative words, diacritics, exonyms and the English, Swedish
// and scholarly ways of writing Cyrillic do not count, so that Cherson, Kherson and "Kherson City Council" agree.
// The reverse, the other spellings of a name, serves finding a place that the texts write in one way only.
import { fold } from '../language.js';
import { EXONYMS } from './exonyms.js';
import { barePlace } from './place-words.js';

/** Cyrillic letters in English and Swedish transliteration, in the order in which they are replaced. */
const TRANSLITERATIONS: readonly (readonly [english: string, swedish: string])[] = [
  ['shch', 'sjtj'],
  ['zh', 'zj'],
  ['kh', 'ch'],
  ['ch', 'tj'],
  ['sh', 'sj'],
  ['ya', 'ja'],
  ['yu', 'ju'],
  ['ye', 'je'],
  ['ia', 'ja'],
  ['yi', 'yj'],
];

/** A key already: most names of the gazetteer, of which there are 135,000. */
const PLAIN = /^[a-z\d]+(?: [a-z\d]+)*$/;

const ROW_BY_NAME = new Map(
  EXONYMS.flatMap((row) => row.map((name): [string, readonly string[]] => [plainKey(name), row])),
);

/** Folded, words of letters and digits divided by single spaces. */
export function plainKey(name: string): string {
  const folded = fold(name);
  if (PLAIN.test(folded)) return folded;
  return folded
    .replace(/'/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * A key under which the spellings of one place fall together; "" for a text without letters and digits. Never to be
 * shown. "kh", "ch" and "tj" count as one, as Swedish "ch" is English "kh" and English "ch" Swedish "tj".
 */
export function placeKey(name: string): string {
  const bare = plainKey(barePlace(name));
  const english = plainKey(ROW_BY_NAME.get(bare)?.[0] ?? bare);
  return english.split(' ').map(transliterationKey).join(' ');
}

function transliterationKey(word: string): string {
  return word
    .replace(/shch|sjtj/gu, 'sh')
    .replace(/zj/gu, 'zh')
    .replace(/sj/gu, 'sh')
    .replace(/ch|tj/gu, 'kh')
    .replace(/w/gu, 'v')
    .replace(/[jyi]+/gu, 'i');
}

/**
 * Other spellings of a place's bare name, without the name itself: exonyms, and what English and Swedish
 * transliteration would make of it ("Kherson" gives "Cherson", "Zhytomyr" gives "Zjytomyr"). Some may be no one's.
 */
export function placeSpellings(name: string): readonly string[] {
  const bare = barePlace(name);
  const row = ROW_BY_NAME.get(plainKey(bare)) ?? [];
  const spellings = [...row, transliterate(bare, 0, 1), transliterate(bare, 1, 0)];
  return [...new Set(spellings)].filter((spelling) => plainKey(spelling) !== plainKey(bare));
}

/** One pass from left to right, so that what was replaced is not replaced again; the first letter's case is kept. */
function transliterate(name: string, from: 0 | 1, to: 0 | 1): string {
  const pattern = new RegExp(TRANSLITERATIONS.map((pair) => pair[from]).join('|'), 'giu');
  return name.replace(pattern, (found) => {
    const pair = TRANSLITERATIONS.find((candidate) => candidate[from] === found.toLowerCase());
    const replaced = pair?.[to] ?? found;
    return /^\p{Lu}/u.test(found) ? replaced.charAt(0).toUpperCase() + replaced.slice(1) : replaced;
  });
}
