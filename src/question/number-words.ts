// Whole numbers as people write them in a question: digits, or words of either language up to seventeen, the
// number of global goals.
const WORDS = [
  ['noll', 'zero'],
  ['ett', 'one'],
  ['två', 'two'],
  ['tre', 'three'],
  ['fyra', 'four'],
  ['fem', 'five'],
  ['sex', 'six'],
  ['sju', 'seven'],
  ['atta', 'eight'],
  ['nio', 'nine'],
  ['tio', 'ten'],
  ['elva', 'eleven'],
  ['tolv', 'twelve'],
  ['tretton', 'thirteen'],
  ['fjorton', 'fourteen'],
  ['femton', 'fifteen'],
  ['sexton', 'sixteen'],
  ['sjutton', 'seventeen'],
] as const;

const BY_WORD = new Map(
  WORDS.flatMap((names, number) => names.map((name) => [name.replace('å', 'a'), number] as const)),
);

/** The number a folded word stands for, or undefined. */
export function numberOf(folded: string): number | undefined {
  return /^\d{1,4}$/.test(folded) ? Number(folded) : BY_WORD.get(folded);
}
