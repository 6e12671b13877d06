// The first line of a page that names what the whole page is about ("Svensk partner: Umeå kommun", "Partner
// country: Zambia", "Archive: Partner matches"). It belongs to no entry; its partner or country holds for each.
import type { LabelName } from '../types.js';
import { isDateLine, isKicker, isPeriodLabel, looksLikeTitle } from './heading.js';
import { readLabelLine } from './label-line.js';
import { isSubtitle } from './line-forms.js';
import { type Line, nextFilled } from './lines.js';
import { splitValues } from './split-values.js';
import { findTeasers, isLead, withoutBullet } from './teasers.js';
import { isGoalLine } from './value-lines.js';

/** What a page says of all its entries. */
export interface PageHeader {
  /** Index of its line, from 0. */
  readonly index: number;
  /** Absent for an archive's name. */
  readonly name?: LabelName;
  readonly values: readonly string[];
}

/** The path from the start page: "Hem > Partnerskap > Umeå kommun". */
const BREADCRUMB = /^(?:hem|home|start|startsida|du är här)\s*[>»›/:|]/iu;

const ARCHIVE =
  /^(?:arkiv|archive|kategori|kategorier|category|categories|sökresultat|search results)\s*[:：]\s*\S/iu;

/**
 * The header at a line, or undefined. A label with its value stands alone there, and a title comes next; before
 * further facts it would be a fact of the text itself.
 */
export function readPageHeader(lines: readonly Line[], index: number): PageHeader | undefined {
  const line = lines[index];
  const next = lines[nextFilled(lines, index + 1)];
  if (line === undefined || next === undefined) return undefined;
  if (BREADCRUMB.test(line.plain) || isSiteName(lines, index)) return { index, values: [] };
  const isListing =
    looksLikeTitle({ ...next, plain: withoutBullet(next.plain) }) ||
    isLead(next) ||
    (isGoalLine(line.plain) && findTeasers(lines).length > 0);
  if (isListing && isGoalLine(line.plain))
    return { index, name: 'sdg', values: splitValues('sdg', line.plain) };
  const isTitled = isListing || isDateLine(next.plain) || isKicker(next.plain) || isPeriodLabel(next.plain);
  if (!isTitled && !isSubtitle(next)) return undefined;
  if (ARCHIVE.test(line.plain)) return { index, values: [] };
  const label = readLabelLine(line.plain);
  if (label?.value === undefined || label.isRunning) return undefined;
  return { index, name: label.name, values: splitValues(label.name, label.value, true) };
}

/** A name of one or two words above a title that has its date below: the site's, not the text's. */
function isSiteName(lines: readonly Line[], index: number): boolean {
  const title = nextFilled(lines, index + 1);
  const date = lines[nextFilled(lines, title + 1)];
  return (
    /^\p{Lu}\S*(?: \S+)?$/u.test(lines[index]!.plain) &&
    !isKicker(lines[index]!.plain) &&
    looksLikeTitle(lines[title]!) &&
    date !== undefined &&
    isDateLine(date.plain)
  );
}
