// Parts of the world as people name them in either language, adjectives included, and the countries in each.
import type { Bilingual } from './bilingual.js';
import { COUNTRY_GROUPS } from './country-groups.js';

/** A part of the world. */
export interface WorldRegion {
  /** Kebab-case English. */
  readonly id: string;
  readonly names: Bilingual;
  /** Other names and adjectives, either language. */
  readonly alsoNamed: readonly string[];
  /** ISO codes. */
  readonly countries: readonly string[];
}

/** A row: Swedish name | English name | other names | groups and single countries. */
const ROWS = `
Afrika | Africa | afrikansk, afrikanska, afrikanskt, African | northAfrica eastAfrica middleAfrica southernAfrica westAfrica
Afrika söder om Sahara | Sub-Saharan Africa | Subsahariska Afrika, Africa south of the Sahara | eastAfrica middleAfrica southernAfrica westAfrica
Östafrika | East Africa | Östra Afrika, Eastern Africa, östafrikansk, östafrikanska, östafrikanskt, East African | eastAfrica
Västafrika | West Africa | Västra Afrika, Western Africa, västafrikansk, västafrikanska, västafrikanskt, West African | westAfrica
Nordafrika | North Africa | Norra Afrika, Northern Africa, nordafrikansk, nordafrikanska, North African | northAfrica
Centralafrika | Central Africa | Mellersta Afrika, Middle Africa | middleAfrica
Södra Afrika | Southern Africa | Southern African | southernAfrica AO MW MZ ZM ZW
Afrikas horn | Horn of Africa | | DJ ER ET SO
Latinamerika | Latin America | latinamerikansk, latinamerikanska, latinamerikanskt, Latin American | centralAmerica southAmerica CU DO HT PR
Centralamerika | Central America | Mellanamerika, centralamerikansk, centralamerikanska, Central American | centralAmerica
Sydamerika | South America | Södra Amerika, sydamerikansk, sydamerikanska, sydamerikanskt, South American | southAmerica
Karibien | Caribbean | Västindien, karibisk, karibiska, West Indies | caribbean
Nordamerika | North America | nordamerikansk, nordamerikanska, North American | northAmerica
Asien | Asia | asiatisk, asiatiska, asiatiskt, Asian | centralAsia eastAsia southEastAsia southAsia westAsia
Sydostasien | Southeast Asia | Sydöstra Asien, Sydöstasien, South East Asia, South-Eastern Asia, Southeastern Asia, sydostasiatisk, sydostasiatiska, Southeast Asian, South East Asian | southEastAsia
Sydasien | South Asia | Södra Asien, Southern Asia, sydasiatisk, sydasiatiska, South Asian | southAsia
Östasien | East Asia | Östra Asien, Eastern Asia, östasiatisk, östasiatiska, East Asian | eastAsia
Centralasien | Central Asia | centralasiatisk, centralasiatiska, Central Asian | centralAsia
Mellanöstern | Middle East | Mellersta Östern, Västasien, Western Asia, West Asia, Middle Eastern | BH CY EG IR IL IQ JO KW LB OM PS QA SA SY TR AE YE
Mellanöstern och Nordafrika | Middle East and North Africa | MENA | northAfrica BH IR IL IQ JO KW LB OM PS QA SA SY TR AE YE
Sydkaukasien | South Caucasus | Kaukasus, Södra Kaukasus, Sydkaukasus, Caucasus, Kaukasien | AM AZ GE
Europa | Europe | europeisk, europeiska, europeiskt, European | eastEurope northEurope baltic southEurope westBalkans westEurope
Östeuropa | Eastern Europe | Östra Europa, East Europe, östeuropeisk, östeuropeiska, Eastern European, East European | eastEurope westBalkans AM AZ GE
Östliga partnerskapet | Eastern Partnership | | AM AZ BY GE MD UA
Västeuropa | Western Europe | Västra Europa, västeuropeisk, västeuropeiska, Western European | westEurope
Sydeuropa | Southern Europe | Södra Europa, sydeuropeisk, sydeuropeiska, Southern European | southEurope westBalkans
Nordeuropa | Northern Europe | Norra Europa, Northern European | northEurope baltic
Västra Balkan | Western Balkans | Western Balkan | westBalkans
Balkan | Balkans | Balkanhalvön, Balkanländerna | westBalkans BG GR HR RO SI
Baltikum | Baltics | baltisk, baltiska, Baltic States, Baltic countries | baltic
Norden | Nordics | nordisk, nordiska, nordiskt, Nordic, Skandinavien, Scandinavia | SE NO DK FI IS AX FO GL
Oceanien | Oceania | | oceania`;

/** Every part of the world that is known by name. */
export const WORLD_REGIONS: readonly WorldRegion[] = ROWS.trim().split('\n').map(readRow);

function readRow(row: string): WorldRegion {
  const [sv = '', en = '', others = '', members = ''] = row.split('|').map((cell) => cell.trim());
  return {
    id: en.toLowerCase().replace(/ /gu, '-'),
    names: { sv, en },
    alsoNamed: others === '' ? [] : others.split(', '),
    countries: members.split(' ').flatMap((member) => COUNTRY_GROUPS.get(member) ?? [member]),
  };
}
