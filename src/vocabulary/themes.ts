// The themes of the site ("Tema", "Topic") in both languages.
import type { Bilingual } from './bilingual.js';
import { lookUpSiteValues, type SiteValue } from './site-values.js';

/** Known themes, by English site name. */
export const THEMES: readonly SiteValue[] = [
  {
    names: { sv: 'Barns rättigheter och ungdomsdeltagande', en: 'Child rights and youth participation' },
    alsoNamed: {
      sv: [
        'Ungdomsdeltagande',
        'Barns rättigheter',
        'Barnrätt',
        'Ungas delaktighet',
        'Ungas deltagande',
        'Ungas inflytande',
        'Ungdomars deltagande',
        'Ungdomars delaktighet',
        'Ungdomsinflytande',
        'Barns rättigheter och ungas deltagande',
        'Barns rättigheter och ungas delaktighet',
        'Barnets rättigheter',
      ],
      en: [
        'Youth participation',
        'Child rights',
        "Children's rights",
        "Children's rights and youth participation",
        'Youth engagement',
        'Youth influence',
      ],
    },
  },
  {
    names: { sv: 'Jämlik hälsa', en: 'Equal Health' },
    alsoNamed: {
      sv: ['Hälsa på lika villkor'],
      en: ['Equitable health', 'Health equity', 'Equal access to health', 'Equity in health'],
    },
  },
  {
    names: { sv: 'Jämställdhet', en: 'Gender Equality' },
    alsoNamed: { sv: ['Jämställdhet mellan könen'], en: ['Equality between women and men'] },
  },
  {
    names: { sv: 'Demokratisk resiliens', en: 'Democratic resilience' },
    alsoNamed: { sv: ['Demokratisk motståndskraft'], en: [] },
  },
  {
    names: { sv: 'Mänskliga rättigheter', en: 'Human Rights' },
    alsoNamed: { sv: ['De mänskliga rättigheterna', 'MR'], en: [] },
  },
  {
    names: {
      sv: 'Deltagardemokrati, medborgardialog och medborgarbudget',
      en: 'Participatory democracy, citizen dialogues and budgeting',
    },
    alsoNamed: {
      sv: [
        'Medborgardialog och medborgarbudget',
        'Medborgardialog',
        'Medborgardialoger',
        'Medborgarbudget',
        'Deltagande demokrati',
        'Deltagardemokrati',
        'Deltagande demokrati, medborgardialoger och budgetering',
        'Deltagande demokrati, medborgardialog och medborgarbudget',
        'Medborgardeltagande',
      ],
      en: [
        'Participatory democracy',
        'Citizen dialogue',
        'Citizen dialogues',
        'Participatory budgeting',
        'Citizen dialogue and participatory budgeting',
        'Citizen participation',
      ],
    },
  },
];

const LOOK_UP = lookUpSiteValues(THEMES);

/** The English site name of a stated theme where it is known in either language, else the stated words, trimmed. */
export function canonicalTheme(stated: string): string {
  return LOOK_UP.canonical(stated);
}

/** Names of a canonical theme; an unknown one bears its stated words in both languages. */
export function themeNames(canonical: string): Bilingual {
  return LOOK_UP.names(canonical);
}

/** Whether the whole text is a name of a known theme, in either language. */
export function isKnownTheme(text: string): boolean {
  return LOOK_UP.isKnown(text);
}
