// Places abroad: invented names that sound like their country, and a few real cities, because reading a real city's
// country from a list of places must be tried too.
import type { Both, Continent } from './both.js';

/** A municipality abroad. */
export interface Place {
  readonly name: string;
  /** As on the partner label. */
  readonly label: string;
  readonly country: string;
  /** Whether a gazetteer can know it. */
  readonly isReal: boolean;
}

/** A partner country. */
export interface Country {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  readonly continent: Continent;
  readonly names: Both;
  readonly places: readonly Place[];
}

/** A row: code, continent, names, then places "Name=Label"; an asterisk marks a real city. */
const ROWS = `
KE africa Kenya/Kenya: Ondeyo=Ondeyo County; Marukuli=Municipality of Marukuli; Kithangari=Kithangari; *Nakuru=Nakuru County
TZ africa Tanzania/Tanzania: Mbulimba=Mbulimba District Council; Kisengere=Kisengere; Ilolangulu=Ilolangulu Municipal Council; *Dodoma=City of Dodoma
UG africa Uganda/Uganda: Kyabitaka=Kyabitaka Municipality; Namulengo=Namulengo District; Buwerere=Buwerere; *Mbarara=Mbarara City
ZM africa Zambia/Zambia: Mukwashi=Mukwashi Town Council; Lusempela=Lusempela; Kachilanga=Kachilanga Municipal Council; *Kabwe=Kabwe Municipal Council
ZW africa Zimbabwe/Zimbabwe: Chirovamba=Chirovamba Town Council; Nyamatanda=Nyamatanda Rural District Council; Gwenzura=Gwenzura; *Mutare=City of Mutare
ZA africa Sydafrika/South Africa: Vaalkrans=Vaalkrans Local Municipality; Nkosweni=Nkosweni Local Municipality; Tweespruit Oos=Tweespruit Oos; *Polokwane=Polokwane
NA africa Namibia/Namibia: Okandjeva=Okandjeva Town Council; Otjimbaro=Municipality of Otjimbaro; Rooisand=Rooisand Village Council; *Swakopmund=Municipality of Swakopmund
BW africa Botswana/Botswana: Letswere=Letswere District Council; Mogolokwe=Mogolokwe; Tshanoga=Tshanoga Sub-district; *Francistown=City of Francistown
MW africa Malawi/Malawi: Chimwala=Chimwala District Council; Namitete Bay=Namitete Bay; Phwezani=Phwezani Town Council; *Blantyre=Blantyre City Council
MZ africa Moçambique/Mozambique: Vila Nhamaze=Municipality of Vila Nhamaze; Macuambo=Macuambo; Nampuecha=Nampuecha District; *Beira=City of Beira
RW africa Rwanda/Rwanda: Nyarugenda=Nyarugenda District; Kibuyenzi=Kibuyenzi; Gashorera=Gashorera District; Huye=Huye District
LR africa Liberia/Liberia: Gbarnwea=Gbarnwea City Corporation; Zorlah=Zorlah; Kpaytuo=City of Kpaytuo; Buchanan=City of Buchanan
TN africa Tunisien/Tunisia: Ain Zerga=Commune of Ain Zerga; Sidi Melloul=Sidi Melloul; Oued Tarfa=Municipality of Oued Tarfa; *Sfax=City of Sfax
UA europe Ukraina/Ukraine: Verbivka Dolyna=Verbivka Dolyna Community; Krasnolis=Krasnolis; Novozarichne=City of Novozarichne; *Poltava=City of Poltava
GE europe Georgien/Georgia: Zemo Tkviri=Zemo Tkviri Municipality; Kvarelashi=Kvarelashi; Mtsvanesubani=Mtsvanesubani Municipality; *Kutaisi=City of Kutaisi
AM europe Armenien/Armenia: Arevadzor=Arevadzor Community; Khachaberd=Khachaberd; Noraghpyur=Municipality of Noraghpyur; *Gyumri=Gyumri Municipality
MD europe Moldavien/Moldova: Valea Socilor=Valea Socilor; Stejărenii Noi=Stejărenii Noi Town Hall; Cotul Rece=Municipality of Cotul Rece; *Soroca=Soroca Town Hall
RS europe Serbien/Serbia: Lipovac Brdo=Opština Lipovac Brdo; Vranjevo Selo=Vranjevo Selo; Kamenica Gaj=Municipality of Kamenica Gaj; *Kragujevac=City of Kragujevac
BA europe Bosnien och Hercegovina/Bosnia and Herzegovina: Jelovica=Jelovica Municipality; Dubrava Luka=Dubrava Luka; Visočnik=Municipality of Visočnik; *Tuzla=City of Tuzla
XK europe Kosovo/Kosovo: Gurëmadhe=Municipality of Gurëmadhe; Lugëbardh=Lugëbardh; Shpellëza=Municipality of Shpellëza; *Gjakova=Municipality of Gjakova
AL europe Albanien/Albania: Fushëgjerë=Bashkia Fushëgjerë; Malishtë=Malishtë; Ujëvarë e Re=Municipality of Ujëvarë e Re; *Korça=Bashkia Korça
MK europe Nordmakedonien/North Macedonia: Crnokamen=Municipality of Crnokamen; Belovište Gorno=Belovište Gorno; Ezerani=Municipality of Ezerani; *Bitola=Municipality of Bitola
TR europe Turkiet/Türkiye: Karaçamlık=Karaçamlık Municipality; Yeşiltepe Köy=Yeşiltepe Köy; Gökpınar Ova=Gökpınar Ova Municipality; *Eskişehir=Eskişehir Metropolitan Municipality
VN asia Vietnam/Vietnam: Phú Lãng An=Phú Lãng An District People's Committee; Tân Hòa Khê=Tân Hòa Khê; Đông Lạc Sơn=Đông Lạc Sơn District; *Huế=Hue City
ID asia Indonesien/Indonesia: Tanjung Maringin=Tanjung Maringin Regency; Sukadanau=Sukadanau; Rawa Kelapan=City of Rawa Kelapan; *Palu=City of Palu
PH asia Filippinerna/Philippines: San Roque del Mar=Municipality of San Roque del Mar; Balitunan=Balitunan; Nueva Tarlina=Nueva Tarlina; *Tacloban=City of Tacloban
NP asia Nepal/Nepal: Deurali Khola=Deurali Khola Rural Municipality; Simalpani=Simalpani; Bhanjyangtar=Bhanjyangtar Municipality; *Pokhara=Pokhara Metropolitan City
IN asia Indien/India: Kolarpettai=Kolarpettai Municipal Council; Madhupara=Madhupara; Shantinagarpur=Shantinagarpur Block; Mysuru=Mysuru City Corporation
BD asia Bangladesh/Bangladesh: Char Nalbuni=Char Nalbuni Union; Mirjaganjpur=Mirjaganjpur Pourashava; Shonatala Hat=Shonatala Hat; *Khulna=Khulna City Corporation
MN asia Mongoliet/Mongolia: Tsagaan Burgas=Tsagaan Burgas; Erdenekhairkhan Uul=Erdenekhairkhan Uul Soum; Khukh Nuuriin=Khukh Nuuriin Soum; Darkhan=Darkhan-Uul
CO latin Colombia/Colombia: Agua Mansa=Alcaldía de Agua Mansa; San Jacinto de Tibuche=San Jacinto de Tibuche; Quebrada Lindera=Municipality of Quebrada Lindera; *Manizales=Manizales
BO latin Bolivia/Bolivia: Villa Choquepata=Villa Choquepata; Tiraquilla=Municipality of Tiraquilla; Quirpinimayu=Quirpinimayu; *Tarija=Municipality of Tarija
GT latin Guatemala/Guatemala: San Andrés Xolacul=San Andrés Xolacul; Chuitzalic=Municipalidad de Chuitzalic; Patzunil=Patzunil; *Quetzaltenango=Quetzaltenango
EC latin Ecuador/Ecuador: Guayllachimba=Guayllachimba; El Tambillo Alto=Cantón El Tambillo Alto; Puerto Cayambe=Municipality of Puerto Cayambe; Loja=Municipio de Loja
PE latin Peru/Peru: Huaytarapampa=Huaytarapampa; Santa Rosa de Llamac=Municipalidad de Santa Rosa de Llamac; Caleta Blanca=Caleta Blanca; *Arequipa=Arequipa`;

/** All partner countries with their places. */
export const COUNTRIES: readonly Country[] = ROWS.trim().split('\n').map(readRow);

function readRow(row: string): Country {
  const match = /^(\w\w) (\w+) ([^/]+)\/([^:]+): (.+)$/u.exec(row);
  if (match === null) throw new RangeError(`expected "code continent sv/en: places", got "${row}"`);
  const [, code = '', continent = '', sv = '', en = '', places = ''] = match;
  return {
    code,
    continent: continent as Continent,
    names: { sv, en },
    places: places.split('; ').map((cell) => {
      const [name = '', label = ''] = cell.replace('*', '').split('=');
      return { name, label, country: code, isReal: cell.startsWith('*') };
    }),
  };
}
