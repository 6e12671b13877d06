// What one concept of the thesaurus is, and how the data files write it down: terms as one comma-separated line,
// which keeps some three hundred concepts readable. The concepts themselves stand in concepts-<field>.ts.

/** A topic of municipal and regional work, with the words people use for it in both languages. */
export interface Concept {
  /** Kebab-case English, unique: "waste-collection". */
  readonly id: string;
  /** Base forms, everyday and official words, single words and short phrases; at least one. */
  readonly sv: readonly string[];
  readonly en: readonly string[];
  /** Those of `sv` and `en` that never count as part of a compound, nor under a stem shared with other words. */
  readonly whole: ReadonlySet<string>;
  /** Ids of the parents; empty for a field such as "water". */
  readonly broader: readonly string[];
  /** Whether a sentence that names all of `broader` names this too: young people and influence are their influence. */
  readonly isJoint: boolean;
  /** Narrower things among them: who asks for one is not content with another, nor with the concept at large. */
  readonly kinds: readonly ConceptKind[];
  /** A sentence of 12 to 30 words as a project text would speak of it, without names of places. */
  readonly passage: { readonly sv: string; readonly en: string };
}

/** One narrower thing of a concept, in both languages: "kricket", "cricket" of sport. */
export interface ConceptKind {
  /** That of the concept, a slash, and its first English term: "sport/cricket". */
  readonly id: string;
  readonly sv: readonly string[];
  readonly en: readonly string[];
}

/**
 * A concept as the data files write it: terms and parents divided by commas; "=" before a term marks it `whole`. Kinds are
 * divided by semicolons, their two languages by a bar.
 */
export interface ConceptEntry {
  readonly broader: string;
  readonly isJoint?: true;
  readonly sv: string;
  readonly en: string;
  readonly kinds?: string;
  readonly passageSv: string;
  readonly passageEn: string;
}

/** The entries of one field, by concept id. */
export type ConceptEntries = Readonly<Record<string, ConceptEntry>>;

/** Reads an entry; order of terms is kept. */
export function toConcept(id: string, entry: ConceptEntry): Concept {
  const kinds = (entry.kinds ?? '').split(';').flatMap((line) => {
    const [sv = [], en = []] = line.split('|').map(list);
    return en[0] === undefined ? [] : [{ sv, en }];
  });
  const terms = {
    sv: [...list(entry.sv), ...kinds.flatMap(({ sv }) => sv)],
    en: [...list(entry.en), ...kinds.flatMap(({ en }) => en)],
  };
  const marked = [...terms.sv, ...terms.en].filter((term) => term.startsWith('='));
  return {
    id,
    sv: terms.sv.map(unmark),
    en: terms.en.map(unmark),
    whole: new Set(marked.map(unmark)),
    kinds: kinds.map(({ sv, en }) => ({
      id: `${id}/${unmark(en[0]!).toLowerCase()}`,
      sv: sv.map(unmark),
      en: en.map(unmark),
    })),
    broader: list(entry.broader),
    isJoint: entry.isJoint ?? false,
    passage: { sv: entry.passageSv, en: entry.passageEn },
  };
}

function list(line: string): string[] {
  return line
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function unmark(term: string): string {
  return term.startsWith('=') ? term.slice(1) : term;
}
