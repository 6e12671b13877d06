// A Markdown file: front matter states what labels state on a page of the site, the body is parsed as such a page is.
// Keys are the names of the facets or of the labels, in either language. The document's text is the body.
import { detectLanguage, fold } from '../language.js';
import type { LabelName, Language } from '../types.js';
import { readLabelLine } from './label-line.js';
import { type Draft, parsePage } from './parse-page.js';
import { parseYaml } from './source-urls.js';
import { sdgNumber, splitValues } from './split-values.js';

/** What a Markdown file holds, or why it cannot be read. */
export type ParsedMarkdown =
  | { readonly drafts: readonly Draft[]; readonly url?: string }
  | { readonly reason: string };

const FRONT_MATTER = /^---[ \t]*\n([\s\S]*?)\n?---[ \t]*(?:\n|$)/;

/** Names of front matter keys that no label bears. */
const KEYS = new Map<string, LabelName>([
  ['area', 'area'],
  ['areas', 'area'],
  ['sdg', 'sdg'],
  ['sdgs', 'sdg'],
  ['swedishpartner', 'swedishPartner'],
  ['swedishpartners', 'swedishPartner'],
  ['internationalpartner', 'internationalPartner'],
  ['internationalpartners', 'internationalPartner'],
]);

/** The drafts of a Markdown source. Front matter holds for the first document of the file. */
export function parseMarkdown(source: string): ParsedMarkdown {
  const match = FRONT_MATTER.exec(source);
  const parsed = match === null ? { value: {} } : parseYaml(match[1] ?? '');
  if ('reason' in parsed) return { reason: `front matter: ${parsed.reason}` };
  const matter = entriesOf(parsed.value);
  const offset = match === null ? 0 : match[0].split('\n').length - 1;
  const title = textAt(matter, ['title', 'titel', 'rubrik']);
  const body = source.slice(match?.[0].length ?? 0);
  const drafts = parsePage(body, title).map((draft, i) =>
    moveLines(i === 0 ? stateMatter(draft, matter) : draft, offset),
  );
  const url = textAt(matter, ['url', 'source', 'källa', 'lank', 'länk']);
  return { drafts, ...(url === undefined ? {} : { url }) };
}

function entriesOf(value: unknown): ReadonlyMap<string, unknown> {
  const isMapping = typeof value === 'object' && value !== null && !Array.isArray(value);
  return new Map(isMapping ? Object.entries(value).map(([key, entry]) => [fold(key), entry]) : []);
}

function textAt(matter: ReadonlyMap<string, unknown>, keys: readonly string[]): string | undefined {
  const value = keys
    .map((key) => matter.get(fold(key)))
    .find((entry) => typeof entry === 'string' && entry.trim() !== '');
  return typeof value === 'string' ? value.trim() : undefined;
}

function moveLines(draft: Draft, offset: number): Draft {
  const [first, last] = draft.lines ?? [1, 1];
  return { ...draft, lines: [first + offset, last + offset] };
}

function stateMatter(draft: Draft, matter: ReadonlyMap<string, unknown>): Draft {
  const of = (name: LabelName): string[] =>
    [...matter].flatMap(([key, value]) => (labelOf(key) === name ? valuesOf(name, value) : []));
  const { stated } = draft;
  const or = (own: readonly string[], name: LabelName) => (own.length > 0 ? own : of(name));
  return {
    ...draft,
    language: languageAt(matter) ?? draft.language,
    stated: {
      sdgs: stated.sdgs.length > 0 ? stated.sdgs : of('sdg').flatMap((value) => sdgNumber(value) ?? []),
      areas: or(stated.areas, 'area'),
      themes: or(stated.themes, 'theme'),
      tags: or(stated.tags, 'tag'),
      swedishPartners: or(stated.swedishPartners, 'swedishPartner'),
      internationalPartners: or(stated.internationalPartners, 'internationalPartner'),
    },
    page: { ...draft.page, countries: [...draft.page.countries, ...of('country')] },
  };
}

function labelOf(key: string): LabelName | undefined {
  return KEYS.get(key.replace(/[\s_-]/g, '')) ?? readLabelLine(key.replace(/[_-]/g, ' '))?.name;
}

function valuesOf(name: LabelName, value: unknown): string[] {
  const list = Array.isArray(value) ? value : [value];
  return list.flatMap((entry) =>
    typeof entry === 'string' || typeof entry === 'number'
      ? splitValues(name, String(entry), !Array.isArray(value))
      : [],
  );
}

function languageAt(matter: ReadonlyMap<string, unknown>): Language | undefined {
  const stated = textAt(matter, ['language', 'lang', 'språk'])?.toLowerCase();
  if (stated === undefined) return undefined;
  if (/^(?:sv|swe|svenska|swedish)/.test(stated)) return 'sv';
  if (/^(?:en|eng|engelska|english)/.test(stated)) return 'en';
  return detectLanguage(stated);
}
