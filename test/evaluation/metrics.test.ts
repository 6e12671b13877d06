import { describe, expect, it } from 'vitest';
import {
  containsAll,
  countVerbatim,
  hitRank,
  isRefusal,
  mean,
  measureSet,
  percentile,
  quoteHolds,
} from '../../src/evaluation/metrics.js';
import { buildAnswer, buildCitation } from './build-answer.js';

describe('measureSet', () => {
  it('is 2/3, 1/2 and 4/7 for two of four gold among three found', () => {
    const measures = measureSet(['a', 'b', 'x'], ['a', 'b', 'c', 'd']);

    expect(measures.precision).toBeCloseTo(2 / 3, 12);
    expect(measures.recall).toBe(0.5);
    expect(measures.f1).toBeCloseTo(4 / 7, 12);
  });

  it('neither rewards nor punishes optional members', () => {
    expect(measureSet(['a', 'o'], ['a'], ['o'])).toEqual({ precision: 1, recall: 1, f1: 1 });
    expect(measureSet(['o'], ['a'], ['o'])).toEqual({ precision: 0, recall: 0, f1: 0 });
  });

  it('counts a member that is both gold and optional as gold', () => {
    expect(measureSet([], ['a'], ['a']).recall).toBe(0);
    expect(measureSet(['a'], ['a'], ['a']).f1).toBe(1);
  });

  it('counts a repeated member once', () => {
    expect(measureSet(['a', 'a', 'x'], ['a']).precision).toBe(0.5);
  });

  it('gives an empty answer 0 where something is gold and 1 where nothing is', () => {
    expect(measureSet([], ['a'])).toEqual({ precision: 0, recall: 0, f1: 0 });
    expect(measureSet([], [])).toEqual({ precision: 1, recall: 1, f1: 1 });
  });
});

describe('quoteHolds', () => {
  const passage = 'Karlstad får 2,1 miljoner kronor.';

  it('finds the passage across line breaks, runs of blanks and decomposed letters', () => {
    expect(quoteHolds('Se här: Karlstad   får\n2,1 miljoner kronor.'.normalize('NFD'), passage)).toBe(true);
  });

  it('accepts 60 % of the words of the passage and no less', () => {
    const five = 'ett två tre fyra fem';

    expect(quoteHolds('tre fyra något fem', five)).toBe(true);
    expect(quoteHolds('fyra fem', five)).toBe(false);
  });

  it('uses each word of the quotation once', () => {
    expect(quoteHolds('the', 'the the the the water')).toBe(false);
  });

  it('accepts a quotation cut out of the passage when it holds 60 % of it', () => {
    expect(quoteHolds('får 2,1 miljoner kronor', passage)).toBe(true);
    expect(quoteHolds('Karlstad får', passage)).toBe(false);
  });
});

describe('hitRank', () => {
  const passage = 'The grant is 2 million SEK.';

  it('is the place of the first citation that is gold and holds the passage', () => {
    const citations = [
      buildCitation(1, 'other', passage),
      buildCitation(2, 'gold', 'Something else entirely.'),
      buildCitation(3, 'gold', passage),
    ];

    expect(hitRank(citations, ['gold'], [], passage)).toBe(3);
  });

  it('passes over optional documents without taking a rank', () => {
    const citations = [buildCitation(1, 'article', 'News.'), buildCitation(2, 'gold', passage)];

    expect(hitRank(citations, ['gold'], ['article'], passage)).toBe(1);
  });

  it('is undefined when the passage is quoted from no gold document', () => {
    expect(hitRank([buildCitation(1, 'other', passage)], ['gold'], [], passage)).toBeUndefined();
  });
});

describe('containsAll', () => {
  it('wants one string of every group, in text or quotations, whatever the case', () => {
    const answer = { text: 'Sju VECKOR', citations: [buildCitation(1, 'd', 'Region Värmland')] };

    expect(containsAll(answer, [['sju veckor', 'seven weeks'], ['värmland']])).toBe(true);
    expect(containsAll(answer, [['sju veckor'], ['Dalarna']])).toBe(false);
  });
});

describe('isRefusal', () => {
  it('is any status but answered, and a count of zero', () => {
    expect(isRefusal({ status: 'not_found' })).toBe(true);
    expect(isRefusal({ status: 'answered', count: 0 })).toBe(true);
    expect(isRefusal({ status: 'answered', count: 2 })).toBe(false);
    expect(isRefusal({ status: 'answered' })).toBe(false);
  });
});

describe('countVerbatim', () => {
  const textOf = (id: string) => (id === 'd' ? 'Å och ä. Vatten för alla.' : undefined);

  it('compares every quotation with the stored text at its offsets', () => {
    const citations = [buildCitation(1, 'd', 'Vatten för alla.', 9), buildCitation(2, 'd', 'Vatten', 3)];

    expect(countVerbatim(buildAnswer({ text: '[1] [2]', citations }), textOf)).toEqual({
      verbatim: 1,
      total: 2,
    });
  });

  it('counts a marker without citation and a citation of no document as not verbatim', () => {
    const citations = [buildCitation(1, 'gone', 'Å')];

    expect(countVerbatim(buildAnswer({ text: '[1] and [7]', citations }), textOf)).toEqual({
      verbatim: 0,
      total: 2,
    });
  });
});

describe('mean and percentile', () => {
  it('take the nearest rank and have no value for no values', () => {
    expect(mean([1, 2, 6])).toBe(3);
    expect(percentile([4, 1, 3, 2], 0.5)).toBe(2);
    expect(percentile([4, 1, 3, 2], 0.95)).toBe(4);
    expect(mean([])).toBeUndefined();
    expect(percentile([], 0.5)).toBeUndefined();
  });
});
