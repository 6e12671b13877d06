import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { trainingTargets } from '../../src/evaluation/training-texts.js';

async function targetsOf(texts: unknown) {
  const folder = await mkdtemp(join(tmpdir(), 'training-'));
  try {
    await writeFile(join(folder, 'small.json'), JSON.stringify(texts));
    return await trainingTargets(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const SMALL = {
  passages: [
    {
      id: 'p01',
      lang: 'en',
      title: 'Lund and Floreni / Project: At Home',
      sentences: ['They help.', 'It began in 2021.'],
    },
    { id: 'p02', lang: 'sv', title: 'Skolor som står kvar', sentences: ['Skolan byggs om.'] },
  ],
  topics: [{ lang: 'sv', topic: 'äldre', right: ['p01'], near: ['p02'] }],
  facts: [{ lang: 'sv', question: 'När började det i Floreni?', passage: 'p01', sentence: 1 }],
};

describe('training texts as a target', () => {
  it('makes a page of each passage, the name of a project on its own line', async () => {
    const [target] = await targetsOf(SMALL);

    expect(target!.corpus.files).toEqual([
      { name: 'p01.txt', text: 'Lund and Floreni\nProject: At Home\n\nThey help. It began in 2021.\n' },
      { name: 'p02.txt', text: 'Skolor som står kvar\n\nSkolan byggs om.\n' },
    ]);
    expect(target!.set.entries.map(({ lines }) => lines)).toEqual([
      [1, 4],
      [1, 3],
    ]);
  });

  it('asks for all texts on a topic and for the sentence that states a fact', async () => {
    const [target] = await targetsOf(SMALL);

    expect(target!.set.questions).toMatchObject([
      { type: 'list', question: 'äldre', gold_entries: ['p01'], optional_entries: ['p02'] },
      { type: 'factual', gold_entries: ['p01'], gold_passage: 'It began in 2021.' },
    ]);
  });

  it.each([
    ['a passage that does not exist', { ...SMALL, topics: [{ ...SMALL.topics[0], right: ['p09'] }] }],
    ['a sentence that does not exist', { ...SMALL, facts: [{ ...SMALL.facts[0], sentence: 7 }] }],
    ['another shape', { passages: [] }],
  ])('refuses %s', async (_, texts) => {
    await expect(targetsOf(texts)).rejects.toMatchObject({ code: 'QUESTION_SET_INVALID' });
  });

  it('reads the committed texts: as many in either language, and none asked twice', async () => {
    const targets = await trainingTargets(join('test', 'training'));
    const questions = targets.flatMap(({ set }) => set.questions);
    const swedish = questions.filter(({ lang }) => lang === 'sv').length;

    expect(targets.length).toBeGreaterThanOrEqual(20);
    expect(swedish / questions.length).toBeCloseTo(0.5, 1);
    for (const { set } of targets) {
      const facts = set.questions.filter(({ type }) => type === 'factual').map(({ question }) => question);
      expect(new Set(facts).size).toBe(facts.length);
    }
  });
});
