import { describe, expect, it } from 'vitest';
import { JUDGE_FEATURES, type JudgeFeatures } from '../../src/retrieval/document-features.js';
import { type JudgeParameters, judgeDocuments } from '../../src/retrieval/judge.js';
import { logistic } from '../../src/retrieval/logistic.js';
import type { Language } from '../../src/types.js';
import { measureAll, smallView, topicQuery } from '../support/small-corpus.js';

const VIEW = smallView([
  { title: 'Körsång', sentences: ['Kören sjunger på torget.'], language: 'sv' },
  { title: 'Vattnet i Kolomyia', sentences: ['Rent vatten räcker till fler.'], language: 'sv' },
  { title: 'Water in Kisumu', sentences: ['Clean water reaches more homes.'], language: 'en' },
  { title: 'Dans', sentences: ['De dansar.'], language: 'sv' },
]);

const ZERO = Object.fromEntries(JUDGE_FEATURES.map((name) => [name, 0])) as Record<
  keyof JudgeFeatures,
  number
>;

/** With a second look that leaves the verdicts as they are. */
function asGiven(alone: JudgeParameters['alone']): JudgeParameters {
  return { alone, together: { bias: 0, weights: { own: 3, behind: 0, rivals: 0 } } };
}

function judge(topic: string, language: Language, parameters?: JudgeParameters) {
  const query = topicQuery(VIEW, topic, language);
  const evidence = measureAll(VIEW, query, (text) => (/vatten|water/i.test(text) ? 0.88 : 0.79));
  const nearestZ = Math.max(...evidence.map(({ denseZ }) => denseZ));
  return judgeDocuments(query, evidence, { nearestZ, nearestPlainZ: nearestZ, restriction: 0 }, parameters);
}

/** The places in the corpus of those that are accepted, in its order. */
function acceptedOf(judged: ReturnType<typeof judge>): number[] {
  return judged
    .filter(({ isAccepted }) => isAccepted)
    .map(({ evidence }) => evidence.index)
    .sort();
}

describe('judgeDocuments', () => {
  it.each([
    ['vatten', 'sv'],
    ['water', 'en'],
  ] as const)('accepts what is named and near in both languages, and nothing else: %s', (topic, language) => {
    const judged = judge(topic, language);

    expect(acceptedOf(judged)).toEqual([1, 2]);
  });

  it('orders by falling probability, ties in corpus order', () => {
    const judged = judge('vatten', 'sv', asGiven({ bias: 0, weights: ZERO }));

    expect(judged.map(({ evidence }) => evidence.index)).toEqual([0, 1, 2, 3]);
    const real = judge('vatten', 'sv').map(({ probability }) => probability);
    expect(real).toEqual([...real].sort((a, b) => b - a));
  });

  it('draws the line at one half', () => {
    const accepted = (bias: number) => acceptedOf(judge('kombucha', 'sv', asGiven({ bias, weights: ZERO })));

    expect(accepted(0)).toEqual([0, 1, 2, 3]);
    expect(accepted(-0.01)).toEqual([]);
  });

  it('draws it higher for texts that name nothing of a topic which the thesaurus knows', () => {
    const accepted = (bias: number) => acceptedOf(judge('vatten', 'sv', asGiven({ bias, weights: ZERO })));

    expect(accepted(2.1)).toEqual([1, 2]);
    expect(accepted(2.3)).toEqual([0, 1, 2, 3]);
  });

  it('takes no document that is improbable by itself, however poor the others are', () => {
    const generous = { bias: 100, weights: { own: 0, behind: 0, rivals: 0 } };
    const accepted = (bias: number) =>
      acceptedOf(judge('kombucha', 'sv', { alone: { bias, weights: ZERO }, together: generous }));

    expect(accepted(-0.6)).toEqual([0, 1, 2, 3]);
    expect(accepted(-0.65)).toEqual([]);
  });

  it('pushes no sure answer out, whatever others there are', () => {
    const never = { bias: -100, weights: { own: 0, behind: 0, rivals: 0 } };
    const accepted = (topic: string, bias: number) =>
      acceptedOf(judge(topic, 'sv', { alone: { bias, weights: ZERO }, together: never }));

    expect(accepted('kombucha', 2)).toEqual([0, 1, 2, 3]);
    expect(accepted('kombucha', 0.35)).toEqual([]);
    // The two that name the topic in their titles are listed from one half on, the others not at all.
    expect(accepted('vatten', 0.5)).toEqual([1, 2]);
    expect(accepted('vatten', 2)).toEqual([1, 2]);
  });

  it('lists what a sentence states, near and in its words, unless the text is improbable', () => {
    const never = { bias: -100, weights: { own: 0, behind: 0, rivals: 0 } };
    const accepted = (bias: number) =>
      acceptedOf(judge('vatten', 'sv', { alone: { bias, weights: ZERO }, together: never }));

    expect(accepted(-1)).toEqual([1, 2]);
    expect(accepted(-1.2)).toEqual([]);
  });

  it('returns the rejected too, with every feature a finite number', () => {
    const judged = judge('kombucha', 'en');

    expect(judged).toHaveLength(4);
    for (const { features } of judged)
      for (const name of JUDGE_FEATURES) expect(Number.isFinite(features[name]), name).toBe(true);
  });

  it('marks the language direction and what the thesaurus knows', () => {
    const byIndex = new Map(
      judge('vatten', 'sv').map(({ evidence, features }) => [evidence.index, features]),
    );

    expect([byIndex.get(1)?.sameLanguage, byIndex.get(2)?.sameLanguage]).toEqual([1, 0]);
    expect(byIndex.get(1)).toMatchObject({ known: 1, unknownDense: 0, gap: 0 });
    expect(judge('kombucha', 'en')[0]?.features.known).toBe(0);
  });
});

describe('logistic', () => {
  it('is one half at zero, grows with a positive weight and stays within 0 and 1', () => {
    const parameters = { bias: 0, weights: { near: 2 } };
    const at = (near: number) => logistic({ near }, ['near'], parameters);

    expect(at(0)).toBe(0.5);
    expect(at(1)).toBeCloseTo(1 / (1 + Math.exp(-2)), 12);
    expect([at(-1000), at(1000)]).toEqual([0, 1]);
  });
});
