// The partners of each document. Labels state them; a section takes from its article those its heading names; where
// a label or its value is missing, the title names them, then the page, then the text. In running text only names
// count that the corpus knows as partners, or that a Swedish partner's name is joined with.
import { findCountries } from '../vocabulary/countries.js';
import { placeKey } from '../vocabulary/places.js';
import { canonicalSwedishPartner, findSwedishPartners } from '../vocabulary/swedish-partners.js';
import type { Draft } from './parse-page.js';
import { isSamePartner } from './partner-names.js';
import {
  besidePartners,
  joinedIn,
  type KnownPartners,
  knownIn,
  onlyPlaceIn,
  partnersOf,
} from './partners-in-prose.js';
import {
  readBelowTitle,
  readPartnershipHeading,
  readPartnershipTitle,
  readPlaceTitle,
} from './partnership-title.js';

/** The partners of one document, verbatim, in source order. */
export interface NamedPartners {
  readonly swedish: readonly string[];
  readonly international: readonly string[];
}

/** A draft with its article, where it is a section. */
export interface PlacedDraft {
  readonly draft: Draft;
  readonly article?: Draft;
}

/** The partners of every document of a corpus, in its order. */
export function namePartners(placed: readonly PlacedDraft[]): NamedPartners[] {
  const known = knownPartners(placed);
  return placed.map(({ draft, article }) =>
    article === undefined ? ofEntry(draft, known) : ofSection(draft, article),
  );
}

function knownPartners(placed: readonly PlacedDraft[]): KnownPartners {
  const known = new Map<string, Set<string>>();
  for (const { draft } of placed) {
    const { swedish, international } = titleOf(draft);
    for (const name of [...draft.stated.internationalPartners, ...international]) {
      const key = placeKey(name);
      const held = known.get(key) ?? new Set<string>();
      known.set(key, held);
      for (const partner of [...draft.stated.swedishPartners, ...swedish]) held.add(swedishKey(partner));
    }
  }
  return known;
}

function titleOf(draft: Draft): NamedPartners {
  return (
    readPartnershipTitle(draft.title) ?? readPlaceTitle(draft.title) ?? { swedish: [], international: [] }
  );
}

function ofSection(draft: Draft, article: Draft): NamedPartners {
  // A heading that names no Swedish partner is the name of the one abroad.
  const title = readPartnershipHeading(draft.title) ??
    readPlaceTitle(draft.title) ?? { swedish: [], international: [draft.title] };
  const own = draft.stated;
  const swedish = title.swedish.map(
    (name) =>
      article.stated.swedishPartners.find((stated) => swedishKey(stated) === swedishKey(name)) ?? name,
  );
  const international = title.international.map(
    (name) => article.stated.internationalPartners.find((stated) => isSamePartner(stated, name)) ?? name,
  );
  return {
    swedish: firstFilled(own.swedishPartners, swedish),
    international: firstFilled(own.internationalPartners, international),
  };
}

function swedishKey(name: string): string {
  return canonicalSwedishPartner(name) ?? name;
}

function ofEntry(draft: Draft, known: KnownPartners): NamedPartners {
  const title = titleOf(draft);
  const lines = ofLines(draft);
  const below = readBelowTitle(draft.text) ?? { swedish: [], international: [] };
  const swedish = firstFilled(
    below.swedish,
    draft.stated.swedishPartners,
    title.swedish,
    lines.swedish,
    draft.page.swedishPartners,
    distinct(findSwedishPartners(draft.title).map(({ name }) => name)),
  );
  const stated = firstFilled(
    below.international.map(
      (name) => draft.stated.internationalPartners.find((stated) => isSamePartner(stated, name)) ?? name,
    ),
    draft.stated.internationalPartners,
    title.international,
    ofFacts(draft),
    ofSeeker(draft),
    lines.international,
    draft.page.internationalPartners,
  );
  if (stated.length > 0 && swedish.length > 0) return { swedish, international: stated };
  const prose = proseOf(draft);
  const isOfPartners = swedish.length > 0 || findSwedishPartners(prose).length > 0;
  const searched = isOfPartners ? `${draft.title}\n${prose}` : draft.title;
  const named = distinct(findSwedishPartners(searched).map(({ name }) => name));
  const only = named.length === 1 ? onlyPlaceIn(prose) : undefined;
  const international = firstFilled(
    stated,
    distinct([...knownIn(searched, known), ...joinedIn(prose)]),
    only === undefined ? [] : [only],
  );
  return {
    swedish: firstFilled(
      swedish,
      besidePartners(prose, international),
      partnersOf(prose, international, known),
      only === undefined ? [] : named,
      onlyCounterpart(draft, international, known),
    ),
    international,
  };
}

/** Whom the partner abroad that a headline of news names works with, as the corpus knows it, where that is one partner. */
function onlyCounterpart(
  { title, kind }: Draft,
  international: readonly string[],
  known: KnownPartners,
): readonly string[] {
  const [name] = international;
  if (kind !== 'article' || international.length !== 1 || name === undefined || !title.includes(name))
    return [];
  const theirs = [...(known.get(placeKey(name)) ?? [])];
  return theirs.length === 1 ? theirs : [];
}

function proseOf({ text, sections }: Draft): string {
  return sections
    .flatMap(({ paragraphs }) => paragraphs.map(({ start, end }) => text.slice(start, end)))
    .join('\n');
}

/** Lines that do nothing but name partnerships, as in the list of a network's members. */
function ofLines({ text, sections }: Draft): NamedPartners {
  const titles = sections.flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ start, end }) => readPartnershipTitle(text.slice(start, end)) ?? []),
  );
  return {
    swedish: distinct(titles.flatMap(({ swedish }) => swedish)),
    international: distinct(titles.flatMap(({ international }) => international)),
  };
}

/** "Municipality: Santa Lucía Xepacul" on a page of facts. */
function ofFacts({ text }: Draft): string[] {
  const name = /^\s*(?:Municipality|Kommun|City|Stad|Local government)\s*:\s*(\S[^\n,;]{1,60})/imu
    .exec(text)?.[1]
    ?.trim();
  return name === undefined || findSwedishPartners(name).length > 0 ? [] : [name];
}

/** "Xepacul söker svensk partner": who seeks one, on a page that states a country and no Swedish partner. */
function ofSeeker({ title, labels }: Draft): string[] {
  const name =
    /^(\p{Lu}[\p{L}\p{M}'’-]*(?:\s(?:(?:de|del|da|do|of)\s)?\p{Lu}[\p{L}\p{M}'’-]*){0,4})\s+(?:söker|vill|seeks?|wants?|wishes|is looking|looks|looking)\s/u.exec(
      title,
    )?.[1];
  const isAbroad =
    name !== undefined && findSwedishPartners(title).length === 0 && findCountries(name).length === 0;
  return isAbroad && labels.some(({ name: label }) => label === 'country') ? [name] : [];
}

function firstFilled(...lists: readonly (readonly string[])[]): readonly string[] {
  return lists.find((list) => list.length > 0) ?? [];
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)];
}
