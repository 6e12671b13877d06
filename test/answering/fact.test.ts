import { describe, expect, it } from 'vitest';
import { composeFact, composeLabelFact, composeNotStated } from '../../src/answering/fact.js';
import type { Quotation } from '../../src/retrieval/quote-sentences.js';
import { SENTENCE_FEATURES, type SentenceFeatures } from '../../src/retrieval/sentence-features.js';
import { measureAll, smallView, topicQuery } from '../support/small-corpus.js';

const VIEW = smallView([
  {
    title: 'Växjö och Kalush',
    sentences: ['Det pågår i tre år.', 'Fasen är sex månader.', 'De möts.', 'De äter.'],
    labels: { sdg: ['4 - God utbildning för alla'] },
  },
  {
    title: 'Schools in Kisumu',
    sentences: ['It lasts two years.'],
    language: 'en',
    labels: { sdg: ['4 - Quality education'] },
  },
]);
const FEATURES = Object.fromEntries(
  SENTENCE_FEATURES.map((name) => [name, 0]),
) as unknown as SentenceFeatures;

/** Quotations of the sentences of the corpus, which have these shares in order. */
function quoted(...shares: number[]): Quotation[] {
  const rows = measureAll(VIEW, topicQuery(VIEW, '', 'sv')).flatMap((document) =>
    document.sentences.map((evidence) => ({ document, evidence })),
  );
  const judged = rows
    .sort((a, b) => a.evidence.sentence.row - b.evidence.sentence.row)
    .slice(0, shares.length)
    .map((row, index) => ({ ...row, features: FEATURES, share: shares[index]! }));
  return judged
    .map((sentence) => ({
      document: sentence.document,
      span: sentence.evidence.sentence.span,
      sentences: [sentence],
      share: sentence.share,
    }))
    .sort((a, b) => b.share - a.share);
}

describe('composeFact', () => {
  it.each([
    ['sv', 'Det här kan också vara till hjälp:', '”Det pågår i tre år.”'],
    ['en', 'This may also help:', '“Det pågår i tre år.”'],
  ] as const)('puts the best first and says that the rest may help (%s)', (language, also, quote) => {
    const lines = composeFact(VIEW, quoted(0.6, 0.3), language).text.split('\n');

    expect(lines).toEqual([`Växjö och Kalush: ${quote} [1]`, also, expect.stringMatching(/Fasen .* \[2\]$/)]);
  });

  it('leaves out what is far behind the best', () => {
    expect(composeFact(VIEW, quoted(0.4, 0.3, 0.3), 'sv').citations).toHaveLength(3);
    expect(composeFact(VIEW, quoted(0.98, 0.01), 'sv').citations).toHaveLength(1);
  });
});

describe('composeLabelFact', () => {
  it('quotes the label line of each document', () => {
    const drafted = composeLabelFact(VIEW, VIEW.documents, 'sdg', { filters: {}, language: 'sv' });

    expect(drafted?.text.split('\n')).toEqual([
      'Växjö och Kalush: ”4 - God utbildning för alla” [1]',
      'Schools in Kisumu: ”4 - Quality education” [2]',
    ]);
  });

  it('quotes the title, or the sentence that names both, where no label states the partner; news come last', () => {
    const facets = { swedishPartner: ['Lunds kommun'], internationalPartner: ['Mbale'] };
    const view = smallView([
      {
        title: 'Tre besök',
        kind: 'article',
        sentences: ['Lund, Ystad och Hjo har gäster.', 'Mbale har ett partnerskap med Lund.'],
        facets,
      },
      { title: 'Lunds kommun – Mbale Council', sentences: ['Torgen sopas.'], facets },
    ]);

    const drafted = composeLabelFact(view, view.documents, 'swedishPartner', {
      filters: { internationalPartner: ['Mbale'] },
      language: 'sv',
    });

    expect(drafted?.citations.map(({ quote }) => quote)).toEqual([
      'Lunds kommun – Mbale Council',
      'Mbale har ett partnerskap med Lund.',
    ]);
  });

  it('is undefined where no document has that label', () => {
    expect(composeLabelFact(VIEW, VIEW.documents, 'theme', { filters: {}, language: 'en' })).toBeUndefined();
  });
});

describe('composeNotStated', () => {
  it.each([
    ['sv', 'Det står inte i texten ”Växjö och Kalush”, som ligger närmast. [1]'],
    ['en', 'The nearest text, “Växjö och Kalush”, does not say. [1]'],
  ] as const)('names the document by its title and cites nothing else (%s)', (language, text) => {
    const drafted = composeNotStated(VIEW, VIEW.documents[0]!, language);

    expect(drafted).toMatchObject({ status: 'not_found', kind: 'fact', text });
    expect(drafted.citations.map(({ quote }) => quote)).toEqual(['Växjö och Kalush']);
  });
});
