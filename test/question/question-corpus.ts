// A small corpus to understand questions against: invented partnerships in both languages, as documents with the
// facets that a reader of the site would give them.
import { type CorpusNames, indexNames } from '../../src/question/corpus-names.js';
import type { Document, Language } from '../../src/types.js';

interface Entry {
  readonly swedish: readonly string[];
  readonly foreign: readonly string[];
  readonly country: readonly string[];
  readonly language: Language;
  readonly text: string;
  readonly sdg?: readonly number[];
  readonly area?: readonly string[];
  readonly theme?: readonly string[];
}

const ENTRIES: readonly Entry[] = [
  {
    swedish: ['Umeå kommun'],
    foreign: ['Kajiado County Government'],
    country: ['KE'],
    language: 'en',
    sdg: [4, 10],
    area: ['Culture, leisure, sport and/or tourism'],
    text: 'The county plans for the first public library. The company Vakin and Lake Victoria are mentioned by Johan Lilja.',
  },
  {
    swedish: ['Umeå kommun'],
    foreign: ['Kajiado County Government'],
    country: ['KE'],
    language: 'en',
    area: ['Environment/Climate change'],
    text: 'Waste and water management is run by the company Vakin for three years.',
  },
  {
    swedish: ['Falu kommun'],
    foreign: ['Kolomyia'],
    country: ['UA'],
    language: 'sv',
    area: ['Technical Services and Infrastructure'],
    text: 'Fokus kommer att ligga på vattenförsörjning och avfallshantering, säger Johan Lilja om boken och våren.',
  },
  {
    swedish: ['Karlskrona kommun'],
    foreign: ['City of Chortkiv'],
    country: ['UA'],
    language: 'sv',
    area: ['Education'],
    text: 'Utbildningssystemet ska bli mer demokratiskt för både unga och äldre.',
  },
  {
    swedish: ['Umeå kommun'],
    foreign: ['Kherson'],
    country: ['UA'],
    language: 'sv',
    sdg: [11, 16],
    area: ['Urban planning'],
    text: 'Städer som är bra för alla att leva i, även efter kriget.',
  },
  {
    swedish: ['Lidingö stad'],
    foreign: ['Slavuta'],
    country: ['UA'],
    language: 'sv',
    area: ['Education'],
    text: 'Skillnaderna i skolan ska minska.',
  },
  {
    swedish: ['Falu kommun', 'Karlskrona kommun', 'Lidingö stad', 'Umeå kommun'],
    foreign: ['Kolomyia', 'City of Chortkiv', 'Slavuta', 'Kherson'],
    country: ['UA'],
    language: 'sv',
    sdg: [16, 17],
    text: 'Med demokrati som motståndskraft har svenska kommuner inlett ett samarbete, säger Johan Lilja.',
  },
  {
    swedish: ['Region Västerbotten', 'Umeå kommun'],
    foreign: ['Kisumu County'],
    country: ['KE'],
    language: 'en',
    sdg: [3, 13],
    area: ['Health'],
    text: 'The partnership promotes health and resilience around Lake Victoria.',
  },
  {
    swedish: ['Västerviks kommun'],
    foreign: ['Cau Giay District of Hanoi'],
    country: ['VN'],
    language: 'en',
    sdg: [4],
    theme: ['Child rights and youth participation'],
    text: 'Teachers learn about sustainable development.',
  },
  {
    swedish: ['Göteborgs stad'],
    foreign: ['City of Windhoek'],
    country: ['NA'],
    language: 'en',
    theme: ['Gender Equality'],
    text: 'Toilets in the shack areas are shared by many people.',
  },
];

/** The names of that corpus. */
export const CORPUS: CorpusNames = indexNames(ENTRIES.map(documentOf));

function documentOf(entry: Entry, index: number): Document {
  const span = { start: 0, end: entry.text.length };
  return {
    id: `page~${index}`,
    source: 'page.txt',
    kind: 'project',
    title: entry.foreign.join(', '),
    heading: [],
    language: entry.language,
    text: entry.text,
    sections: [{ heading: '', span, paragraphs: [span] }],
    labels: [],
    stated: { sdgs: [], areas: [], themes: [], tags: [], swedishPartners: [], internationalPartners: [] },
    facets: {
      language: [entry.language],
      country: entry.country,
      sdg: entry.sdg ?? [],
      area: entry.area ?? [],
      theme: entry.theme ?? [],
      swedishPartner: entry.swedish,
      internationalPartner: entry.foreign,
      documentKind: ['project'],
    },
  };
}
