// Countries, parts of the world and partners that a question names, with the mistyped ones. Sweden is no country
// filter: every partnership has a Swedish side. A demonym that means a language ("på spanska") or where people come
// from ("syrian refugees") is none either.

import { findCountries, findRegions } from '../vocabulary/countries.js';
import { findConcepts } from '../vocabulary/find-concepts.js';
import { findSwedishPartners } from '../vocabulary/swedish-partners.js';
import type { WorldRegion } from '../vocabulary/world-regions.js';
import type { CorpusNames } from './corpus-names.js';
import { findPartners } from './find-partners.js';
import { type FoundFacet, tokenRange, withoutOverlaps } from './found-facet.js';
import { isOrdinary } from './known-words.js';
import { nearPlace } from './near-places.js';
import { isStopWord } from './stop-words.js';
import type { Token } from './token.js';

/** @param question  Composed (NFC); the tokens are its words. */
export function findPlaces(question: string, tokens: readonly Token[], names: CorpusNames): FoundFacet[] {
  const found = withoutOverlaps([
    ...findPartners(tokens, names),
    ...swedishPartners(question, tokens),
    ...swedishRegions(tokens, names),
    ...countries(question, tokens),
    ...regions(question, tokens, names),
  ]);
  return dropWiderRegions([...found, ...misspelled(tokens, found, names)])
    .filter((place) => !isOtherThan(place, tokens))
    .map((place) => excluded(place, tokens, names));
}

function swedishPartners(question: string, tokens: readonly Token[]): FoundFacet[] {
  return findSwedishPartners(question).flatMap((partner) => {
    const range = tokenRange(tokens, partner);
    return range ? [{ facet: 'swedishPartner', values: [partner.name], ...range, isStated: false }] : [];
  });
}

/** "Swedish regions", "a region as Swedish partner": any of those that the corpus has. */
function swedishRegions(tokens: readonly Token[], names: CorpusNames): FoundFacet[] {
  const values = [...names.swedishPartners].filter((name) => /^region |regionen$/iu.test(name));
  if (values.length === 0) return [];
  return tokens.flatMap((token, index): FoundFacet[] => {
    if (!/^(?:regionerna|regioner|regionen|regions?)$/.test(token.folded)) return [];
    const behind = tokens
      .slice(index + 1, index + 5)
      .map(({ folded }) => folded)
      .join(' ');
    const before = tokens
      .slice(Math.max(0, index - 2), index)
      .map(({ folded }) => folded)
      .join(' ');
    const isPartner =
      /(?:^| )(?:svensk|svenska|swedish)$/.test(before) ||
      /^(?:som|as) (?:\S+ ){0,2}(?:partners?|parter|part)(?: |$)/.test(behind) ||
      /^(?:as opposed to|rather than|and not|i stallet for|snarare an|och inte|men inte) (?:\S+ ){0,2}(?:kommun|kommuner|municipality|municipalities)/.test(
        behind,
      );
    return isPartner
      ? [{ facet: 'swedishPartner', values, first: index, end: index + 1, isStated: false }]
      : [];
  });
}

function countries(question: string, tokens: readonly Token[]): FoundFacet[] {
  return findCountries(question).flatMap((country) => {
    const range = tokenRange(tokens, country);
    if (country.code === 'SE' || !range) return [];
    if (country.form === 'demonym' && (isLanguage(tokens, range) || isOrigin(tokens, range))) return [];
    return [{ facet: 'country', values: [country.code], ...range, isStated: false }];
  });
}

/** "Syrian refugees", "ukrainska flyktingar": where people come from, not where a partner is. */
function isOrigin(tokens: readonly Token[], { end }: { readonly end: number }): boolean {
  const next = tokens[end];
  return next !== undefined && ORIGINATING.test(next.folded);
}

const ORIGINATING =
  /^(?:krigs)?(?:flykting|refugee|migrant|immigrant|invandrar|asyl|asylum|diaspora|exil|exile)/;

/** "på spanska", "in Spanish", "talar franska", "the English version": no country is meant. */
function isLanguage(tokens: readonly Token[], range: { first: number; end: number }): boolean {
  const named = tokens[range.first]!;
  if (/^engelsk|^english$/.test(named.folded)) return true;
  const next = tokens[range.end];
  if (next && /^(sprak|spraket|language|tolk|interpreter)/.test(next.folded)) return true;
  const before = tokens[range.first - 1]?.folded ?? '';
  const isBare = !next || /[^\s]/.test(next.gap) || isStopWord(next.text);
  return isBare && /^(pa|in|till|from|fran|into|tala|talar|speak|speaks|spoken|kan|skriva)$/.test(before);
}

