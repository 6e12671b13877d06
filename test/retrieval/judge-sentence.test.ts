import { describe, expect, it } from 'vitest';
import type { ExpectedAnswer } from '../../src/question/understood.js';
import { judgeSentences } from '../../src/retrieval/judge-sentence.js';
import type { Language } from '../../src/types.js';
import { measureAll, smallView, topicQuery } from '../support/small-corpus.js';

const VIEW = smallView([
  {
    title: 'Skolor i Kolomyia',
    sentences: [
      'Projektet rör skolor och pågår i tre år.',
      'Skolorna får 400 000 kronor.',
      'Trettio elever deltar i skolorna.',
      'Skolorna är fina.',
      'Borgmästaren Åsa Öberg besöker skolorna.',
    ],
    language: 'sv',
  },
  {
    title: 'Schools in Kisumu',
    sentences: [
      'The schools get SEK 90,000.',
      'The schools are lovely.',
      'Headteacher Grace Wanjiru leads the schools.',
    ],
    language: 'en',
  },
]);
const text = (row: number) => {
  const sentence = VIEW.documents.flatMap(({ sentences }) => sentences)[row]!;
  return VIEW.documents[sentence.document]!.document.text.slice(sentence.span.start, sentence.span.end);
};

function judge(topic: string, language: Language, expected?: ExpectedAnswer, names: readonly string[] = []) {
  const query = topicQuery(VIEW, topic, language);
  const documents = measureAll(VIEW, query, () => 0.84);
  return judgeSentences(
    query,
    documents,
    { expected, namesAsked: [], unknownNames: names },
    {
      standingOf: new Map(),
      passageOf: new Map(),
      restriction: 0,
    },
  );
}
const possible = (judged: ReturnType<typeof judge>) =>
  judged.filter(({ probability }) => probability > 0).map(({ evidence }) => text(evidence.sentence.row));

describe('judgeSentences', () => {
  it.each([
    ['skolor', 'sv'],
    ['schools', 'en'],
  ] as const)('rules out every sentence without an amount where one is asked for (%s)', (topic, language) => {
    expect(possible(judge(topic, language, { type: 'money' })).sort()).toEqual([
      'Skolorna får 400 000 kronor.',
      'The schools get SEK 90,000.',
    ]);
  });

  it('takes no neighbouring number for a count of the thing asked for', () => {
    expect(possible(judge('skolor', 'sv', { type: 'count', of: 'elever' }))).toEqual([
      'Trettio elever deltar i skolorna.',
    ]);
  });

  it.each([
    ['skolor', 'sv', 'borgmästare'],
    ['schools', 'en', 'mayor'],
  ] as const)('takes no person without the role asked for (%s, %s, %s)', (topic, language, of) => {
    expect(possible(judge(topic, language, { type: 'person', of }))).toEqual([
      'Borgmästaren Åsa Öberg besöker skolorna.',
    ]);
  });

  it('rules nothing out by form where the question expects none', () => {
    expect(possible(judge('skolor', 'sv', { type: 'open' }))).toHaveLength(8);
    expect(possible(judge('skolor', 'sv'))).toHaveLength(8);
  });

  it('orders by falling probability', () => {
    const probabilities = judge('skolor', 'sv', { type: 'duration' }).map(({ probability }) => probability);

    expect(probabilities).toEqual([...probabilities].sort((a, b) => b - a));
    expect(text(judge('skolor', 'sv', { type: 'duration' })[0]!.evidence.sentence.row)).toMatch(/tre år/);
  });

  it('prefers the sentence that bears the name asked for, also in the genitive', () => {
    const shares = new Map(
      judge('schools', 'en', undefined, ['Wanjiru']).map(({ evidence, features }) => [
        text(evidence.sentence.row),
        features.names,
      ]),
    );

    expect(shares.get('Headteacher Grace Wanjiru leads the schools.')).toBe(1);
    expect(shares.get('The schools are lovely.')).toBe(0);
  });

  it('weighs a sentence by how its document stands', () => {
    const query = topicQuery(VIEW, 'skolor', 'sv');
    const documents = measureAll(VIEW, query, () => 0.84);
    const understood = { expected: undefined, namesAsked: [], unknownNames: [] };
    const best = (standing: ReadonlyMap<number, number>) =>
      judgeSentences(query, documents, understood, {
        standingOf: standing,
        passageOf: new Map(),
        restriction: 0,
      })[0]!.document.index;

    expect(best(new Map([[0, 0.01]]))).toBe(1);
    expect(best(new Map([[1, 0.01]]))).toBe(0);
  });

  it('gives nothing for no documents', () => {
    const query = topicQuery(VIEW, 'skolor', 'sv');

    expect(
      judgeSentences(
        query,
        [],
        { expected: undefined, namesAsked: [], unknownNames: [] },
        { standingOf: new Map(), passageOf: new Map(), restriction: 0 },
      ),
    ).toEqual([]);
  });
});
