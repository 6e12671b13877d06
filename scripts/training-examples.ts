// Writes the training texts as token ids, for the trainer of the embedding model (scripts/train-model/train.py).
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Command } from 'commander';
import { loadConfig } from '../src/config.js';
import { readModelFiles } from '../src/embedding/model-files.js';
import { createTokenizer } from '../src/embedding/tokenizer.js';
import { trainingExamples } from '../src/evaluation/training-examples.js';
import { trainingTargets } from '../src/evaluation/training-texts.js';
import { runCommand } from './command.js';

const TEXTS_DIR = join('test', 'training');

const program = new Command('training-examples')
  .description('Writes the texts of test/training as token ids, for scripts/train-model/train.py.')
  .option('--out <file>', 'where to', join('dist', 'training-examples.json'))
  .action(async ({ out }: { out: string }) => {
    const { fingerprint, tokenizer } = await readModelFiles(loadConfig().modelDir);
    const { encode, countTokens } = createTokenizer(tokenizer, fingerprint.maxTokens);
    const tokens = {
      question: (text: string) => [...encode(fingerprint.questionPrefix + text)],
      passage: (text: string) => [...encode(fingerprint.passagePrefix + text)],
      count: countTokens,
    };
    const sets = [];
    for (const target of await trainingTargets(TEXTS_DIR)) sets.push(await trainingExamples(target, tokens));
    await mkdir(dirname(out), { recursive: true });
    await writeFile(out, JSON.stringify(sets));
    const counts = sets.map(({ topics, facts }) => [topics.length, facts.length] as const);
    const total = (of: 0 | 1) => counts.reduce((sum, count) => sum + count[of], 0);
    process.stdout.write(`${out}: ${sets.length} sets, ${total(0)} topics, ${total(1)} facts\n`);
  });

await runCommand(program, process.argv);
