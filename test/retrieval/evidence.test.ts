import { describe, expect, it } from 'vitest';
import { createCorpusView } from '../../src/retrieval/corpus-view.js';
import { measureAll, smallDocument, smallView, topicQuery } from '../support/small-corpus.js';

const VIEW = smallView([
  {
    title: 'Vattnet i Kolomyia',
    sentences: ['Läckorna i vattenledningarna lagas.', 'Skolorna får nya tak.', 'Rent vatten räcker längre.'],
    labels: { sdg: ['6 - Rent vatten och sanitet för alla', '4 - God utbildning för alla'] },
    language: 'sv',
  },
  {
    title: 'Åmål and Căldări',
    sentences: ['Pupils measure the water of their river.', 'They sing.'],
    kind: 'section',
    heading: ['Two partnerships on tourism', 'Åmål and Căldări'],
    language: 'en',
  },
  { title: 'Sjung', sentences: [], language: 'sv' },
]);

describe('gatherEvidence', () => {
  const query = topicQuery(VIEW, 'vatten', 'sv');
  const [water, river, empty] = measureAll(VIEW, query, (text) => (/vatten|water/i.test(text) ? 0.73 : 0.57));

  it('measures sentence, heading, label and whole document apart', () => {
    expect(water).toMatchObject({
      sentenceCoverage: 1,
      headingCoverage: 1,
      labelCoverage: 1,
      documentCoverage: 1,
    });
    expect(river?.headingCoverage).toBe(0);
    expect(river?.sentenceCoverage).toBeGreaterThan(0.8);
  });

  it('counts the sentences that cover the topic', () => {
    expect([water?.coveringSentenceCount, river?.coveringSentenceCount]).toEqual([2, 1]);
  });

  it('orders sentences by strength, ties by place', () => {
    const rows = water?.sentences.map(({ sentence }) => sentence.row);

    expect(rows?.at(-1)).toBe(1);
    const strengths = water?.sentences.map(({ strength }) => strength) ?? [];
    expect(strengths).toEqual([...strengths].sort((a, b) => b - a));
  });

  it('names the label that satisfies most of the topic', () => {
    expect(water?.bestLabel?.label.name).toBe('sdg');
    expect(river?.bestLabel).toBeUndefined();
  });

  it('tells whether question and document share their language', () => {
    expect([water?.isSameLanguage, river?.isSameLanguage]).toEqual([true, false]);
  });

  it('gives z-scores over the base level of the question', () => {
    expect(water?.dense).toBeCloseTo(0.73, 10);
    expect(water?.denseZ).toBeCloseTo((0.73 - 0.57) / 0.04, 6);
  });

  it('finds word and meaning agreeing only where one sentence has both', () => {
    const apart = measureAll(VIEW, query, (text) => (/vatten|water/i.test(text) ? 0.57 : 0.73))[0];

    expect(water?.agreement).toBeGreaterThan(0.9);
    expect(apart?.agreement).toBe(0);
  });

  it('measures a document without sentences', () => {
    expect(empty).toMatchObject({ sentenceCoverage: 0, coveringSentenceCount: 0, sentences: [], dense: 0 });
  });

  it('covers a section by the heading of its article, apart from its own', () => {
    const [, section] = measureAll(VIEW, topicQuery(VIEW, 'turism', 'sv'));

    expect(section).toMatchObject({ parentCoverage: 1, headingCoverage: 0, sentenceCoverage: 0 });
  });

  it('counts title and sentence together in the context coverage', () => {
    const [document] = measureAll(VIEW, topicQuery(VIEW, 'tak i Kolomyia', 'sv'));
    const roofs = document?.sentences.find(({ sentence }) => sentence.row === 1);

    expect(roofs?.contextCoverage).toBeGreaterThan(roofs?.coverage ?? 1);
  });
});

describe('a heading inside a text', () => {
  const { document, chunk } = smallDocument({ title: 'Frågor', sentences: ['Ja, med råge.'], kind: 'page' });
  const view = createCorpusView([document], [{ ...chunk, heading: ['Frågor', 'Betalas vatten?'] }]);
  const [evidence] = measureAll(view, topicQuery(view, 'vatten', 'sv'));

  it('counts for the sentences below it, and is no title', () => {
    expect(evidence?.sentences[0]).toMatchObject({ coverage: 0, contextCoverage: 1 });
    expect(evidence).toMatchObject({ documentCoverage: 1, headingCoverage: 0 });
  });
});

describe('what a text opens with', () => {
  const view = smallView([
    { title: 'A', sentences: ['De möts.', 'Vattnet renas.', 'De äter.'] },
    { title: 'B', sentences: ['De möts.', 'De äter.', 'Vattnet renas.'] },
  ]);
  const [opening, closing] = measureAll(view, topicQuery(view, 'vatten', 'sv'));

  it('is its title, its labels and two sentences', () => {
    expect(opening?.leadCoverage).toBe(1);
    expect(closing).toMatchObject({ leadCoverage: 0, documentCoverage: 1 });
  });
});

describe('news on several partnerships', () => {
  const story = {
    title: 'Tre partnerskap får stöd',
    isItemised: true,
    sentences: ['Tre får stöd.', 'Lund renar vatten.', 'Kalmar bygger torg.', 'Trosa spelar teater.'],
    facets: { swedishPartner: ['Lunds kommun', 'Kalmar kommun', 'Trosa kommun'] },
  } as const;
  const itemsOf = (kind: 'article' | 'project') => {
    const view = smallView([{ ...story, kind }]);
    const near = (text: string) => (/vatten/.test(text) ? 0.88 : 0.79);
    return measureAll(view, topicQuery(view, 'vatten', 'sv'), near)[0]!;
  };

  it('is measured by what it tells of each, too', () => {
    const { items, leadCoverage, denseZ } = itemsOf('article');

    expect(items.map((item) => item.sentences.length)).toEqual([1, 1, 1]);
    expect(items.map((item) => item.leadCoverage > 0)).toEqual([true, false, false]);
    expect(leadCoverage).toBeGreaterThan(0);
    expect(items[0]!.denseZ).toBeGreaterThanOrEqual(denseZ);
    expect(items[1]!.denseZ).toBeLessThan(denseZ);
  });

  it('is no text on one partnership, which is measured as a whole', () => {
    expect(itemsOf('project').items).toEqual([]);
  });
});
