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
  /** A sentence of 12 to 30 words as a project text would speak of it, without names of places. */
  readonly passage: { readonly sv: string; readonly en: string };
}

/** A concept as the data files write it: terms and parents divided by commas; "=" before a term marks it `whole`. */
export interface ConceptEntry {
  readonly broader: string;
  readonly isJoint?: true;
  readonly sv: string;
  readonly en: string;
  readonly passageSv: string;
  readonly passageEn: string;
}

/** The entries of one field, by concept id. */
export type ConceptEntries = Readonly<Record<string, ConceptEntry>>;

/** Reads an entry; order of terms is kept. */
export function toConcept(id: string, entry: ConceptEntry): Concept {
  const marked = [...list(entry.sv), ...list(entry.en)].filter((term) => term.startsWith('='));
  return {
    id,
    sv: list(entry.sv).map(unmark),
    en: list(entry.en).map(unmark),
    whole: new Set(marked.map(unmark)),
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
