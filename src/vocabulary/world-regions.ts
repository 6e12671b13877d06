// Parts of the world as people name them in either language, and the countries in each. Subregions follow the
// United Nations' M49 standard; wider and customary ones (Sub-Saharan Africa, the Balkans) are put together from it.
import type { Bilingual } from './bilingual.js';

/** A part of the world. */
export interface WorldRegion {
  readonly id: string;
  readonly names: Bilingual;
  /** Other names, adjectives included, either language. */
  readonly alsoNamed: readonly string[];
  /** ISO codes. */
  readonly countries: readonly string[];
}

const codes = (text: string): readonly string[] => text.split(' ');
const NORTH_AFRICA = codes('DZ EG LY MA SD TN EH');
const EAST_AFRICA = codes('BI KM DJ ER ET KE MG MW MU YT MZ RE RW SC SO SS TZ UG ZM ZW');
const MIDDLE_AFRICA = codes('AO CM CF TD CG CD GQ GA ST');
const SOUTHERN_AFRICA = codes('BW SZ LS NA ZA');
const WEST_AFRICA = codes('BJ BF CV CI GM GH GN GW LR ML MR NE NG SH SN SL TG');
const SUB_SAHARAN = [...EAST_AFRICA, ...MIDDLE_AFRICA, ...SOUTHERN_AFRICA, ...WEST_AFRICA];
const CENTRAL_AMERICA = codes('BZ CR SV GT HN MX NI PA');
const SOUTH_AMERICA = codes('AR BO BR CL CO EC FK GF GY PY PE SR UY VE');
const CARIBBEAN = codes(
  'AI AG AW BS BB BL BQ CU CW DM DO GD GP HT JM KN KY LC MF MQ MS PR SX TC TT VC VG VI',
);
const NORTH_AMERICA = codes('US CA BM GL PM');
const CENTRAL_ASIA = codes('KZ KG TJ TM UZ');
const EAST_ASIA = codes('CN HK MO JP KP KR MN TW');
const SOUTH_EAST_ASIA = codes('BN KH ID LA MM MY PH SG TH TL VN');
const SOUTH_ASIA = codes('AF BD BT IN IR LK MV NP PK');
const WEST_ASIA = codes('AM AZ BH CY GE IL IQ JO KW LB OM PS QA SA SY TR AE YE');
const NORDIC = codes('SE NO DK FI IS AX FO GL');
const BALTIC = codes('EE LV LT');
const WEST_BALKANS = codes('AL BA ME MK RS XK');
const EAST_EUROPE = codes('BY BG CZ HU MD PL RO RU SK UA');
const NORTH_EUROPE = [...codes('SE NO DK FI IS AX FO GB IE IM JE GG SJ'), ...BALTIC];
const SOUTH_EUROPE = codes('AD GI GR HR IT MT PT SI SM ES VA').concat(WEST_BALKANS);
const WEST_EUROPE = codes('AT BE FR DE LI LU MC NL CH');
const OCEANIA = codes('AS AU CK FJ FM GU KI MH MP NC NF NR NU NZ PF PG PN PW SB TK TO TV VU WF WS');

function region(
  id: string,
  sv: string,
  en: string,
  alsoNamed: string,
  countries: readonly string[],
): WorldRegion {
  return {
    id,
    names: { sv, en },
    alsoNamed: alsoNamed.split(',').map((name) => name.trim()),
    countries: [...new Set(countries)],
  };
}

