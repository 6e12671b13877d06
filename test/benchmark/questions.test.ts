// Questions of the benchmark: eight words, both languages, none twice, enough for every process.
import { describe, expect, it } from 'vitest';
import { benchmarkQuestions } from '../../src/benchmark/questions.js';
import { detectLanguage } from '../../src/language.js';

describe.each(['list', 'fact'] as const)('benchmarkQuestions of a %s', (asked) => {
  it('has eight words in every question and no question twice', () => {
    const questions = benchmarkQuestions(asked, 120);

    expect(questions.length).toBe(120);
    expect(new Set(questions).size).toBe(120);
    expect(questions.filter((question) => question.split(' ').length !== 8)).toEqual([]);
  });

  it('asks in both languages', () => {
    const languages = benchmarkQuestions(asked, 40).map((question) => detectLanguage(question));

    expect(languages.filter((language) => language === 'sv').length).toBeGreaterThan(10);
    expect(languages.filter((language) => language === 'en').length).toBeGreaterThan(10);
  });

  it('gives other processes other questions', () => {
    const first = benchmarkQuestions(asked, 40);

    expect(benchmarkQuestions(asked, 40, 40).filter((question) => first.includes(question))).toEqual([]);
  });
});
