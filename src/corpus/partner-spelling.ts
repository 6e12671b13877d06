// One spelling for each partner abroad, over the whole corpus: "Cherson" and "Kherson" must be one value to filter by.
// The most frequent wins, on a tie that of an English text, then the earlier. A short name joins a longer one only
// when a Swedish partner has just these two, and the name in a title ("Järfälla och Peja") that which the label of the
// same text states ("Komuna e Pejës").
import type { Language } from '../types.js';
import { placeKey } from '../vocabulary/places.js';
import { isOpening } from './partner-names.js';

/** One use of a partner's name. */
export interface NameUse {
  readonly name: string;
  readonly language: Language;
  /** Canonical Swedish partners of the same document. */
  readonly swedish: readonly string[];
  /** What the title of the same document calls its only partner abroad, where that is another name. */
  readonly titled: string | undefined;
}

/** The spelling of each name used, by the name as used. */
export function spellPartners(uses: readonly NameUse[]): ReadonlyMap<string, string> {
  const groupOf = groupKeys(uses);
  const spellings = new Map<string, Map<string, { count: number; isEnglish: boolean }>>();
  for (const { name, language } of uses) {
    const group = groupOf.get(keyOf(name))!;
    const ofGroup = spellings.get(group) ?? new Map<string, { count: number; isEnglish: boolean }>();
    const spelling = name.normalize('NFC').trim();
    const seen = ofGroup.get(spelling);
    // A group is spelled as its labels are, not as titles call it.
    if (group !== keyOf(name) && !isOpening(keyOf(name), group)) {
      spellings.set(group, ofGroup);
      continue;
    }
    ofGroup.set(spelling, {
      count: (seen?.count ?? 0) + 1,
      isEnglish: seen?.isEnglish === true || language === 'en',
    });
    spellings.set(group, ofGroup);
  }
  return new Map(uses.map(({ name }) => [name, mostUsed(spellings.get(groupOf.get(keyOf(name))!)!)]));
}

function keyOf(name: string): string {
  return placeKey(name) || name.trim();
}

function mostUsed(
  spellings: ReadonlyMap<string, { readonly count: number; readonly isEnglish: boolean }>,
): string {
  const [best] = [...spellings].sort(
    ([, a], [, b]) => b.count - a.count || Number(b.isEnglish) - Number(a.isEnglish),
  );
  return best![0];
}

/**
 * Keys to the key of their group: a title's joins that of the label, a short key the one longer key that a shared Swedish
 * partner has. The key of a group is always that of a name in it that no title gave.
 */
function groupKeys(uses: readonly NameUse[]): Map<string, string> {
  const swedishByKey = new Map<string, Set<string>>();
  for (const { name, swedish } of uses) {
    const key = keyOf(name);
    swedishByKey.set(key, new Set([...(swedishByKey.get(key) ?? []), ...swedish]));
  }
  const keys = [...swedishByKey.keys()];
  const labelled = new Map(
    uses.flatMap(({ name, titled }) => (titled === undefined ? [] : [[keyOf(titled), keyOf(name)]])),
  );
  const share = (a: string, b: string) => sharesAny(swedishByKey.get(a)!, swedishByKey.get(b)!);
  const longest = (key: string) => {
    const longer = keys.filter((other) => isOpening(key, other) && share(key, other));
    return longer.length === 1 ? longer[0]! : key;
  };
  return new Map(
    keys.map((key) => {
      // Where two texts call each other's label the title, neither name is the other's.
      const label = labelled.get(key);
      const isOfLabel = label !== undefined && !labelled.has(label) && share(key, label);
      return [key, longest(isOfLabel ? label : key)];
    }),
  );
}

function sharesAny(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((value) => b.has(value));
}
