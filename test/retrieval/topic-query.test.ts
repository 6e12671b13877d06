import { describe, expect, it } from 'vitest';
import type { Cohort } from '../../src/retrieval/background.js';
import { dot } from '../../src/retrieval/base-level.js';
import { coverage, prepareQuestion, prepareTopic, satisfaction } from '../../src/retrieval/topic-query.js';
import { NO_COHORTS, smallView, topicQuery } from '../support/small-corpus.js';

const VIEW = smallView([
  { title: 'Rent vatten', sentences: ['Kommunen lagar läckor i vattenledningarna.'], language: 'sv' },
  { title: 'Clean water', sentences: ['The county repairs leaks in water pipes.'], language: 'en' },
  { title: 'Skolor', sentences: ['Eleverna odlar kålrötter på skolgården.'], language: 'sv' },
]);
const [SWEDISH, ENGLISH, SCHOOL] = VIEW.documents;

function covered(topic: string, language: 'sv' | 'en', view: (typeof VIEW.documents)[number]): number {
  const query = topicQuery(VIEW, topic, language);
  return coverage(query, satisfaction(query, view.sentences));
}

describe('coverage', () => {
  it.each([
    ['vatten', 'sv'],
    ['water', 'en'],
  ] as const)('finds a concept in texts of both languages: %s', (topic, language) => {
    expect(covered(topic, language, SWEDISH!)).toBeGreaterThanOrEqual(0.8);
    expect(covered(topic, language, ENGLISH!)).toBeGreaterThanOrEqual(0.8);
    expect(covered(topic, language, SCHOOL!)).toBeLessThan(0.2);
  });

  it('finds a word outside the thesaurus, with or without its marks', () => {
    expect(covered('kålrötter', 'sv', SCHOOL!)).toBe(1);
    expect(covered('kalrotter', 'sv', SCHOOL!)).toBe(1);
  });

  it.each([
    ['strengthen water', 'en'],
    ['nyttja vatten', 'sv'],
  ] as const)(
    'makes little of a missing word outside the thesaurus beside a known one: %s',
    (topic, language) => {
      expect(covered(topic, language, SWEDISH!)).toBeGreaterThan(0.5);
    },
  );

  it('is 0 for an empty topic', () => {
    expect(covered('', 'sv', SWEDISH!)).toBe(0);
  });

  it.each([
    ['vatten och kålrötter', 'sv'],
    ['kålrötter eller vatten', 'sv'],
  ] as const)('takes one coordinated part for nearly enough: %s', (topic, language) => {
    expect(covered(topic, language, SCHOOL!)).toBeGreaterThanOrEqual(0.85);
  });

  it('weighs a rare unit over one that every document has', () => {
    const common = smallView([
      { title: 'A', sentences: ['Zorbing zebulon.'] },
      { title: 'B', sentences: ['Zorbing.'] },
      { title: 'C', sentences: ['Zorbing.'] },
    ]);
    const query = topicQuery(common, 'zorbing zebulon', 'en');

    const [zorbing, zebulon] = query.units;
    expect(zebulon!.weight).toBeGreaterThan(zorbing!.weight);
    expect([zorbing!.documentCount, zebulon!.documentCount]).toEqual([3, 1]);
  });
});

describe('prepareTopic', () => {
  const axis = (at: number) => Float32Array.from({ length: 3 }, (_, index) => (index === at ? 1 : 0));
  const cohort: Cohort = {
    concepts: ['water', 'education'],
    vectors: [axis(0), axis(1)],
    names: new Map([['water', axis(0)]]),
  };

  it('draws the vector towards the names of the concepts it names, and keeps its length', () => {
    const { vector } = prepareTopic('vatten', 'sv', axis(2), VIEW, { sv: cohort, en: cohort });

    expect(dot(vector, axis(0))).toBeGreaterThan(0);
    expect(dot(vector, vector)).toBeCloseTo(1, 6);
  });

  it('leaves the vector of a topic without concept alone', () => {
    const vector = axis(2);

    expect(prepareTopic('kombucha', 'sv', vector, VIEW, { sv: cohort, en: cohort }).vector).toBe(vector);
  });

  it('keeps both vectors of a fact question as they are', () => {
    const vectors = { question: axis(2), bare: axis(1) };
    const query = prepareQuestion('vatten', 'sv', vectors, VIEW, { sv: cohort, en: cohort });

    expect([query.vector, query.bare?.vector]).toEqual([vectors.question, vectors.bare]);
    expect(query.units.map(({ unit }) => unit.text)).toEqual(['vatten']);
  });

  it('has a base level in either language even without a cohort', () => {
    const { base } = prepareTopic('vatten', 'sv', axis(0), VIEW, NO_COHORTS);

    expect(base.sv.deviation).toBeGreaterThan(0);
    expect(base.en).toEqual(base.sv);
  });
});
