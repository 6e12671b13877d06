// Which lines below a label carry its values, and which lines show by their words alone that they are values. Closed
// vocabularies (goals, areas, themes, Swedish partners) are certain anywhere; a partner abroad is recognised only by
// where it stands.
import type { LabelName } from '../types.js';
import { isKnownArea } from '../vocabulary/areas.js';
import { findCountries } from '../vocabulary/countries.js';
import { canonicalSwedishPartner, findSwedishPartners } from '../vocabulary/swedish-partners.js';
import { isKnownTheme } from '../vocabulary/themes.js';
import { readLabelLine } from './label-line.js';
import { isSubtitle } from './line-forms.js';
import { type Line, nextFilled } from './lines.js';
import { readPartnershipTitle } from './partnership-title.js';
import { isGoalNumbers, sdgNumber, splitValues } from './split-values.js';

/** Longest line of values. Chosen: all 17 goals by name have about 520. */
const MAX_VALUE_LINE_CHARS = 1000;

/**
 * Indices of the lines with the values of a label that stands alone at `labelIndex`; empty when it has none.
 *
 * @param isSpaced  Whether the label above keeps a blank line before its value, so that this one may too.
 */
export function readValueLines(
  lines: readonly Line[],
  labelIndex: number,
  { name, isSpaced }: { readonly name: LabelName; readonly isSpaced: boolean },
): number[] {
  const first = nextFilled(lines, labelIndex + 1);
  if (first >= lines.length || !isPlausible(lines, first, name)) return [];
  const isApart = first > labelIndex + 1;
  if (isApart && !isSpaced && !isCertain(lines[first]!.plain, name) && !isBeforeLabel(lines, first))
    return [];
  const valueLines = [first];
  for (let next = first + 1; next < lines.length && lines[next]!.plain !== ''; next += 1) {
    if (readLabelLine(lines[next]!.plain) !== undefined || !continues(lines, next, name)) break;
    if (name === 'sdg' && isThemeBelowGoals(lines[first]!.plain, lines[next]!.plain)) break;
    valueLines.push(next);
  }
  return valueLines;
}

/** Whether a line right below a label can be its value. */
function isPlausible(lines: readonly Line[], index: number, name: LabelName): boolean {
  const { plain } = lines[index]!;
  if (readLabelLine(plain) !== undefined || plain.length > MAX_VALUE_LINE_CHARS) return false;
  const below = nextFilled(lines, index + 1);
  const follower = lines[below];
  const isTitle = lines[index - 1]?.plain === '' || below === index + 1;
  if (follower !== undefined && isSubtitle(follower) && isTitle) return false;
  if (name === 'sdg') return NUMBERED.test(plain) || isCertain(plain, name) || isGoalNumbers(plain);
  if (name === 'country') return findCountries(plain).length > 0 && !/\.$/u.test(plain);
  if (name === 'swedishPartner' || name === 'internationalPartner') {
    return readPartnershipTitle(plain)?.international.length === undefined && !/[.?!]$/u.test(plain);
  }
  return !/[.?!]$/u.test(plain);
}

/** "3 - Good health", "SDG 3: Health". */
const NUMBERED = /^(?:(?:SDG|Goal|Mål)\s*)?\d{1,2}\s*[-–—.:]\s*\p{L}/iu;

/** Whether a value is a goal by its word and number, or by its name. */
function isGoal(value: string): boolean {
  return sdgNumber(value) !== undefined && (NUMBERED.test(value) || !/\d/u.test(value));
}

/** Whether behind a bare number stands the name of that goal: objectives are numbered too. */
function isNamedRight(value: string): boolean {
  return sdgNumber(value) === sdgNumber(value.replace(/^\d+\s*[-–—.:]\s*/u, ''));
}

/** Whether the words of a line alone show that they are values of a label. */
export function isCertain(plain: string, name: LabelName): boolean {
  if (plain.length > MAX_VALUE_LINE_CHARS) return false;
  const values = splitValues(name, plain);
  switch (name) {
    case 'sdg':
      return values.every((value) => isGoal(value) && (!/^\d/u.test(value) || isNamedRight(value)));
    case 'area':
      return values.every(isKnownArea);
    case 'theme':
      return values.every(isKnownTheme);
    case 'swedishPartner':
      return values.every((value) => canonicalSwedishPartner(value) !== undefined);
    case 'country':
      return values.every((value) =>
        findCountries(value).some(({ start, end }) => start === 0 && end === value.length),
      );
    case 'tag':
      return /,$/u.test(plain);
    case 'internationalPartner':
      return false;
  }
}

/** Whether a further line goes on with the values above it. */
function continues(lines: readonly Line[], index: number, name: LabelName): boolean {
  const { plain } = lines[index]!;
  if (isCertain(plain, name)) return true;
  return name === 'internationalPartner' && isNameAbroad(plain) && isBeforeLabel(lines, index);
}

/** "Gender Equality" below goals that bear their numbers is the theme, whose label the page leaves out. */
function isThemeBelowGoals(goals: string, plain: string): boolean {
  return /\d/u.test(goals) && !/\d/u.test(plain) && isKnownTheme(plain);
}

/** Whether a line can be nothing but goals, wherever it stands: several by number, or each with a dash and its known name. */
export function isGoalLine(plain: string): boolean {
  if (/^\p{L}/u.test(plain) && isGoalNumbers(plain)) return (plain.match(/\d+/gu) ?? []).length > 1;
  if (plain.length > MAX_VALUE_LINE_CHARS || !/^\d{1,2} ?[-–] ?\p{Lu}/u.test(plain)) return false;
  return splitValues('sdg', plain).every(
    (value) => sdgNumber(value) === sdgNumber(value.replace(/^\d+ ?[-–] ?/u, '')),
  );
}

/** Whether a line can be nothing but tags: a few words each, and a comma behind the last, as the site prints them. */
export function isTagLine(plain: string): boolean {
  return (
    plain.length <= MAX_VALUE_LINE_CHARS &&
    /,$/u.test(plain) &&
    splitValues('tag', plain).every((tag) => tag.split(' ').length <= 4 && !/[.!?:]/u.test(tag))
  );
}

/** Whether a line holds nothing but a name, and none of a Swedish partner. */
export function isNameAbroad(plain: string): boolean {
  const isShort = plain.length <= 80 && findSwedishPartners(plain).length === 0;
  return (
    isShort && plain.split(' ').every((word) => /^[\p{Lu}(]|^(?:of|the|de|del|la|do|da|and)$/u.test(word))
  );
}

/** Whether the next filled line is a label that stands alone. */
export function isBeforeLabel(lines: readonly Line[], index: number): boolean {
  const next = lines[nextFilled(lines, index + 1)];
  const label = next === undefined ? undefined : readLabelLine(next.plain);
  return label !== undefined && label.value === undefined;
}
