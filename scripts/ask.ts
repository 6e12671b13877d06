// `npm run -s ask -- "question"`: one answer in the terminal, or as the API would give it (--json). Not finding
// anything is an answer, so it ends with 0. Builds the index where there is none, and never otherwise.
import { Command, InvalidArgumentError, Option } from 'commander';
import { loadConfig } from '../src/config.js';
import { AppError } from '../src/errors.js';
import { MAX_QUESTION_CHARS } from '../src/server/schema/request-schemas.js';
import { shownText } from '../src/server/shown-text.js';
import type { Language } from '../src/types.js';
import { interruptSignal, runCommand } from './command.js';
import { openAssistant } from './open-assistant.js';
import { formatAnswer } from './terminal-answer.js';

interface Options {
  readonly json?: true;
  readonly language?: Language;
  readonly limit?: number;
}

/** Columns of a terminal that is none (a file, a pipe), and the widest that reads well. */
const DEFAULT_COLUMNS = 80;
const MAX_COLUMNS = 100;

function wholeNumber(text: string): number {
  const value = Number(text);
  if (!/^\d+$/.test(text) || value < 1 || value > 200) {
    throw new InvalidArgumentError('Expected a whole number from 1 to 200.');
  }
  return value;
}

function checkQuestion(words: readonly string[]): string {
  const question = shownText(words.join(' ')).trim();
  const { length } = [...question];
  if (length >= 1 && length <= MAX_QUESTION_CHARS) return question;
  throw new AppError(
    'QUESTION_INVALID',
    `Expected a question of 1 to ${MAX_QUESTION_CHARS} characters, found ${length}. Put it in quotation marks after --.`,
  );
}

const program = new Command('ask')
  .description('Ask a question in Swedish or English; the answer quotes the texts and names its sources.')
  .argument('<question...>', 'the question')
  .option('--json', 'print the answer as the API gives it')
  .addOption(
    new Option('--language <code>', 'language of the answer (default: that of the question)').choices([
      'sv',
      'en',
    ]),
  )
  .option('--limit <n>', 'at most this many items of a list, 1 to 200', wholeNumber)
  .option('--debug', 'show where a failure arose')
  .action(async (words: readonly string[], { json, language, limit }: Options) => {
    const question = checkQuestion(words);
    const config = loadConfig();
    const signal = interruptSignal();
    const assistant = await openAssistant(config, { when: 'missing', signal });
    try {
      const answer = await assistant.ask(
        { question, ...(language ? { language } : {}), ...(limit === undefined ? {} : { limit }) },
        { signal },
      );
      const columns = Math.min(process.stdout.columns ?? DEFAULT_COLUMNS, MAX_COLUMNS);
      const text = json
        ? JSON.stringify(answer, null, 2)
        : formatAnswer(answer, { columns, documentOf: (id) => assistant.storedDocument(id) });
      process.stdout.write(`${text}\n`);
    } finally {
      await assistant.close();
    }
  });

await runCommand(program, process.argv);
