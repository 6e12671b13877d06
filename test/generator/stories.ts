// Every story there is, from the files by field of work.
import { LEARNING_STORIES } from './stories-learning.js';
import { WATER_STORIES } from './stories-water.js';
import type { Story } from './story.js';

/** All stories; ids are unique. */
export const STORIES: readonly Story[] = [...WATER_STORIES, ...LEARNING_STORIES];
