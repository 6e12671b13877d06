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
    { expected, ownTopic: topic, namesAsked: [], unknownNames: names },
    {
      standingOf: new Map(),
      passageOf: new Map(),
    },
  );
}
const best = (judged: ReturnType<typeof judge>) => text(judged[0]!.evidence.sentence.row);

describe('judgeSentences', () => {
  it.each([
    ['skolor', 'sv'],
    ['schools', 'en'],
  ] as const)('puts a sentence with an amount first where one is asked for (%s)', (topic, language) => {
    expect(best(judge(topic, language, { type: 'money' }))).toMatch(/400 000|90,000/);
  });

  it('prefers a number of the thing asked for to a neighbouring number', () => {
    const order = judge('skolor', 'sv', { type: 'count', of: 'elever' }).map(({ evidence }) =>
      text(evidence.sentence.row),
    );

    expect(order.indexOf('Trettio elever deltar i skolorna.')).toBeLessThan(
      order.indexOf('Skolorna får 400 000 kronor.'),
    );
  });

  it.each([
    ['skolor', 'sv', 'borgmästare'],
    ['schools', 'en', 'mayor'],
  ] as const)('prefers the person with the role asked for (%s, %s, %s)', (topic, language, of) => {
    const own = judge(topic, language, { type: 'person', of })
      .filter(({ document }) => document.index === 0)
      .map(({ evidence }) => text(evidence.sentence.row));

    expect(own[0]).toBe('Borgmästaren Åsa Öberg besöker skolorna.');
  });

  it('gives shares that add up to one, largest first', () => {
    const judged = judge('skolor', 'sv', { type: 'duration' }).map(({ share }) => share);

    expect(judged).toEqual([...judged].sort((a, b) => b - a));
    expect(judged.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
    expect(best(judge('skolor', 'sv', { type: 'duration' }))).toMatch(/tre år/);
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

  it('takes no other time for the age of a person', () => {
    const view = smallView([
      {
        title: 'Skolor i Kolomyia',
        sentences: ['I tre år har Åsa Öberg lett skolorna.', 'Åsa Öberg, 54, leder skolorna.'],
        language: 'sv',
      },
    ]);
    const query = topicQuery(view, 'Åsa Öberg', 'sv');
    const judged = judgeSentences(
      query,
      measureAll(view, query, () => 0.84),
      { expected: { type: 'age' }, ownTopic: 'Åsa Öberg', namesAsked: ['Åsa Öberg'], unknownNames: [] },
      { standingOf: new Map(), passageOf: new Map() },
    );

    expect(
      new Map(judged.map(({ evidence, features }) => [evidence.sentence.row, features.lacksForm])),
    ).toEqual(
      new Map([
        [0, 1],
        [1, 0],
      ]),
    );
  });

  it('weighs a sentence by how its document stands', () => {
    const query = topicQuery(VIEW, 'skolor', 'sv');
    const documents = measureAll(VIEW, query, () => 0.84);
    const understood = { expected: undefined, ownTopic: 'skolor', namesAsked: [], unknownNames: [] };
    const bestDocument = (standing: ReadonlyMap<number, number>) =>
      judgeSentences(query, documents, understood, {
        standingOf: standing,
        passageOf: new Map(),
      })[0]!.document.index;

    expect(bestDocument(new Map([[0, 0.01]]))).toBe(1);
    expect(bestDocument(new Map([[1, 0.01]]))).toBe(0);
  });

  it('gives nothing for no documents', () => {
    const query = topicQuery(VIEW, 'skolor', 'sv');

    expect(
      judgeSentences(
        query,
        [],
        { expected: undefined, ownTopic: 'skolor', namesAsked: [], unknownNames: [] },
        { standingOf: new Map(), passageOf: new Map() },
      ),
    ).toEqual([]);
  });
});
