// A child process that ingests until it is killed.
// `ROOT INDEX old|new`: one ingest, which prints the names of the operations of its disk as a JSON list.
// `ROOT INDEX old|new after N`: kills itself with SIGKILL once operation N has ended; `within N`: half way into it.
// `ROOT INDEX loop`: ingests either corpus in turn, for ever; after the first prints how many milliseconds it took.
import { writeFileSync } from 'node:fs';
import { type CorpusName, ingestCorpus } from './corpora.js';
import { countingDisk } from './counting-disk.js';

const [root = '', indexDir = '', corpus = '', moment = '', operation] = process.argv.slice(2);

function die(): never {
  process.kill(process.pid, 'SIGKILL');
  // The signal arrives a moment later; nothing more may be done until then.
  for (;;);
}

async function loop(): Promise<never> {
  for (let round = 0; ; round += 1) {
    const startedMs = performance.now();
    await ingestCorpus({ root, indexDir, corpus: round % 2 === 0 ? 'new' : 'old', force: true });
    if (round === 0) process.stdout.write(`${Math.ceil(performance.now() - startedMs)}\n`);
  }
}

async function once(name: CorpusName, dieAt: number): Promise<void> {
  const names: string[] = [];
  const disk = countingDisk({
    before: (_at, operationName) => void names.push(operationName),
    after: (at) => {
      if (moment === 'after' && at === dieAt) die();
    },
  });
  const tearing = {
    ...disk,
    writeFile(path: string, bytes: Uint8Array) {
      if (moment === 'within' && names.length === dieAt) {
        writeFileSync(path, bytes.subarray(0, bytes.byteLength >> 1));
        die();
      }
      return disk.writeFile(path, bytes);
    },
    writeNative(path: string, write: (path: string) => void) {
      return disk.writeNative(path, (target) => {
        if (moment !== 'within' || names.length - 1 !== dieAt) return write(target);
        writeFileSync(target, Buffer.alloc(100));
        die();
      });
    },
  };
  await ingestCorpus({ root, indexDir, corpus: name, disk: tearing });
  process.stdout.write(`${JSON.stringify(names)}\n`);
}

if (corpus === 'loop') await loop();
else if (corpus === 'old' || corpus === 'new') await once(corpus, Number(operation ?? -1));
else throw new RangeError(`Expected old, new or loop, got ${corpus}.`);
