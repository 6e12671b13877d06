// Ids of documents: source name, "~", slug of the title. Links and feedback carry them, so they must not change when
// other texts are added: an entry that shares its title with an earlier one takes its project line along, and only
// then a number.
import { fold } from '../language.js';

/** What an id is made of. */
export interface IdSource {
  readonly source: string;
  readonly title: string;
  readonly subtitle?: string;
}

/** Longest slug of a title, characters. Chosen: ids stand in addresses. */
const MAX_SLUG_CHARS = 80;

/** One id for each document, unique, in order. */
export function documentIds(documents: readonly IdSource[]): string[] {
  const taken = new Set<string>();
  return documents.map((document) => {
    const id = candidates(document).find((candidate) => !taken.has(candidate)) ?? '';
    taken.add(id);
    return id;
  });
}

function* numbered(base: string): Generator<string> {
  for (let number = 2; ; number += 1) yield `${base}-${number}`;
}

function candidates({ source, title, subtitle }: IdSource): {
  find(isFree: (id: string) => boolean): string | undefined;
} {
  const base = `${slug(source.replace(/\.[^./]+$/, '')) || 'text'}~${slug(title) || 'document'}`;
  const project = subtitle === undefined ? '' : slug(subtitle.replace(/^[^:]*:\s*/, ''));
  const long = project === '' ? base : `${base}-${project}`;
  return {
    find(isFree) {
      if (isFree(base)) return base;
      if (isFree(long)) return long;
      for (const id of numbered(long)) if (isFree(id)) return id;
      return undefined;
    },
  };
}

function slug(text: string): string {
  const words = fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  if (words.length <= MAX_SLUG_CHARS) return words;
  const cut = words.slice(0, MAX_SLUG_CHARS + 1);
  return cut.slice(0, Math.max(cut.lastIndexOf('-'), 1)) || words.slice(0, MAX_SLUG_CHARS);
}
