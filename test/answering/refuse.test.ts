import { describe, expect, it } from 'vitest';
import { composeNotFound, composeOutOfScope, type FindRelevant } from '../../src/answering/refuse.js';
import type { Understood } from '../../src/question/understood.js';
import { matchesFilters } from '../../src/retrieval/facet-match.js';
import type { Interpretation, Language } from '../../src/types.js';
import { smallView } from '../support/small-corpus.js';

const VIEW = smallView([
  { title: 'Växjö och Kalush', sentences: ['Skolor.'], facets: { country: ['UA'], sdg: [4] } },
  { title: 'Falun och Kolomyia', sentences: ['Vatten.'], facets: { country: ['UA'], sdg: [6] } },
  { title: 'Umeå and Kajiado', sentences: ['Water.'], language: 'en', facets: { country: ['KE'], sdg: [6] } },
]);

function understood(interpretation: Partial<Interpretation>, language: Language = 'sv'): Understood {
  return {
    interpretation: { kind: 'list', topic: '', language, filters: {}, ...interpretation },
    wording: '',
    replyLanguage: language,
    countUnit: 'partnership',
    isUnitNamed: true,
    isOfMembers: false,
    amount: undefined,
    isKeywords: false,
    isOfSearch: false,
    isAllGoals: false,
    expected: undefined,
    labelAsked: undefined,
    statedFilters: [],
    regions: [],
    mentions: [],
    unknownNames: [],
    namesAsked: [],
    topicTerms: [],
    ownTopic: interpretation.topic ?? '',
    quoted: [],
    projects: [],
    spokenOf: undefined,
    scope: 'in',
    carried: { filters: [] },
  };
}
/** Topics stand in the text as they are. */
const find: FindRelevant = (topic, filters) =>
  VIEW.documents.filter(
    ({ document }) =>
      matchesFilters(document, filters) && document.text.toLowerCase().includes(topic.toLowerCase()),
  );

describe('composeNotFound', () => {
  it.each([
    ['sv', 'Jag hittar inget i texterna som gäller Zambia.', 'Vilka projekt finns i Ukraina?'],
    ['en', 'I find nothing in the texts on Zambia.', 'Which projects are there in Ukraine?'],
  ] as const)('says what was understood and offers what there is (%s)', (language, text, question) => {
    const refusal = composeNotFound(VIEW, understood({ filters: { country: ['ZM'] } }, language), find);

    expect(refusal).toMatchObject({ status: 'not_found', text, count: 0, items: [], citations: [] });
    expect(refusal.nearest.map(({ filters, count }) => [filters, count])).toEqual([
      [{ country: ['UA'] }, 2],
      [{ country: ['KE'] }, 1],
    ]);
    expect(refusal.nearest[0]?.question).toBe(question);
    for (const { question: offered } of refusal.nearest) expect(refusal.suggestions).not.toContain(offered);
  });

  it.each([
    ['sv', /^Inget bidrag som texterna anger i kronor är så stort/],
    ['en', /^No grant that the texts state in kronor is of the size/],
  ] as const)('says that no grant is of the size asked for (%s)', (language, text) => {
    const asked = { ...understood({}, language), amount: { least: 2_000_000 } };

    expect(composeNotFound(VIEW, asked, find).text).toMatch(text);
  });

  it('relaxes one restriction at a time, the topic last', () => {
    const refusal = composeNotFound(
      VIEW,
      understood({ topic: 'vatten', filters: { country: ['KE'] } }),
      find,
    );

    expect(refusal.text).toBe('Jag hittar inget i texterna om ”vatten” som gäller Kenya.');
    expect(refusal.nearest).toEqual([
      { filters: { country: ['UA'] }, count: 1, question: 'Vilka projekt i Ukraina handlar om vatten?' },
      { filters: { country: ['KE'] }, count: 1, question: 'Vilka projekt finns i Kenya?' },
    ]);
  });

  it('keeps the other restrictions when it relaxes one', () => {
    const refusal = composeNotFound(VIEW, understood({ filters: { country: ['KE'], sdg: [4] } }), find);

    for (const { filters, count } of refusal.nearest) expect(find('', filters)).toHaveLength(count);
    expect(refusal.nearest.map(({ filters }) => filters)).toEqual([
      { sdg: [4], country: ['UA'] },
      { country: ['KE'], sdg: [6] },
    ]);
  });

  it.each([
    ['sv', 'Svaret är 0 partnerskap.'],
    ['en', 'The answer is 0 partnerships.'],
  ] as const)('answers a count with none (%s)', (language, first) => {
    const asked = understood({ kind: 'count', topic: 'rymdfart' }, language);

    const refusal = composeNotFound(VIEW, asked, find);
    expect(refusal.text.split('\n')[0]).toBe(first);
    expect(refusal).toMatchObject({ count: 0, countUnit: 'partnership' });
  });

  it('counts nothing where a fact is asked for, and offers examples where nothing is near', () => {
    const refusal = composeNotFound(VIEW, understood({ kind: 'fact', topic: 'rymdfart' }, 'en'), find);

    expect(refusal).not.toHaveProperty('count');
    expect(refusal.nearest).toEqual([]);
    expect(refusal.suggestions).toContain('Which projects are there in Ukraine?');
  });
});

describe('composeOutOfScope', () => {
  it.each([
    ['weather', 'sv', /bara på frågor om ICLD:s partnerskap/],
    ['creative', 'en', /only answer questions about ICLD’s partnerships/],
    ['instructions', 'sv', /följer inga instruktioner/],
    ['instructions', 'en', /follow no instructions/],
  ] as const)('says so for %s in %s, and what can be asked', (scope, language, text) => {
    const refusal = composeOutOfScope(VIEW, { ...understood({}, language), scope });

    expect(refusal).toMatchObject({ status: 'out_of_scope', language, citations: [], nearest: [] });
    expect(refusal.text).toMatch(text);
    expect(refusal.suggestions.length).toBeGreaterThan(0);
  });
});
