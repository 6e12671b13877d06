// Stands in for the assistant while its index is built and its model opened, so that the server listens from the
// first second: it is alive, says why it is not ready, and nobody waits for a connection.
import type { Assistant, AssistantStatus } from '../assistant.js';
import { AppError } from '../errors.js';

/** A stand-in and the way to put the real one in its place. */
export interface StartingAssistant {
  readonly assistant: Assistant;
  /** What is being done, in plain words; shown by /readyz. */
  setReason(reason: string): void;
  /** From now on the assistant answers. */
  open(opened: Assistant): void;
}

/** An assistant that is not ready until it is opened; until then it throws `INDEX_MISSING`. */
export function createStartingAssistant(): StartingAssistant {
  let reason = 'starting';
  let opened: Assistant | undefined;

  const ready = (): Assistant => {
    if (!opened)
      throw new AppError('INDEX_MISSING', `Expected an open index, found the assistant ${reason}.`);
    return opened;
  };
  const startingStatus = (): AssistantStatus => ({
    isReady: false,
    reasons: [reason],
    generation: undefined,
    builtAt: undefined,
    documentCount: 0,
    chunkCount: 0,
    model: { name: '', sha256: '' },
  });

  return {
    assistant: {
      ask: async (request, options) => await ready().ask(request, options),
      search: async (request, options) => await ready().search(request, options),
      documents: (request) => ready().documents(request),
      document: (id) => ready().document(id),
      storedDocument: (id) => ready().storedDocument(id),
      facets: () => ready().facets(),
      status: () => opened?.status() ?? startingStatus(),
      reload: async () => await opened?.reload(),
      close: async () => await opened?.close(),
    },
    setReason: (text) => {
      reason = text;
    },
    open: (assistant) => {
      opened = assistant;
    },
  };
}
