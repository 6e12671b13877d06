import { describe, expect, it } from 'vitest';
import { findForQuestion } from '../../src/answering/find-documents.js';
import { indexNames } from '../../src/question/corpus-names.js';
import { understand } from '../../src/question/understand.js';
import type { Searchable } from '../../src/retrieval/retrieve.js';
import { smallView } from '../support/small-corpus.js';

const VIEW = smallView([
  { title: 'Kliniken', sentences: ['I byn leder Ruth Mwansa kliniken.'], language: 'sv' },
  { title: 'Marknaden', sentences: ['I staden säljer Ruth Tembo fisk.'], language: 'sv' },
  { title: 'Skolan', sentences: ['Här lär Joseph Mwansa ut matte.'], language: 'sv' },
]);
const NAMES = indexNames(VIEW.documents.map(({ document }) => document));
const within = (question: string) =>
  findForQuestion({ view: VIEW } as Searchable, understand({ question }, NAMES), {}).within;

describe('findForQuestion', () => {
  it.each(['Hur gammal är Ruth Mwansa?', 'How old is Ruth Mwansa?', 'Vilken är Ruth Mwansas ålder?'])(
    'looks for a fact on somebody where the whole name stands: %s',
    (question) => {
      expect(within(question)).toEqual([0]);
    },
  );

  it.each([
    'Hur gammal är Ruth Okello?',
    'Vilka projekt har Ruth Mwansa?',
    'När träffade Ruth Mwansa Ruth Tembo?',
    'Vad gör Mwansa?',
  ])('looks everywhere without a full name that one text bears, and for lists: %s', (question) => {
    expect(within(question)).toEqual([0, 1, 2]);
  });
});
