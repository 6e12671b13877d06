import { describe, expect, it } from 'vitest';
import { closestName, editDistance } from '../../src/vocabulary/closest-name.js';

const NAMES = [
  'Kenya',
  'Ukraina',
  'Polen',
  'Sudan',
  'Moldavien',
  'Östersund',
  'Växjö',
  'Lidingö',
  'Kolomyia',
  'Ronneby',
];

/** Textbook recursion (restricted distance), as an oracle. */
function slowDistance(left: string, right: string): number {
  if (left === '' || right === '') return left.length + right.length;
  const [a, b] = [left.at(-1), right.at(-1)];
  const options = [
    slowDistance(left.slice(0, -1), right) + 1,
    slowDistance(left, right.slice(0, -1)) + 1,
    slowDistance(left.slice(0, -1), right.slice(0, -1)) + (a === b ? 0 : 1),
  ];
  if (left.length > 1 && right.length > 1 && a === right.at(-2) && left.at(-2) === b) {
    options.push(slowDistance(left.slice(0, -2), right.slice(0, -2)) + 1);
  }
  return Math.min(...options);
}

describe('editDistance', () => {
  it('agrees with the definition', () => {
    const texts = ['', 'a', 'ab', 'ba', 'abc', 'acb', 'cab', 'abca', 'bcaa', 'ccba'];

    for (const left of texts)
      for (const right of texts) expect(editDistance(left, right)).toBe(slowDistance(left, right));
  });
});

describe('closestName', () => {
  it.each([
    ['Keyna', 'Kenya'],
    ['ukriana', 'Ukraina'],
    ['moldavein', 'Moldavien'],
    ['ostersudn', 'Östersund'],
    ['Vaxjö', 'Växjö'],
    ['lidnigö', 'Lidingö'],
    ['kolomija', 'Kolomyia'],
    ['ronnebey', 'Ronneby'],
  ])('takes %s for %s', (typed, meant) => {
    expect(closestName(typed, NAMES)).toBe(meant);
  });

  it.each(['pollen', 'sedan', 'Sidan', 'ken', 'kolonin', 'Jenya', 'vattenfrågor', ''])(
    'takes %s for no name',
    (typed) => {
      expect(closestName(typed, NAMES)).toBeUndefined();
    },
  );

  it('returns no name where two are equally near, and none for a word the caller knows', () => {
    expect(closestName('Marina', ['Maria', 'Carina', 'Martina'])).toBeUndefined();
    expect(closestName('kolomia', NAMES, (word) => word === 'kolomia')).toBeUndefined();
  });
});
