// The first thing the assistant is for: both ways of asking for water management give exactly the three partnerships,
// each with the sentence that says so. Through the assistant; commands and page are in serve-command.test.ts.
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Assistant } from '../../src/assistant.js';
import type { Answer } from '../../src/types.js';
import { createRealAssistant } from '../support/real-assistant.js';

let assistant: Assistant;
beforeAll(async () => {
  assistant = await createRealAssistant();
}, 300_000);
afterAll(() => assistant?.close());

/** What each partnership's text says of water management. */
const STATEMENTS: ReadonlyMap<string, RegExp> = new Map([
  ['umea-kommun~falun-och-kolomyia', /vattenförsörjning och avfallshantering/],
  ['umea-kommun~ronneby-och-ternopil', /förbättrar vattenhantering/],
  [
    'umea-kommun~governance-for-integrated-environmental-systems-on-waste-and-water-management',
    /waste(?: and |- and )water/i,
  ],
]);

describe.each([
  ['Which projects address water management?', 'en', 'I found 3 partnerships.'],
  ['Vilka projekt handlar om vattenhantering?', 'sv', 'Jag hittade 3 partnerskap.'],
])('%s', (question, language, heading) => {
  let answer: Answer;
  beforeAll(async () => {
    answer = await assistant.ask({ question });
  });

  it('is answered with exactly the three partnerships, in the language asked in', () => {
    expect(answer).toMatchObject({
      status: 'answered',
      kind: 'list',
      language,
      count: 3,
      countUnit: 'partnership',
    });
    expect(answer.items?.flatMap(({ documents }) => documents).sort()).toEqual([...STATEMENTS.keys()].sort());
    expect(answer.text.split('\n')[0]).toBe(heading);
  });

  it('quotes for each the sentence that says so, verbatim', () => {
    for (const { documents, citations } of answer.items ?? []) {
      const quotes = citations.map((number) => answer.citations[number - 1]?.quote ?? '');

      expect(quotes.join('\n')).toMatch(STATEMENTS.get(documents[0]!)!);
    }
    for (const { documentId, start, end, quote } of answer.citations)
      expect(assistant.document(documentId)?.text.slice(start, end)).toBe(quote);
  });

  it('counts as many as it lists', async () => {
    const counting =
      language === 'sv'
        ? 'Hur många projekt handlar om vattenhantering?'
        : 'How many projects address water management?';

    expect(await assistant.ask({ question: counting })).toMatchObject({ kind: 'count', count: 3 });
  });
});

it('the README shows the beginning of the answer that is given', async () => {
  const [, question = '', shown = ''] =
    /^npm run -s ask -- "(.+)"\n```\n\n```\n([\s\S]+?)…\n```$/m.exec(readFileSync('README.md', 'utf8')) ?? [];
  const { text } = await assistant.ask({ question });

  expect(shown).not.toBe('');
  expect(text.replace(/\s+/g, ' ')).toContain(shown.replace(/\s+/g, ' ').trim());
});