function regions(question: string, tokens: readonly Token[], names: CorpusNames): FoundFacet[] {
  const foundAt = (region: WorldRegion, range: { first: number; end: number }): FoundFacet => {
    const present = region.countries.filter((code) => names.countries.has(code) && code !== 'SE');
    const values = present.length > 0 ? present : region.countries.filter((code) => code !== 'SE');
    return { facet: 'country', values, ...range, isStated: false, region };
  };
  return findRegions(question).flatMap(({ region, ...span }) => {
    const range = tokenRange(tokens, span);
    if (!range) return [];
    const other = coordinatedRegion(tokens, range);
    return [
      foundAt(region, range),
      ...(other ? [foundAt(other, { first: range.first - 2, end: range.first })] : []),
    ];
  });
}

/** The first of "South or Central America", "Öst- och Sydafrika", which share the name of their continent. */
function coordinatedRegion(
  tokens: readonly Token[],
  { first, end }: { readonly first: number; readonly end: number },
): WorldRegion | undefined {
  const [part, conjunction] = [tokens[first - 2], tokens[first - 1]];
  if (!part || !/^(och|eller|and|or|samt)$/.test(conjunction?.folded ?? '')) return undefined;
  const last = tokens[end - 1]!.text;
  const continent = /(amerika|afrika|asien|europa)$/iu.exec(last)?.[1] ?? '';
  const named = continent === '' || end - first > 1 ? `${part.text} ${last}` : `${part.text}${continent}`;
  const [found] = findRegions(named);
  return found?.start === 0 && found.end === named.length ? found.region : undefined;
}

/** "Vem mer än Nyköping", "who besides Åre": others are asked for than the one that is named. */
function isOtherThan({ facet, first }: FoundFacet, tokens: readonly Token[]): boolean {
  const before = tokens
    .slice(Math.max(0, first - 3), first)
    .map(({ folded }) => folded)
    .join(' ');
  return (
    facet.endsWith('Partner') &&
    /(?:^| )(?:(?:mer|fler|flera|annan|andra) an|forutom|utover|besides|other than|apart from|except)$/.test(
      before,
    )
  );
}

/** "Utanför Afrika", "not in Kenya": all other countries of the corpus. */
function excluded(place: FoundFacet, tokens: readonly Token[], names: CorpusNames): FoundFacet {
  const before = tokens.slice(Math.max(0, place.first - 2), place.first).map(({ folded }) => folded);
  const isNot =
    /^(?:utanfor|utom|forutom|outside|except|besides)$/.test(before.at(-1) ?? '') ||
    /^(?:inte i|not in|outside of|except in|utom i|utanfor i)$/.test(before.join(' '));
  if (place.facet !== 'country' || !isNot) return place;
  const others = [...names.countries].filter((code) => code !== 'SE' && !place.values.includes(code));
  const width = /^(?:i|in|of)$/.test(before.at(-1) ?? '') ? 2 : 1;
  const { region: _region, ...rest } = place;
  return { ...rest, values: others, first: place.first - width };
}

/** "Kenya i Afrika" asks for Kenya. */
function dropWiderRegions(found: readonly FoundFacet[]): FoundFacet[] {
  const named = found
    .filter(({ facet, region }) => facet === 'country' && !region)
    .flatMap(({ values }) => values);
  return found.filter(({ region }) => !region?.countries.some((code) => named.includes(code)));
}

/** Words that nobody knows but that are one typing error away from a place. */
function misspelled(
  tokens: readonly Token[],
  found: readonly FoundFacet[],
  names: CorpusNames,
): FoundFacet[] {
  return tokens.flatMap((token, index): FoundFacet[] => {
    if (found.some(({ first, end }) => first <= index && index < end)) return [];
    if (token.roles.size > 0 || token.unit || names.words.has(token.folded) || isStopWord(token.text))
      return [];
    const meant = isOrdinary(token.folded) ? undefined : nearPlace(token, names);
    if (!meant || findConcepts(token.text, undefined).length > 0) return [];
    return [{ ...meant, first: index, end: index + 1, isStated: false }];
  });
}
