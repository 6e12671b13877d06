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
    const drafted = composeValueCount(VIEW, VIEW.documents, 'country', language);

    expect(drafted?.text.split('\n').slice(0, 2)).toEqual([heading, line]);
    expect(drafted?.citations.map(({ documentId }) => documentId)).toEqual(['page~0', 'page~1']);
    expect(drafted).toMatchObject({ status: 'answered', kind: 'fact', language });
  });

  it('counts partners of one document as well', () => {
    expect(describeValues(VIEW.documents, 'swedishPartner', 'en')).toBe(
      'The answer is 2: Växjö kommun, Umeå kommun.',
    );
  });

  it('is undefined where no document has a value, and for tags, which are no facet', () => {
    expect(composeValueCount(VIEW, VIEW.documents, 'sdg', 'sv')).toBeUndefined();
    expect(composeValueCount(VIEW, [], 'country', 'sv')).toBeUndefined();
    expect(describeValues(VIEW.documents, 'tag', 'sv')).toBeUndefined();
  });
});
