import { describe, expect, it } from 'vitest';
import { composeValueCount, describeValues } from '../../src/answering/value-count.js';
import { smallView } from '../support/small-corpus.js';

const VIEW = smallView([
  {
    title: 'Växjö',
    sentences: ['Växjö arbetar i Ukraina.'],
    facets: { country: ['UA'], swedishPartner: ['Växjö kommun'] },
  },
  {
    title: 'Umeå',
    sentences: ['Umeå arbetar i Kenya.'],
    facets: { country: ['KE'], swedishPartner: ['Umeå kommun'] },
  },
  { title: 'Falun', sentences: ['Falun works in Ukraine.'], language: 'en', facets: { country: ['UA'] } },
]);

describe('composeValueCount', () => {
  it.each([
    ['sv', 'Svaret är 2: Ukraina, Kenya.', 'Ukraina: ”Växjö arbetar i Ukraina.” [1]'],
    ['en', 'The answer is 2: Ukraine, Kenya.', 'Ukraine: “Växjö arbetar i Ukraina.” [1]'],
  ] as const)('counts distinct values, names them in %s and quotes each once', (language, heading, line) => {
    const drafted = composeValueCount(VIEW, VIEW.documents, 'country', { filters: {}, language });

    expect(drafted?.text.split('\n').slice(0, 2)).toEqual([heading, line]);
    expect(drafted?.citations.map(({ documentId }) => documentId)).toEqual(['page~0', 'page~1']);
    expect(drafted).toMatchObject({ status: 'answered', kind: 'fact', language });
  });

  it('counts partners of one document as well', () => {
    expect(describeValues(VIEW.documents, 'swedishPartner', { filters: {}, language: 'en' })).toBe(
      'The answer is 2: Växjö kommun, Umeå kommun.',
    );
  });

  it('counts of news on several partnerships what a sentence joins with what is asked for, and of sections no article', () => {
    const view = smallView([
      {
        id: 'news',
        title: 'Tre samarbeten',
        kind: 'article',
        sentences: ['Lund arbetar i Kenya.', 'Kalix och Ystad arbetar i Uganda.'],
        facets: { country: ['KE', 'UG'], swedishPartner: ['Lunds kommun', 'Kalix kommun', 'Ystads kommun'] },
      },
      {
        id: 'whole',
        title: 'Nytt',
        kind: 'article',
        sentences: ['Hjo är med i Kenya.'],
        facets: { country: ['KE'], swedishPartner: ['Hjo kommun', 'Falu kommun'] },
      },
      {
        title: 'Falun och Kisumu',
        kind: 'section',
        parent: 'whole',
        sentences: ['Torgen sopas.'],
        facets: { country: ['KE'], swedishPartner: ['Falu kommun'] },
      },
    ]);

    expect(
      describeValues(view.documents, 'swedishPartner', { filters: { country: ['KE'] }, language: 'sv' }),
    ).toBe('Svaret är 2: Lunds kommun, Falu kommun.');
  });

  it('is undefined where no document has a value, and for tags, which are no facet', () => {
    expect(composeValueCount(VIEW, VIEW.documents, 'sdg', { filters: {}, language: 'sv' })).toBeUndefined();
    expect(composeValueCount(VIEW, [], 'country', { filters: {}, language: 'sv' })).toBeUndefined();
    expect(describeValues(VIEW.documents, 'tag', { filters: {}, language: 'sv' })).toBeUndefined();
  });
});
