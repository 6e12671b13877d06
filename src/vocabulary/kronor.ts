// Sums in Swedish kronor, as texts and questions write them in either language: "2,4 miljoner kronor", "SEK 1,750,000",
// "950 000 kr", "2.1 Mkr".
import type { Span } from '../types.js';

/** A sum in its place: UTF-16 offsets, half-open. */
export interface FoundKronor extends Span {
  readonly kronor: number;
}

const WORDS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    ['en', 'ett', 'one', 'a'],
    ['två', 'tva', 'two'],
    ['tre', 'three'],
    ['fyra', 'four'],
    ['fem', 'five'],
    ['sex', 'six'],
    ['sju', 'seven'],
    ['åtta', 'atta', 'eight'],
    ['nio', 'nine'],
    ['tio', 'ten'],
  ].flatMap((forms, index) => forms.map((form) => [form, index + 1])),
);
const NUMBER = String.raw`((?:${Object.keys(WORDS).join('|')})(?=\smil)|\d{1,3}(?:[\u00a0\u202f .,]\d{3}){1,3}(?!\d)|\d{1,9}(?:[.,]\d{1,3})?(?!\d))`;
const MILLION = 'miljoner|miljon|milj\\.?|million|mn';
const SUM = new RegExp(
  String.raw`(?<![\p{L}\d.,])(SEK\s?)?${NUMBER}(?:\s?(${MILLION}|mkr|msek|tkr|tusen|thousand))?(?:\s(?:svenska |swedish ))?(\s?(?:kronor|kr|SEK)(?!\p{L}))?`,
  'giu',
);

/**
 * The sums of a text, in text order.
 *
 * @param isMoneyMeant  Whether "2 million" without a currency counts, as in a question on grants.
 */
export function findKronor(text: string, isMoneyMeant = false): readonly FoundKronor[] {
  return [...text.matchAll(SUM)].flatMap((match) => {
    const [whole, before, number = '', times = '', behind] = match;
    const isMillion = /^(?:mil|mn)/iu.test(times);
    const isMoney = before !== undefined || behind !== undefined || /^(?:mkr|msek|tkr)$/iu.test(times);
    if (!isMoney && !(isMoneyMeant && isMillion)) return [];
    const end = match.index + whole.length;
    return [{ start: match.index, end, kronor: Math.round(numberOf(number) * factorOf(times)) }];
  });
}

/** "1,750,000" and "1 750 000" have thousands parted, "2,4" and "1.65" decimals. */
function numberOf(number: string): number {
  const word = WORDS[number.toLowerCase()];
  if (word !== undefined) return word;
  return /^\d{1,3}(?:[\u00a0\u202f .,]\d{3})+$/u.test(number)
    ? Number(number.replace(/\D/gu, ''))
    : Number(number.replace(',', '.'));
}

function factorOf(times: string): number {
  if (times === '') return 1;
  return /^t/iu.test(times) ? 1_000 : 1_000_000;
}
