// Pieces of the stock way: they cover each text, keep to their size and know their place.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PIECE_CHARS, piecesOf } from '../../src/evaluation/stock-way.js';

describe('piecesOf', () => {
  it('cuts at white space and stays within the size', () => {
    const text = 'vattenförsörjning '.repeat(200).trim();

    const pieces = piecesOf([text]);

    expect(pieces.length).toBe(4);
    expect(pieces.every((piece) => piece.text.length <= PIECE_CHARS)).toBe(true);
    expect(pieces.map((piece) => piece.text.trim().split(' ').at(-1))).toEqual(
      pieces.map(() => 'vattenförsörjning'),
    );
  });

  it('slices back from the text of its document, without loss', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 3000 }), { maxLength: 3 }), (texts) => {
        const pieces = piecesOf(texts);
        for (const piece of pieces) {
          expect(texts[piece.document]?.slice(piece.start, piece.end)).toBe(piece.text);
        }
        const kept = texts.map((_, document) =>
          pieces
            .filter((piece) => piece.document === document)
            .map((piece) => piece.text)
            .join(''),
        );
        const bare = (text: string) => text.replace(/\s/g, '');
        expect(kept.map(bare)).toEqual(texts.map(bare));
      }),
    );
  });

  it('cuts a text without white space at the size', () => {
    expect(piecesOf(['å'.repeat(2500)]).map(({ start, end }) => [start, end])).toEqual([
      [0, 1000],
      [1000, 2000],
      [2000, 2500],
    ]);
  });

  it('makes nothing of nothing', () => {
    expect(piecesOf([])).toEqual([]);
    expect(piecesOf(['', ' \n '])).toEqual([]);
  });
});
