// What the generator knows of each text it has written: where it stands, what it states, what it is about. The
// entries of a question set and every gold answer come from these records.
import type { Cast } from './cast.js';
import type { Fact } from './story.js';
import type { TopicId } from './topics.js';

/** One text of an invented site. */
export interface WrittenDocument {
  readonly id: string;
  readonly file: string;
  /** First and last line in the file, from 1. */
  readonly lines: readonly [number, number];
  readonly title: string;
  readonly subtitle?: string;
  readonly lang: 'sv' | 'en';
  readonly kind: 'project' | 'section' | 'article' | 'network' | 'faq' | 'partner-match';
  /** The article or network of a section. */
  readonly parent?: string;
  /** The partnership it tells of; absent for texts on several or none. */
  readonly cast?: Cast;
  /** Filled prose, without labels. */
  readonly text: string;
  readonly main: readonly TopicId[];
  readonly touched: readonly TopicId[];
  /** ISO codes. */
  readonly countries: readonly string[];
  readonly sdgs: readonly number[];
  /** Keys of areas and themes. */
  readonly areas: readonly string[];
  readonly themes: readonly string[];
  readonly tags: readonly string[];
  readonly swedishPartners: readonly string[];
  readonly internationalPartners: readonly string[];
  readonly sdgLine?: string;
  /** Facts of texts that tell of no single partnership, already filled. */
  readonly facts?: readonly Fact[];
}

/** The entry of a question set. */
export function toEntry(document: WrittenDocument): Record<string, unknown> {
  const { cast, parent, subtitle, countries } = document;
  return {
    id: document.id,
    file: document.file,
    title: document.title,
    ...(subtitle === undefined ? {} : { subtitle }),
    lang: document.lang,
    kind: document.kind,
    ...(parent === undefined ? {} : { parent }),
    partnership: cast?.id ?? null,
    swedish_partners: document.swedishPartners,
    international_partners: document.internationalPartners,
    country: countries.length === 1 ? countries[0] : null,
    countries,
    sdgs: document.sdgs,
    areas: document.areas,
    themes: document.themes,
    tags: document.tags,
    lines: document.lines,
  };
}
