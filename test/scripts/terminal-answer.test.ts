import { describe, expect, it } from 'vitest';
import { formatAnswer, wrapLine } from '../../scripts/terminal-answer.js';
import { FAKE_DOCUMENTS, fakeAnswer } from '../support/fake-assistant.js';

const options = {
  columns: 40,
  documentOf: (id: string) => FAKE_DOCUMENTS.find((document) => document.id === id),
};

describe('formatAnswer', () => {
  it('gives a numbered list, then the sources with file and line or address, within the width', () => {
    const text = formatAnswer(fakeAnswer({ question: 'Vilka projekt rör vatten?' }), options);

    const lines = text.split('\n');
    expect(lines[1]).toMatch(/^1\. Falun and Kolomyia: /);
    expect(text).toContain('Källor\n[1] Falun och Kolomyia,\n    umea-kommun.txt:12');
    expect(text).toContain('    https://icld.se/?swedish_partner=falu-kommun');
    expect(lines.filter((line) => line.length > 40 && !line.includes('https:'))).toEqual([]);
  });

  it('shows what comes nearest when nothing was found', () => {
    const text = formatAnswer(fakeAnswer({ question: 'projects in Zambia' }), options);

    expect(text).toContain('The nearest there is\n- Which projects are there in Ukraine?\n  (2)');
  });

  it('lets no character of a document steer the terminal', () => {
    const answer = fakeAnswer({ question: 'hostile' });
    const text = formatAnswer({ ...answer, text: `${answer.text}\u001b]0;title\u0007\u202E` }, options);

    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });
});

describe('wrapLine', () => {
  it('never loses a word, and leaves one that is too long whole', () => {
    const text = 'vattenförsörjningsanläggning i Umeå och https://icld.se/en/a/very/long/address';

    expect(wrapLine(text, 20, '  ').split(/\s+/)).toEqual(text.split(' '));
    expect(wrapLine('', 20)).toBe('');
  });
});
