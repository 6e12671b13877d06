// What a follow-up takes over from the question before it, by its link: filters unless it names its own, topic kept,
// narrowed or replaced. A partner that is swapped takes its old counterpart along, unless the corpus has the two
// together.
import type { FacetKey, Filters } from '../types.js';
import { type CorpusNames, hasRow } from './corpus-names.js';
import type { Link } from './link-to-history.js';
import type { Alone } from './read-alone.js';
import type { Understood } from './understood.js';

/** A question completed by its history. */
export interface Followed {
  readonly filters: Filters;
  readonly topic: string;
  readonly inherited: readonly FacetKey[];
  readonly hasCarriedTopic: boolean;
}

/** @param link  Not `none`. */
export function follow(alone: Alone, previous: Understood, link: Link, names: CorpusNames): Followed {
  const earlier = previous.interpretation.filters;
  const isElsewhere = / (liknande|similar|andra|other) /.test(alone.reading.skeleton) && link === 'continue';
  const inherited = compatible(isElsewhere ? without(earlier, PLACES) : earlier, alone.filters, names);
  const earlierTopic = previous.interpretation.topic;
  const isReplaced = link === 'swap' && alone.topic !== '';
  const parts = isReplaced
    ? [alone.topic]
    : [...new Set([earlierTopic, alone.topic])].filter((part) => part !== '');
  return {
    filters: { ...inherited, ...alone.filters },
    topic: parts.join(', '),
    inherited: Object.keys(inherited) as FacetKey[],
    hasCarriedTopic: !isReplaced && earlierTopic !== '',
  };
}

const PLACES: readonly FacetKey[] = ['swedishPartner', 'internationalPartner', 'country'];

/** The earlier filters that can stand beside the new ones. */
function compatible(earlier: Filters, own: Filters, names: CorpusNames): Filters {
  const kept = without(earlier, Object.keys(own) as FacetKey[]);
  const places = (filters: Filters) => only({ ...filters, ...own }, PLACES);
  if (!PLACES.some((facet) => own[facet]) || hasRow(names, places(kept))) return kept;
  if (own.internationalPartner) {
    const bare = without(kept, ['country']);
    return hasRow(names, places(bare)) ? bare : without(bare, ['swedishPartner']);
  }
  if (!earlier.internationalPartner) return kept;
  return without(
    kept,
    own.country ? ['internationalPartner', 'swedishPartner'] : ['internationalPartner', 'country'],
  );
}

function without(filters: Filters, facets: readonly FacetKey[]): Filters {
  return Object.fromEntries(Object.entries(filters).filter(([facet]) => !facets.includes(facet as FacetKey)));
}

function only(filters: Filters, facets: readonly FacetKey[]): Filters {
  return Object.fromEntries(Object.entries(filters).filter(([facet]) => facets.includes(facet as FacetKey)));
}
