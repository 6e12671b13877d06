import { describe, expect, it } from 'vitest';
import { answerBlocks, otherCitations } from '../../src/widget/answer-blocks.js';
import { sampleAnswer, sampleCitation } from './sample-answer.js';

const partner = sampleCitation(1, { quote: 'Umeå kommun' });
const period = sampleCitation(2, { quote: 'The project will last for 3 years.', language: 'en' });

describe('the blocks of an answer', () => {
  it('of a list are the sentences before its items', () => {
    expect(answerBlocks(sampleAnswer())).toEqual([{ kind: 'text', parts: ['Jag hittade 1 partnerskap.'] }]);
  });

  it('of a fact are its quotations, the title before them left to the quotation', () => {
    const answer = sampleAnswer({
      kind: 'fact',
      items: [],
      text: 'Falun och Kolomyia: ”The project will last for 3 years.” [2]\nDet här kan också vara till hjälp:',
      citations: [partner, period],
    });

    expect(answerBlocks(answer)).toEqual([
      { kind: 'quotes', citations: [period] },
      { kind: 'text', parts: ['Det här kan också vara till hjälp:'] },
    ]);
  });

  it('of a portrait begin with the name of the partnership, and its stated facts stay sentences', () => {
    const answer = sampleAnswer({
      kind: 'about',
      items: [],
      text: 'Umeå och Kajiado\nSvensk partner: Umeå kommun [1]\n“The project will last for 3 years.” [2]\n\nNext',
      citations: [partner, period],
    });
    const blocks = answerBlocks(answer);

    expect(blocks).toEqual([
      { kind: 'heading', text: 'Umeå och Kajiado' },
      { kind: 'text', parts: ['Svensk partner: Umeå kommun ', partner] },
      { kind: 'quotes', citations: [period] },
      { kind: 'heading', text: 'Next' },
    ]);
    expect(otherCitations(answer, blocks)).toEqual([partner]);
  });

  it('take several quotations of a line together', () => {
    const answer = sampleAnswer({
      kind: 'fact',
      items: [],
      text: '“Umeå kommun” [1] “The project will last for 3 years.” [2]',
      citations: [partner, period],
    });

    expect(answerBlocks(answer)).toEqual([{ kind: 'quotes', citations: [partner, period] }]);
  });

  it('leave out suggested questions, which are drawn as things to press', () => {
    const answer = sampleAnswer({
      kind: 'help',
      items: [],
      citations: [],
      suggestions: ['Vilka projekt finns i Kenya?'],
      text: 'Hej!\n• Vilka projekt finns i Kenya?\n• Något annat',
    });

    expect(answerBlocks(answer)).toEqual([
      { kind: 'text', parts: ['Hej!'] },
      { kind: 'text', parts: ['Något annat'] },
    ]);
  });

  it('leave a marker that no citation has as text', () => {
    const answer = sampleAnswer({ items: [], text: 'Se [7] och [1].', citations: [partner] });

    expect(answerBlocks(answer)).toEqual([{ kind: 'text', parts: ['Se [7] och ', partner, '.'] }]);
  });
});
