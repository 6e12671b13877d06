// Our retrieval as LangChain knows it, so that any LangChain program can use it: a BaseRetriever whose documents
// are chunks, with the place of each in its metadata.
import { Document } from '@langchain/core/documents';
import { BaseRetriever } from '@langchain/core/retrievers';
import { detectLanguage } from '../language.js';
import type { Filters } from '../types.js';
import type { Searchable } from './retrieve.js';
import { searchChunks } from './search.js';

/** What a retriever searches with. */
export interface RetrieverFields {
  readonly searchable: Searchable;
  /** Unit vector of a question under the question prefix. */
  readonly embedQuestion: (question: string) => Promise<Float32Array>;
  /** At most this many chunks; default 10. */
  readonly k?: number;
  readonly filters?: Filters;
}

/** Metadata of a retrieved chunk: enough to cite it. */
export interface RetrievedMetadata {
  readonly documentId: string;
  readonly source: string;
  readonly title: string;
  readonly heading: readonly string[];
  readonly language: string;
  /** UTF-16 offsets of the content in the document's text. */
  readonly start: number;
  readonly end: number;
  /** Fused similarity, 0 to 1. */
  readonly similarity: number;
}

/** Chunks of one generation as LangChain documents, nearest first. */
export class PartnershipRetriever extends BaseRetriever<RetrievedMetadata> {
  override lc_namespace = ['partnership-assistant', 'retrievers'];
  readonly #fields: RetrieverFields;

  constructor(fields: RetrieverFields) {
    super();
    this.#fields = fields;
  }

  override async _getRelevantDocuments(query: string): Promise<Document<RetrievedMetadata>[]> {
    const { searchable, embedQuestion, k = 10, filters = {} } = this.#fields;
    const question = {
      text: query,
      language: detectLanguage(query) ?? 'sv',
      vector: await embedQuestion(query),
    } as const;
    const texts = new Map(searchable.view.documents.map(({ document }) => [document.id, document]));
    return searchChunks(searchable, question, filters, k).map(({ chunk: index, similarity }) => {
      const chunk = searchable.view.chunks[index]!;
      const document = texts.get(chunk.documentId)!;
      const { start, end } = chunk.span;
      return new Document<RetrievedMetadata>({
        id: chunk.id,
        pageContent: document.text.slice(start, end),
        metadata: {
          documentId: document.id,
          source: document.source,
          title: document.title,
          heading: chunk.heading,
          language: chunk.language,
          start,
          end,
          similarity,
        },
      });
    });
  }
}
