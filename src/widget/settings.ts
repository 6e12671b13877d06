// What a page may set: by data-* attributes of the element or of the script tag, which is the default for all, or by
// properties, which write the attributes. Unknown values fall back rather than fail: a typing slip must not take the
// assistant off a page.
import type { Filters, Language } from '../types.js';
import { readFilters } from './page-filters.js';

/** How the widget stands on a page. */
export interface Settings {
  /** Absolute address of the server, ending in "/". */
  readonly apiBase: string;
  readonly language: Language;
  readonly mode: 'launcher' | 'inline';
  readonly position: 'right' | 'left';
  readonly theme: 'auto' | 'light' | 'dark';
  /** Replace the fixed texts where given; "" leaves the text out (a title stays for screen readers). */
  readonly title: string | undefined;
  readonly greeting: string | undefined;
  /** Questions offered before the first one. */
  readonly suggestions: readonly string[];
  /** Hold for every question until the visitor removes them. */
  readonly filters: Filters;
}

/** Names of the attributes, without "data-". */
export const SETTING_NAMES = [
  'api',
  'lang',
  'mode',
  'position',
  'theme',
  'title',
  'greeting',
  'suggestions',
  'filters',
] as const;

/** The name of a setting. */
export type SettingName = (typeof SETTING_NAMES)[number];

/** Where the settings are read from. */
export interface SettingSource {
  readonly get: (name: SettingName) => string | undefined;
  /** Address of the page, against which `api` is resolved. */
  readonly pageUrl: string;
  /** Address of the script: its server answers where `api` is not set. */
  readonly scriptUrl: string | undefined;
  /** The nearest lang attribute around the element. */
  readonly pageLanguage: string | undefined;
}

/** The folder that the script stands in below the server's address. */
const SCRIPT_DEPTH = '../../';

/** Settings with every default filled in. */
export function readSettings({ get, pageUrl, scriptUrl, pageLanguage }: SettingSource): Settings {
  return {
    apiBase: readApiBase(get('api'), pageUrl, scriptUrl),
    language: readLanguage(get('lang')) ?? readLanguage(pageLanguage) ?? 'sv',
    mode: get('mode') === 'inline' ? 'inline' : 'launcher',
    position: get('position') === 'left' ? 'left' : 'right',
    theme: oneOf(get('theme'), ['light', 'dark']) ?? 'auto',
    title: get('title'),
    greeting: get('greeting'),
    suggestions: (get('suggestions') ?? '')
      .split('|')
      .map((question) => question.trim())
      .filter((question) => question !== ''),
    filters: readFilters(get('filters') ?? ''),
  };
}

function oneOf<T extends string>(value: string | undefined, known: readonly T[]): T | undefined {
  return known.find((name) => name === value);
}

function readLanguage(tag: string | undefined): Language | undefined {
  return oneOf(tag?.trim().slice(0, 2).toLowerCase(), ['sv', 'en']);
}

function readApiBase(api: string | undefined, pageUrl: string, scriptUrl: string | undefined): string {
  try {
    if (api) return new URL(api.endsWith('/') ? api : `${api}/`, pageUrl).href;
    if (scriptUrl) return new URL(SCRIPT_DEPTH, scriptUrl).href;
  } catch {
    // An address that cannot be read: ask the page's own server, and show that it does not answer.
  }
  return new URL('/', pageUrl).href;
}