/** Every part of the world that is known by name. */
export const WORLD_REGIONS: readonly WorldRegion[] = [
  region(
    'africa',
    'Afrika',
    'Africa',
    'afrikansk, afrikanska, afrikanskt, African, afrikanska länder, African countries',
    [...NORTH_AFRICA, ...SUB_SAHARAN],
  ),
  region(
    'sub-saharan-africa',
    'Afrika söder om Sahara',
    'Sub-Saharan Africa',
    'Subsahariska Afrika',
    SUB_SAHARAN,
  ),
  region(
    'east-africa',
    'Östafrika',
    'East Africa',
    'Östra Afrika, Eastern Africa, östafrikansk, östafrikanska, East African',
    EAST_AFRICA,
  ),
  region(
    'west-africa',
    'Västafrika',
    'West Africa',
    'Västra Afrika, Western Africa, västafrikansk, västafrikanska, West African',
    WEST_AFRICA,
  ),
  region(
    'north-africa',
    'Nordafrika',
    'North Africa',
    'Norra Afrika, Northern Africa, nordafrikansk, nordafrikanska, North African',
    NORTH_AFRICA,
  ),
  region(
    'central-africa',
    'Centralafrika',
    'Central Africa',
    'Mellersta Afrika, Middle Africa',
    MIDDLE_AFRICA,
  ),
  region('southern-africa', 'Södra Afrika', 'Southern Africa', 'Southern African', [
    ...SOUTHERN_AFRICA,
    ...codes('AO MW MZ ZM ZW'),
  ]),
  region('horn-of-africa', 'Afrikas horn', 'Horn of Africa', '', codes('DJ ER ET SO')),
  region(
    'latin-america',
    'Latinamerika',
    'Latin America',
    'latinamerikansk, latinamerikanska, Latin American',
    [...CENTRAL_AMERICA, ...SOUTH_AMERICA, ...codes('CU DO HT PR')],
  ),
  region(
    'central-america',
    'Centralamerika',
    'Central America',
    'Mellanamerika, centralamerikansk, centralamerikanska, Central American',
    CENTRAL_AMERICA,
  ),
  region(
    'south-america',
    'Sydamerika',
    'South America',
    'Södra Amerika, sydamerikansk, sydamerikanska, South American',
    SOUTH_AMERICA,
  ),
  region('caribbean', 'Karibien', 'Caribbean', 'Västindien, karibisk, karibiska, West Indies', CARIBBEAN),
  region(
    'north-america',
    'Nordamerika',
    'North America',
    'nordamerikansk, nordamerikanska, North American',
    NORTH_AMERICA,
  ),
  region('asia', 'Asien', 'Asia', 'asiatisk, asiatiska, asiatiskt, Asian', [
    ...CENTRAL_ASIA,
    ...EAST_ASIA,
    ...SOUTH_EAST_ASIA,
    ...SOUTH_ASIA,
    ...WEST_ASIA,
  ]),
  region(
    'south-east-asia',
    'Sydostasien',
    'Southeast Asia',
    'Sydöstra Asien, South-East Asia, South-Eastern Asia, Southeastern Asia, sydostasiatisk, sydostasiatiska, Southeast Asian, South-East Asian',
    SOUTH_EAST_ASIA,
  ),
  region(
    'south-asia',
    'Sydasien',
    'South Asia',
    'Södra Asien, Southern Asia, sydasiatisk, sydasiatiska, South Asian',
    SOUTH_ASIA,
  ),
  region(
    'east-asia',
    'Östasien',
    'East Asia',
    'Östra Asien, Eastern Asia, östasiatisk, östasiatiska, East Asian',
    EAST_ASIA,
  ),
  region(
    'central-asia',
    'Centralasien',
    'Central Asia',
    'centralasiatisk, centralasiatiska, Central Asian',
    CENTRAL_ASIA,
  ),
  region(
    'middle-east',
    'Mellanöstern',
    'Middle East',
    'Mellersta Östern, Västasien, Western Asia, West Asia, Middle Eastern',
    [...codes('BH CY EG IR IL IQ JO KW LB OM PS QA SA SY TR AE YE')],
  ),
  region('mena', 'Mellanöstern och Nordafrika', 'Middle East and North Africa', 'MENA', [
    ...NORTH_AFRICA,
    ...codes('BH IR IL IQ JO KW LB OM PS QA SA SY TR AE YE'),
  ]),
  region(
    'south-caucasus',
    'Sydkaukasien',
    'South Caucasus',
    'Kaukasus, Södra Kaukasus, Caucasus, Kaukasien',
    codes('AM AZ GE'),
  ),
  region('europe', 'Europa', 'Europe', 'europeisk, europeiska, europeiskt, European', [
    ...EAST_EUROPE,
    ...NORTH_EUROPE,
    ...SOUTH_EUROPE,
    ...WEST_EUROPE,
  ]),
  region(
    'eastern-europe',
    'Östeuropa',
    'Eastern Europe',
    'Östra Europa, East Europe, östeuropeisk, östeuropeiska, Eastern European, East European',
    [...EAST_EUROPE, ...codes('AM AZ GE')],
  ),
  region(
    'eastern-partnership',
    'Östliga partnerskapet',
    'Eastern Partnership',
    '',
    codes('AM AZ BY GE MD UA'),
  ),
  region(
    'western-europe',
    'Västeuropa',
    'Western Europe',
    'Västra Europa, västeuropeisk, västeuropeiska',
    WEST_EUROPE,
  ),
  region(
    'southern-europe',
    'Sydeuropa',
    'Southern Europe',
    'Södra Europa, sydeuropeisk, sydeuropeiska',
    SOUTH_EUROPE,
  ),
  region('northern-europe', 'Nordeuropa', 'Northern Europe', 'Norra Europa', NORTH_EUROPE),
  region('western-balkans', 'Västra Balkan', 'Western Balkans', 'Western Balkan', WEST_BALKANS),
  region('balkans', 'Balkan', 'Balkans', 'Balkanhalvön, Balkanländerna, The Balkans', [
    ...WEST_BALKANS,
    ...codes('BG GR HR RO SI'),
  ]),
  region('baltics', 'Baltikum', 'Baltics', 'Baltiska länderna, Baltic States, Baltic countries', BALTIC),
  region(
    'nordics',
    'Norden',
    'Nordics',
    'nordisk, nordiska, Nordic, Skandinavien, Scandinavia, Nordic countries',
    NORDIC,
  ),
  region('oceania', 'Oceanien', 'Oceania', '', OCEANIA),
];
