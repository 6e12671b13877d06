// Titles that open an entry by themselves, where no labels divide it from the one above: a project line or partners with
// their years below, nothing but partners, or a headline of its own among the projects of a listing.
import { findSwedishPartners } from '../vocabulary/swedish-partners.js';
import { isNetworkName } from './document-kind.js';
import { isDateLine, looksLikeHeading, looksLikeTitle } from './heading.js';
import type { LabelRun } from './label-runs.js';
import { isSubtitle } from './line-forms.js';
import { type Line, nextFilled, previousFilled } from './lines.js';
import { readPageHeader } from './page-header.js';
import { isPartnersAndYears, readPartnershipTitle } from './partnership-title.js';
import { isCountryLine } from './section-values.js';

/** Their lines, in order; indices into the lines of the source. @param known  Where entries open already. */
export function startsByTitle(
  lines: readonly Line[],
  known: ReadonlySet<number>,
  runs: readonly LabelRun[],
): number[] {
  const starts: number[] = [];
  const labelled = new Set(runs.flatMap(({ labels }) => labels.flatMap(({ first, last }) => [first, last])));
  const titled = lines.filter(
    (line) => looksLikeHeading(line) && readPartnershipTitle(line.plain) !== undefined,
  );
  const isListing = readPageHeader(lines, nextFilled(lines, 0))?.name !== undefined || titled.length > 1;
  let titleLine = -1;
  // The project that other texts of a listing stand among.
  let projectLine = -1;
  for (let index = nextFilled(lines, 0); index < lines.length; index = nextFilled(lines, index + 1)) {
    const line = lines[index]!;
    if (known.has(index)) titleLine = projectLine = index;
    else if (titleLine >= 0 && canOpen(line) && !labelled.has(index)) {
      const subtitle = lines[nextFilled(lines, index + 1)];
      const isMember =
        isNetworkName(lines[titleLine]!.plain) && readPartnershipTitle(line.plain) !== undefined;
      const isProject =
        !isMember && subtitle !== undefined && (isSubtitle(subtitle) || isPartnersAndYears(subtitle.plain));
      if (isProject || isSibling(lines, projectLine, index)) {
        starts.push(index);
        titleLine = projectLine = index;
      } else if (isOtherText(lines, titleLine, index, isListing)) {
        starts.push(index);
        titleLine = index;
      }
    }
  }
  return starts;
}

/** A country may stand between partners and their project, and opens nothing. */
function canOpen(line: Line): boolean {
  return looksLikeTitle(line) && !/[.!]$/u.test(line.plain) && !isCountryLine(line);
}

/** A title of partners below an entry titled the same way: the next partnership, as projects have no sections. */
function isSibling(lines: readonly Line[], titleLine: number, index: number): boolean {
  return (
    lines[index]!.standsApart &&
    looksLikeHeading(lines[index]!) &&
    readPartnershipTitle(lines[titleLine]!.plain) !== undefined &&
    readPartnershipTitle(lines[index]!.plain) !== undefined
  );
}

/** Headings inside a project are shorter: "Background", "Expected results". Chosen. */
const MIN_TITLE_WORDS = 5;

/** On a page that lists the texts of a partner or country, a headline below the text of a project: news, a study, a call. */
function isOtherText(lines: readonly Line[], titleLine: number, index: number, isListing: boolean): boolean {
  if (!isListing || readPartnershipTitle(lines[titleLine]!.plain) === undefined) return false;
  const { plain } = lines[index]!;
  const above = lines[previousFilled(lines, index - 1)]!;
  const below = lines[nextFilled(lines, index + 1)];
  return (
    lines[index - 1]!.plain === '' &&
    lines[index + 1]?.plain === '' &&
    looksLikeHeading(lines[index]!) &&
    !/:$/u.test(plain) &&
    !OF_THE_PROJECT.test(plain) &&
    below !== undefined &&
    (isOfOthers(lines[titleLine]!.plain, below.plain) ||
      (plain.split(' ').length >= MIN_TITLE_WORDS && above.plain.length > 80)) &&
    (below.plain.length > 80 || isDateLine(below.plain) || /^\p{Lu}[^:.]{2,25}: \S/u.test(below.plain))
  );
}

/** Whether a paragraph names Swedish partners, and none that the title above names. */
function isOfOthers(title: string, paragraph: string): boolean {
  const own = new Set(findSwedishPartners(title).map(({ name }) => name));
  const named = findSwedishPartners(paragraph);
  return named.length > 0 && named.every(({ name }) => !own.has(name));
}

/** What headings inside the text of a project speak of. */
const OF_THE_PROJECT =
  /(?<!\p{L})(?:(?:the|this|our) (?:project|partnership|co-?operation)|projektet|partnerskapet|samarbetet|(?:expected )?results?|resultat|objectives?|goals?|mål|syfte|aims?|activities|aktiviteter)(?!\p{L})/iu;
