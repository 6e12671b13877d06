// From relevant documents to the items of a list: one item for each partnership, its twins together, or one for
// each document where the question counts texts. An article does not stand beside its own sections.
import type { DocumentView } from '../retrieval/corpus-view.js';
import type { Language } from '../types.js';

/** Documents that make one item, in the order they were given. */
export interface ItemGroup {
  readonly documents: readonly DocumentView[];
}

/**
 * @param documents  Relevant ones, most relevant first.
 * @returns Groups in the order of their first document.
 */
export function groupItems(
  documents: readonly DocumentView[],
  unit: 'partnership' | 'document',
): ItemGroup[] {
  const parents = new Set(documents.flatMap(({ document }) => document.parent ?? []));
  const groups = new Map<string, DocumentView[]>();
  for (const view of documents) {
    const { id, partnership } = view.document;
    if (parents.has(id)) continue;
    const key =
      unit === 'partnership' && partnership !== undefined ? `partnership ${partnership}` : `document ${id}`;
    const group = groups.get(key);
    if (group) group.push(view);
    else groups.set(key, [view]);
  }
  return [...groups.values()].map((members) => ({ documents: members }));
}

/** Titles of groups, of a project before news of it, in the reply's language where there is one; a subtitle tells apart those that share a title. */
export function titleGroups(groups: readonly ItemGroup[], language: Language): string[] {
  const chosen = groups.map(({ documents }) => {
    const own = documents.filter(({ document: { kind } }) => kind === 'project' || kind === 'section');
    const among = own.length > 0 ? own : documents;
    return (among.find(({ document }) => document.language === language) ?? among[0])!.document;
  });
  const uses = new Map<string, number>();
  for (const { title } of chosen) uses.set(title, (uses.get(title) ?? 0) + 1);
  return chosen.map(({ title, subtitle }) =>
    (uses.get(title) ?? 0) > 1 && subtitle !== undefined ? `${title}. ${subtitle}` : title,
  );
}
