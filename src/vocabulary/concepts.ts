// The thesaurus: every concept of every field in one list. What a concept is stands in concept.ts, the words in
// concepts-<field>.ts, how they are found in a text in find-concepts.ts.
import { type Concept, toConcept } from './concept.js';
import { ENERGY_AND_TRANSPORT } from './concepts-energy-transport.js';
import { ENVIRONMENT } from './concepts-environment.js';
import { PLACES } from './concepts-places.js';
import { WATER } from './concepts-water.js';

export type { Concept } from './concept.js';

/** All concepts, field by field; ids are unique and every `broader` id is among them. */
export const CONCEPTS: readonly Concept[] = [WATER, ENVIRONMENT, ENERGY_AND_TRANSPORT, PLACES].flatMap(
  (entries) => Object.entries(entries).map(([id, entry]) => toConcept(id, entry)),
);
