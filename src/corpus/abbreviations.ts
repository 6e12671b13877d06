// Full stops that end no sentence: Swedish and English abbreviations before which the segmenter of the platform
// breaks. Some always lean on the next word ("kl. 10", "Dr. Ek"); others may also end a sentence ("osv.", "etc.")
// and are left to the case of the next word.

/** Always followed by more of the sentence, whatever its first letter. Lower case, without the last full stop. */
const LEANING = new Set([
  ...[
    't.ex',
    'bl.a',
    'dvs',
    'd.v.s',
    's.k',
    'f.d',
    'fr.o.m',
    't.o.m',
    'p.g.a',
    'm.a.o',
    'jfr',
    'kl',
    'ca',
    'c:a',
    'nr',
  ],
  ...[
    'resp',
    'ev',
    'inkl',
    'exkl',
    'e.g',
    'i.e',
    'cf',
    'vs',
    'approx',
    'incl',
    'excl',
    'dr',
    'prof',
    'mr',
    'mrs',
    'ms',
  ],
]);

/** Lean on the next word only when it is a number; several are words of their own ("no", "mars"). */
const BEFORE_NUMBERS = new Set([
  ...[
    'no',
    'art',
    'vol',
    'pp',
    'p',
    's',
    'sid',
    'kap',
    'fig',
    'tel',
    'tfn',
    'jan',
    'feb',
    'mar',
    'apr',
    'aug',
    'sept',
  ],
  ...['sep', 'okt', 'oct', 'nov', 'dec'],
]);

/** Whether the full stop at the end of `before` belongs to a word, so that `after` goes on with the sentence. */
export function isInnerFullStop(before: string, after: string): boolean {
  const word = /(?:^|[\s("“”–/])([\p{L}\p{M}:.]+)\.$/u.exec(before)?.[1];
  if (word === undefined) return false;
  const key = word.toLowerCase().normalize('NFC');
  if (LEANING.has(key)) return true;
  if (BEFORE_NUMBERS.has(key)) return /^\d/.test(after);
  return /^(?:\p{Lu}|St)$/u.test(word) && /^\p{Lu}/u.test(after);
}
