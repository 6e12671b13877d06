// Whether a line does nothing but name the partners of one partnership: "Falun och Kolomyia", "Region Västerbotten,
// Umeå Municipality and Kisumu County, Kenya". Such lines title projects and head the sections of articles. A verb
// or any other ordinary word makes the line a headline instead ("Bogotá och Umeå i nytt partnerskap").
import { findCountries } from '../vocabulary/countries.js';
import { canonicalSwedishPartner, findSwedishPartners } from '../vocabulary/swedish-partners.js';
import { toPlain } from './lines.js';
import { isSamePartner } from './partner-names.js';

/** The partners that a title names, in its order and spelling. */
export interface PartnershipTitle {
  readonly swedish: readonly string[];
  readonly international: readonly string[];
  /** ISO 3166-1 alpha-2 of the countries named, Sweden left out. */
  readonly countries: readonly string[];
}

/** Small words inside names and between them. */
const NAME_WORD =
  /^(?:of|the|de|del|della|do|da|dos|das|la|las|los|le|les|el|al|di|du|den|der|van|och|and|samt|with|med|i|in|kommun|kommuner|stad|städer|stads|region|regionen|län|läns|landsting|municipality|municipalities|county|counties|city|cities|district|council|government|province|town|local|och\/eller|y|e|et)$/u;

/** "New partnership: Karlskrona and Saldanha Bay". */
export const ANNOUNCEMENT =
  /^(?:new|nytt|nya|ny)\s+(?:municipal\s+|kommunalt\s+|kommunala\s+)?(?:partnerships?|partnerskap|samarbete|samarbeten|projects?|projekt)\s*[:–—-]\s*/iu;

/** When they begin, before the partners: "1 March 2026 – Habo & Ndirewa, Zimbabwe". */
const DATE_BEFORE = /^(?:\d{4}-\d\d-\d\d|\d{1,2}\.? \p{L}{3,9}\.?(?: \d{4})?)\s*[:–—-]\s*(?=\p{Lu})/u;

/** When they work together, behind the partners: "Karlskoga kommun och Ombashi, Albanien, 2020–2023". */
const YEARS = /\s?[,:(]?\s?(?:19|20)\d\d(?:\s?[-–—/]\s?(?:(?:19|20)?\d\d)?)?\)?$/u;

/** What is granted, behind the partners: "Kalmar kommun och Entoko, Uganda: 285 000 kronor". */
const GRANTED =
  /\s?[:,(–—-]?\s?(?:SEK\s?\d[\d\u00a0 .,]{0,14}|\d[\d\u00a0 .,]{0,14}(?:miljoner\s|million\s|mn\s)?(?:kronor|kr|SEK|mkr|tkr))\.?\)?$/iu;

/**
 * The partners a line names, or undefined when it is not made of names alone, or names no Swedish partner together
 * with a partner abroad or a country.
 */
