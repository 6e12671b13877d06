// The label lines of invented pages: names of goals, areas and themes as the site prints them, in both languages,
// and the block that ends an entry, with the irregularities that real blocks have.

import type { Both } from './both.js';
import type { Random } from './random.js';

type Language = 'sv' | 'en';

/** Areas by key. */
export const AREA_NAMES: Readonly<Record<string, Both>> = {
  education: { sv: 'Utbildning', en: 'Education' },
  technical: { sv: 'Tekniska tjänster och infrastruktur', en: 'Technical Services and Infrastructure' },
  leadership: { sv: 'Inkluderande ledarskap och styrning', en: 'Inclusive leadership and governance' },
  health: { sv: 'Hälsa', en: 'Health' },
  social: { sv: 'Social omsorg och välbefinnande', en: 'Social care and wellbeing' },
  environment: { sv: 'Miljö/klimatförändringar', en: 'Environment/Climate change' },
  planning: { sv: 'Stadsplanering', en: 'Urban planning' },
  culture: { sv: 'Kultur, fritid, idrott och/eller turism', en: 'Culture, leisure, sport and/or tourism' },
  economy: {
    sv: 'Lokal ekonomisk utveckling, innovation och försörjning',
    en: 'Local economic development, innovation and livelihoods',
  },
};

/** Themes by key. */
export const THEME_NAMES: Readonly<Record<string, Both>> = {
  children: { sv: 'Barns rättigheter och ungas deltagande', en: 'Child rights and youth participation' },
  health: { sv: 'Jämlik hälsa', en: 'Equal Health' },
  gender: { sv: 'Jämställdhet', en: 'Gender Equality' },
  rights: { sv: 'Mänskliga rättigheter', en: 'Human Rights' },
  dialogue: {
    sv: 'Deltagande demokrati, medborgardialog och medborgarbudget',
    en: 'Participatory democracy, citizen dialogues and budgeting',
  },
};

/** The 17 goals as the site's labels print them; index 0 is goal 1. */
export const SDG_NAMES: readonly Both[] = `
Ingen fattigdom/No poverty
Ingen hunger/Zero hunger
God hälsa och välbefinnande/Good health and well-being
God utbildning för alla/Quality education
Jämställdhet/Gender equality
Rent vatten och sanitet för alla/Clean water and sanitation
Hållbar energi för alla/Affordable and clean energy
Anständiga arbetsvillkor och ekonomisk tillväxt/Decent work and economic growth
Hållbar industri, innovationer och infrastruktur/Industry, innovation and infrastructure
Minskad ojämlikhet/Reduced inequalities
Hållbara städer och samhällen/Sustainable cities and communities
Hållbar konsumtion och produktion/Responsible consumption and production
Bekämpa klimatförändringarna/Climate action
Hav och marina resurser/Life below water
Ekosystem och biologisk mångfald/Life on land
Fredliga och inkluderande samhällen/Peace, justice and strong institutions
Genomförande och globalt partnerskap/Partnerships for the goals`
  .trim()
  .split('\n')
  .map((row) => {
    const [sv = '', en = ''] = row.split('/');
    return { sv, en };
  });

/** What an entry states. Areas and themes are keys; partners stand as printed. */
export interface StatedLabels {
  readonly sdgs: readonly number[];
  readonly areas: readonly string[];
  readonly themes: readonly string[];
  readonly swedishPartners: readonly string[];
  readonly internationalPartners: readonly string[];
  readonly tags: readonly string[];
}

/** The lines of a block, what they state, and the line that names the goals. */
export interface LabelBlock {
  readonly lines: readonly string[];
  readonly stated: StatedLabels;
  readonly sdgLine: string | undefined;
}

const LABELS: Readonly<Record<'area' | 'sdg' | 'theme' | 'swedish' | 'international' | 'tags', Both>> = {
  area: { sv: 'Projektområde', en: 'Project Area' },
  sdg: { sv: 'Globala mål', en: 'Sustainable Development Goals' },
  theme: { sv: 'Tema', en: 'Topic' },
  swedish: { sv: 'Svensk partner', en: 'Swedish partner' },
  international: { sv: 'Internationell partner', en: 'International partner' },
  tags: { sv: 'Etiketter', en: 'Tags' },
};

const ORDERS = [
  'area sdg theme swedish international tags',
  'area sdg theme swedish international tags',
  'area sdg theme swedish international tags',
  'sdg swedish international theme area tags',
  'international swedish sdg area theme tags',
  'swedish international area theme sdg tags',
  'theme area sdg international swedish tags',
].map((order) => order.split(' ') as (keyof typeof LABELS)[]);

/**
 * The block for what an editor means to state. Labels may be left out, stand in another order, or lose their value
 * or their name; what is stated afterwards is returned, not what was meant.
 *
 * @param isComplete  Leaves nothing out: for entries whose partners stand nowhere else.
 */
export function writeBlock(
  random: Random,
  meant: StatedLabels,
  language: Language,
  isComplete = false,
): LabelBlock {
  const drops = (probability: number): boolean => !isComplete && random.chance(probability);
  const kept: StatedLabels = {
    ...meant,
    areas: drops(0.08) ? [] : meant.areas,
    sdgs: drops(0.12) ? [] : meant.sdgs,
    swedishPartners: drops(0.06) ? [] : meant.swedishPartners,
    internationalPartners: drops(0.06) ? [] : meant.internationalPartners,
  };
  const values: Readonly<Record<keyof typeof LABELS, string>> = {
    area: kept.areas
      .map((key) => AREA_NAMES[key]!.en)
      .sort()
      .join(''),
    sdg: kept.sdgs
      .map((goal) => `${goal} - ${SDG_NAMES[goal - 1]![language]}`)
      .sort()
      .join(''),
    theme: kept.themes
      .map((key) => THEME_NAMES[key]!.en)
      .sort()
      .join(''),
    swedish: [...kept.swedishPartners].sort((a, b) => a.localeCompare(b, 'sv')).join(''),
    international: [...kept.internationalPartners].sort().join(''),
    tags: kept.tags
      .map((tag) => `${tag}, `)
      .join('')
      .trim(),
  };
  const order = random.pick(ORDERS);
  const bareName = drops(0.08) ? 'area' : undefined;
  const lines = order.flatMap((name) => {
    const label = LABELS[name][language];
    if (values[name] === '') return name === 'international' && drops(0.3) ? [label] : [];
    return name === bareName && order[0] === 'area' ? [values[name]] : [label, values[name]];
  });
  return { lines, stated: kept, sdgLine: values.sdg === '' ? undefined : values.sdg };
}
