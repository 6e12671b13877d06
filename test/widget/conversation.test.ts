import { describe, expect, it } from 'vitest';
import { type Turn, toRequest, withFacet } from '../../src/widget/conversation.js';
import { questionLength } from '../../src/widget/question-length.js';
import { sampleAnswer } from './sample-answer.js';

function answered(id: number, question: string, parts: Partial<Turn['asked']> = {}): Turn {
  return { id, asked: { question, ...parts }, state: 'answered', answer: sampleAnswer() };
}
const PAGE = { preset: {}, language: 'sv' } as const;
const KENYA = { preset: { country: ['KE'] }, language: 'en' } as const;
const pending = (id: number, question: string): Turn => ({ id, asked: { question }, state: 'pending' });

describe('the request of a turn', () => {
  it('brings the answered questions before it with the filters they were asked with', () => {
    const turns = [
      answered(1, 'Vilka projekt finns i Kenya?', { filters: { country: ['KE'] } }),
      { ...pending(2, 'vilse'), state: 'failed' as const },
      answered(3, 'Och Ukraina?'),
      pending(4, 'hur många?'),
    ];

    expect(toRequest(turns, turns[3]!, PAGE)).toEqual({
      question: 'hur många?',
      limit: 200,
      pageLanguage: 'sv',
      history: [
        { question: 'Vilka projekt finns i Kenya?', filters: { country: ['KE'] } },
        { question: 'Och Ukraina?' },
      ],
    });
  });

  it('asked again in its place brings only what came before it', () => {
    const turns = [answered(1, 'första'), answered(2, 'andra'), answered(3, 'tredje')];

    expect(toRequest(turns, turns[1]!, PAGE).history).toEqual([{ question: 'första' }]);
  });

  it('brings at most ten, the latest, and no call for help', () => {
    const turns = Array.from({ length: 14 }, (_, at) => answered(at + 1, `fråga ${at + 1}`));
    const help: Turn = { ...answered(15, 'hej'), answer: sampleAnswer({ kind: 'help' }) };
    const request = toRequest([...turns, help], pending(16, 'nu'), PAGE);

    expect(request.history).toHaveLength(10);
    expect(request.history?.at(-1)?.question).toBe('fråga 14');
  });

  it('is restricted by the page unless the visitor says otherwise', () => {
    const turn = pending(1, 'skolor');
    const free = { ...turn, asked: withFacet(turn.asked, 'country', []) };

    expect(toRequest([turn], turn, KENYA).filters).toEqual({ country: ['KE'] });
    expect(toRequest([free], free, KENYA).filters).toEqual({ country: [] });
  });
});

describe('the length of a question', () => {
  it('is counted in characters as people count them, outer blanks left out', () => {
    expect(questionLength('  Åland 🌊\n')).toBe(7);
  });
});
