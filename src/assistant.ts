// The composition root: settings in, an assistant out. What the server, the command lines and the evaluation use.
// It only connects; every decision stands in the folder that bears its name. Over 200 lines, half of them the contract.
import { randomUUID } from 'node:crypto';
import { composeAnswer } from './answering/answer.js';
import { toCitation } from './answering/citations.js';
import { embedQuestion } from './answering/embed-question.js';
import { findForQuestion } from './answering/find-documents.js';
import { placeInContext } from './answering/in-context.js';
import { interpret } from './answering/interpret.js';
import { detailDocument, facetListing, summarise } from './answering/listing.js';
import { verifyAnswer } from './answering/verify.js';
import { type Clock, systemClock } from './clock.js';
import type { Config } from './config.js';
import { createEmbedder, type Embedder } from './embedding/embedder.js';
import { AppError } from './errors.js';
import { type CorpusNames, indexNames } from './question/corpus-names.js';
import { filterDocuments, openSearchable, type Searchable } from './retrieval/retrieve.js';
import { searchChunks } from './retrieval/search.js';
import { readCurrent } from './search-index/current.js';
import { openGeneration } from './search-index/open-generation.js';
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
   * @throws {AppError} `OVERLOADED` when the queue is full; `MODEL_TIMEOUT` past the deadline;
   * `ABORTED` when the signal fires; `INDEX_MISSING` when no generation is open.
   */
  ask(
    request: AskRequest,
    options?: {
      readonly signal?: AbortSignal;
      /** Awaited before each piece of work on this thread, so that others get their turn. */
      readonly takeTurn?: () => Promise<void>;
    },
  ): Promise<Answer>;
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

/** What a running assistant tells whoever watches it. Never question text. */
export type AssistantEvent =
  | { readonly name: 'generation-opened'; readonly generation: string }
  | { readonly name: 'generation-refused'; readonly error: unknown };

/** Parts that tests replace. */
export interface AssistantOptions {
  readonly embedder?: Embedder;
  readonly clock?: Clock;
  readonly log?: (event: AssistantEvent) => void;
}

/** One generation with all that is derived from it. */
interface Opened {
  readonly searchable: Searchable;
  readonly names: CorpusNames;
  readonly documents: ReadonlyMap<string, Document>;
}

/** List items where a request names no limit. */
const DEFAULT_LIMIT = 50;

/**
 * Opens the index and the model of the settings.
 *
 * @throws {AppError} `INDEX_MISSING`, `INDEX_INVALID`, `INDEX_MISMATCH`, `MODEL_UNAVAILABLE`
 */
export async function createAssistant(config: Config, options: AssistantOptions = {}): Promise<Assistant> {
  const { clock = systemClock, log = () => {} } = options;
  const embedder =
    options.embedder ??
    (await createEmbedder({
      modelDir: config.modelDir,
      workerCount: config.embeddingWorkers,
      // Whoever is let in shall be embedded: a server bounds its questions itself, four a worker of three texts each.
      maxQueuedQuestions: Math.max(config.maxQueuedQuestions, 16 * config.embeddingWorkers),
      questionTimeoutMs: config.questionTimeoutMs,
    }));
  const open = async (): Promise<Opened> => {
    const generation = await openGeneration(config.indexDir, { model: embedder.model });
    const ready = {
      searchable: openSearchable(generation, embedder.countTokens),
      names: indexNames(generation.documents),
      documents: new Map(generation.documents.map((document) => [document.id, document])),
    };
    // Look-up tables are built at first use: the first visitor shall not wait for them.
    interpret({ question: 'Vilka projekt rör vatten?' }, ready.names, ready.searchable);
    log({ name: 'generation-opened', generation: generation.id });
    return ready;
  };
  let opened: Opened;
  try {
    opened = await open();
  } catch (error) {
    if (!options.embedder) await embedder.close();
    throw error;
  }
  let refusal: string | undefined;

  return {
    async ask(request, { signal, takeTurn } = {}) {
      await takeTurn?.();
      const current = opened;
      const started = clock.now();
      const understood = interpret(request, current.names, current.searchable);
      const understoodAt = clock.now();
      const embed = (texts: readonly string[]) => embedder.embedQuestions(texts, { signal });
      const vectors = await embedQuestion(embed, understood);
      const embeddedAt = clock.now();
      await takeTurn?.();
      signal?.throwIfAborted();
      const asked = findForQuestion(current.searchable, understood, vectors);
      const placed = placeInContext(current.searchable, understood, vectors, asked);
      const retrievedAt = clock.now();
      await takeTurn?.();
      signal?.throwIfAborted();
      const drafted = composeAnswer(
        current.searchable,
        placed.understood,
        vectors,
        placed.found,
        request.limit ?? DEFAULT_LIMIT,
      );
      verifyAnswer(drafted, (id) => current.documents.get(id));
      const answeredAt = clock.now();
      const round = (milliseconds: number) => Math.round(milliseconds * 10) / 10;
      return {
        id: randomUUID(),
        ...drafted,
        interpretation: placed.understood.interpretation,
        mode: 'extractive',
        generation: current.searchable.generation.id,
        timingsMs: {
          understand: round(understoodAt - started),
          embed: round(embeddedAt - understoodAt),
          retrieve: round(retrievedAt - embeddedAt),
          answer: round(answeredAt - retrievedAt),
          total: round(answeredAt - started),
        },
      };
    },
    async search({ query, filters = {}, limit, language }, { signal } = {}) {
      const { searchable, names } = opened;
      // Without its frame ("which projects are about"), which would be matched as words of its language.
      const { interpretation } = interpret(
        { question: query, ...(language ? { language } : {}) },
        names,
        searchable,
      );
      const text = interpretation.topic === '' ? query : interpretation.topic;
      const [vector] = await embedder.embedQuestions([text], { signal });
      if (vector === undefined) return [];
      const asked = { text, language: interpretation.language, vector } as const;
      const views = new Map(searchable.view.documents.map((view) => [view.document.id, view]));
      return searchChunks(searchable, asked, filters, limit).map(
        ({ chunk, similarity }, index): SearchHit => {
          const { documentId, span } = searchable.view.chunks[chunk]!;
          const citation = toCitation(searchable.view, views.get(documentId)!, span, index + 1);
          return { rank: index + 1, similarity, citation };
        },
      );
    },
    documents({ filters = {}, limit, offset }) {
      const indexes = filterDocuments(opened.searchable, filters);
      return {
        total: indexes.length,
        documents: indexes
          .slice(offset, offset + limit)
          .map((index) => summarise(opened.searchable.view.documents[index]!.document)),
      };
    },
    document(id) {
      const document = opened.documents.get(id);
      return document && detailDocument(document, opened.documents);
    },
    storedDocument: (id) => opened.documents.get(id),
    facets: () => facetListing(opened.searchable.view),
    status() {
      const { generation } = opened.searchable;
      const reasons = [embedder.failure()?.message, refusal].filter((reason) => reason !== undefined);
      return {
        isReady: embedder.failure() === undefined,
        reasons,
        generation: generation.id,
        builtAt: generation.builtAt,
        documentCount: generation.documents.length,
        chunkCount: generation.chunks.length,
        model: { name: embedder.model.name, sha256: embedder.model.sha256 },
      };
    },
    async reload() {
      try {
        const id = await readCurrent(config.indexDir);
        if (id !== opened.searchable.generation.id) opened = await open();
        refusal = undefined;
      } catch (error) {
        refusal = error instanceof AppError ? error.message : 'The new index could not be opened.';
        log({ name: 'generation-refused', error });
        throw error;
      }
    },
    close: () => embedder.close(),
  };
}
