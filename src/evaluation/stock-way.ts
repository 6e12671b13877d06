// The stock way to ask texts, as tutorials show it: cut into pieces of 1,000 characters, the four nearest by cosine.
// The store itself is handed in. It searches the texts as our reader split them into documents, which favours it: cut
// from whole pages, pieces would mix neighbouring projects.
import type { Searchable } from '../retrieval/retrieve.js';
import type { RankedPassage } from './rank-passages.js';
import type { Stage } from './variants.js';

/** Characters of a piece. */
export const PIECE_CHARS = 1000;
/** Pieces that are taken. */
export const STOCK_PIECES = 4;

/** A piece of a document. */
export interface Piece {
  readonly text: string;
  /** Index of the document in the corpus view. */
  readonly document: number;
  readonly start: number;
  readonly end: number;
}

/** A vector store over pieces: the nearest to a question, nearest first. */
export type PieceStore = (
  question: string,
  count: number,
) => Promise<readonly { readonly piece: Piece; readonly similarity: number }[]>;

/** Every document's text in pieces of at most `PIECE_CHARS`, cut at white space where there is any. */
export function piecesOf(texts: readonly string[]): Piece[] {
  return texts.flatMap((text, document) => {
    const pieces: Piece[] = [];
    for (let start = 0; start < text.length; ) {
      const limit = Math.min(text.length, start + PIECE_CHARS);
      const blank = limit === text.length ? limit : text.slice(0, limit).search(/\s\S*$/);
      const end = blank > start ? blank : limit;
      pieces.push({ text: text.slice(start, end), document, start, end });
      start = end;
    }
    return pieces.filter((piece) => piece.text.trim() !== '');
  });
}

/** The stock way as a stage. @param openStore  Embeds and stores pieces; called once for each corpus. */
export function stockStage(openStore: (pieces: readonly Piece[]) => Promise<PieceStore>): Stage {
  const stores = new WeakMap<Searchable, Promise<PieceStore>>();
  const storeOf = (searchable: Searchable): Promise<PieceStore> => {
    const opened =
      stores.get(searchable) ??
      openStore(piecesOf(searchable.view.documents.map(({ document }) => document.text)));
    stores.set(searchable, opened);
    return opened;
  };
  return {
    name: 'stock way',
    isUnderstood: false,
    maxPassages: STOCK_PIECES,
    rank: async (searchable, { text }) => {
      const store = await storeOf(searchable);
      const nearest = await store(text, STOCK_PIECES);
      return nearest.map(({ piece, similarity }): RankedPassage => {
        const { document, start, end } = piece;
        return { document, span: { start, end }, strength: similarity };
      });
    },
  };
}
