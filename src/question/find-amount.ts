// The size of the grant that a question asks for: "more than 2.5 million kronor", "högst 500 000 kr".
import { findKronor } from '../vocabulary/kronor.js';
import type { Token } from './token.js';
import type { AmountAsked } from './understood.js';

/** What is asked, and the words that say so, which are no topic. */
export interface FoundAmount {
  readonly asked: AmountAsked;
  readonly frame: ReadonlySet<number>;
}

/** The words before the sum, folded, and what they ask; the first that fits counts ("inte mer än" before "mer än"). */
const COMPARED: readonly (readonly [words: RegExp, asked: (kronor: number) => AmountAsked])[] = [
  [
    / (?:hogst|som mest|upp till|at most|up to|maximum|max|inte mer an|not more than|no more than) $/,
    (kronor) => ({ most: kronor }),
  ],
  [
    / (?:(?:mer|mera|fler|storre|hogre|more|larger|higher|bigger) (?:an|than)|over|above|exceeding) $/,
    (kronor) => ({ least: kronor + 1 }),
  ],
  [/ (?:minst|atminstone|at least|not less than|inte mindre an) $/, (kronor) => ({ least: kronor })],
  [
    / (?:(?:mindre|lagre|farre|less|lower|smaller|fewer) (?:an|than)|under|below) $/,
    (kronor) => ({ most: kronor - 1 }),
  ],
];
/** Words around the sum that only say that it was given. */
const GIVEN =
  /^(?:i|in|pa|av|of|an|than|bidrag(?:et)?|stod(?:et)?|medel|grants?|funding|pengar|money|fick|fatt|far|got|get|gets|received|receive|have|has|had|har|hade|ar|is|are|was|were|beviljades|beviljats|granted|awarded|budget|a|ett|en)$/;

/** @param question  Composed (NFC); the tokens are its words. */
export function findAmount(question: string, tokens: readonly Token[]): FoundAmount | undefined {
  for (const { start, end, kronor } of findKronor(question, true)) {
    const before = tokens.filter((token) => token.end <= start);
    const said = ` ${before.map(({ folded }) => folded).join(' ')} `;
    const [comparison] = COMPARED.flatMap(([words, asks]) => {
      const found = words.exec(said);
      return found === null ? [] : [{ words: found[0].trim().split(' '), asked: asks(kronor) }];
    });
    const isCounted =
      !isCurrency(question.slice(start, end)) && isNoun(tokens.find((token) => token.start >= end));
    if (comparison === undefined || isCounted) continue;
    const frame = new Set<number>();
    tokens.forEach((token, index) => {
      if (token.start < end && token.end > start) frame.add(index);
    });
    for (let index = before.length - comparison.words.length; index < before.length; index += 1)
      frame.add(index);
    tokens.forEach((token, index) => {
      if (GIVEN.test(token.folded)) frame.add(index);
    });
    return { asked: comparison.asked, frame };
  }
  return undefined;
}

function isCurrency(sum: string): boolean {
  return /SEK|kr|mkr|tkr/iu.test(sum);
}

/** "More than two million people": what is counted comes next, and is no money. */
function isNoun(next: Token | undefined): boolean {
  return (
    next !== undefined && !/^(?:i|in|for|till|to|from|fran|under|during|och|and|eller|or)$/.test(next.folded)
  );
}
