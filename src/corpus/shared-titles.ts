// Further projects under one title: their partners have several, each with a project line of its own and no title.
import { isSubtitle } from './line-forms.js';
import { type Line, nextFilled } from './lines.js';
import { readPartnershipTitle } from './partnership-title.js';

/**
 * Project lines that stand alone below a project of the same partners: the line of its title by their own places.
 *
 * @param starts  Where entries open that have a title.
 */
export function sharedTitles(
  lines: readonly Line[],
  starts: ReadonlySet<number>,
): ReadonlyMap<number, number> {
  const shared = new Map<number, number>();
  let titleLine: number | undefined;
  let hasProject = false;
  for (let index = nextFilled(lines, 0); index < lines.length; index = nextFilled(lines, index + 1)) {
    if (starts.has(index)) {
      titleLine = readPartnershipTitle(lines[index]!.plain) === undefined ? undefined : index;
      hasProject = false;
    } else if (titleLine !== undefined && isSubtitle(lines[index]!) && lines[index]!.standsApart) {
      if (hasProject) shared.set(index, titleLine);
      hasProject = true;
    }
  }
  return shared;
}
