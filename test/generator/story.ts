// What the writer of a story hands in: one invented project as an editor would describe it, what it is about, and
// what can be asked of it. Places, partners, sums and years are left open and filled in per seed, so that one
// story can stand in many countries. Only what a person must decide is written down; the rest is derived.
import type { Both, Continent, Half } from './both.js';
import type { TopicId } from './topics.js';

/**
 * A question with its answer: the passage of the text that states it, verbatim before filling; what the reply must
 * contain ("11|elva & skolor|schools": all groups, one alternative of each); the question in Swedish and English.
 */
export type Fact = readonly [passage: string, answers: string, sv: string, en: string];

/**
 * Open places in texts and questions:
 *   {S} {A} {C}   the Swedish place, the place abroad, its country in the language of the text
 *   {S's} {A's}   their genitives
 *   {kr}          the project's grant; {years} its period; {start} {end} its first and last year
 *   {mail}        the address to write to; {pS} {pA} a person from Sweden, from the place abroad
 */
export interface Story {
  readonly id: string;
  readonly half: Half;
  readonly lang: 'sv' | 'en';
  /** What it is about: gold of questions on these topics. */
  readonly main: readonly TopicId[];
  /** What it also deals with: neither reward nor penalty. Passing mentions are left out on purpose. */
  readonly touched?: readonly TopicId[];
  readonly where: readonly Continent[];
  /** The project line. */
  readonly title: string;
  /** How people refer to it; a definite noun phrase in each language. */
  readonly ref: Both;
  /** Paragraphs divided by blank lines; list items begin with "• ". */
  readonly text: string;
  readonly facts: readonly Fact[];
  /** Full calendar years from first to last; 3 unless the text says otherwise. */
  readonly yearCount?: number;
  /** The same project in the other language: short, with a headline of its own, no sentence translated. */
  readonly twin?: { readonly title: string; readonly text: string };
}
