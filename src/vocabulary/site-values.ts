// How a closed list of the site's own values (areas, themes) is looked up by any of its names. New values appear
// on the site, so an unknown one is not an error: it stands as stated.
import { fold } from '../language.js';
import type { Bilingual } from './bilingual.js';

/** One value of a site label. */
export interface SiteValue {
  /** Names on the site; the English one is canonical. The Swedish one is ours where the site has none. */
  readonly names: Bilingual;
  /** Other ways in which pages and people name it as a value, either language. */
  readonly alsoNamed: Bilingual<readonly string[]>;
}

/** Look-ups over one list of values. */
export interface SiteValues {
  /** The English site name where any name of either language matches, else the stated words, trimmed. */
  canonical(stated: string): string;
  /** Names of a canonical value; an unknown one bears its stated words in both languages. */
  names(canonical: string): Bilingual;
  /** Whether the whole text is one name of a value. */
  isKnown(text: string): boolean;
}

/** The one key of a name: case, diacritics, punctuation, spacing and the words "and" and "or" do not count. */
function nameKey(text: string): string {
  return fold(text)
    .replace(/\b(?:and|or|och|eller)\b|[^\p{L}\p{N}]/gu, ' ')
    .replace(/ +/gu, ' ')
    .trim();
}

/** Look-ups by any name of the given values. */
export function lookUpSiteValues(values: readonly SiteValue[]): SiteValues {
  const byKey = new Map<string, SiteValue>();
  for (const value of values) {
    for (const name of [...Object.values(value.names), ...value.alsoNamed.sv, ...value.alsoNamed.en]) {
      byKey.set(nameKey(name), value);
    }
  }
  return {
    canonical: (stated) => byKey.get(nameKey(stated))?.names.en ?? stated.trim(),
    names: (canonical) => byKey.get(nameKey(canonical))?.names ?? { sv: canonical, en: canonical },
    isKnown: (text) => byKey.has(nameKey(text)),
  };
}
