// The face of an embedder towards LangChain: queries get the question prefix, documents the passage prefix.
// Retrying and queueing are the embedder's; LangChain's own caller is not used.
import { Embeddings, type EmbeddingsParams } from '@langchain/core/embeddings';
import type { Embedder } from './embedder.js';

/** LangChain `Embeddings` over an embedder. Vectors are plain arrays, length model.dimensions, L2 norm 1. */
export class LangChainEmbeddings extends Embeddings<number[]> {
  readonly #embedder: Embedder;

  /** @param embedder  Stays open; who made it closes it. */
  constructor(embedder: Embedder, params: EmbeddingsParams = {}) {
    super(params);
    this.#embedder = embedder;
  }

  /** @throws {AppError} as `Embedder.embedPassages` */
  override async embedDocuments(documents: string[]): Promise<number[][]> {
    const embeddings = await this.#embedder.embedPassages(documents);
    return embeddings.map((embedding) => Array.from(embedding));
  }

  /** @throws {AppError} as `Embedder.embedQuestions` */
  override async embedQuery(question: string): Promise<number[]> {
    const [embedding] = await this.#embedder.embedQuestions([question]);
    return Array.from(embedding ?? []);
  }
}
