import { describe, expect, it } from 'vitest';
import { understand } from '../../src/question/understand.js';
import { CORPUS } from './question-corpus.js';

const understood = (question: string) => understand({ question }, CORPUS);

describe('questions for those who look for a partner', () => {
  it.each([
    ['Vilka kommuner söker en svensk partner?', 'list'],
    ['Which municipalities are looking for a Swedish partner?', 'list'],
    ['Who is looking for a partner?', 'list'],
    ['Vi har ingen partner än. Vilka kommuner i andra länder letar efter en svensk kommun?', 'list'],
    ['Hur många kommuner letar efter en svensk partner?', 'count'],
  ])('list or count them: %s', (question, kind) => {
    const { isOfSearch, countUnit, interpretation } = understood(question);

    expect(isOfSearch).toBe(true);
    expect(countUnit).toBe('document');
    expect(interpretation.kind).toBe(kind);
  });

  it('keep what those want to work on', () => {
    expect(understood('Vilka kommuner söker en partner inom turism?').interpretation.topic).toBe('turism');
    expect(understood('Which towns seek a Swedish partner?').interpretation.topic).toBe(
      'looking for a Swedish partner',
    );
  });

  it.each([
    'Which partnerships want a new town hall?',
    'Var letar man efter vatten?',
    'Vilka projekt hittar en ny kommunal lokal?',
  ])('are not those for something else: %s', (question) => {
    expect(understood(question).isOfSearch).toBe(false);
  });

  it.each(['Vi söker en partner i Kenya, hur gör vi?', 'We are looking for a partner. What does it cost?'])(
    'are not asked by those who look for one themselves: %s',
    (question) => {
      expect(understood(question).isOfSearch).toBe(false);
    },
  );
});
