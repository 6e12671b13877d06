import { describe, expect, it } from 'vitest';
import { findMainClause } from '../../src/question/main-clause.js';
import { readTokens } from '../../src/question/token.js';

function clause(question: string): [string, boolean] {
  const tokens = readTokens(question, () => true);
  const { start, isIntroduced } = findMainClause(tokens);
  return [question.slice(tokens[start]!.start), isIntroduced];
}

describe('findMainClause', () => {
  it.each([
    ['Jag är lärare och undrar vilka skolor som är med', 'vilka skolor som är med'],
    ['Hej! Kan ni säga mig hur länge det pågår?', 'hur länge det pågår?'],
    ['I would like to know in which towns it runs', 'in which towns it runs'],
  ])('begins behind the introduction: %s', (question, asked) => {
    expect(clause(question)).toEqual([asked, true]);
  });

  it.each([
    ['Skolor i Vietnam - vad finns?', 'vad finns?'],
    ['Elderly care: who has a project?', 'who has a project?'],
    ['När det gäller vatten, vilka partnerskap pågår?', 'vilka partnerskap pågår?'],
    ['Travel costs, how much is paid?', 'how much is paid?'],
  ])('begins behind a topic put first, which stays part of the question: %s', (question, asked) => {
    expect(clause(question)).toEqual([asked, false]);
  });

  it.each([
    'Vilka projekt rör vatten, och var pågår de?',
    'När startade det?',
    'Projects that show what the council spends',
    'Berätta om vad Falun gör i Ukraina',
    'vatten',
  ])('is the whole of %s', (question) => {
    expect(clause(question)).toEqual([question, false]);
  });
});
