// Project areas and themes that a question restricts to. A known value counts as such beside a word for area or
// theme ("temat jämställdhet", "education as their area"), in quotation marks, or when it is too long to be
// anything but the site's own value ("Technical Services and Infrastructure"). Else its words are a topic.
import { fold, words } from '../language.js';
import { AREAS, areaNames } from '../vocabulary/areas.js';
import type { SiteValue } from '../vocabulary/site-values.js';
import { THEMES, themeNames } from '../vocabulary/themes.js';
import type { CorpusNames } from './corpus-names.js';
import type { FoundFacet } from './found-facet.js';
import { createPhraseTable, type PhraseTable } from './phrase-table.js';
import type { Token } from './token.js';

type LabelFacet = 'area' | 'theme';
type Names = { readonly [K in LabelFacet]?: string } & { readonly isSiteName?: string };

/** From so many words on, a value is taken for the site's own. Chosen: "urban planning" is also a topic. */
const MIN_OWN_WORDS = 3;
const BETWEEN = new Set(
  'of cooperation samarbete ar is om the de som as for for sitt sin sina deras their its a an ett en project projekt med with kallat called bland among in inom thematic stated given listed angivet angiven angivna anges'.split(
    ' ',
  ),
);
const CONNECTORS = new Set('som as for till bland among given listed stated angivet angiven'.split(' '));
/** "In how many texts is climate action the topic?" */
const EQUATES = new Set('is are ar var was were'.split(' '));
const MARKERS = new Set(
  'markta markt markerade taggade taggad labelled labeled tagged kategoriserade categorised'.split(' '),
);
const tables = new WeakMap<CorpusNames, PhraseTable<Names>>();

/** In question order. */
export function findLabels(tokens: readonly Token[], names: CorpusNames): FoundFacet[] {
  const folded = tokens.map((token) => token.folded);
  const found: FoundFacet[] = [];
  for (const { start, end, value } of tableOf(names).findAll(folded)) {
    const trigger = triggerOf(tokens, start, end);
    const previous = found.at(-1);
    const isListed =
      previous?.isStated &&
      previous.end >= start - 1 &&
      /^(och|and|eller|or)$|,/.test(joint(tokens, previous.end, start));
    const wanted = trigger?.facet ?? (isListed ? (previous?.facet as LabelFacet) : undefined);
    const isOwn =
      trigger !== undefined ||
      (value.isSiteName !== undefined && end - start >= MIN_OWN_WORDS) ||
      isQuoted(tokens, start, end);
    if (wanted === undefined && !isOwn) continue;
    const facet = facetOf(value, wanted, trigger?.isLoose ?? false);
    if (!facet) continue;
    const first = Math.min(start, trigger?.first ?? start);
    found.push({
      facet,
      values: [value[facet]!],
      first,
      end: Math.max(end, trigger?.end ?? end),
      isStated: wanted !== undefined,
    });
  }
  return [...found, ...compounds(tokens, names)];
}

function tableOf(names: CorpusNames): PhraseTable<Names> {
  let table = tables.get(names);
  if (!table) {
    table = createPhraseTable(phrases(names));
    tables.set(names, table);
  }
  return table;
}

function* phrases(names: CorpusNames): Iterable<readonly [readonly string[], Names]> {
  const byKey = new Map<string, Record<string, string>>();
  const add = (text: string, facet: LabelFacet, value: string, isSiteName: boolean) => {
    const key = words(text).join(' ');
    byKey.set(key, { [facet]: value, ...(isSiteName && { isSiteName: value }), ...byKey.get(key) });
  };
  const addKnown = (facet: LabelFacet, known: readonly SiteValue[]) => {
    for (const { names: own, alsoNamed } of known) {
      for (const text of [own.sv, own.en, ...alsoNamed.sv, ...alsoNamed.en])
        add(text, facet, own.en, text === own.sv || text === own.en);
    }
  };
  addKnown('area', AREAS);
  addKnown('theme', THEMES);
  for (const area of names.areas)
    for (const text of [area, areaNames(area).sv, areaNames(area).en]) add(text, 'area', area, true);
  for (const theme of names.themes)
    for (const text of [theme, themeNames(theme).sv, themeNames(theme).en]) add(text, 'theme', theme, true);
  for (const [key, value] of byKey) if (key !== '') yield [key.split(' '), value];
}

interface Trigger {
  readonly facet: LabelFacet | undefined;
  readonly first: number;
  readonly end: number;
  /** "topic", "ämne": in everyday speech any subject, so the value must be of the right facet. */
  readonly isLoose: boolean;
}

function triggerOf(tokens: readonly Token[], start: number, end: number): Trigger | undefined {
  let before = start - 1;
  while (
    before >= 0 &&
    start - before <= 3 &&
    BETWEEN.has(tokens[before]!.folded) &&
    !isLabelWord(tokens[before])
  )
    before--;
  if (isLabelWord(tokens[before])) return { ...labelOf(tokens[before]!), first: before, end };
  if (MARKERS.has(tokens[before]?.folded ?? ''))
    return { facet: undefined, first: before, end, isLoose: false };
  let after = end;
  while (
    after < tokens.length &&
    after - end < 4 &&
    BETWEEN.has(tokens[after]!.folded) &&
    !isLabelWord(tokens[after])
  )
    after++;
  const isJoined =
    after === end ||
    CONNECTORS.has(tokens[end]?.folded ?? '') ||
    EQUATES.has(tokens[start - 1]?.folded ?? '') ||
    /^(project|projekt)$/.test(tokens[end]?.folded ?? '');
  if (isLabelWord(tokens[after]) && isJoined)
    return { ...labelOf(tokens[after]!), first: start, end: after + 1 };
  return undefined;
}

function isLabelWord(token: Token | undefined): boolean {
  return token !== undefined && (token.roles.has('area') || token.roles.has('theme'));
}

function labelOf(token: Token): { facet: LabelFacet; isLoose: boolean } {
  return {
    facet: token.roles.has('area') ? 'area' : 'theme',
    isLoose: /^(topic|topics|amne|amnet)$/.test(token.folded),
  };
}

function facetOf(value: Names, wanted: LabelFacet | undefined, isLoose: boolean): LabelFacet | undefined {
  if (wanted !== undefined && value[wanted] !== undefined) return wanted;
  if (isLoose) return undefined;
  return value.area !== undefined ? 'area' : 'theme';
}

function joint(tokens: readonly Token[], from: number, to: number): string {
  return from === to ? (tokens[to]?.gap.trim() ?? '') : (tokens[from]?.folded ?? '');
}

function isQuoted(tokens: readonly Token[], start: number, end: number): boolean {
  return (
    /["“”„»«]\s*$/.test(tokens[start]!.gap) &&
    (end === tokens.length || /^[,.]?["“”»«]/.test(tokens[end]!.gap))
  );
}

/** "Hälsoområdet", "utbildningsområdet": the value is the first part of the word. */
function compounds(tokens: readonly Token[], names: CorpusNames): FoundFacet[] {
  return tokens.flatMap((token, index): FoundFacet[] => {
    const head = /^(.{4,})omradet$/.exec(token.folded)?.[1];
    if (head === undefined) return [];
    for (const form of [head, head.replace(/s$/, ''), head.replace(/o$/, 'a')]) {
      const area = tableOf(names).at([fold(form)], 0)?.value.area;
      if (area !== undefined)
        return [{ facet: 'area', values: [area], first: index, end: index + 1, isStated: true }];
    }
    return [];
  });
}
