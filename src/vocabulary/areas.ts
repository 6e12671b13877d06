// The project areas of the site ("Projektområde", "Project Area", "Samarbetsområde") in both languages.
import type { Bilingual } from './bilingual.js';
import { lookUpSiteValues, type SiteValue } from './site-values.js';

/** Known areas, by English site name. */
export const AREAS: readonly SiteValue[] = [
  {
    names: {
      sv: 'Kultur, fritid, idrott och/eller turism',
      en: 'Culture, leisure, sport and/or tourism',
    },
    alsoNamed: {
      sv: [
        'Kultur, fritid, sport och/eller turism',
        'Kultur och fritid',
        'Kultur, fritid',
        'Kultur',
        'Turism',
        'Idrott',
        'Kultur och turism',
        'Kultur, fritid och idrott',
      ],
      en: [
        'Culture and leisure',
        'Culture',
        'Tourism',
        'Sport',
        'Sports',
        'Culture and tourism',
        'Culture, leisure and sport',
        'Leisure',
      ],
    },
  },
  {
    names: { sv: 'Utbildning', en: 'Education' },
    alsoNamed: {
      sv: ['Skola', 'Utbildning och skola', 'Skola och utbildning'],
      en: ['Schools', 'Education and schools'],
    },
  },
  {
    names: { sv: 'Miljö/klimatförändringar', en: 'Environment/Climate change' },
    alsoNamed: {
      sv: [
        'Miljö och klimat',
        'Miljö/klimat',
        'Miljö och klimatförändringar',
        'Miljö/klimatförändring',
        'Miljö',
        'Klimat',
        'Klimat och miljö',
        'Klimatförändringar',
        'Miljö- och klimatfrågor',
        'Miljöfrågor',
      ],
      en: [
        'Environment and climate',
        'Environment and climate change',
        'Environment',
        'Climate',
        'Climate and environment',
        'Climate change',
        'Environment/climate',
      ],
    },
  },
  {
    names: { sv: 'Hälsa', en: 'Health' },
    alsoNamed: {
      sv: ['Hälsa och sjukvård', 'Hälso- och sjukvård', 'Folkhälsa', 'Sjukvård'],
      en: ['Healthcare', 'Health care', 'Public health'],
    },
  },
  {
    names: { sv: 'Inkluderande ledarskap och styrning', en: 'Inclusive leadership and governance' },
    alsoNamed: {
      sv: [
        'Inkluderande ledarskap',
        'Ledarskap och styrning',
        'Ledarskap',
        'Styrning',
        'Inkluderande styrning',
      ],
      en: [
        'Inclusive leadership',
        'Leadership and governance',
        'Leadership',
        'Governance',
        'Inclusive governance',
      ],
    },
  },
  {
    names: {
      sv: 'Lokal ekonomisk utveckling, innovation och försörjning',
      en: 'Local economic development, innovation and livelihoods',
    },
    alsoNamed: {
      sv: [
        'Lokal ekonomisk utveckling',
        'Ekonomisk utveckling',
        'Näringslivsutveckling',
        'Näringsliv',
        'Innovation och försörjning',
        'Lokal ekonomisk utveckling, innovation och försörjningsmöjligheter',
        'Lokal ekonomisk utveckling och innovation',
      ],
      en: [
        'Local economic development',
        'Economic development',
        'Business development',
        'Innovation and livelihoods',
        'Livelihoods',
        'Local economic development and innovation',
      ],
    },
  },
  {
    names: { sv: 'Social omsorg och välbefinnande', en: 'Social care and wellbeing' },
    alsoNamed: {
      sv: [
        'Social omsorg',
        'Socialt arbete',
        'Sociala frågor',
        'Omsorg',
        'Vård och omsorg',
        'Omsorg och välbefinnande',
        'Social omsorg och välmående',
      ],
      en: [
        'Social care',
        'Social care and well-being',
        'Social services',
        'Social work',
        'Wellbeing',
        'Social welfare',
      ],
    },
  },
  {
    names: { sv: 'Tekniska tjänster och infrastruktur', en: 'Technical Services and Infrastructure' },
    alsoNamed: {
      sv: [
        'Tekniska tjänster',
        'Teknisk service och infrastruktur',
        'Teknisk service',
        'Infrastruktur',
        'Teknik och infrastruktur',
      ],
      en: ['Technical services', 'Infrastructure', 'Technical service and infrastructure'],
    },
  },
  {
    names: { sv: 'Stadsplanering', en: 'Urban planning' },
    alsoNamed: {
      sv: ['Stadsutveckling', 'Samhällsplanering', 'Stads- och samhällsplanering', 'Fysisk planering'],
      en: ['City planning', 'Urban development', 'Town planning', 'Spatial planning'],
    },
  },
];

const LOOK_UP = lookUpSiteValues(AREAS);

/** The English site name of a stated area where it is known in either language, else the stated words, trimmed. */
export function canonicalArea(stated: string): string {
  return LOOK_UP.canonical(stated);
}

/** Names of a canonical area; an unknown one bears its stated words in both languages. */
export function areaNames(canonical: string): Bilingual {
  return LOOK_UP.names(canonical);
}

/** Whether the whole text is a name of a known area, in either language. */
export function isKnownArea(text: string): boolean {
  return LOOK_UP.isKnown(text);
}
