// The generated sites keep the rules of question sets, tell the truth about their own texts, and keep even and odd
// seeds apart. Twelve seeds stand for all.
import { describe, expect, it } from 'vitest';
import { siteTarget } from '../../src/evaluation/target.js';
import { generateSite } from './generate-site.js';
import { sharedWords } from './shared-words.js';
import { STORIES } from './stories.js';
import { TOPICS } from './topics.js';

interface Entry {
  readonly id: string;
  readonly file: string;
  readonly title: string;
  readonly lines: readonly [number, number];
  readonly lang: string;
  readonly sdgs: readonly number[];
  readonly partnership: string | null;
}

interface Question {
  readonly id: string;
  readonly type: string;
  readonly lang: string;
  readonly question: string;
  readonly gold_entries: readonly string[];
  readonly gold_passage?: string;
  readonly answer_contains?: readonly (readonly string[])[];
  readonly count?: number;
  readonly count_of?: string;
}

const SEEDS = Array.from({ length: 12 }, (_, index) => index + 1);
const SITES = SEEDS.map((seed) => {
  const site = generateSite(seed);
  const files = new Map(site.files.map(({ name, text }) => [name, text]));
  const entries = site.entries as readonly Entry[];
  const textOf = ({ file, lines }: Entry): string =>
    files
      .get(file)!
      .split('\n')
      .slice(lines[0] - 1, lines[1])
      .join('\n');
  return {
    seed,
    site,
    entries,
    texts: new Map(entries.map((entry) => [entry.id, textOf(entry)])),
    questions: site.questions as readonly Question[],
  };
});

describe('a generated site', () => {
  it('is the same for the same seed and another for another', () => {
    expect(generateSite(3)).toEqual(generateSite(3));
    expect(generateSite(3).files).not.toEqual(generateSite(5).files);
  });

  it.each(SITES)('keeps the rules of question sets (seed $seed)', ({ site, seed }) => {
    const target = siteTarget(`seed ${seed}`, site);

    expect(target.set?.questions.length).toBeGreaterThan(60);
    expect(target.set?.entries.length).toBeGreaterThan(30);
  });

  it.each(SITES)('leaves no place open in pages or questions (seed $seed)', ({ site, questions }) => {
    expect(site.files.filter(({ text }) => /\{\w|\}|undefined/u.test(text))).toEqual([]);
    expect(
      questions.filter((question) => /\{(?!\})\w|undefined/u.test(JSON.stringify(question.question))),
    ).toEqual([]);
  });

  it.each(SITES)('gives every entry lines that begin with its title (seed $seed)', ({ entries, texts }) => {
    for (const entry of entries) {
      const [first] = texts.get(entry.id)!.split('\n');
      expect(entry.title.trim()).toBe(first?.trim());
    }
  });

  it.each(SITES)('states each fact in its own text, with its answer (seed $seed)', ({ questions, texts }) => {
    for (const {
      gold_passage: passage,
      gold_entries: gold,
      answer_contains: answers = [],
      id,
    } of questions) {
      if (passage === undefined) continue;
      const text = texts.get(gold[0]!)!;
      expect(text, id).toContain(passage);
      for (const group of answers) {
        expect(
          group.some((answer) => passage.toLowerCase().includes(answer.toLowerCase())),
          `${id}: ${group}`,
        ).toBe(true);
      }
    }
  });

  it.each(SITES)(
    'counts distinct partnerships or texts of its gold (seed $seed)',
    ({ questions, entries }) => {
      const partnershipOf = new Map(entries.map(({ id, partnership }) => [id, partnership]));
      for (const { type, gold_entries: gold, count, count_of: unit } of questions) {
        if (type !== 'count') continue;
        const expected =
          unit === 'entries' ? gold.length : new Set(gold.map((id) => partnershipOf.get(id))).size;
        expect(count).toBe(expected);
      }
    },
  );

  it.each(SITES)('prints the goals that its entries state (seed $seed)', ({ entries, texts }) => {
    for (const { id, sdgs } of entries) {
      for (const goal of sdgs) expect(texts.get(id), id).toMatch(new RegExp(`(?<!\\d)${goal} - `, 'u'));
    }
  });
});

describe('the stories', () => {
  it('have ids of their own', () => {
    expect(new Set(STORIES.map(({ id }) => id)).size).toBe(STORIES.length);
  });

  it('hold every passage that is asked for, once', () => {
    for (const { id, text, facts } of STORIES) {
      for (const [passage] of facts) expect(text.split(passage).length - 1, `${id}: ${passage}`).toBe(1);
    }
  });

  it('share no sentence but for the names in it', () => {
    const sentences = STORIES.flatMap(({ text }) => text.split(/(?<=[.!?])\s+/u)).filter(
      ({ length }) => length > 30,
    );
    expect(new Set(sentences).size).toBe(sentences.length);
  });

  it('cover every topic in both halves and both languages', () => {
    const covered = new Set(
      STORIES.flatMap(({ main, half, lang }) => main.flatMap((id) => [`${half} ${id}`, `${lang} ${id}`])),
    );
    const missing = [...TOPICS.keys()].flatMap((id) =>
      ['even', 'odd', 'sv', 'en'].map((side) => `${side} ${id}`).filter((name) => !covered.has(name)),
    );

    expect(missing).toEqual([]);
  });
});

describe('even and odd seeds', () => {
  it('share no project text', () => {
    const stories = new Map(STORIES.map(({ id, half }) => [id, half]));
    for (const { seed, entries } of SITES) {
      const halves = entries.flatMap(({ partnership }) =>
        partnership === null
          ? []
          : [...stories].flatMap(([id, half]) => (partnership.endsWith(`-${id}`) ? [half] : [])),
      );
      expect(new Set(halves)).toEqual(new Set([seed % 2 === 0 ? 'even' : 'odd']));
    }
  });
});

describe('topic questions', () => {
  it('share no word with the texts that answer them in at least half of the cases', () => {
    const lists = SITES.flatMap(({ questions, texts }) =>
      questions
        .slice(
          0,
          questions.findIndex(({ type }) => type === 'count'),
        )
        .map(({ question, gold_entries: gold }) =>
          sharedWords(
            question,
            gold.map((id) => ({ text: texts.get(id)! })),
          ),
        ),
    );

    expect(lists.filter((shared) => shared === 0).length / lists.length).toBeGreaterThan(0.5);
  });
});