export function readPartnershipTitle(line: string): PartnershipTitle | undefined {
  const plain = inSmallLetters(toPlain(line).replace(/^(?:\d{1,2}[.)]\s+|#+\s+|[•·▪●*]\s+)/u, ''))
    .replace(DATE_BEFORE, '')
    .replace(ANNOUNCEMENT, '')
    .replace(GRANTED, '')
    .replace(/\s*[:.]$/u, '')
    .replace(YEARS, '');
  if (plain.length > 160 || /[:;?!]/u.test(plain) || !plain.split(/[\s,–—/&+-]+/u).every(isNamePart))
    return undefined;
  const parts = splitParts(plain);
  if (parts.length < 2) return undefined;
  const swedish = parts.filter((part) => isSwedish(part));
  const others = parts.filter((part) => !isSwedish(part));
  const countries = others.flatMap(countriesOf);
  const international = others.filter((part) => !isCountryAlone(part)).map(withoutCountry);
  if (swedish.length === 0 || (international.length === 0 && countries.length === 0)) return undefined;
  return { swedish, international, countries: [...new Set(countries)] };
}

/**
 * What a title calls the only partner abroad that labels state, where it is another name ("Peja" for "Komuna e Pejës");
 * undefined where the names agree, or where either names several.
 */
export function titledPartner(title: string, stated: readonly string[]): string | undefined {
  const named = readPartnershipTitle(title)?.international ?? [];
  const [name, label] = [named[0], stated[0]];
  if (named.length !== 1 || stated.length !== 1 || name === undefined || label === undefined)
    return undefined;
  return isSamePartner(name, label) ? undefined : name;
}

/** Whether a line names partners and their years, as it stands below a title that names none. */
export function isPartnersAndYears(line: string): boolean {
  const plain = toPlain(line);
  return YEARS.test(plain) && (readPartnershipTitle(plain)?.international.length ?? 0) > 0;
}

/** Partners and their years on the line below the title of a text: surer than labels that name those of several texts. */
export function readBelowTitle(text: string): PartnershipTitle | undefined {
  const line = /^[^\n]+\n\s*([^\n]+)/u.exec(text)?.[1] ?? '';
  return isPartnersAndYears(line) ? readPartnershipTitle(line) : undefined;
}

/** As readPartnershipTitle, where more may be said: "Borlänge and Drenovca: the workshop", "The bench: Mjölby and Hirsk". */
export function readPartnershipHeading(line: string): PartnershipTitle | undefined {
  const [first, second] = line.split(/:\s+(?=\P{N})/u, 2);
  const whole = readPartnershipTitle(line);
  if (whole !== undefined || second === undefined) return whole;
  return readPartnershipTitle(first!) ?? readPartnershipTitle(second);
}

/** "TIERP – VAYKASHEN (ARMENIA)" as "Tierp – Vaykashen (Armenia)"; other lines as they are. */
function inSmallLetters(plain: string): string {
  if (/\p{Ll}/u.test(plain)) return plain;
  return plain
    .toLowerCase()
    .replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())
    .replace(/(?<=\s)(?:And|Och|Of|With|Med|I|In|De|Del|Do|La)(?=\s)/gu, (word) => word.toLowerCase());
}

/** The place and country of a title such as "Santa Lucía Xepacul, Guatemala", which names no Swedish partner. */
export function readPlaceTitle(line: string): PartnershipTitle | undefined {
  const parts = /^([^,]{2,60}), ([^,]{3,40})$/u.exec(toPlain(line));
  const [place, country] = [parts?.[1] ?? '', parts?.[2] ?? ''];
  if (!isCountryAlone(country) || isSwedish(place) || !place.split(' ').every(isNamePart)) return undefined;
  const codes = countriesOf(country);
  return codes.length === 1 ? { swedish: [], international: [place], countries: codes } : undefined;
}

function isNamePart(word: string): boolean {
  return (
    word === '' ||
    /^[\p{Lu}\p{Lt}\p{Lo}("“”'’]/u.test(word) ||
    NAME_WORD.test(word) ||
    /^[deuil]\p{Lu}/u.test(word) ||
    canonicalSwedishPartner(word) !== undefined
  );
}

function splitParts(plain: string): string[] {
  // "Bosnia and Herzegovina" and its like keep their "and": countries are masked while the rest is divided.
  const masked = findCountries(plain)
    .filter(({ form }) => form === 'name')
    .reduceRight(
      (text, { start, end }) =>
        text.slice(0, start) + text.slice(start, end).replaceAll(' ', '\u0001') + text.slice(end),
      plain,
    );
  return masked
    .split(/\s*,\s*(?:(?:och|and|samt|&)\s+)?|\s+(?:och|and|samt|with|med|&|\+|[-–—])\s+|\s*[/–—]\s*/u)
    .flatMap((part) => swedishBeside(part.replaceAll('\u0001', ' ').trim()))
    .filter((part) => part !== '');
}

/** "Borås stad Makhanda", where the mark between the partners is lost, to both. */
function swedishBeside(part: string): string[] {
  const [found] = findSwedishPartners(part);
  if (found?.start !== 0 || !/ (?:kommun|stad|municipality|city)$/iu.test(part.slice(0, found.end)))
    return [part];
  const behind = part.slice(found.end);
  return /^ \p{Lu}\p{Ll}/u.test(behind) && !isSwedish(part)
    ? [part.slice(0, found.end), behind.trim()]
    : [part];
}

function isSwedish(part: string): boolean {
  if (canonicalSwedishPartner(part) !== undefined) return true;
  const [found] = findSwedishPartners(part);
  return (
    found !== undefined &&
    found.start === 0 &&
    /^[\s,]*(?:kommun|stad|municipality|i|in|Sweden|Sverige|\s)*$/iu.test(part.slice(found.end))
  );
}

function countriesOf(part: string): string[] {
  return findCountries(part)
    .filter(({ form, code }) => form === 'name' && code !== 'SE')
    .map(({ code }) => code);
}

function isCountryAlone(part: string): boolean {
  const [found] = findCountries(part);
  return found?.form === 'name' && found.start === 0 && found.end === part.length;
}

/** "Kisumu i Kenya", "Kisumu in Kenya" and "Kisumu (Kenya)" without the country. */
function withoutCountry(part: string): string {
  const found = findCountries(part)
    .filter(({ form }) => form === 'name')
    .at(-1);
  if (found === undefined || found.start === 0) return part;
  const before = /^(.*\S)\s*(?: i| in|\()\s*$/u.exec(part.slice(0, found.start))?.[1];
  return before !== undefined && /^\)?$/u.test(part.slice(found.end)) ? before : part;
}
