import { describe, expect, it } from 'vitest';
import type { Drafted } from '../../src/answering/drafted.js';
import { composeList } from '../../src/answering/list.js';
import { verifyAnswer } from '../../src/answering/verify.js';
import { smallView } from '../support/small-corpus.js';

const VIEW = smallView([{ id: 'a', title: 'Växjö', sentences: ['Trygga skolor åt alla.'] }]);
const { document, sentences } = VIEW.documents[0]!;
const RIGHT: Drafted = composeList(
  VIEW,
  [{ view: VIEW.documents[0]!, spans: sentences.map(({ span }) => span) }],
  { kind: 'list', unit: 'document', language: 'sv', limit: 5 },
);
const verify = (answer: Drafted) => () => verifyAnswer(answer, (id) => (id === 'a' ? document : undefined));
const withCitation = (change: Partial<Drafted['citations'][number]>): Drafted => ({
  ...RIGHT,
  citations: RIGHT.citations.map((citation) => ({ ...citation, ...change })),
});

describe('verifyAnswer', () => {
  it('lets a verbatim answer pass', () => {
    expect(verify(RIGHT)).not.toThrow();
    expect(verify({ ...RIGHT, citations: [], items: [], text: 'Inget.' })).not.toThrow();
  });

  it.each([
    ['differs by one letter', { quote: 'Trygga skolor åt Alla.' }],
    ['is decomposed otherwise', { quote: 'Trygga skolor åt alla.'.normalize('NFD') }],
    ['stands elsewhere', { start: 0, end: 5 }],
    ['is empty', { quote: '', start: 3, end: 3 }],
    ['is of no known document', { documentId: 'b' }],
  ])('stops a quotation that %s', (_, change) => {
    expect(verify(withCitation(change))).toThrow(RangeError);
  });

  it('stops an item whose number was never issued', () => {
    const items = RIGHT.items?.map((item) => ({ ...item, citations: [2] })) ?? [];

    expect(verify({ ...RIGHT, items })).toThrow(/Citation 2 was never issued/);
  });
});
