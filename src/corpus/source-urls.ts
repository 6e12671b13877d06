// sources.yaml: which page on the web a source file was copied from. A mistake in it costs links, never texts, so it
// is reported as a failed source and the rest is read. This and front matter are the only uses of the yaml library.
import { parse } from 'yaml';

/** Aliases one YAML document may resolve; more is an attempt to exhaust memory ("billion laughs"). */
export const MAX_YAML_ALIASES = 20;

/** The mapping, and what was wrong in the file. */
export interface SourceUrls {
  /** Address by path relative to the corpus folder. */
  readonly urls: ReadonlyMap<string, string>;
  /** Present when a line or the whole file could not be used. */
  readonly reason?: string;
}

/** Reads the mapping `file: address`; only http and https addresses are taken. */
export function readSourceUrls(text: string): SourceUrls {
  const parsed = parseYaml(text);
  if ('reason' in parsed) return { urls: new Map(), reason: parsed.reason };
  const { value } = parsed;
  if (value === null || value === undefined) return { urls: new Map() };
  if (typeof value !== 'object' || Array.isArray(value)) {
    return {
      urls: new Map(),
      reason: 'expected lines such as "umea-kommun.txt: https://…", found no mapping',
    };
  }
  const urls = new Map<string, string>();
  const rejected: string[] = [];
  for (const [file, address] of Object.entries(value)) {
    if (typeof address === 'string' && isWebAddress(address))
      urls.set(file.replaceAll('\\', '/').normalize('NFC'), address);
    else rejected.push(file);
  }
  return rejected.length === 0
    ? { urls }
    : { urls, reason: `expected an https address for each file, found none for ${rejected.join(', ')}` };
}

/** A YAML document as plain values, or why it is none. Aliases are capped. */
export function parseYaml(text: string): { readonly value: unknown } | { readonly reason: string } {
  try {
    return { value: parse(text, { maxAliasCount: MAX_YAML_ALIASES, logLevel: 'error' }) };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return { reason: `expected YAML, found an error: ${error.message.split('\n')[0]}` };
  }
}

/** Whether a text is an absolute http or https address. */
export function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}
