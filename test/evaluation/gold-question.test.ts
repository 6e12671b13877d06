import { describe, expect, it } from 'vitest';
import { directionOf, resolveQuestions } from '../../src/evaluation/gold-question.js';
import { matchEntries } from '../../src/evaluation/match-entries.js';
import { parseQuestionSet } from '../../src/evaluation/question-set.js';
import { buildDocument } from './build-answer.js';

const entry = (id: string, lines: [number, number], lang = 'sv', file?: string) => ({
  id,
  title: id,
  lang: lang as 'sv' | 'en',
  lines,
  ...(file === undefined ? {} : { file }),
});

describe('matchEntries', () => {
  it('tells an article from the section inside its lines', () => {
    const entries = [entry('article', [3, 56]), entry('section', [13, 16])];
    const documents = [
      { id: 'd-section', source: 'a.txt', lines: [13, 17] as const },
      { id: 'd-article', source: 'a.txt', lines: [3, 55] as const },
    ];

    expect(matchEntries(entries, documents)).toEqual(
      new Map([
        ['section', 'd-section'],
        ['article', 'd-article'],
      ]),
    );
  });

  it('does not match across files, nor below half of the lines', () => {
    const entries = [entry('a', [1, 10], 'sv', 'a.txt'), entry('b', [1, 10], 'sv', 'b.txt')];
    const documents = [
      { id: 'd', source: 'a.txt', lines: [1, 10] as const },
      { id: 'e', source: 'b.txt', lines: [8, 20] as const },
    ];

    expect([...matchEntries(entries, documents)]).toEqual([['a', 'd']]);
  });

  it('gives one document to one entry, the one it shares most lines with', () => {
    const entries = [entry('whole', [1, 20]), entry('half', [1, 11])];

    expect([...matchEntries(entries, [{ id: 'd', source: 'a.txt', lines: [1, 20] }])]).toEqual([
      ['whole', 'd'],
    ]);
  });
});

describe('resolveQuestions', () => {
  const set = parseQuestionSet(
    'mine',
    JSON.stringify([entry('sv-text', [1, 4]), entry('en-text', [6, 9], 'en'), entry('unread', [20, 30])]),
    [
      { id: 'f', type: 'factual', gold_entries: ['sv-text', 'en-text'], gold_passage: 'for three years' },
      { id: 'l', type: 'list', gold_entries: ['sv-text', 'unread'] },
    ]
      .map((rest) => JSON.stringify({ lang: 'sv', question: 'Hur länge?', unanswerable: false, ...rest }))
      .join('\n'),
  );
  const documents = [
    buildDocument('d-sv', { lines: [1, 4], text: 'Projektet pågår i tre år.' }),
    buildDocument('d-en', { lines: [6, 9], text: 'It goes on for three years.' }),
  ];

  it('takes the direction of a fact from the document that holds the passage', () => {
    expect(resolveQuestions(set, documents).questions[0]).toMatchObject({
      gold: ['d-sv', 'd-en'],
      direction: 'sv→en',
    });
  });

  it('keeps an entry that was not read as a document that nothing can find, and reports it', () => {
    const resolved = resolveQuestions(set, documents);

    expect(resolved.unmatched).toEqual(['unread']);
    expect(resolved.questions[1]?.gold).toEqual(['d-sv', 'missing:unread']);
  });
});

describe('directionOf', () => {
  it('is mixed for sources in both languages and none without sources', () => {
    expect(directionOf('en', ['sv', 'sv'])).toBe('en→sv');
    expect(directionOf('en', ['sv', 'en'])).toBe('mixed');
    expect(directionOf('en', [])).toBe('none');
  });
});
