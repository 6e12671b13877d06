// The run-together values of a label ("ChersonCity of ChortkivKalush") as they stand, one by one. The site drops
// the separators of its lists, so a value ends where a capital follows a small letter with no space between.
// Names that carry such a capital inside ("McDonald", "eThekwini") and Swedish partners in small letters are the
// exceptions; no list of partners is consulted beyond the Swedish municipalities and regions.
import { fold } from '../language.js';
import type { LabelName } from '../types.js';
import { isKnownArea } from '../vocabulary/areas.js';
import { findCountries } from '../vocabulary/countries.js';
import { SDGS } from '../vocabulary/sdgs.js';
import { canonicalSwedishPartner, findSwedishPartners } from '../vocabulary/swedish-partners.js';
import { isKnownTheme } from '../vocabulary/themes.js';

const SDG_BY_NAME = new Map(
  SDGS.flatMap(({ number, names, alsoNamed }) =>
    [names.sv, names.en, ...alsoNamed.sv, ...alsoNamed.en].map((name): [string, number] => [
      fold(name),
      number,
    ]),
  ),
);

/** Beginnings of one word after which a capital starts no new value. */
const INNER_PREFIX =
  /(?:^|[\s(/-])(?:Mc|Mac|Kwa|Ka|Ma|De|Di|Da|Du|La|Le|Lo|El|Al|Ben|Van|Fitz|Tsh|\p{Ll}{1,2})$/u;

/** Southern African names whose capital stands behind a small prefix; Nguni spelling, one per district council. */
const SMALL_PREFIX_NAME =
  /(?:eThekwini|eMalahleni|eMzinyathi|eNdumeni|eDumbe|iLembe|iMpendle|uMgungundlovu|uMhlathuze|uMkhanyakude|uMngeni|uMshwathi|uMlalazi|uMzimkhulu|uPhongolo|uThukela|uThungulu)/u;

const SDG_START = /(?<!\d)(?:(?:SDG|Goal|Mål)\s*)?\d{1,2}\s*(?:[-–—.:)]\s*)?(?=\p{L})/gu;

/**
 * The values of one label line: verbatim spelling, source order, trimmed, none empty.
 *
 * @param raw       What stands on the value line.
 * @param isInline  Whether the label stands on the same line: such lists are written by hand, with commas and "and".
 */
export function splitValues(name: LabelName, raw: string, isInline = false): string[] {
  if (NO_VALUE.test(raw.trim())) return [];
  switch (name) {
    case 'sdg':
      return splitSdgs(raw);
    case 'tag':
      return clean(raw.split(/[,;|]/));
    case 'country':
      return splitCountries(raw);
    case 'swedishPartner':
      return clean(splitRunTogether(raw).flatMap(splitSwedish));
    case 'internationalPartner':
      return clean(
        splitRunTogether(raw).flatMap((value) => (isInline ? splitByCommas(value) : splitByMarks(value))),
      );
    default:
      return clean(splitRunTogether(raw).flatMap(splitByMarks).flatMap(splitKnown));
  }
}

/** What editors write where there is nothing to state. */
const NO_VALUE =
  /^(?:[-–—.]|saknas|(?:ej|inte|inget|inga) (?:angiv|ange|uppgift|valt|vald)\S*|okänt|none|n\/a|unknown|missing|not (?:stated|given|available|specified|applicable))\.?$/iu;

const GOAL_WORDS = String.raw`(?:SDGs?|goals?|mål(?:en)?|(?:global goals?|globala mål(?:en)?|mål i Agenda 2030|agenda 2030(?:-mål)?)(?:\s+(?:nummer|number|no\.?|nr\.?))?)`;
const GOAL_NUMBERS = new RegExp(
  String.raw`^(?:${GOAL_WORDS}\s*:?\s*)?(?:(?:nummer|number|no\.?|nr\.?)\s*)?(?:1[0-7]|[1-9])(?:\s*(?:,|;|·|\+|/|och|and|&|samt)\s*(?:${GOAL_WORDS}\s*)?(?:1[0-7]|[1-9]))*\.?$`,
  'iu',
);

/** Whether a text is nothing but goals by number: "SDG 4, 5 and 8", "10 och 4", "SDG 1 · SDG 11". */
export function isGoalNumbers(raw: string): boolean {
  return raw.length <= 160 && GOAL_NUMBERS.test(raw.trim());
}

/** The goal, 1 to 17, that one value of an SDG label means, by its number or its name in either language. */
export function sdgNumber(value: string): number | undefined {
  const digits = /\d{1,2}/.exec(value)?.[0];
  if (digits === undefined) return SDG_BY_NAME.get(fold(value.trim()));
  return Number(digits) >= 1 && Number(digits) <= 17 ? Number(digits) : undefined;
}

