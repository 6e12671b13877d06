import { describe, expect, it } from 'vitest';
import { createCitations } from '../../src/answering/citations.js';
import { smallView } from '../support/small-corpus.js';

const VIEW = smallView([
  {
    id: 'page~alvdalen',
    title: 'Älvdalen och Kitaru',
    heading: ['Två partnerskap', 'Älvdalen och Kitaru'],
    sentences: ['Marknaden stänger.', 'Älvdalen sätter upp 40 lampor 🌞.', 'Försäljarna är nöjda.'],
  },
  { id: 'page~water', title: 'Clean water', sentences: ['Wells are dug.'], language: 'en' },
]);
const [swedish, english] = VIEW.documents;

describe('createCitations', () => {
  it('slices the quotation from the stored text, with its place and the sentences around it', () => {
    const citations = createCitations(VIEW);

    citations.cite(swedish!, swedish!.sentences[1]!.span);

    const [citation] = citations.list();
    expect(citation).toMatchObject({
      number: 1,
      documentId: 'page~alvdalen',
      source: 'page.txt',
      title: 'Älvdalen och Kitaru',
      heading: ['Två partnerskap', 'Älvdalen och Kitaru'],
      language: 'sv',
      quote: 'Älvdalen sätter upp 40 lampor 🌞.',
      context: { before: 'Marknaden stänger.', after: 'Försäljarna är nöjda.' },
    });
    expect(swedish!.document.text.slice(citation!.start, citation!.end)).toBe(citation!.quote);
    expect(citation).not.toHaveProperty('url');
  });

  it('numbers in order of first use, and keeps the number of a span cited again', () => {
    const citations = createCitations(VIEW);
    const spans = swedish!.sentences.map(({ span }) => span);

    const numbers = [
      citations.cite(swedish!, spans[2]!),
      citations.cite(english!, english!.sentences[0]!.span),
      citations.cite(swedish!, spans[2]!),
    ];

    expect(numbers).toEqual([1, 2, 1]);
    expect(citations.list().map(({ number, language }) => [number, language])).toEqual([
      [1, 'sv'],
      [2, 'en'],
    ]);
  });

  it('has no context at the ends of a document, nor for what is no sentence', () => {
    const citations = createCitations(VIEW);
    citations.cite(swedish!, swedish!.sentences[0]!.span);
    citations.cite(swedish!, { start: 0, end: swedish!.document.title.length });

    const [first, title] = citations.list();
    expect(first?.context).toEqual({ before: '', after: 'Älvdalen sätter upp 40 lampor 🌞.' });
    expect(title).toMatchObject({ quote: 'Älvdalen och Kitaru', context: { before: '', after: '' } });
  });
});
