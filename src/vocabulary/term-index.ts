// Every term of the thesaurus as maps from what may stand in a text: inflected forms, stems where they are long
// enough not to mislead, and first parts of Swedish compounds. Built once, at the first question.
import { fold, stem } from '../language.js';
import type { Language } from '../types.js';
import { type CompoundParts, createCompoundParts } from './compound-parts.js';
import type { Concept } from './concept.js';
import { combiningForms, inflections } from './word-forms.js';

/** One word of a term as it can be met in a text. The same word in a phrase and alone are two lexemes. */
export interface Lexeme {
  readonly language: Language;
  readonly word: string;
  /** Terms that begin with this lexeme, as lexemes in order with the concepts they name. */
  readonly terms: Term[];
  /** May it be a part of a Swedish compound? */
  readonly isPart: boolean;
}

/** A word or phrase that names concepts. */
export interface Term {
  readonly lexemes: readonly Lexeme[];
  readonly concepts: string[];
}

/** What a text is matched against. Keys are lower case and composed, except `folded` and `stems`, which are folded. */
export interface TermIndex {
  readonly forms: ReadonlyMap<string, readonly Lexeme[]>;
  /** Swedish forms with å, ä or ö, as typed without them. */
  readonly folded: ReadonlyMap<string, readonly Lexeme[]>;
  readonly stems: { readonly [L in Language]: ReadonlyMap<string, readonly Lexeme[]> };
  /** Concepts by the form a term has as the first part of a compound. */
  readonly firstParts: ReadonlyMap<string, readonly string[]>;
  readonly foldedFirstParts: ReadonlyMap<string, readonly string[]>;
  readonly parts: CompoundParts;
}

/** Shorter stems stand for too many words: "hav" for havande, "plan" for planet. Chosen. */
const MIN_STEM_LENGTH = { sv: 5, en: 4 } as const;

/** Shorter parts of compounds are mostly accidents. Chosen. */
export const MIN_PART_LENGTH = 4;

/** The first part may be shorter where the other half is a known word: mut|brott, väg|arbete, bok|lån. Chosen. */
export const MIN_FIRST_PART_LENGTH = 3;

/** Without their dots these are other, common words: våld and vald, tåg and tag, miljön and miljon. */
export const UNDOTTED =
  /^(?:alv|back|grod|halsa[rs]|intakta?$|kor(?:ar|et|na|s)|lag[er]|lans$|miljons?$|rosta|skrapa|somnad|spraka|svalt|tag|trast|saker|val[dt])/;

/** Forms the rules make that are other, common words: kost gives kostar, hamn hamnar, läger lager. */
export const OTHER_WORDS: ReadonlySet<string> = new Set(
  `bokar dammar hamnar hälsar jobbar kostar lagar lager laget lekar miner skattar tippar tomtar vallar valar krigar
  torkar väger vägers brottar träder träders nämnde nämndes vals språkar tolkar`.split(/\s+/),
);

const DOTTED = /[åäöé]/;

/** Indexes every term of the concepts; a term that several share names them all. Takes about half a second. */
export function buildTermIndex(concepts: readonly Concept[]): TermIndex {
  const index = emptyIndex();
  const lexemes = new Map<string, Lexeme>();
  const terms = new Map<string, Term>();
  const alone = new Set<string>();
  const swedishForms = new Map<string, readonly string[]>();
  for (const concept of concepts) {
    for (const language of ['sv', 'en'] as const) {
      const kindOf = new Map(concept.kinds.flatMap((kind) => kind[language].map((term) => [term, kind.id])));
      for (const term of concept[language]) addTerm(concept, term, language, kindOf.get(term));
    }
  }
  return { ...index, parts: createCompoundParts(alone, (part) => formsOf(part, 'sv')) };

  function addTerm(concept: Concept, term: string, language: Language, kind: string | undefined): void {
    const ids = kind === undefined ? [concept.id] : [concept.id, kind];
    const isWhole = concept.whole.has(term);
    const key = `${language}:${isWhole}:${term}`;
    const known = terms.get(key);
    if (known) {
      known.concepts.push(...ids);
    } else {
      const parts = splitTerm(term);
      const form = parts.length > 1 ? 'phrase' : isWhole ? 'whole' : 'alone';
      const added = { lexemes: parts.map((word) => lexeme(word, language, form)), concepts: ids };
      terms.set(key, added);
      added.lexemes[0]?.terms.push(added);
    }
    if (language === 'sv' && !isWhole && !/[\s-]/.test(term) && term.length >= MIN_FIRST_PART_LENGTH) {
      if (term.length >= MIN_PART_LENGTH) alone.add(term);
      for (const id of ids) addFirstParts(term, id);
    }
  }

  function addFirstParts(term: string, id: string): void {
    for (const form of combiningForms(term)) {
      if (form.length < MIN_FIRST_PART_LENGTH) continue;
      push(index.firstParts, form, id);
      if (DOTTED.test(form) && form.length >= MIN_PART_LENGTH) push(index.foldedFirstParts, fold(form), id);
    }
  }

  /** Swedish forms are needed again, for compounds. */
  function formsOf(word: string, language: Language): readonly string[] {
    const known = language === 'sv' ? swedishForms.get(word) : undefined;
    const forms = known ?? inflections(word, language);
    if (language === 'sv') swedishForms.set(word, forms);
    return forms;
  }

  function lexeme(word: string, language: Language, kind: 'alone' | 'phrase' | 'whole'): Lexeme {
    const key = `${language}:${kind}:${word}`;
    const known = lexemes.get(key);
    if (known) return known;
    const added: Lexeme = { language, word, terms: [], isPart: kind === 'alone' };
    lexemes.set(key, added);
    const single = [added];
    for (const form of formsOf(word, language)) {
      if (OTHER_WORDS.has(form) && form !== word) continue;
      join(index.forms, form, single);
      if (!DOTTED.test(form)) continue;
      const plain = fold(form);
      if (plain.length >= 4 && !UNDOTTED.test(plain)) join(index.folded, plain, single);
    }
    const root = stem(word, language);
    const isTelling = kind === 'alone' && root.length >= MIN_STEM_LENGTH[language];
    if (isTelling || (kind === 'phrase' && root.length >= 3)) push(index.stems[language], root, added);
    return added;
  }
}

function emptyIndex() {
  return {
    forms: new Map<string, readonly Lexeme[]>(),
    folded: new Map<string, readonly Lexeme[]>(),
    stems: { sv: new Map<string, Lexeme[]>(), en: new Map<string, Lexeme[]>() },
    firstParts: new Map<string, string[]>(),
    foldedFirstParts: new Map<string, string[]>(),
  };
}

/** The words of a term in lower case, composed, without possessive 's (which is taken off the words of a text too). */
function splitTerm(term: string): string[] {
  return term
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}'’]+/u)
    .map((word) => word.replace(/['’]s?$/, ''))
    .filter((word) => word !== '');
}

function push<V>(map: Map<string, V[]>, key: string, value: V): void {
  const values = map.get(key);
  if (!values) map.set(key, [value]);
  else if (!values.includes(value)) values.push(value);
}

/**
 * Adds the one of `single` to what a key stands for. Nearly every one of the hundreds of thousands of keys stands for
 * one lexeme, whose forms then share its list.
 */
function join<V>(map: Map<string, readonly V[]>, key: string, single: readonly V[]): void {
  const values = map.get(key);
  if (!values) map.set(key, single);
  else if (!values.includes(single[0]!)) map.set(key, [...values, ...single]);
}
