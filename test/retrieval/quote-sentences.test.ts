import { describe, expect, it } from 'vitest';
import type { JudgedSentence } from '../../src/retrieval/judge-sentence.js';
import { quoteSentences } from '../../src/retrieval/quote-sentences.js';
import { SENTENCE_FEATURES, type SentenceFeatures } from '../../src/retrieval/sentence-features.js';
import { measureAll, smallView, topicQuery } from '../support/small-corpus.js';

const VIEW = smallView([
  { title: 'Moshi', sentences: ['198 kvinnor fick lån.', 'Bara sex har inte betalat.', 'Alla var glada.'] },
  { title: 'Jinja', sentences: ['Lån ges i maj.'] },
]);
const FEATURES = Object.fromEntries(
  SENTENCE_FEATURES.map((name) => [name, 0]),
) as unknown as SentenceFeatures;

/** Quotes of the sentences of both texts, which have these shares in order. */
function quotes(shares: readonly number[], limit = 3, view = VIEW): string[] {
  const rows = measureAll(view, topicQuery(view, '', 'sv')).flatMap((document) =>
    document.sentences.map((evidence) => ({ document, evidence })),
  );
  const judged: JudgedSentence[] = rows
    .sort((a, b) => a.evidence.sentence.row - b.evidence.sentence.row)
    .map((row, index) => ({ ...row, features: FEATURES, share: shares[index]! }))
    .sort((a, b) => b.share - a.share);
  return quoteSentences(judged, limit).map(({ document, span }) =>
    document.view.document.text.slice(span.start, span.end),
  );
}

describe('quoteSentences', () => {
  it('quotes a sentence together with the likelier of its neighbours', () => {
    expect(quotes([0.1, 0.6, 0.05, 0.25])[0]).toMatch(
      /^198 kvinnor fick lån\.\s+Bara sex har inte betalat\.$/,
    );
  });

  it('quotes a sentence alone where its neighbours are unlikely', () => {
    expect(quotes([0.01, 0.96, 0.01, 0.02])[0]).toBe('Bara sex har inte betalat.');
  });

  it.each(['Hon började mäta.', '– Hennes dotter mäter.', 'She began in May.', 'They measured.'])(
    'quotes the sentence before one that points back to it, however unlikely: %s',
    (sentence) => {
      const view = smallView([
        { title: 'Skövde', sentences: ['Åsa Öberg kom.', sentence, 'Alla var glada.'] },
      ]);

      expect(quotes([0.01, 0.6, 0.39], 3, view)[0]).toMatch(/^Åsa Öberg kom\.\s+\P{L}*\p{L}+ .*\.$/u);
    },
  );

  it('quotes no sentence twice, and none with one of another text', () => {
    const all = quotes([0.4, 0.3, 0.2, 0.1]);

    expect(all).toHaveLength(3);
    expect(all.filter((quote) => quote.includes('Bara sex'))).toHaveLength(1);
    expect(all).toContain('Lån ges i maj.');
  });

  it('puts the largest share first and keeps to the limit', () => {
    expect(quotes([0.3, 0.02, 0.01, 0.67], 1)).toEqual(['Lån ges i maj.']);
  });

  it('quotes nothing where there is no sentence', () => {
    expect(quoteSentences([], 3)).toEqual([]);
  });
});
