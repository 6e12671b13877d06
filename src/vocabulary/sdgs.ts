// The 17 Sustainable Development Goals with their names in both languages: the official ones, the shorter or older
// ones that pages use, and everyday words by which people ask for a goal.
import type { Bilingual } from './bilingual.js';

/** One goal. */
export interface Sdg {
  /** 1 to 17. */
  readonly number: number;
  /** Official short names. @see https://www.globalamalen.se and https://sdgs.un.org/goals */
  readonly names: Bilingual;
  /** Other names that pages print for the goal itself, such as on labels. */
  readonly alsoNamed: Bilingual<readonly string[]>;
  /** Everyday words for what the goal is about, lower case; topics rather than names. */
  readonly everyday: Bilingual<readonly string[]>;
}

/** All goals by number. */
export const SDGS: readonly Sdg[] = [
  {
    number: 1,
    names: { sv: 'Ingen fattigdom', en: 'No poverty' },
    alsoNamed: { sv: ['Avskaffa fattigdom'], en: ['End poverty'] },
    everyday: {
      sv: ['fattigdom', 'fattigdomsbekämpning', 'minska fattigdomen'],
      en: ['poverty', 'poverty reduction'],
    },
  },
  {
    number: 2,
    names: { sv: 'Ingen hunger', en: 'Zero hunger' },
    alsoNamed: { sv: ['Avskaffa hunger'], en: ['No hunger', 'End hunger'] },
    everyday: {
      sv: ['hunger', 'livsmedelstrygghet', 'jordbruk', 'matförsörjning'],
      en: ['hunger', 'food security', 'agriculture', 'farming'],
    },
  },
  {
    number: 3,
    names: { sv: 'God hälsa och välbefinnande', en: 'Good health and well-being' },
    alsoNamed: { sv: ['Hälsa och välbefinnande'], en: ['Good health and wellbeing', 'Good health'] },
    everyday: {
      sv: ['hälsa', 'folkhälsa', 'sjukvård', 'välbefinnande'],
      en: ['health', 'public health', 'health care', 'wellbeing'],
    },
  },
  {
    number: 4,
    names: { sv: 'God utbildning för alla', en: 'Quality education' },
    alsoNamed: { sv: ['God utbildning'], en: ['Quality education for all'] },
    everyday: { sv: ['utbildning', 'skola', 'lärande'], en: ['education', 'schools', 'learning'] },
  },
  {
    number: 5,
    names: { sv: 'Jämställdhet', en: 'Gender equality' },
    alsoNamed: { sv: [], en: [] },
    everyday: {
      sv: ['jämställdhet', 'kvinnors rättigheter', 'kvinnors makt'],
      en: ['gender', 'gender equality', "women's rights", 'women’s empowerment'],
    },
  },
  {
    number: 6,
    names: { sv: 'Rent vatten och sanitet för alla', en: 'Clean water and sanitation' },
    alsoNamed: { sv: ['Rent vatten och sanitet'], en: ['Clean water and sanitation for all'] },
    everyday: {
      sv: ['rent vatten', 'vatten', 'sanitet', 'dricksvatten', 'avlopp', 'toaletter'],
      en: ['clean water', 'water', 'sanitation', 'drinking water', 'sewage', 'toilets'],
    },
  },
  {
    number: 7,
    names: { sv: 'Hållbar energi för alla', en: 'Affordable and clean energy' },
    alsoNamed: { sv: ['Hållbar energi'], en: ['Clean energy'] },
    everyday: {
      sv: ['energi', 'förnybar energi', 'solenergi', 'el'],
      en: ['energy', 'renewable energy', 'solar power', 'electricity'],
    },
  },
  {
    number: 8,
    names: { sv: 'Anständiga arbetsvillkor och ekonomisk tillväxt', en: 'Decent work and economic growth' },
    alsoNamed: { sv: ['Anständiga arbetsvillkor'], en: ['Decent work'] },
    everyday: {
      sv: ['jobb', 'arbete', 'sysselsättning', 'ekonomisk tillväxt', 'arbetsvillkor'],
      en: ['jobs', 'employment', 'economic growth', 'working conditions'],
    },
  },
  {
    number: 9,
    names: {
      sv: 'Hållbar industri, innovationer och infrastruktur',
      en: 'Industry, innovation and infrastructure',
    },
    alsoNamed: { sv: ['Hållbar industri, innovation och infrastruktur'], en: [] },
    everyday: {
      sv: ['industri', 'innovation', 'innovationer', 'infrastruktur'],
      en: ['industry', 'innovation', 'infrastructure'],
    },
  },
  {
    number: 10,
    names: { sv: 'Minskad ojämlikhet', en: 'Reduced inequalities' },
    alsoNamed: {
      sv: ['Minskad ojämlikhet inom och mellan länder'],
      en: ['Reduced inequality', 'Reducing inequalities'],
    },
    everyday: { sv: ['ojämlikhet', 'jämlikhet', 'inkludering'], en: ['inequality', 'equality', 'inclusion'] },
  },
  {
    number: 11,
    names: { sv: 'Hållbara städer och samhällen', en: 'Sustainable cities and communities' },
    alsoNamed: { sv: [], en: [] },
    everyday: {
      sv: ['hållbara städer', 'städer', 'stadsutveckling'],
      en: ['sustainable cities', 'cities', 'urban development'],
    },
  },
  {
    number: 12,
    names: { sv: 'Hållbar konsumtion och produktion', en: 'Responsible consumption and production' },
    alsoNamed: { sv: [], en: ['Sustainable consumption and production'] },
    everyday: {
      sv: ['konsumtion', 'återvinning', 'avfall', 'cirkulär ekonomi'],
      en: ['consumption', 'recycling', 'waste', 'circular economy'],
    },
  },
  {
    number: 13,
    names: { sv: 'Bekämpa klimatförändringarna', en: 'Climate action' },
    alsoNamed: {
      sv: ['Bekämpa klimatförändringar', 'Bekämpa klimatförändringen'],
      en: ['Combat climate change'],
    },
    everyday: {
      sv: ['klimat', 'klimatförändringar', 'klimatanpassning', 'utsläpp'],
      en: ['climate', 'climate change', 'climate adaptation', 'emissions'],
    },
  },
  {
    number: 14,
    names: { sv: 'Hav och marina resurser', en: 'Life below water' },
    alsoNamed: { sv: [], en: ['Oceans and marine resources'] },
    everyday: {
      sv: ['hav', 'havet', 'fiske', 'marina resurser'],
      en: ['oceans', 'sea', 'fishing', 'marine resources'],
    },
  },
  {
    number: 15,
    names: { sv: 'Ekosystem och biologisk mångfald', en: 'Life on land' },
    alsoNamed: { sv: [], en: ['Ecosystems and biodiversity'] },
    everyday: {
      sv: ['biologisk mångfald', 'ekosystem', 'skog', 'natur'],
      en: ['biodiversity', 'ecosystems', 'forests', 'nature'],
    },
  },
  {
    number: 16,
    names: { sv: 'Fredliga och inkluderande samhällen', en: 'Peace, justice and strong institutions' },
    alsoNamed: {
      sv: ['Fred, rättvisa och starka institutioner'],
      en: ['Peaceful and inclusive societies', 'Peace and justice'],
    },
    everyday: {
      sv: ['fred', 'rättvisa', 'demokrati', 'starka institutioner'],
      en: ['peace', 'justice', 'democracy', 'strong institutions'],
    },
  },
  {
    number: 17,
    names: { sv: 'Genomförande och globalt partnerskap', en: 'Partnerships for the goals' },
    alsoNamed: { sv: ['Globalt partnerskap'], en: ['Partnership for the goals', 'Global partnership'] },
    everyday: {
      sv: ['globalt partnerskap', 'genomförande'],
      en: ['global partnership', 'partnerships for the goals'],
    },
  },
];

const BY_NUMBER = new Map(SDGS.map((sdg) => [sdg.number, sdg]));

/**
 * Official names of a goal.
 *
 * @throws {RangeError} When `n` is not a whole number from 1 to 17.
 */
export function sdgNames(n: number): Bilingual {
  const sdg = BY_NUMBER.get(n);
  if (sdg === undefined) throw new RangeError(`Expected a goal from 1 to 17, got ${n}.`);
  return sdg.names;
}
