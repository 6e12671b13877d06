import { describe, expect, it } from 'vitest';
import { findProjects, indexProjects } from '../../src/question/find-projects.js';
import { readTokens } from '../../src/question/token.js';
import { smallDocument } from '../support/small-corpus.js';

const SUBTITLES = [
  'Project: Cleaner Lakes (Blue Sava)',
  'Projekt: Klimat i skolan',
  'Project: From Dump to Livelihood',
  'Project: Climate action',
];
const PROJECTS = indexProjects(
  SUBTITLES.map(
    (subtitle, at) => smallDocument({ title: 'Lund och Sava', subtitle, sentences: [] }, at).document,
  ),
);
const named = (question: string) =>
  findProjects(
    readTokens(question, () => true),
    PROJECTS,
  );

describe('findProjects', () => {
  it.each([
    ['What is the budget of Blue Sava?', [0]],
    ['hur länge pågår projektet klimat i skolan', [1]],
    ['Vem leder "klimat i skolan"?', [1]],
    ['when does from dump to livelihood end', [2]],
    ['Who runs the Climate Action project?', [3]],
  ])('finds the project in %s', (question, documents) => {
    expect(named(question)).toEqual(documents);
  });

  it.each([
    'Which towns work with climate action?',
    'Vad gör de för klimat i skolan?',
    'Where are the cleaner lakes?',
    'Vilka projekt finns i Lund och Sava?',
  ])('takes ordinary words for no name: %s', (question) => {
    expect(named(question)).toEqual([]);
  });

  it('names none of a series that many documents bear', () => {
    const series = indexProjects(
      Array.from(
        { length: 4 },
        (_, at) =>
          smallDocument({ title: `A${at} och B`, subtitle: 'Project: Green Steps', sentences: [] }, at)
            .document,
      ),
    );

    expect(
      findProjects(
        readTokens('Who leads Green Steps?', () => true),
        series,
      ),
    ).toEqual([]);
  });
});