/** Splits wherever two values touch: small letter or bracket against capital, acronym against word. */
export function splitRunTogether(raw: string): string[] {
  const values: string[] = [];
  let start = 0;
  for (const { index } of raw.matchAll(
    /(?<=[\p{Ll}\p{M}\p{N})”"])(?=\p{Lu})|(?<=\p{Lu}{3})(?=\p{Lu}\p{Ll})/gu,
  )) {
    const value = raw.slice(start, index);
    const small = SMALL_PREFIX_NAME.exec(raw.slice(Math.max(start, index - 1)));
    if (small?.index === 0) {
      if (index - 1 > start) values.push(raw.slice(start, index - 1));
      start = Math.max(start, index - 1);
    } else if (!INNER_PREFIX.test(value)) {
      values.push(value);
      start = index;
    }
  }
  return clean([...values, raw.slice(start)]);
}

function splitSdgs(raw: string): string[] {
  if (isGoalNumbers(raw)) return raw.replace(/Agenda 2030/iu, '').match(/\d{1,2}/g) ?? [];
  const starts = [...raw.matchAll(SDG_START)].map((match) => match.index);
  if (starts.length > 0)
    return clean(starts.map((start, i) => raw.slice(start, starts[i + 1])).map(dropComma));
  const numbers = raw.match(/\d{1,2}/g);
  return numbers ?? splitRunTogether(raw).flatMap((value) => clean(value.split(/\s*[,;]\s+(?=\p{Lu})/u)));
}

function splitCountries(raw: string): string[] {
  const values = splitRunTogether(raw).flatMap((value) => {
    const found = findCountries(value).filter(({ form }) => form === 'name');
    return found.length > 0
      ? found.map(({ start, end }) => value.slice(start, end))
      : value.split(/[,;/]| (?:och|and|&) /u);
  });
  return [...new Set(clean(values))];
}

/** "Lidingö stadronneby kommun" and "Umeå kommun och Region Västerbotten" to their partners. */
function splitSwedish(value: string): string[] {
  for (const { index } of value.matchAll(/(?<=(?:kommun|stad|län|region))(?=\p{Ll})/giu)) {
    const rest = value.slice(index);
    if (canonicalSwedishPartner(rest) !== undefined || startsWithPartner(rest)) {
      return [value.slice(0, index), ...splitSwedish(rest)];
    }
  }
  if (canonicalSwedishPartner(value) !== undefined) return [value];
  const beside = besideEachOther(value);
  if (beside.length > 1) return beside;
  const parts = clean(value.split(/\s*[,;|/]\s*|\s+(?:och|and|&|samt)\s+/u));
  return parts.length > 1 && parts.every((part) => findSwedishPartners(part).length > 0)
    ? parts
    : splitByMarks(value);
}

/** "Falu kommun Region Dalarna" to its partners, where nothing else stands between or beside them. */
function besideEachOther(value: string): string[] {
  const found = findSwedishPartners(value);
  const rest = found.reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), value);
  return rest.trim() === '' ? found.map(({ start, end }) => value.slice(start, end)) : [];
}

function startsWithPartner(text: string): boolean {
  return findSwedishPartners(text)[0]?.start === 0 && /^\p{L}+ (?:kommun|stad)/u.test(text);
}

/** "A, B and C" to its names; "Kisumu, Kenya" is one, as its second part only says where the first lies. */
function splitByCommas(value: string): string[] {
  const parts = value.split(/\s*[,;|]\s*(?:(?:och|and) )?/u);
  const last = parts.at(-1) ?? '';
  const lastParts = parts.length > 1 ? last.split(/ (?:och|and|&|samt) /u) : splitPair(last);
  const names: string[] = [];
  for (const part of [...parts.slice(0, -1), ...lastParts]) {
    if (names.length > 0 && isCountry(part)) names.push(`${names.pop()}, ${part}`);
    else names.push(part);
  }
  return names;
}

function splitPair(value: string): string[] {
  const parts = value.split(
    / (?:och|samt) | and (?=City |Municipality |\p{Lu}\p{L}+ (?:County|Municipality|District|City))/u,
  );
  return parts.every((part) => /^\p{Lu}/u.test(part)) ? parts : [value];
}

function isCountry(text: string): boolean {
  const [found] = findCountries(text);
  return found?.form === 'name' && found.start === 0 && found.end === text.length;
}

/** "Social omsorg, Utbildning" to its areas or themes, where commas part known ones and belong to none. */
function splitKnown(value: string): string[] {
  const isKnown = (text: string) => isKnownArea(text) || isKnownTheme(text);
  const parts = value.split(/\s*,\s*|\s+(?:och|and)\s+/u);
  return parts.length > 1 && !isKnown(value) && parts.every(isKnown) ? parts : [value];
}

function splitByMarks(value: string): string[] {
  return value.split(/\s*[;|•·]\s*/u);
}

function dropComma(value: string): string {
  return value.replace(/[\s,;|]+$/u, '');
}

function clean(values: readonly string[]): string[] {
  return values.map((value) => value.trim()).filter((value) => value !== '');
}
