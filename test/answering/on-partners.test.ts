import { describe, expect, it } from 'vitest';
import { onPartners } from '../../src/answering/on-partners.js';
import { sliceSpan } from '../../src/retrieval/evidence.js';
import type { Filters } from '../../src/types.js';
import { measureAll, smallView, topicQuery } from '../support/small-corpus.js';

const VIEW = smallView([
  {
    title: 'Fem får stöd',
    kind: 'article',
    isItemised: true,
    sentences: [
      'Fem partnerskap får stöd.',
      'Arvika arbetar med Machakos.',
      'Stödet är 2 miljoner kronor.',
      'Ludvika arbetar med Shkodra.',
      'Stödet är 1 miljon kronor.',
    ],
    facets: {
      swedishPartner: ['Arvika kommun', 'Ludvika kommun'],
      internationalPartner: ['Machakos', 'Shkodra'],
    },
  },
  {
    title: 'Trosa och Ghanzi',
    sentences: ['De möts.', 'Ghanzi bygger.'],
    facets: { swedishPartner: ['Trosa kommun'], internationalPartner: ['Ghanzi'] },
  },
  {
    title: 'Två får stöd',
    kind: 'article',
    isItemised: true,
    sentences: ['Trosa får 3 miljoner.', 'Habo får 4 miljoner.'],
    facets: { swedishPartner: ['Trosa kommun', 'Habo kommun'], internationalPartner: [] },
  },
]);

/** The sentences that are left of each document. */
function left(filters: Filters, isStrict = false): string[][] {
  const evidence = measureAll(VIEW, topicQuery(VIEW, '', 'sv'));
  return onPartners(VIEW, evidence, filters, isStrict).map(({ view, sentences }) =>
    sentences.map(({ sentence }) => sliceSpan(view, sentence.span)),
  );
}

describe('onPartners', () => {
  it('leaves out of a text on several what is told of others, with the lines right below', () => {
    expect(left({ swedishPartner: ['Arvika kommun'] })[0]).toEqual([
      'Fem partnerskap får stöd.',
      'Arvika arbetar med Machakos.',
      'Stödet är 2 miljoner kronor.',
    ]);
    expect(left({ internationalPartner: ['Shkodra'] })[0]).toEqual([
      'Fem partnerskap får stöd.',
      'Ludvika arbetar med Shkodra.',
      'Stödet är 1 miljon kronor.',
    ]);
  });

  it('leaves only what is told of the partner asked for, where that is wanted', () => {
    expect(left({ swedishPartner: ['Ludvika kommun'] }, true)[0]).toEqual([
      'Ludvika arbetar med Shkodra.',
      'Stödet är 1 miljon kronor.',
    ]);
  });

  it('leaves what is told of their counterpart where they are not named', () => {
    expect(left({ internationalPartner: ['Ghanzi'] })[2]).toEqual(['Trosa får 3 miljoner.']);
  });

  it('leaves texts on one partnership, and texts that name neither, as they are', () => {
    expect(left({ internationalPartner: ['Ghanzi'] })[1]).toHaveLength(2);
    expect(left({ internationalPartner: ['Ghanzi'] })[0]).toHaveLength(5);
  });

  it('leaves everything where no partner is asked for', () => {
    expect(left({ country: ['KE'] }).map(({ length }) => length)).toEqual([5, 2, 2]);
  });
});
