// LangChain's HNSWLib over pieces of text, embedded by our model: the peer that benchmarks and the ablation measure
// against. It has only what its documentation shows: fromDocuments and similaritySearchWithScore.
import { HNSWLib } from '@langchain/community/vectorstores/hnswlib';
import { Document } from '@langchain/core/documents';
import type { Embedder } from '../src/embedding/embedder.js';
import { LangChainEmbeddings } from '../src/embedding/langchain-embeddings.js';
import type { Piece, PieceStore } from '../src/evaluation/stock-way.js';

/** Embeds the pieces and makes them searchable, in memory. @throws {AppError} as `Embedder.embedPassages` */
export async function openStockStore(pieces: readonly Piece[], embedder: Embedder): Promise<PieceStore> {
  const documents = pieces.map(
    (piece, number) => new Document({ pageContent: piece.text, metadata: { number } }),
  );
  const store = await HNSWLib.fromDocuments(documents, new LangChainEmbeddings(embedder));
  return async (question, count) => {
    const found = await store.similaritySearchWithScore(question, Math.min(count, pieces.length));
    return found.map(([document, distance]) => {
      const number: unknown = document.metadata.number;
      return { piece: pieces[Number(number)]!, similarity: 1 - distance };
    });
  };
}
