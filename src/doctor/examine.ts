// All checks of an installation, in the order in which one would mend it. Each stands alone: what depends on something
// broken says so and the rest is still examined.
import { availableParallelism, totalmem } from 'node:os';
import type { Config } from '../config.js';
import { type Check, failed, passed } from './check.js';
import { checkCorpus, checkIndex, checkModel } from './check-contents.js';
import { checkDiskSpace, checkReadable, checkWritable } from './check-folders.js';
import { checkNativeParts, checkNode } from './check-platform.js';
import { checkPort } from './check-port.js';

/** Memory of the server with two workers and a small index. Measured: 700 MiB after thousands of questions. */
const MIN_MEMORY_MIB = 1_024;

/** Checks an installation. @param onCheck  Told of each as it is done. */
export async function examine(
  config: Config,
  onCheck: (check: Check) => void = () => undefined,
): Promise<readonly Check[]> {
  const checks: Check[] = [];
  const note = (check: Check): void => {
    checks.push(check);
    onCheck(check);
  };
  note(checkNode(process.versions.node));
  note(await checkNativeParts());
  note(checkMachine(config.embeddingWorkers, availableParallelism(), totalmem()));
  const model = await checkModel(config.modelDir);
  note(model.check);
  const corpus = await checkCorpus(config.corpusDir);
  note(corpus.check);
  const index = await checkIndex(config.indexDir, { model: model.value, digest: corpus.value });
  note(index.check);
  note(await checkReadable('corpus folder', config.corpusDir, 'CORPUS_DIR'));
  note(await checkWritable('index folder', config.indexDir, 'INDEX_DIR'));
  note(await checkWritable('feedback folder', config.feedbackDir, 'FEEDBACK_DIR'));
  if (config.questionLogDir !== undefined) {
    note(await checkWritable('question log', config.questionLogDir, 'QUESTION_LOG_DIR'));
  }
  const sizes = Object.values(index.value?.files ?? {}).map(({ sizeBytes }) => sizeBytes);
  note(
    await checkDiskSpace(
      config.indexDir,
      sizes.reduce((sum, size) => sum + size, 0),
    ),
  );
  note(await checkPort(config.host, config.port));
  return checks;
}

/** Whether cores and memory suffice for the workers that are set. */
export function checkMachine(workers: number, cores: number, memoryBytes: number): Check {
  const memoryMiB = Math.floor(memoryBytes / 2 ** 20);
  const found = `${cores} cores, ${memoryMiB.toLocaleString('en')} MiB of memory, ${workers} workers`;
  const expected = `a core for each worker and ${MIN_MEMORY_MIB.toLocaleString('en')} MiB`;
  if (workers <= cores && memoryMiB >= MIN_MEMORY_MIB) return passed('machine', found, expected);
  const fix = workers > cores ? `Set EMBEDDING_WORKERS to ${cores}.` : 'Give the machine more memory.';
  return failed('machine', { found, expected, fix }, 'warning');
}
