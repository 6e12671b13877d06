// The thesaurus: every concept of every field in one list. What a concept is stands in concept.ts, the words in
// concepts-<field>.ts, how they are found in a text in find-concepts.ts.
import { type Concept, toConcept } from './concept.js';
import { ADMINISTRATION } from './concepts-administration.js';
import { COMMUNITY } from './concepts-community.js';
import { DEMOCRACY } from './concepts-democracy.js';
import { ECONOMY } from './concepts-economy.js';
import { EDUCATION } from './concepts-education.js';
import { ENERGY_AND_TRANSPORT } from './concepts-energy-transport.js';
import { ENVIRONMENT } from './concepts-environment.js';
import { EXCHANGE } from './concepts-exchange.js';
import { HEALTH_AND_CARE } from './concepts-health-care.js';
import { PLACES } from './concepts-places.js';
import { ROLES } from './concepts-roles.js';
import { TECHNICAL } from './concepts-technical.js';
import { WATER } from './concepts-water.js';
import { YOUTH_AND_CULTURE } from './concepts-youth-culture.js';

export type { Concept } from './concept.js';

const FIELDS = [
  WATER,
  ENVIRONMENT,
  ENERGY_AND_TRANSPORT,
  PLACES,
  EDUCATION,
  HEALTH_AND_CARE,
  DEMOCRACY,
  YOUTH_AND_CULTURE,
  ADMINISTRATION,
  ECONOMY,
  EXCHANGE,
  TECHNICAL,
  COMMUNITY,
  ROLES,
];

/** All concepts, field by field; ids are unique and every `broader` id is among them. */
export const CONCEPTS: readonly Concept[] = FIELDS.flatMap((entries) =>
  Object.entries(entries).map(([id, entry]) => toConcept(id, entry)),
);
