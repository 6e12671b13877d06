// The small closed sets that the whole generator speaks in.

/** One thing in both languages. */
export interface Both {
  readonly sv: string;
  readonly en: string;
}

/** Where a story can credibly take place. */
export type Continent = 'africa' | 'asia' | 'europe' | 'latin';

/** Seeds of one half never see the stories and phrasings of the other: fit on one, report on the other. */
export type Half = 'even' | 'odd';
