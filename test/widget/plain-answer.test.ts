import { expect, it } from 'vitest';
import { toPlainText } from '../../src/widget/plain-answer.js';
import { STRINGS } from '../../src/widget/strings.js';
import { sampleAnswer, sampleCitation } from './sample-answer.js';

it('an answer as text holds question, answer and every source with its address', () => {
  const text = toPlainText('Vatten?', sampleAnswer(), STRINGS.sv, 'https://a.example/');

  expect(text).toBe(
    'Vatten?\n\n' +
      'Jag hittade 1 partnerskap.\n1. Falun och Kolomyia: ”Fokus ligger på vattenförsörjning.” [1]\n\n' +
      'Källor:\n[1] Med demokrati som motståndskraft › Falun och Kolomyia, ' +
      'https://a.example/documents/umea-kommun~falun-och-kolomyia?start=10&end=44&lang=sv#passage',
  );
});

it('a source without a usable address is named by its file', () => {
  const answer = sampleAnswer({ citations: [sampleCitation(1, { href: 'javascript:alert(1)' })] });

  expect(toPlainText('Vatten?', answer, STRINGS.en, 'https://a.example/')).toContain('umea-kommun.txt');
});
