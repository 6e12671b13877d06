// Every story there is, from the files by field of work.
import { CARE_STORIES } from './stories-care.js';
import { DEMOCRACY_STORIES } from './stories-democracy.js';
import { ECONOMY_STORIES } from './stories-economy.js';
import { ENVIRONMENT_STORIES } from './stories-environment.js';
import { FAMILY_STORIES } from './stories-families.js';
import { HEALTH_STORIES } from './stories-health.js';
import { LEARNING_STORIES } from './stories-learning.js';
import { STREET_STORIES } from './stories-streets.js';
import { TRAFFIC_STORIES } from './stories-traffic.js';
import { WATER_STORIES } from './stories-water.js';
import { YOUTH_STORIES } from './stories-youth.js';
import type { Story } from './story.js';

/** All stories; ids are unique. */
export const STORIES: readonly Story[] = [
  ...WATER_STORIES,
  ...ENVIRONMENT_STORIES,
  ...STREET_STORIES,
  ...LEARNING_STORIES,
  ...CARE_STORIES,
  ...YOUTH_STORIES,
  ...HEALTH_STORIES,
  ...DEMOCRACY_STORIES,
  ...ECONOMY_STORIES,
  ...TRAFFIC_STORIES,
  ...FAMILY_STORIES,
];
