// All topics by name, the wider ones that cover several, and which topics lie so close that a story on one may be
// shown when the other is asked for.
import type { Both } from './both.js';
import { type Topic, toTopic } from './topic.js';
import { PEOPLE_TOPICS } from './topics-people.js';
import { PLACE_TOPICS } from './topics-places.js';

/** The name of a topic. */
export type TopicId = keyof typeof PLACE_TOPICS | keyof typeof PEOPLE_TOPICS;

const ROWS = { ...PLACE_TOPICS, ...PEOPLE_TOPICS };

/** Every topic. */
export const TOPICS: ReadonlyMap<TopicId, Topic> = new Map(
  Object.entries(ROWS).map(([id, row]) => [id as TopicId, toTopic(row)]),
);

/** The topic of that name. @throws {RangeError} when there is none */
export function topicOf(id: TopicId): Topic {
  const topic = TOPICS.get(id);
  if (topic === undefined) throw new RangeError(`expected a topic, got "${id}"`);
  return topic;
}

/**
 * Topics so close that a story on one is optional when the other is asked for; both ways. Neighbours that a careful
 * reader keeps apart (drinking water and wastewater, school and library) are left out: they are the hard cases.
 */
const NEAR: readonly (readonly TopicId[])[] = [
  ['citizenDialogue', 'budget'],
  ['citizenDialogue', 'youthInfluence'],
  ['climatePlan', 'energy'],
  ['vocational', 'youthJobs'],
  ['crisis', 'flood'],
  ['planning', 'housing'],
  ['planning', 'safeStreets'],
  ['planning', 'publicTransport'],
  ['planning', 'greenSpace'],
  ['planning', 'markets'],
  ['antiCorruption', 'revenue'],
  ['childProtection', 'violence'],
  ['mentalHealth', 'publicHealth'],
  ['business', 'markets'],
  ['business', 'youthJobs'],
  ['councilTraining', 'womenLead'],
  ['heritage', 'tourism'],
];

/** The topics that lie close to one, itself left out. */
export function nearTopics(id: TopicId): ReadonlySet<TopicId> {
  return new Set(NEAR.flatMap((group) => (group.includes(id) ? group : [])).filter((other) => other !== id));
}

/** A wider topic: how it is asked for by half of the seeds, which topics it surely covers, which perhaps. */
export interface WideTopic {
  readonly questions: { readonly even: readonly Both[]; readonly odd: readonly Both[] };
  readonly covers: readonly TopicId[];
  readonly perhaps: readonly TopicId[];
}

/** Wider topics; their gold is the union of what they cover. */
export const WIDE_TOPICS: readonly WideTopic[] = [
  {
    questions: {
      even: [
        {
          sv: 'Vilka partnerskap rör utbildning i vid mening?',
          en: 'Which partnerships are about education in a broad sense?',
        },
      ],
      odd: [
        {
          sv: 'Var arbetar man med lärande, från små barn till vuxna?',
          en: 'Where do they work with learning, from small children to adults?',
        },
      ],
    },
    covers: ['school', 'preschool', 'vocational'],
    perhaps: ['library', 'arts', 'youthJobs', 'councilTraining', 'childProtection'],
  },
  {
    questions: {
      even: [
        {
          sv: 'Vilka projekt handlar om vatten på ett eller annat sätt?',
          en: 'Which projects have to do with water in one way or another?',
        },
      ],
      odd: [{ sv: 'Vilka arbetar med vattenfrågor?', en: 'Who works with water issues?' }],
    },
    covers: ['drinkingWater', 'wastewater', 'flood'],
    perhaps: ['heat', 'greenSpace', 'food', 'crisis'],
  },
  {
    questions: {
      even: [
        {
          sv: 'Vilka projekt gäller hälsa och sjukvård?',
          en: 'Which projects concern health and medical care?',
        },
      ],
      odd: [{ sv: 'Var handlar det om människors hälsa?', en: 'Where is it about people’s health?' }],
    },
    covers: ['maternal', 'mentalHealth', 'publicHealth'],
    perhaps: [
      'sport',
      'elderly',
      'disability',
      'airAndNoise',
      'food',
      'drinkingWater',
      'wastewater',
      'heat',
      'violence',
    ],
  },
  {
    questions: {
      even: [
        {
          sv: 'Vilka samarbeten rör trafik och transporter?',
          en: 'Which partnerships concern traffic and transport?',
        },
      ],
      odd: [
        {
          sv: 'Var ska det bli lättare och säkrare att ta sig fram?',
          en: 'Where is it to become easier and safer to get around?',
        },
      ],
    },
    covers: ['publicTransport', 'safeStreets'],
    perhaps: ['airAndNoise', 'planning', 'climatePlan', 'disability'],
  },
  {
    questions: {
      even: [
        {
          sv: 'Vilka projekt låter invånarna påverka besluten?',
          en: 'Which projects let residents influence decisions?',
        },
      ],
      odd: [
        {
          sv: 'Var stärks den lokala demokratin genom att folk deltar?',
          en: 'Where is local democracy strengthened by people taking part?',
        },
      ],
    },
    covers: ['citizenDialogue', 'budget', 'youthInfluence'],
    perhaps: ['womenLead', 'councilTraining', 'antiCorruption', 'planning', 'minorities', 'disability'],
  },
];
