import { expect, it } from 'vitest';
import { parseQuestionSet } from '../../src/evaluation/question-set.js';
import { trainingExamples } from '../../src/evaluation/training-examples.js';

const FILES = [
  { name: 'p01.txt', text: 'Lund and Floreni\n\nNurses visit the old at home. The visits began in 2021.\n' },
  { name: 'p02.txt', text: 'Skolor som står kvar\n\nSkolan i byn byggs om så att den tål vind.\n' },
];
const ENTRIES = [
  { id: 'p01', file: 'p01.txt', title: 'Lund and Floreni', lang: 'en', lines: [1, 3] },
  { id: 'p02', file: 'p02.txt', title: 'Skolor som står kvar', lang: 'sv', lines: [1, 3] },
];
const QUESTIONS = [
  {
    id: 'topic-1',
    lang: 'sv',
    type: 'list',
    question: 'äldre',
    gold_entries: ['p01'],
    optional_entries: ['p02'],
    unanswerable: false,
  },
  {
    id: 'fact-1',
    lang: 'sv',
    type: 'factual',
    question: 'När började besöken i Floreni?',
    gold_entries: ['p01'],
    gold_passage: 'The visits began in 2021.',
    unanswerable: false,
  },
];

/** Words in place of tokens, told apart by the length and prefix of what was asked for. */
const asked: string[] = [];
const remember = (prefix: string) => (text: string) => [asked.push(`${prefix}${text}`) - 1];
const TOKENS = {
  question: remember('query: '),
  passage: remember('passage: '),
  count: (text: string) => text.split(/\s+/).length,
};

it('tells topics and facts by the places of their documents and sentences', async () => {
  const set = parseQuestionSet(
    'small',
    JSON.stringify(ENTRIES),
    QUESTIONS.map((question) => JSON.stringify(question)).join('\n'),
  );
  const examples = await trainingExamples(
    { name: 'small', corpus: { files: FILES }, set, pairs: [] },
    TOKENS,
  );
  const textOf = ([place]: readonly number[]) => asked[place!];
  const [first, second] = ENTRIES.map(({ id }) => examples.documents.findIndex((held) => held.includes(id)));

  expect(examples.sentences.alone.map(textOf)).toEqual([
    'passage: Nurses visit the old at home.',
    'passage: The visits began in 2021.',
    'passage: Skolan i byn byggs om så att den tål vind.',
  ]);
  expect(textOf(examples.sentences.headed[1]!)).toBe('passage: Lund and Floreni. The visits began in 2021.');
  expect(examples.sentences.documents).toEqual([first, first, second]);
  expect(examples.topics).toEqual([{ tokens: expect.anything(), right: [first], near: [second] }]);
  expect(examples.topics.map(({ tokens }) => textOf(tokens))).toEqual(['query: äldre']);
  expect(examples.facts).toEqual([{ tokens: expect.anything(), document: first, right: [1] }]);
  // Facts are looked for without the names that choose their text.
  expect(textOf(examples.facts[0]!.tokens)).not.toContain('Floreni');
});
