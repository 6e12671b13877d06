// What a topic of municipal work is made of: how people name it, in everyday and in official words, and which labels
// an editor would put on its projects. The rows stand in topics.ts and the files it collects.
import type { Both, Half } from './both.js';

/** Ways to ask, by half of the seeds, so that those of one half are unseen in the other. */
export type Phrasings = {
  readonly [H in Half]: { readonly sv: readonly string[]; readonly en: readonly string[] };
};

/** A topic. */
export interface Topic {
  /** Noun phrases that fit behind "projekt om …" and "projects on …". */
  readonly names: Phrasings;
  /** Whole questions that ask for all projects on it. */
  readonly questions: Phrasings;
  /** Single words that people type. */
  readonly keywords: { readonly sv: readonly string[]; readonly en: readonly string[] };
  readonly sdgs: readonly number[];
  /** Keys of AREA_NAMES and THEME_NAMES in labels.ts. */
  readonly areas: readonly string[];
  readonly themes: readonly string[];
}

/** One topic as written: alternatives divided by "|", the halves as [even, odd]. */
export interface TopicRow {
  readonly sv: readonly [even: string, odd: string];
  readonly en: readonly [even: string, odd: string];
  readonly askSv: readonly [even: string, odd: string];
  readonly askEn: readonly [even: string, odd: string];
  readonly words: Both;
  readonly sdgs: readonly number[];
  readonly areas: readonly string[];
  readonly themes?: readonly string[];
}

/** Reads one row. */
export function toTopic(row: TopicRow): Topic {
  return {
    names: phrasings(row.sv, row.en),
    questions: phrasings(row.askSv, row.askEn),
    keywords: { sv: alternatives(row.words.sv), en: alternatives(row.words.en) },
    sdgs: row.sdgs,
    areas: row.areas,
    themes: row.themes ?? [],
  };
}

function phrasings(sv: readonly [string, string], en: readonly [string, string]): Phrasings {
  return {
    even: { sv: alternatives(sv[0]), en: alternatives(en[0]) },
    odd: { sv: alternatives(sv[1]), en: alternatives(en[1]) },
  };
}

function alternatives(cell: string): string[] {
  return cell.split('|').map((part) => part.trim());
}
