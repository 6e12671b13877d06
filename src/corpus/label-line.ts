// Which lines name a label of an ICLD page, in Swedish or English, alone on the line or with the value behind a
// colon. Labels of the block that ends an entry are told from those that stand in running text ("Samarbetsområde").
import { fold } from '../language.js';
import type { LabelName } from '../types.js';
import { toPlain } from './lines.js';

/** A line that bears a label. */
export interface LabelLine {
  readonly name: LabelName;
  /** What stands behind the colon, plain; absent when the label stands alone. */
  readonly value?: string;
  /** Stands in running text and never opens or continues the block that ends an entry. */
  readonly isRunning: boolean;
  /** The word also occurs as a heading of its own ("Tema"): a label only when a value follows. */
  readonly isAmbiguous: boolean;
}

/** Label names as they stand on the site, singular and plural, both languages. Folded on comparison. */
const BLOCK_LABELS: Readonly<Record<LabelName, readonly string[]>> = {
  area: [
    'Projektområde',
    'Projektområden',
    'Project Area',
    'Project Areas',
    'Thematic area',
    'Thematic areas',
  ],
  sdg: [
    ...[
      'Globala mål',
      'Globalt mål',
      'Globala målen',
      'De globala målen',
      'Agenda 2030-mål',
      'Mål i Agenda 2030',
      'Hållbarhetsmål',
    ],
    ...[
      'Sustainable Development Goals',
      'Sustainable Development Goal',
      'Global Goals',
      'Global Goal',
      'SDGs',
      'SDG',
    ],
    ...['UN Sustainable Development Goals', 'The Global Goals', 'Sustainable Development Goals (SDGs)'],
  ],
  theme: ['Tema', 'Teman', 'Ämne', 'Ämnen', 'Topic', 'Topics', 'Theme', 'Themes'],
  swedishPartner: [
    ...['Svensk partner', 'Svenska partner', 'Svenska partners', 'Svensk part', 'Svenska parter'],
    ...['Swedish partner', 'Swedish partners', 'Partner in Sweden', 'Partner i Sverige'],
  ],
  internationalPartner: [
    ...[
      'Internationell partner',
      'Internationella partner',
      'Internationella partners',
      'Internationell part',
    ],
    ...['International partner', 'International partners', 'Utländsk partner', 'Foreign partner'],
  ],
  tag: ['Etikett', 'Etiketter', 'Taggar', 'Nyckelord', 'Tag', 'Tags', 'Keywords', 'Keyword'],
  country: [
    ...['Samarbetsland', 'Samarbetsländer', 'Partnerland', 'Partnerländer', 'Land', 'Länder', 'Land/länder'],
    ...['Partner country', 'Partner countries', 'Country', 'Countries', 'Country of cooperation'],
  ],
};

const RUNNING_LABELS: Readonly<Partial<Record<LabelName, readonly string[]>>> = {
  area: [
    ...['Samarbetsområde', 'Samarbetsområden', 'Område för samarbete', 'Verksamhetsområde', 'Område'],
    ...[
      'Area of Cooperation',
      'Areas of Cooperation',
      'Cooperation area',
      'Area of collaboration',
      'Co-operation area',
    ],
  ],
};

/** Words that are labels only in context: they also head sections, columns and menus. */
const AMBIGUOUS = new Set([
  'omrade',
  'tema',
  'teman',
  'amne',
  'amnen',
  'topic',
  'topics',
  'theme',
  'themes',
  'tag',
  'tags',
]);
const AMBIGUOUS_NAMES = new Set<LabelName>(['country']);

const LABELS = new Map<string, Omit<LabelLine, 'value'>>([
  ...entriesOf(BLOCK_LABELS, false),
  ...entriesOf(RUNNING_LABELS, true),
]);

function entriesOf(table: Readonly<Partial<Record<LabelName, readonly string[]>>>, isRunning: boolean) {
  return (Object.keys(table) as LabelName[]).flatMap((name) =>
    (table[name] ?? []).map((label): [string, Omit<LabelLine, 'value'>] => [
      fold(label),
      { name, isRunning, isAmbiguous: AMBIGUOUS.has(fold(label)) || AMBIGUOUS_NAMES.has(name) },
    ]),
  );
}

/** The label a line bears, or undefined. Tolerates case, diacritics, a lone colon, and Markdown emphasis. */
export function readLabelLine(line: string): LabelLine | undefined {
  const match = /^([^:：]{2,45}?)\s*(?:[:：]\s*(.*))?$/u.exec(toPlain(line).replace(/^[*_#\s]+|[*_]+/g, ''));
  const label = match?.[1] === undefined ? undefined : LABELS.get(fold(match[1]));
  if (label === undefined) return undefined;
  const value = match?.[2] ?? '';
  return value === '' ? label : { ...label, value };
}
