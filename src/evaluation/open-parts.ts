// An index of a corpus with the parts behind an assistant laid open, so that a stage can be left out or replaced.
// One model and one index folder serve all corpora of a run: the reference cohort is then embedded once.
import { type Assistant, createAssistant } from '../assistant.js';
import type { Config } from '../config.js';
import type { Embedder } from '../embedding/embedder.js';
import { ingest } from '../ingest.js';
import { type CorpusNames, indexNames } from '../question/corpus-names.js';
import { openSearchable, type Searchable } from '../retrieval/retrieve.js';
import { openGeneration } from '../search-index/open-generation.js';
import { withCorpusFolder } from './corpus-folder.js';
import type { Target } from './target.js';

/** One corpus, open. The assistant shares the embedder, which stays open. */
export interface Parts {
  readonly assistant: Assistant;
  readonly searchable: Searchable;
  readonly names: CorpusNames;
  readonly embedder: Embedder;
}

/**
 * Indexes and opens a corpus.
 *
 * @param options.indexDir  May hold another corpus's index: equal texts are not embedded again.
 * @throws {AppError} as ingest and createAssistant
 */
export async function openParts(
  corpus: Target['corpus'],
  options: { readonly config: Config; readonly embedder: Embedder; readonly indexDir: string },
): Promise<Parts> {
  const { config, embedder, indexDir } = options;
  return withCorpusFolder(corpus, async (corpusDir) => {
    await ingest({ corpusDir, indexDir, embedder });
    const generation = await openGeneration(indexDir, { model: embedder.model });
    return {
      assistant: await createAssistant({ ...config, corpusDir, indexDir }, { embedder }),
      searchable: openSearchable(generation, embedder.countTokens),
      names: indexNames(generation.documents),
      embedder,
    };
  });
}
