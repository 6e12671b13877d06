// What every embedder keeps, whatever computes it. Run by the fake and by the real weights.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Embedder } from '../../src/embedding/embedder.js';

/** Cosine of two unit vectors. */
export function cosine(a: Float32Array | undefined, b: Float32Array | undefined): number {
  if (!a || !b || a.length !== b.length) throw new TypeError('expected two embeddings of one length');
  return a.reduce((sum, value, at) => sum + value * b[at]!, 0);
}

const PAIRS: readonly (readonly [string, string])[] = [
  ['Projektet handlar om vatten och avfall.', 'The project is about water and waste.'],
  ['Kommunen bygger en skola för barn.', 'The municipality builds a school for children.'],
  ['Bibliotek för unga i staden', 'A library for young people in the city'],
  ['Kvinnors hälsa', "Women's health"],
];

/** @param open  Called once; the suite closes what it gets. */
export function describeEmbedder(name: string, open: () => Promise<Embedder>): void {
  describe(`${name} as an embedder`, () => {
    let embedder: Embedder;
    beforeAll(async () => {
      embedder = await open();
    });
    afterAll(() => embedder.close());

    it('gives one vector of length 1 and the stated dimensions per text', async () => {
      const texts = ['Växjö', 'Which projects?', '', 'åäö '.repeat(2000), '你好', '\u0000\ud800'];

      const vectors = [...(await embedder.embedQuestions(texts)), ...(await embedder.embedPassages(texts))];

      expect(vectors.map(({ length }) => length)).toEqual(vectors.map(() => embedder.model.dimensions));
      for (const vector of vectors) expect(cosine(vector, vector)).toBeCloseTo(1, 4);
    });

    it('keeps the order of the texts, whatever their length', async () => {
      const texts = Array.from({ length: 40 }, (_, at) => 'avfall i staden '.repeat((at * 7) % 11) + at);

      const together = await embedder.embedPassages(texts);

      for (const at of [0, 13, 39]) {
        const [alone] = await embedder.embedPassages([texts[at]!]);
        expect(cosine(alone, together[at])).toBeGreaterThan(0.9999);
      }
    });

    it('gives nothing for nothing', async () => {
      expect(await embedder.embedQuestions([])).toEqual([]);
      expect(await embedder.embedPassages([])).toEqual([]);
    });

    it('puts a text nearer to its translation than to any other', async () => {
      const swedish = await embedder.embedQuestions(PAIRS.map(([sv]) => sv));
      const english = await embedder.embedPassages(PAIRS.map(([, en]) => en));

      const nearest = swedish.map((vector) => {
        const similarities = english.map((other) => cosine(vector, other));
        return similarities.indexOf(Math.max(...similarities));
      });

      expect(nearest).toEqual(PAIRS.map((_, at) => at));
    });

    it('takes composed and decomposed letters for the same', async () => {
      const text = 'Växjö kommun och Örebro på Åland';

      const [composed, decomposed] = await embedder.embedQuestions([text, text.normalize('NFD')]);

      expect(cosine(composed, decomposed)).toBeGreaterThan(0.999);
    });

    it('counts tokens of the text alone', () => {
      expect(embedder.countTokens('')).toBe(0);
      expect(embedder.countTokens('Växjö kommun')).toBeGreaterThanOrEqual(2);
      expect(embedder.countTokens('water '.repeat(50))).toBeGreaterThanOrEqual(50);
    });

    it('reports progress up to the number of passages', async () => {
      const seen: (readonly [number, number])[] = [];

      await embedder.embedPassages(['ett', 'two', 'tre'], {
        onProgress: (done, total) => seen.push([done, total]),
      });

      expect(seen).toEqual([
        [1, 3],
        [2, 3],
        [3, 3],
      ]);
    });

    it('does not start for someone who has gone', async () => {
      const signal = AbortSignal.abort();

      await expect(embedder.embedQuestions(['vatten till alla'], { signal })).rejects.toMatchObject({
        code: 'ABORTED',
      });
      await expect(embedder.embedPassages(['vatten'], { signal })).rejects.toMatchObject({ code: 'ABORTED' });
      expect(embedder.queue()).toEqual({ waiting: 0, running: 0 });
    });
  });
}
