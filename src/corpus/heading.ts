// Which lines can head or title what stands below them, and the dates and kickers that stand above titles. Inside a
// text a heading must look like one; where an entry has just ended, nearly anything may open the next.
import { readLabelLine } from './label-line.js';
import { bulletLength, isFact, isNavigation, isQuotation, isSubtitle } from './line-forms.js';
import type { Line } from './lines.js';
import { isGoalNumbers } from './split-values.js';

/**
 * Whether a line can head what follows: it stands apart from what is above, is short, opens with a capital or digit,
 * and does not end as a sentence does. Questions count ("Vem kan söka?").
 */
export function looksLikeHeading(line: Line): boolean {
  const { plain } = line;
  if (plain.length < 2 || plain.length > 110 || readLabelLine(plain)?.value !== undefined) return false;
  if (
    bulletLength(plain) > 0 ||
    isQuotation(plain) ||
    isNavigation(plain) ||
    isFact(plain) ||
    isSubtitle(line)
  )
    return false;
  if (/[.,;!…]["”’)]?$/u.test(plain) && !/\b(?:m\.m|m\.fl|etc|jr)\.$/u.test(plain)) return false;
  if (/:$/u.test(plain)) return plain.split(' ').length <= 4;
  if (/https?:|www\.|\S@\S/u.test(plain) || isDateLine(plain)) return false;
  return /^["“”'’(]?[\p{Lu}\p{Lt}\p{Lo}\d]/u.test(plain) && /\p{L}/u.test(plain);
}

/** A headline that quotes: in quotation marks from end to end. */
function isQuotedTitle(plain: string): boolean {
  return plain.length <= 120 && /^["“”»][^"“”«»]+["“”«]$/u.test(plain);
}

/** A word above a headline that names the kind of text. */
export function isKicker(plain: string): boolean {
  return /^(?:nyhet(?:er)?|news|artikel|article|aktuellt|pressmeddelande|press release|reportage|projekt|project|publikation(?:er)?|publications?)$/iu.test(
    plain,
  );
}

/** When a text was published, with or without a word for it: "Publicerad 12 maj 2023", "2023-05-12". */
export function isDateLine(plain: string): boolean {
  return DATE_LINE.test(plain);
}

/** The label of a period that stands alone, with the years on the next line. */
export function isPeriodLabel(plain: string): boolean {
  return /^(?:tidsperiod|tidsram|projektperiod|projekttid|time period|time ?frame|project period|period|duration)\s*:?$/iu.test(
    plain,
  );
}

/** Nothing but years: "2025-2026", "2023 –". */
export function isYears(plain: string): boolean {
  return /^\(?(?:19|20)\d\d(?:\s?[-–—/]\s?(?:(?:19|20)\d\d)?)?\)?$/u.test(plain);
}

/** "14 april", as short news bear it within a year. */
export function isDayAndMonth(plain: string): boolean {
  return DAY_AND_MONTH.test(plain);
}

const MONTH = 'jan|feb|mars|march|apr|maj|may|jun|jul|aug|sep|okt|oct|nov|dec';
const DATE_LINE = new RegExp(
  String.raw`^(?:(?:publicera[dt]|published|uppdatera[dt]|updated|senast|last|nyheter?|news|den|on|posted|by|av|\||[-–—,:•])\s*)*(?:\d{4}-\d{2}-\d{2}|\d{1,2}[./ ](?:\d{1,2}|(?:${MONTH})\p{L}*\.?)[./ ,]*\d{2,4}|(?:${MONTH})\p{L}*\.? \d{1,2},? \d{4})(?:[ ,]*(?:kl\.?|at)? ?\d{1,2}[:.]\d{2})?(?:\s*[|•–-].{0,40})?$`,
  'iu',
);

const DAY_AND_MONTH = new RegExp(String.raw`^(?:den )?\d{1,2} (?:${MONTH})\p{L}*\.?$`, 'iu');

/**
 * Whether a line can title an entry after another has ended. Looser than a heading inside running text: titles may
 * be long, exclaim, or carry a colon; facts, list items, quotations and paragraphs may not open an entry.
 */
export function looksLikeTitle(line: Line): boolean {
  const { plain } = line;
  if (plain.length < 2 || plain.length > 220 || bulletLength(plain) > 0) return false;
  if (isQuotation(plain) && !isQuotedTitle(plain)) return false;
  if (isNavigation(plain) || isFact(plain) || isSubtitle(line) || readLabelLine(plain) !== undefined)
    return false;
  if (isDateLine(plain) || isKicker(plain) || isGoalNumbers(plain)) return false;
  if (isPeriodLabel(plain) || isYears(plain)) return false;
  return isQuotedTitle(plain) || !/[.…]["”’)]?$/u.test(plain) || plain.length <= 90;
}
