import { describe, expect, it } from 'vitest';
import { gradeAnswer } from '../../src/evaluation/grade.js';
import { buildAnswer, buildCitation, buildItem, buildQuestion } from './build-answer.js';

const noText = () => undefined;

describe('gradeAnswer', () => {
  it('measures a list by the documents of its items, not by what is cited', () => {
    const question = buildQuestion({ gold: ['a', 'a-twin'] });
    const answer = buildAnswer({
      items: [buildItem('a', 'a-twin')],
      citations: [buildCitation(1, 'elsewhere', 'x')],
    });

    expect(gradeAnswer(question, answer, noText)).toMatchObject({ hasPassed: true, set: { f1: 1 } });
  });

  it('takes an unanswered list for an empty set, whatever it lists', () => {
    const answer = buildAnswer({ status: 'not_found', items: [buildItem('a')] });

    expect(gradeAnswer(buildQuestion({ gold: ['a'] }), answer, noText)).toMatchObject({
      hasPassed: false,
      isRefused: true,
      set: { precision: 0, recall: 0, f1: 0 },
    });
  });

  it('passes a count by its number alone and still measures its documents', () => {
    const question = buildQuestion({ type: 'count', gold: ['a', 'b'], count: 2 });
    const answer = buildAnswer({ kind: 'count', count: 2, items: [buildItem('a'), buildItem('x')] });

    expect(gradeAnswer(question, answer, noText)).toMatchObject({
      hasPassed: true,
      isCountExact: true,
      set: { precision: 0.5, recall: 0.5 },
    });
  });

  it('fails a fact whose passage comes fourth or whose words are missing', () => {
    const question = buildQuestion({
      type: 'factual',
      gold: ['a'],
      passage: 'Det pågår i tre år.',
      contains: [['tre år', 'three years']],
    });
    const late = [1, 2, 3].map((number) => buildCitation(number, 'b', 'Annat.'));
    const hit = buildCitation(4, 'a', 'Det pågår i tre år.');

    expect(gradeAnswer(question, buildAnswer({ citations: [...late, hit] }), noText)).toMatchObject({
      hasPassed: false,
      hitRank: 4,
    });
    expect(gradeAnswer(question, buildAnswer({ citations: [hit] }), noText)).toMatchObject({
      hasPassed: true,
      hitRank: 1,
    });
    const wordless = buildCitation(1, 'a', 'Det pågår i tre');
    expect(gradeAnswer(question, buildAnswer({ citations: [wordless] }), noText)).toMatchObject({
      hasPassed: false,
      hitRank: 1,
      hasContents: false,
    });
  });

  it('measures a keyword without a passage as a list, by citations where nothing is listed', () => {
    const question = buildQuestion({ type: 'keyword', gold: ['a'] });
    const answer = buildAnswer({ kind: 'fact', citations: [buildCitation(1, 'a', 'x')] });

    expect(gradeAnswer(question, answer, noText)).toMatchObject({ hasPassed: true, set: { f1: 1 } });
  });

  it('measures a portrait by the documents it cites and the words it must hold', () => {
    const question = buildQuestion({ type: 'about', gold: ['a', 'b'], contains: [['Gävle']] });
    const citations = [buildCitation(1, 'a', 'Gävle'), buildCitation(2, 'b', 'y')];

    expect(gradeAnswer(question, buildAnswer({ citations }), noText).hasPassed).toBe(true);
    expect(gradeAnswer(question, buildAnswer({ citations: citations.slice(1) }), noText).hasPassed).toBe(
      false,
    );
  });

  it('passes an unanswerable question when it is refused, also by a count of zero', () => {
    const question = buildQuestion({ type: 'unanswerable', direction: 'none' });

    expect(gradeAnswer(question, buildAnswer({ status: 'out_of_scope' }), noText).hasPassed).toBe(true);
    expect(gradeAnswer(question, buildAnswer({ count: 0 }), noText).hasPassed).toBe(true);
    expect(gradeAnswer(question, buildAnswer(), noText).hasPassed).toBe(false);
  });
});
