// Several committed sets as the site they would be together, with questions of its own: on a site of a hundred pages far more
// lies near a topic than on one of twenty-five. Files and entries bear the name of their set before their own.
import { z } from 'zod';

/** One source file. */
export interface SiteFile {
  readonly name: string;
  readonly text: string;
}

/** What a set brings: its files and its entries as they are stored. */
export interface SitePart {
  readonly name: string;
  readonly files: readonly SiteFile[];
  /** The text of its entries.json. */
  readonly entries: string;
}

const ENTRIES = z.array(
  z.looseObject({
    id: z.string(),
    file: z.string().optional(),
    parent: z.string().optional(),
    partnership: z.string().nullish(),
    mentions: z.array(z.string()).optional(),
  }),
);

/** The files and entries of all parts, in their order; `north:abc` is the entry `abc` of the set north. */
export function joinSites(parts: readonly SitePart[]): {
  readonly files: readonly SiteFile[];
  readonly entries: readonly unknown[];
} {
  return {
    files: parts.flatMap(({ name, files }) =>
      files.map((file) => ({ ...file, name: `${name}-${file.name}` })),
    ),
    entries: parts.flatMap(({ name, files, entries }) =>
      ENTRIES.parse(JSON.parse(entries)).map(({ id, file, parent, partnership, mentions, ...rest }) => ({
        ...rest,
        id: `${name}:${id}`,
        file: `${name}-${file ?? files[0]?.name ?? ''}`,
        ...(parent === undefined ? {} : { parent: `${name}:${parent}` }),
        ...(typeof partnership === 'string' ? { partnership: `${name}:${partnership}` } : {}),
        ...(mentions === undefined ? {} : { mentions: mentions.map((one) => `${name}:${one}`) }),
      })),
    ),
  };
}
