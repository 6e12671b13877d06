import { describe, expect, it } from 'vitest';
import {
  facetSpans,
  type ListLength,
  leadSpan,
  subtitleSpan,
  titleSpan,
  topicSpans,
} from '../../src/answering/quote-spans.js';
import type { Span } from '../../src/types.js';
import { measureAll, onlyDocument, type SmallEntry, smallView, topicQuery } from '../support/small-corpus.js';

const ENTRY: SmallEntry = {
  title: 'Växjö och Kalush, Ukraina',
  subtitle: 'Projekt: Trygga skolor',
  sentences: ['Lärarna möts i maj.', 'Växjös elever lagar cyklar.', 'Eleverna i Ukraina målar cyklar.'],
  facets: { country: ['UA'], sdg: [4], swedishPartner: ['Växjö kommun'], internationalPartner: ['Kalush'] },
  labels: { sdg: ['4 - God utbildning för alla'], internationalPartner: ['Kalush'] },
};
const { document } = onlyDocument(ENTRY);
const slice = (spans: readonly Span[], own = document) =>
  spans.map(({ start, end }) => own.document.text.slice(start, end));

describe('title, subtitle and lead', () => {
  it('stand where the text has them', () => {
    expect(slice([titleSpan(document), subtitleSpan(document)!, leadSpan(document)])).toEqual([
      'Växjö och Kalush, Ukraina',
      'Projekt: Trygga skolor',
      'Lärarna möts i maj.',
    ]);
  });

  it('fall back to the first line where the text has no such title, and to the title without prose', () => {
    const own = onlyDocument({ title: 'Rubrik', sentences: [] }).document;
    const other = { ...own, document: { ...own.document, title: 'Annan rubrik' } };

    expect(slice([titleSpan(other), leadSpan(own)], own)).toEqual(['Rubrik', 'Rubrik']);
    expect(subtitleSpan(own)).toBeUndefined();
  });
});

describe('facetSpans', () => {
  it.each([
    ['the lead, where the title names the country', { country: ['UA'] }, 'Lärarna möts i maj.'],
    [
      'the sentence that names the partner',
      { swedishPartner: ['Växjö kommun'] },
      'Växjös elever lagar cyklar.',
    ],
    ['the label line where no sentence names it', { internationalPartner: ['Kalush'] }, 'Kalush'],
    ['the label line of a goal', { sdg: [4] }, '4 - God utbildning för alla'],
    ['the lead where nothing states it', { area: ['Education'] }, 'Lärarna möts i maj.'],
  ] as const)('quotes %s', (_, filters, quote) => {
    const [key] = Object.keys(filters) as (keyof typeof filters)[];

    expect(slice(facetSpans(document, filters, [key!]))).toEqual([quote]);
  });

  it('quotes the sentence that names the country, where the title does not', () => {
    const own = onlyDocument({ ...ENTRY, title: 'Växjö och Kalush' }).document;

    expect(slice(facetSpans(own, { country: ['UA'] }, ['country']), own)).toEqual([
      'Eleverna i Ukraina målar cyklar.',
    ]);
  });

  it('quotes one passage for each facet, none twice', () => {
    const filters = { sdg: [4], country: ['UA'] };

    expect(facetSpans(document, filters, ['sdg', 'country'])).toHaveLength(2);
    expect(facetSpans(document, filters, ['sdg', 'sdg'])).toHaveLength(1);
  });
});

describe('topicSpans', () => {
  const quotesFor = (topic: string, entry: SmallEntry, length: ListLength = 'many', near = () => 0.8) => {
    const view = smallView([entry]);
    const language = entry.language ?? 'sv';
    const [evidence] = measureAll(view, topicQuery(view, topic, language), near);
    return slice(topicSpans(evidence!, length), view.documents[0]!);
  };

  it.each([
    ['cyklar', ENTRY, 'Växjös elever lagar cyklar.'],
    [
      'bicycles',
      { title: 'A', language: 'en', sentences: ['They meet.', 'Pupils mend bicycles.'] },
      'Pupils mend bicycles.',
    ],
  ] as const)('quotes the sentence that names %s', (topic, entry, quote) => {
    expect(quotesFor(topic, entry)).toEqual([quote]);
  });

  it('quotes up to three sentences of the only document', () => {
    expect(quotesFor('cyklar', ENTRY, 'one')).toHaveLength(3);
    expect(quotesFor('cyklar', ENTRY, 'few')).toHaveLength(2);
    expect(quotesFor('cyklar', ENTRY, 'many')).toHaveLength(1);
  });

  it('quotes a subtitle that names the topic before the best sentence', () => {
    expect(quotesFor('trygga skolor', ENTRY)[0]).toBe('Projekt: Trygga skolor');
    expect(quotesFor('trygga skolor', ENTRY)).toHaveLength(2);
  });

  it('quotes the label that names the topic where no sentence does', () => {
    expect(quotesFor('jämställdhet', { ...ENTRY, labels: { theme: ['Jämställdhet'] } })[0]).toBe(
      'Jämställdhet',
    );
  });

  it('quotes a second, equally strong sentence only where there is room', () => {
    expect(quotesFor('cyklar', ENTRY, 'few')).toHaveLength(2);
    expect(quotesFor('cyklar', ENTRY, 'many')).toHaveLength(1);
  });

  it('quotes the title of a document without sentences', () => {
    expect(new Set(quotesFor('cyklar', { title: 'Cyklar', sentences: [] }))).toEqual(new Set(['Cyklar']));
  });
});
