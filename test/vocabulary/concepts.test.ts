import { describe, expect, it } from 'vitest';
import { CONCEPTS } from '../../src/vocabulary/concepts.js';
import { conceptPassages, relatedConcepts } from '../../src/vocabulary/find-concepts.js';

const byId = new Map(CONCEPTS.map((concept) => [concept.id, concept]));

/** Terms that may stand under two siblings, and why. */
const SHARED_BY_SIBLINGS = new Set<string>([]);

function ancestors(id: string): Set<string> {
  const found = new Set<string>();
  const visit = (at: string): void => {
    for (const parent of byId.get(at)?.broader ?? []) {
      if (!found.has(parent)) {
        found.add(parent);
        visit(parent);
      }
    }
  };
  visit(id);
  return found;
}

describe('the thesaurus', () => {
  it('gives each concept an id of its own in kebab-case', () => {
    expect(byId.size).toBe(CONCEPTS.length);
    expect(CONCEPTS.filter(({ id }) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)).map(({ id }) => id)).toEqual(
      [],
    );
  });

  it('names only broader concepts that exist', () => {
    const dangling = CONCEPTS.flatMap(({ id, broader }) =>
      broader.filter((parent) => !byId.has(parent)).map((parent) => `${id} -> ${parent}`),
    );

    expect(dangling).toEqual([]);
  });

  it('never makes a concept its own ancestor', () => {
    expect(CONCEPTS.filter(({ id }) => ancestors(id).has(id)).map(({ id }) => id)).toEqual([]);
  });

  it('has 5 to 120 terms in each language, none twice', () => {
    const bad = CONCEPTS.flatMap(({ id, sv, en }) =>
      [sv, en]
        .filter((terms) => terms.length < 5 || terms.length > 120 || new Set(terms).size < terms.length)
        .map(() => id),
    );

    expect(bad).toEqual([]);
  });

  it('gives each kind terms in both languages, none to two kinds of a concept', () => {
    const ids = CONCEPTS.flatMap(({ kinds }) => kinds.map(({ id }) => id));
    const twice = CONCEPTS.flatMap(({ id, kinds }) => {
      const terms = kinds.flatMap(({ sv, en }) => [
        ...sv.map((term) => `sv ${term}`),
        ...en.map((term) => `en ${term}`),
      ]);
      return new Set(terms).size < terms.length ? [id] : [];
    });

    expect(new Set(ids).size).toBe(ids.length);
    expect(twice).toEqual([]);
    expect(CONCEPTS.filter(({ kinds }) => kinds.some(({ sv, en }) => sv.length * en.length === 0))).toEqual(
      [],
    );
  });

  it('gives no term to two siblings, except on purpose', () => {
    const shared = (['sv', 'en'] as const).flatMap((language) => {
      const owners = new Map<string, string[]>();
      for (const concept of CONCEPTS) {
        for (const term of concept[language]) owners.set(term, [...(owners.get(term) ?? []), concept.id]);
      }
      return [...owners]
        .filter(([term, ids]) => !SHARED_BY_SIBLINGS.has(term) && areSiblings(ids))
        .map(([term, ids]) => `${term}: ${ids.join(', ')}`);
    });

    expect(shared).toEqual([]);

    function areSiblings(ids: readonly string[]): boolean {
      return ids.some((one, i) =>
        ids
          .slice(i + 1)
          .some((other) =>
            byId.get(one)?.broader.some((parent) => byId.get(other)?.broader.includes(parent)),
          ),
      );
    }
  });

  it('speaks of each concept in one sentence of 12 to 30 words in both languages, never the same twice', () => {
    for (const language of ['sv', 'en'] as const) {
      const passages = conceptPassages(language);
      const odd = passages.filter((passage) => {
        const count = passage.split(/\s+/).length;
        return count < 12 || count > 30 || !passage.endsWith('.');
      });

      expect(odd).toEqual([]);
      expect(new Set(passages).size).toBe(passages.length);
    }
  });
});

describe('related concepts', () => {
  it('are the concept itself, narrower ones close behind, broader ones further off', () => {
    const related = new Map(relatedConcepts('waste').map(({ concept, weight }) => [concept, weight]));

    expect(related.get('waste')).toBe(1);
    expect(related.get('recycling')).toBeCloseTo(0.9, 6);
    expect(related.get('environment')).toBeCloseTo(0.4, 6);
    expect(related.has('forests')).toBe(false);
    expect(related.has('waste-collection')).toBe(true);
  });

  it('are none for an unknown id', () => {
    expect(relatedConcepts('no-such-topic')).toEqual([]);
  });
});
