// The composition root: settings in, an assistant out. What the server, the command lines and the evaluation use.
import type {
  Answer,
  AskRequest,
  Document,
  DocumentDetail,
  DocumentSummary,
  FacetListing,
  Filters,
  Language,
  SearchHit,
} from './types.js';

/** How an assistant stands. `reasons` says in plain words why it is not ready, or what is degraded. */
export interface AssistantStatus {
  readonly isReady: boolean;
  readonly reasons: readonly string[];
  readonly generation: string | undefined;
  /** ISO 8601 UTC. */
  readonly builtAt: string | undefined;
  readonly documentCount: number;
  readonly chunkCount: number;
  readonly model: { readonly name: string; readonly sha256: string };
}

/** Asks, searches and lists one open generation; swaps to a newer one when asked to. */
export interface Assistant {
  /**
   * @throws {AppError} `QUESTION_INVALID`; `OVERLOADED` when the queue is full; `MODEL_TIMEOUT` past the deadline;
   * `ABORTED` when the signal fires; `INDEX_MISSING` when no generation is open.
   */
  ask(request: AskRequest, options?: { readonly signal?: AbortSignal }): Promise<Answer>;
  /** Ranked chunks, best first. @throws as ask */
  search(
    request: {
      readonly query: string;
      readonly filters?: Filters;
      readonly limit: number;
      readonly language?: Language;
    },
    options?: { readonly signal?: AbortSignal },
  ): Promise<readonly SearchHit[]>;
  /** Documents in corpus order that match the filters. */
  documents(request: { readonly filters?: Filters; readonly limit: number; readonly offset: number }): {
    readonly total: number;
    readonly documents: readonly DocumentSummary[];
  };
  document(id: string): DocumentDetail | undefined;
  /** The stored record, for the readable page of a document. */
  storedDocument(id: string): Document | undefined;
  facets(): FacetListing;
  status(): AssistantStatus;
  /** Verifies and opens the generation that CURRENT names, if it is another; keeps the old one when it is bad. */
  reload(): Promise<void>;
  close(): Promise<void>;
}
