// Projects that a question calls by their name ("the budget of Blue Vietnam"): the documents whose subtitle or title
// bears it. A name of common words ("Climate action") counts only where the question shows that it is one.
import { fold, words } from '../language.js';
import type { Document } from '../types.js';
import { createPhraseTable, type PhraseTable } from './phrase-table.js';
import type { Token } from './token.js';

/** From so many words on nobody says a name by chance. Chosen. */
const LONG_NAME = 4;
/** A name that more documents bear is a series, and names none of them. Chosen. */
const MAX_BEARERS = 3;

/** The names of projects by their folded words, each with the places of its documents in the corpus. */
export function indexProjects(documents: readonly Document[]): PhraseTable<readonly number[]> {
  const bearers = new Map<string, { row: readonly string[]; documents: number[] }>();
  documents.forEach(({ subtitle }, index) => {
    for (const name of new Set(subtitle === undefined ? [] : namesIn(subtitle))) {
      const row = words(fold(name));
      if (row.length < 2) continue;
      const held = bearers.get(row.join(' '));
      if (held) held.documents.push(index);
      else bearers.set(row.join(' '), { row, documents: [index] });
    }
  });
  const few = [...bearers.values()].filter((held) => held.documents.length <= MAX_BEARERS);
  return createPhraseTable(few.map(({ row, documents: held }) => [row, held] as const));
}

/** "Project: Sustainable water management (Blue Vietnam)" has two names, the one in brackets and the rest. */
function namesIn(subtitle: string): string[] {
  const name = subtitle.replace(/^[^:：]{1,40}[:：]\s*/u, '');
  const bracketed = /\(([^()]+)\)/u.exec(name)?.[1];
  const outside = name.replace(/\s*\([^()]*\)/gu, '');
  const parts = outside.split(/\s[–—-]\s|:\s/u);
  return [name, outside, ...(parts.length > 1 ? parts : []), ...(bracketed === undefined ? [] : [bracketed])];
}

/** Places in the corpus of the documents on the projects that a question names; empty when it names none. */
export function findProjects(
  tokens: readonly Token[],
  projects: PhraseTable<readonly number[]>,
): readonly number[] {
  const folded = tokens.map((token) => token.folded);
  return projects
    .findAll(folded)
    .flatMap(({ start, end, value }) => (isMeantAsName(tokens, start, end) ? [...value] : []));
}

/** Long, written with capitals, in quotation marks, or beside a word for project. */
function isMeantAsName(tokens: readonly Token[], start: number, end: number): boolean {
  const own = tokens.slice(start, end);
  const isQuoted = /["“”„»«']/u.test(own[0]!.gap);
  const isWritten = own.filter(({ isCapitalised }) => isCapitalised).length >= 2;
  return (
    end - start >= LONG_NAME ||
    isQuoted ||
    isWritten ||
    tokens[start - 1]?.unit !== undefined ||
    tokens[end]?.unit !== undefined
  );
}
