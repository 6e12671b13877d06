// Language and kind of document that a question restricts to ("texter på svenska", "news articles in English").
// Only beside a word for texts: "får man skriva på engelska?" asks about writing, not for English texts. Also the
// language somebody asks to be answered in.
import type { DocumentKind, Language } from '../types.js';
import type { FoundFacet } from './found-facet.js';
import type { Token } from './token.js';

const KINDS: readonly (readonly [DocumentKind, RegExp])[] = [
  ['article', /^(artik(el|lar|larna)|nyhet(er|erna)?|nyhetsartik(el|lar|larna)|news|articles?|newsitems?)$/],
  ['project', /^(projektbeskrivning(ar|arna)?|projekttext(er|erna)?|projektsid(or|orna))$/],
  ['section', /^(avsnitt|avsnitten|sections?)$/],
];
const SWEDISH = /^(svenska|swedish|svensksprakig(a|t)?)$/;
const ENGLISH = /^(engelska|english|engelsksprakig(a|t)?)$/;

/** News as a matter of its own: "fake news", "lokala nyheter". */
const TOLD_TO_PEOPLE = /^(fake|false|local|falska|lokala|pahittade)$/;

/** In question order. */
export function findForms(tokens: readonly Token[]): FoundFacet[] {
  return tokens.flatMap((_, index) => [...kindAt(tokens, index), ...languageAt(tokens, index)]);
}

function kindAt(tokens: readonly Token[], index: number): FoundFacet[] {
  const token = tokens[index]!;
  const before = tokens[index - 1]?.folded ?? '';
  if (token.unit?.form === 'the' || /^(the|this|enligt|denna|det har|according|en|an|a)$/.test(before))
    return [];
  if (/^news$|^nyheter/.test(token.folded) && TOLD_TO_PEOPLE.test(before)) return [];
  const isDescription = /^descriptions?$/.test(token.folded) && /^projects?$/.test(before);
  const kind = isDescription ? 'project' : KINDS.find(([, pattern]) => pattern.test(token.folded))?.[0];
  return kind
    ? [
        {
          facet: 'documentKind',
          values: [kind],
          first: isDescription ? index - 1 : index,
          end: index + 1,
          isStated: false,
        },
      ]
    : [];
}

function languageAt(tokens: readonly Token[], index: number): FoundFacet[] {
  const language = languageNamed(tokens[index]!);
  if (!language) return [];
  const found = (first: number, end: number): FoundFacet[] => [
    { facet: 'language', values: [language], first, end, isStated: false },
  ];
  const next = tokens[index + 1];
  const isAdjective =
    next &&
    (isText(next) ||
      (/^(language|news)$/.test(next.folded) &&
        tokens[index + 2] !== undefined &&
        (isText(tokens[index + 2]!) || next.folded === 'news')));
  if (isAdjective) return found(index, next.folded === 'language' ? index + 2 : index + 1);
  if (!/^(pa|in)$/.test(tokens[index - 1]?.folded ?? '')) return [];
  const from = Math.max(0, index - 5);
  const text = tokens.slice(from, index - 1).findLastIndex(isText);
  return text === -1 ? [] : found(index - 1, index + 1);
}

function languageNamed(token: Token): Language | undefined {
  if (SWEDISH.test(token.folded)) return 'sv';
  return ENGLISH.test(token.folded) ? 'en' : undefined;
}

function isText(token: Token): boolean {
  return token.unit?.counts === 'document' && token.unit.form !== 'the';
}

/** "Berätta om … på svenska", "answer in English": the language of the reply, and where the words stand. */
export function findReplyLanguage(
  tokens: readonly Token[],
): { readonly language: Language; readonly first: number; readonly end: number } | undefined {
  const index = tokens.findIndex((token) => languageNamed(token) !== undefined);
  const before = tokens[index - 1];
  if (index < 1 || !before || !/^(pa|in)$/.test(before.folded)) return undefined;
  const asks = tokens
    .slice(0, index)
    .some(({ folded }) =>
      /^(svara|svar|answer|reply|beratta|tell|beskriv|describe|summarise|summarize|sammanfatta|forklara|explain|lista|list|visa|show)$/.test(
        folded,
      ),
    );
  if (!asks || languageAt(tokens, index).length > 0) return undefined;
  return { language: languageNamed(tokens[index]!)!, first: index - 1, end: index + 1 };
}
