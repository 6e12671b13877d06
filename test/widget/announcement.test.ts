import { describe, expect, it } from 'vitest';
import { announcementOf } from '../../src/widget/announcement.js';
import { STRINGS } from '../../src/widget/strings.js';
import { sampleAnswer } from './sample-answer.js';

describe('what is announced of an answer', () => {
  it('is its first sentence and the number of sources', () => {
    expect(announcementOf(sampleAnswer(), STRINGS.sv)).toBe('Jag hittade 1 partnerskap. Antal källor: 1.');
    expect(announcementOf(sampleAnswer({ text: 'The answer is 3 texts [1]' }), STRINGS.en)).toBe(
      'The answer is 3 texts. Number of sources: 1.',
    );
  });

  it('says nothing of sources where there are none', () => {
    const refusal = sampleAnswer({ text: 'Jag hittar inget om det i texterna.', citations: [] });

    expect(announcementOf(refusal, STRINGS.sv)).toBe('Jag hittar inget om det i texterna.');
  });

  it('is cut at a word where the first line is long', () => {
    const long = announcementOf(sampleAnswer({ text: 'vattenförsörjning '.repeat(40) }), STRINGS.sv);

    expect(long.length).toBeLessThan(280);
    expect(long).toMatch(/vattenförsörjning … Antal källor: 1\.$/);
  });
});
