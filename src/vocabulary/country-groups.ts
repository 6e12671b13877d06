// Which countries make up the parts of the world, by the United Nations' M49 standard, with Taiwan in eastern Asia
// and Kosovo in southern Europe. Wider and customary parts are put together from these in `world-regions.ts`.

const GROUPS = {
  northAfrica: 'DZ EG LY MA SD TN EH',
  eastAfrica: 'BI KM DJ ER ET KE MG MW MU YT MZ RE RW SC SO SS TZ UG ZM ZW',
  middleAfrica: 'AO CM CF TD CG CD GQ GA ST',
  southernAfrica: 'BW SZ LS NA ZA',
  westAfrica: 'BJ BF CV CI GM GH GN GW LR ML MR NE NG SH SN SL TG',
  centralAmerica: 'BZ CR SV GT HN MX NI PA',
  southAmerica: 'AR BO BR CL CO EC FK GF GY PY PE SR UY VE',
  caribbean: 'AI AG AW BS BB BL BQ CU CW DM DO GD GP HT JM KN KY LC MF MQ MS PR SX TC TT VC VG VI',
  northAmerica: 'US CA BM GL PM',
  centralAsia: 'KZ KG TJ TM UZ',
  eastAsia: 'CN HK MO JP KP KR MN TW',
  southEastAsia: 'BN KH ID LA MM MY PH SG TH TL VN',
  southAsia: 'AF BD BT IN IR LK MV NP PK',
  westAsia: 'AM AZ BH CY GE IL IQ JO KW LB OM PS QA SA SY TR AE YE',
  baltic: 'EE LV LT',
  westBalkans: 'AL BA ME MK RS XK',
  eastEurope: 'BY BG CZ HU MD PL RO RU SK UA',
  northEurope: 'SE NO DK FI IS AX FO GB IE IM JE GG SJ',
  southEurope: 'AD GI GR HR IT MT PT SI SM ES VA',
  westEurope: 'AT BE FR DE LI LU MC NL CH',
  oceania: 'AS AU CK FJ FM GU KI MH MP NC NF NR NU NZ PF PG PN PW SB TK TO TV VU WF WS',
};

/** ISO codes of each group by its name. */
export const COUNTRY_GROUPS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(GROUPS).map(([name, codes]) => [name, codes.split(' ')]),
);
