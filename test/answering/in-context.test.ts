import { describe, expect, it } from 'vitest';
import { placeInContext } from '../../src/answering/in-context.js';
import type { Understood } from '../../src/question/understood.js';
import type { Searchable } from '../../src/retrieval/retrieve.js';

const NOTHING = { within: [], retrieved: undefined };

describe('placeInContext', () => {
  it.each([
    ['nothing was spoken of', { interpretation: { kind: 'fact' }, spokenOf: undefined }],
    ['a list is asked for', { interpretation: { kind: 'list' }, spokenOf: { filters: { country: ['KE'] } } }],
  ])('leaves the question as it is where %s', (_, understood) => {
    const asked = understood as unknown as Understood;

    expect(placeInContext({} as Searchable, asked, {}, NOTHING)).toEqual({
      understood: asked,
      found: NOTHING,
    });
  });
});
