// The partners of each document. Labels state them; a section takes from its article those its heading names; where
// a label or its value is missing, the title names them, then the page, then the text. In running text only names
// count that the corpus knows as partners, or that a Swedish partner's name is joined with.
import { findCountries } from '../vocabulary/countries.js';
import { countryOfPlace, placeKey } from '../vocabulary/places.js';
import { canonicalSwedishPartner, findSwedishPartners } from '../vocabulary/swedish-partners.js';
import type { Draft } from './parse-page.js';
import { coreName, isSamePartner } from './partner-names.js';
import { readPartnershipTitle, readPlaceTitle } from './partnership-title.js';

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

/** Partners abroad by the key of their name, with the Swedish partners that labels and titles give them. */
type KnownPartners = ReadonlyMap<string, ReadonlySet<string>>;

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
  const title = titleOf(draft);
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
  const swedish = firstFilled(
    draft.stated.swedishPartners,
    title.swedish,
    lines.swedish,
    draft.page.swedishPartners,
    distinct(findSwedishPartners(draft.title).map(({ name }) => name)),
  );
  const stated = firstFilled(
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
  const international = firstFilled(stated, knownIn(searched, known), joinedIn(prose));
  return {
    swedish: firstFilled(
      swedish,
      besidePartners(prose, international),
      partnersOf(prose, international, known),
    ),
    international,
  };
}

/** Swedish partners that a text names anywhere, where the corpus knows them as those of its partners abroad. */
function partnersOf(text: string, international: readonly string[], known: KnownPartners): string[] {
  const theirs = new Set(international.flatMap((name) => [...(known.get(placeKey(name)) ?? [])]));
  return distinct(findSwedishPartners(text).map(({ name }) => name)).filter((name) => theirs.has(name));
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

/** Names of partners known to the corpus, up to four words long, as the text spells them. */
function knownIn(text: string, known: KnownPartners): string[] {
  const found = new Map<string, string>();
  const names = text.matchAll(
    /\p{Lu}[\p{L}\p{M}'’-]+(?:\s(?:(?:de|del|do|da|la|of)\s)?\p{Lu}[\p{L}\p{M}'’-]+){0,3}/gu,
  );
  for (const { 0: run } of names) {
    for (const name of partsOf(run)) {
      const spelled = known.has(placeKey(name)) ? name : name.replace(/['’]?s$/u, '');
      const key = placeKey(spelled);
      if (
        key.length >= 3 &&
        known.has(key) &&
        canonicalSwedishPartner(spelled) === undefined &&
        !found.has(key)
      )
        found.set(key, coreName(spelled));
    }
  }
  return [...found.values()];
}

/** All runs of words within a run of capitalised words, the longest first. */
function partsOf(run: string): string[] {
  const words = run.split(/\s/u);
  return words.flatMap((_, skip) =>
    words.slice(0, skip + 1).map((_, first) => words.slice(first, first + words.length - skip).join(' ')),
  );
}

/** Places that a sentence joins with a Swedish partner ("Mora och Iringa"), if they certainly are places. */
function joinedIn(text: string): string[] {
  const names = findSwedishPartners(text).flatMap(({ start, end }) => {
    const after =
      /^(?:s|\skommun|\smunicipality)?\s(?:och|and|&)\s(\p{Lu}[\p{L}\p{M}'’-]+(?:\s\p{Lu}[\p{L}\p{M}'’-]+){0,3})/u.exec(
        text.slice(end),
      );
    const before = /(\p{Lu}[\p{L}\p{M}'’-]+(?:\s\p{Lu}[\p{L}\p{M}'’-]+){0,3})\s(?:och|and|&)\s$/u.exec(
      text.slice(Math.max(0, start - 80), start),
    );
    return [after?.[1], before?.[1]].filter((name) => name !== undefined && isPlaceAbroad(name)) as string[];
  });
  return distinct(names.map(coreName));
}

function isPlaceAbroad(name: string): boolean {
  if (canonicalSwedishPartner(name) !== undefined || findCountries(name).length > 0) return false;
  if (coreName(name) !== name) return true;
  const country = countryOfPlace(name);
  return country !== undefined && country !== 'SE';
}

/** So many bare names in one sentence are an enumeration of partners ("Arvika, Borlänge, Gotland and Kalix"). Chosen. */
const ENUMERATED = 3;

/**
 * Swedish partners of a text without any: named in a form of their own ("X kommun"), in an enumeration, or in one
 * sentence with a partner abroad or another country.
 */
function besidePartners(text: string, international: readonly string[]): string[] {
  const sentences = text.split(/(?<=[.!?])\s+|\n/u);
  return distinct(
    sentences.flatMap((sentence) => {
      const found = findSwedishPartners(sentence);
      const isOnPartners =
        found.length >= ENUMERATED ||
        international.some((name) => sentence.includes(coreName(name))) ||
        (found.length > 0 && findCountries(sentence).some(({ code }) => code !== 'SE'));
      return found
        .filter(
          ({ start, end }) =>
            isOnPartners ||
            /kommun|region|stad$|municipality|city of|county/iu.test(sentence.slice(start, end + 13)),
        )
        .map(({ name }) => name);
    }),
  );
}

function firstFilled(...lists: readonly (readonly string[])[]): readonly string[] {
  return lists.find((list) => list.length > 0) ?? [];
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)];
}
