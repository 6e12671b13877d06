// The concepts inside a Swedish compound that the thesaurus does not list: by its longest known first part
// ("avfallshanterings|projekt") and its longest known last part ("skol|bibliotek"). Both may count.
import { type Lexeme, MIN_FIRST_PART_LENGTH, MIN_PART_LENGTH, type TermIndex } from './term-index.js';

/** How a word is read. `isUndotted`: å, ä, ö may be missing; `isStrict`: both parts must be known words. */
export interface Reading {
  readonly isUndotted: boolean;
  readonly isStrict: boolean;
}

/** Words that split into a topic and a rest, and are no compound. */
const LOOKALIKES = /^(?:(?:im)?populärare|vägled|vägra|leksak)/;

/** Ids of the concepts named by the first and last part of a compound; empty when it is none. */
export function compoundConcepts(word: string, index: TermIndex, reading: Reading): readonly string[] {
  if (word.length < MIN_PART_LENGTH + 3 || LOOKALIKES.test(word)) return [];
  return [...new Set([...byFirstPart(word, index, reading), ...byLastPart(word, index, reading)])];
}

/** The same for a part that ends in a hyphen, its last part standing in the next word: "grund- och gymnasieskola". */
export function suspendedConcepts(first: string, next: string, index: TermIndex): readonly string[] {
  for (let at = 2; at <= next.length - 3; at++) {
    const found = conceptsOf(index.forms.get(first + next.slice(at)));
    if (found.length > 0) return found;
  }
  return index.firstParts.get(first) ?? [];
}

function byFirstPart(word: string, index: TermIndex, { isUndotted, isStrict }: Reading): readonly string[] {
  for (let at = word.length - 3; at >= MIN_FIRST_PART_LENGTH; at--) {
    const first = word.slice(0, at);
    const found = index.firstParts.get(first) ?? (isUndotted ? index.foldedFirstParts.get(first) : undefined);
    if (found && index.parts.canFollow(word.slice(at), at, isStrict || at < MIN_PART_LENGTH)) return found;
  }
  return [];
}

function byLastPart(word: string, index: TermIndex, { isUndotted, isStrict }: Reading): readonly string[] {
  for (let at = 3; at <= word.length - MIN_PART_LENGTH; at++) {
    const last = word.slice(at);
    const topics = (index.forms.get(last) ?? (isUndotted ? index.folded.get(last) : undefined))?.filter(
      isTopic,
    );
    const topicLength = topics?.[0]?.word.length ?? 0;
    if (topics && topicLength > 0 && index.parts.canPrecede(word.slice(0, at), topicLength, isStrict)) {
      return conceptsOf(topics);
    }
  }
  return [];
}

function conceptsOf(lexemes: readonly Lexeme[] | undefined): readonly string[] {
  return (lexemes ?? [])
    .filter(isTopic)
    .flatMap(({ terms }) =>
      terms.filter((term) => term.lexemes.length === 1).flatMap((term) => term.concepts),
    );
}

function isTopic({ isPart, language }: Lexeme): boolean {
  return isPart && language === 'sv';
}
