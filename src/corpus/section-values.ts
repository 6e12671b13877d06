// Values that stand below the heading of a section without their labels: its country, list items that are areas, themes
// or goals by their words alone.
import type { LabelName } from '../types.js';
import { findCountries } from '../vocabulary/countries.js';
import type { FoundLabel } from './found-label.js';
import { readLabelLine } from './label-line.js';
import { bulletLength } from './line-forms.js';
import { type Line, nextFilled } from './lines.js';
import { splitValues } from './split-values.js';
import { isCertain } from './value-lines.js';

/** Values without their labels on the first lines below the heading: "South Africa", "• Climate action". */
export function valuesBelow(lines: readonly Line[], first: number, last: number): FoundLabel[] {
  const labels: FoundLabel[] = [];
  for (let index = nextFilled(lines, first + 1); index <= last; index += 1) {
    const { plain } = lines[index]!;
    const bullet = bulletLength(plain);
    const value = plain.slice(bullet);
    const name = isCountryLine(lines[index]!)
      ? 'country'
      : bullet > 0
        ? BARE_NAMES.find((candidate) => isCertain(value, candidate))
        : undefined;
    if (name === undefined && bullet === 0) break;
    if (name === undefined) continue;
    const values = splitValues(name, value, true);
    labels.push({
      name,
      first: index,
      last: index,
      valueLines: [index],
      values,
      form: 'bare',
      isRunning: true,
    });
  }
  return labels;
}

const BARE_NAMES: readonly LabelName[] = ['area', 'theme', 'sdg'];

/** "South Africa", "• South Africa", "Zambia/Zimbabwe", "South Africa. Topic: A clinic on the water". */
export function isCountryLine({ plain }: Line): boolean {
  const own = plain.slice(bulletLength(plain));
  const found = findCountries(own);
  const isNamed = found.length > 0 && found.every(({ form }) => form === 'name') && found[0]!.start === 0;
  if (!isNamed) return false;
  const between = found.slice(1).map(({ start }, i) => own.slice(found[i]!.end, start));
  if (!between.every((text) => /^(?:\s?[/,&]\s?|\s(?:och|and)\s)$/u.test(text))) return false;
  const behind = own.slice(found.at(-1)!.end);
  return behind === '' || (/^[.:,;] /u.test(behind) && readLabelLine(behind.slice(2)) !== undefined);
}
