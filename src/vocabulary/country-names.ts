// Names of countries in both languages: those of Intl.DisplayNames, and besides them the short, older and official
// ones that people and pages use. Intl's codes include Kosovo (XK), not regions or withdrawn countries.
import type { Bilingual } from './bilingual.js';

const IN_SWEDISH = new Intl.DisplayNames('sv', { type: 'region' });
const IN_ENGLISH = new Intl.DisplayNames('en', { type: 'region' });

/** ISO 3166-1 alpha-2 codes of the 249 countries and areas, and XK. */
export const COUNTRY_CODES: readonly string[] = `
AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD
CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF
GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN
KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA
NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI
SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI
VN VU WF WS XK YE YT ZA ZM ZW`
  .trim()
  .split(/\s+/u);

const KNOWN = new Set(COUNTRY_CODES);

/** Names that read better than Intl's ("Palestina" for "Palestinska territorierna"). */
const PREFERRED = new Map<string, Bilingual>([
  ['BA', { sv: 'Bosnien och Hercegovina', en: 'Bosnia and Herzegovina' }],
  ['CD', { sv: 'Demokratiska republiken Kongo', en: 'Democratic Republic of the Congo' }],
  ['CG', { sv: 'Republiken Kongo', en: 'Republic of the Congo' }],
  ['HK', { sv: 'Hongkong', en: 'Hong Kong' }],
  ['MM', { sv: 'Myanmar', en: 'Myanmar' }],
  ['MO', { sv: 'Macao', en: 'Macao' }],
  ['PS', { sv: 'Palestina', en: 'Palestine' }],
  ['TR', { sv: 'Turkiet', en: 'Turkey' }],
]);

/** Further names by code, both languages, separated by commas. */
const ALIASES = `
AE: UAE, Emiraten, Emirates; AX: Aland; BA: Bosnien, Bosnia, BiH, Bosnien-Hercegovina, Bosnia-Herzegovina, Bosnien & Hercegovina;
BN: Brunei Darussalam; BO: Plurinational State of Bolivia; BY: Vitryssland, Belarus, Belorussia; CD: DR Kongo, DR Congo, DRC, Kongo-Kinshasa, Congo-Kinshasa, Kongo, Congo, Zaire;
CF: Centralafrikanska republiken; CG: Kongo-Brazzaville, Congo-Brazzaville, Kongo, Congo; CI: Elfenbenskusten, Ivory Coast, Cote d'Ivoire; CN: Folkrepubliken Kina, People's Republic of China, Kina;
CV: Kap Verde, Cape Verde, Cabo Verde; CZ: Tjeckien, Czech Republic, Tjeckiska republiken, Czechia; EG: Egypten; ET: Etiopien; FK: Malvinas; FM: Micronesia;
GB: Storbritannien, UK, U.K., Great Britain, Britain, England, Skottland, Scotland, Wales, Nordirland, Northern Ireland, Förenade kungariket;
GM: The Gambia; GW: Guinea Bissau; HK: Hong Kong; IE: Republic of Ireland; IR: Islamic Republic of Iran; KP: Nordkorea, North Korea; KR: Sydkorea, South Korea, Korea, Republic of Korea;
KZ: Kazakhstan, Kazakstan; KG: Kirgizistan, Kyrgyzstan, Kirgisistan; LA: Lao PDR, Laos; LY: Libyen; MD: Moldavien, Moldova, Republiken Moldavien, Republic of Moldova; MK: Makedonien, Macedonia, Nordmakedonien, North Macedonia, FYROM;
MM: Burma, Birma; MV: Maldiverna; MZ: Mocambique, Mozambique; NL: Holland, Nederländerna, The Netherlands; PH: Filippinerna, The Philippines; PS: Palestinska territorierna, Palestinian Territories, Palestinian Territory, State of Palestine, Västbanken, West Bank, Gaza, Gazaremsan, Gaza Strip;
RU: Russian Federation, Ryska federationen; SA: Saudi, Saudi-Arabien; SY: Syrian Arab Republic; SZ: Swaziland, Eswatini; TL: Östtimor, East Timor, Timor-Leste; TR: Türkiye, Turkiye, Republic of Türkiye;
TW: Republic of China; TZ: United Republic of Tanzania; US: USA, US, U.S., U.S.A., Förenta staterna, United States of America, The United States, Amerikas förenta stater; VA: Vatican, Vatikanen, Holy See; VE: Bolivarian Republic of Venezuela;
VN: Viet Nam, Vietnam; XK: Kosova; ZA: Republic of South Africa, RSA; ZW: Rhodesia; UA: The Ukraine; KE: Republic of Kenya`;

const ALIASES_BY_CODE = new Map(
  ALIASES.split(';').map((entry) => {
    const [code = '', names = ''] = entry.split(':');
    return [code.trim(), names.split(',').map((name) => name.trim())];
  }),
);

/**
 * The name of a country in both languages, as answers show it.
 *
 * @param code ISO 3166-1 alpha-2 or XK; another text comes back as its own name.
 */
export function countryNames(code: string): Bilingual {
  if (!KNOWN.has(code)) return { sv: code, en: code };
  return PREFERRED.get(code) ?? { sv: IN_SWEDISH.of(code) ?? code, en: IN_ENGLISH.of(code) ?? code };
}

/** Every name of a country in either language, the shown ones first, without repetition. */
export function allCountryNames(code: string): readonly string[] {
  const { sv, en } = countryNames(code);
  const intl = [IN_SWEDISH.of(code), IN_ENGLISH.of(code)].filter((name) => name !== undefined);
  return [...new Set([sv, en, ...intl, ...(ALIASES_BY_CODE.get(code) ?? [])])];
}
