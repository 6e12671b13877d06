// Swedish municipalities and regions in every form in which pages and people name them, each leading to one label.
// Municipal federations and companies are partners of their own and stay as stated ("Göteborgsregionen").
import { fold } from '../language.js';
import type { Span } from '../types.js';
import { createNameFinder, type NameForm, type NameNeeds } from './names.js';
import { MUNICIPALITIES, placeGenitive } from './swedish-municipalities.js';
import { SWEDISH_REGIONS } from './swedish-regions.js';

/** Labels of all municipalities and regions, 310 in all (Gotland is both). */
export const SWEDISH_PARTNERS: readonly string[] = [
  ...new Set([...MUNICIPALITIES, ...SWEDISH_REGIONS].map((partner) => partner.label)),
];

/** A Swedish partner named in a text. */
export interface FoundSwedishPartner extends Span {
  readonly name: string;
}

/** Bare names that are words or personal names too, and what a text must show before they count. */
const NEEDS = new Map<string, NameNeeds>([
  ['Ale', 'capital'],
  ['Berg', 'inside'],
  ['Boden', 'capital'],
  ['Kil', 'capital'],
  ['Kinda', 'capital'],
  ['Klippan', 'capital'],
  ['Mark', 'inside'],
  ['Trosa', 'capital'],
  ['Vara', 'inside'],
  ['Ånge', 'letters'],
  ['Åre', 'letters'],
  ['Malå', 'letters'],
]);

/** Further bare names of a municipality. */
const OTHER_PLACES = new Map([
  ['Göteborg', ['Gothenburg']],
  ['Malung-Sälen', ['Malung', 'Sälen']],
  ['Gotland', ['Visby']],
]);

function municipalityForms(): NameForm<string>[] {
  return MUNICIPALITIES.flatMap(({ place, label }) => {
    const names = [place, ...(OTHER_PLACES.get(place) ?? [])];
    const whole = names.flatMap((name) => [
      `${name} kommun`,
      `${placeGenitive(name)} kommun`,
      `${name}s kommun`,
      `${name} stad`,
      `${placeGenitive(name)} stad`,
      `${name} municipality`,
      `${name} city`,
      `municipality of ${name}`,
      `city of ${name}`,
      `town of ${name}`,
    ]);
    // "Tar kommunen vara på …": an ordinary word after "kommunen" is no name without its capital.
    const following = names.map((name) => `kommunen ${name}`);
    const needs = NEEDS.get(place);
    return [
      ...[label, ...whole].map((text) => ({ text, value: label })),
      ...following.map((text) => ({
        text,
        value: label,
        ...(needs === undefined ? {} : { needs: 'capital' as const }),
      })),
      ...names.map((text) => (needs === undefined ? { text, value: label } : { text, value: label, needs })),
    ];
  });
}

function regionForms(): NameForm<string>[] {
  return SWEDISH_REGIONS.flatMap(({ label, counties, isTownToo }) =>
    [
      label,
      ...counties.flatMap((county) => [
        ...(isTownToo ? [] : [county]),
        `region ${county}`,
        `region ${placeGenitive(county)} län`,
        `region ${county} län`,
        `${county} region`,
        `${placeGenitive(county)} region`,
        `${placeGenitive(county)}regionen`,
        `${placeGenitive(county)} län`,
        `${county} county`,
        `county of ${county}`,
        `region of ${county}`,
        `${county} county council`,
        `${county} regional council`,
        `county council of ${county}`,
        `landstinget ${county}`,
        `${placeGenitive(county)} läns landsting`,
        `regionförbundet ${county}`,
        `landstinget i ${county}`,
        `regionförbundet i ${placeGenitive(county)} län`,
      ]),
    ].map((text) => ({ text, value: label })),
  );
}

/** Bodies of their own whose names hold that of a municipality or county; found, they hide it. */
const OTHER_BODIES: readonly string[] = [
  'Gothenburg Region',
  'Göteborg Region',
  'Göteborgsregionen',
  ...MUNICIPALITIES.flatMap(({ place }) => [
    `${placeGenitive(place)} universitet`,
    `${place} universitet`,
    `${place} university`,
    `university of ${place}`,
    `högskolan i ${place}`,
    `kommunalförbundet ${place}`,
  ]),
  ...SWEDISH_REGIONS.flatMap(({ counties }) =>
    counties.flatMap((county) => [
      `länsstyrelsen ${county}`,
      `länsstyrelsen i ${county}`,
      `länsstyrelsen i ${placeGenitive(county)} län`,
      `${county} county administrative board`,
      `county administrative board of ${county}`,
      `kommunalförbundet ${county}`,
    ]),
  ),
  'University of Gothenburg',
  'Gothenburg University',
];

const FORMS: readonly NameForm<string>[] = [...municipalityForms(), ...regionForms()];

/** First as written, then folded: Habo and Håbo are two. The first form of a key wins. */
const BY_KEY = new Map([
  ...[...FORMS].reverse().map((form) => [fold(partnerKey(form.text)), form.value] as const),
  ...[...FORMS].reverse().map((form) => [partnerKey(form.text), form.value] as const),
]);

const find = createNameFinder<string | undefined>([
  ...FORMS,
  ...OTHER_BODIES.map((text) => ({ text, value: undefined })),
]);

function partnerKey(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The label of a Swedish partner named by the whole text, in either language and any form; else undefined. */
export function canonicalSwedishPartner(name: string): string | undefined {
  const key = partnerKey(name);
  return BY_KEY.get(key) ?? BY_KEY.get(fold(key));
}

/** Municipalities and regions named in a text, in text order. A bare name that is also a word needs a capital. */
export function findSwedishPartners(text: string): readonly FoundSwedishPartner[] {
  const seen = new Set<string>();
  return find(text).flatMap(({ value, start, end }) => {
    const key = `${start} ${value}`;
    if (value === undefined || seen.has(key)) return [];
    seen.add(key);
    return [{ name: value, start, end }];
  });
}
