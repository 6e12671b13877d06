// Whether a sentence speaks of a partner by name: by any word of the partner's name that is a name itself. Kinds of
// authorities ("kommun", "County") name no one.
import { fold, words } from '../language.js';
import type { DocumentView } from '../retrieval/corpus-view.js';
import type { FacetKey, Span } from '../types.js';

/** Words of partner names that name no one: kinds of authorities in both languages. */
const KINDS = new Set(
  'kommun stad region lan regionen county city municipality district town council government of rural local regional province department the and och i hall authority capital committee people s'.split(
    ' ',
  ),
);

/** The telling words of a partner name, folded: "Cau Giay District of Hanoi" gives cau, giay, hanoi. */
export function tellingWords(name: string): string[] {
  return words(name).filter((word) => !KINDS.has(word) && word.length > 1);
}

/** True when the span names one of the partners. */
export function sentenceNames(
  { document }: DocumentView,
  span: Span,
  key: FacetKey,
  wanted: readonly (string | number)[],
): boolean {
  const text = words(fold(document.text.slice(span.start, span.end)));
  return wanted.some((value) => {
    const first = tellingWords(String(value))[0];
    if (first === undefined) return false;
    const root = key === 'swedishPartner' ? first.replace(/s$/, '') : first;
    return text.some(
      (word) =>
        word === root ||
        word === `${root}s` ||
        word === `${root}'s` ||
        (root.length > 3 && word.startsWith(root) && word.length <= root.length + 2),
    );
  });
}
