// The bare name of a place: administrative words in the languages of partners taken off both ends ("Kajiado County
// Government", "Municipalidad de San Martín", "Gmina Lublin"). Inner words belong to the name.
import { fold } from '../language.js';

const ADMINISTRATIVE = new Set(
  `city town township municipality municipal municipio municipalidad council councils county district region regional
  government governorate province provincial department local authority assembly hall office board village villages commune
  communal community prefecture state rural urban metropolitan metro union subcounty administration territorial hromada
  oblast raion rayon regency upazila kecamatan kabupaten ward capital mayor mayors people's peoples committee people
  executive corporation cooperative vdc lgu division sub-county
  kommun kommunen kommune stad staden regionen distrikt distriktet lan lanet provins provinsen kommunfullmaktige
  landskommun stadskommun kommunforbund
  alcaldia ayuntamiento distrito departamento prefeitura camara gobierno autonomo mancomunidad
  mairie ville arrondissement departement gouvernorat wilaya
  bashki bashkia opstina grad gmina miasto powiat primaria comuna judetul obec mesto hromady rada miska
  belediyesi belediye`.split(/\s+/u),
);

/** Small words between an administrative word and the name. */
const CONNECTING = new Set('of the de la del do da dos das di et i och and for'.split(' '));

/** Names that end in an administrative word of their own. */
const WHOLE = new Set(
  `cape town|george town|mexico city|quezon city|ho chi minh city|kuwait city|panama city|guatemala city|benin city|
new city|free town|bridge town|kansas city|salt lake city|batangas city|iloilo city`
    .split('|')
    .map((name) => name.trim()),
);

/**
 * A place's name without administrative words, spelling kept: "Kherson City Council" gives "Kherson", "City of Cape
 * Town" gives "Cape Town". Words after a comma or in brackets are dropped ("Cầu Giấy District, Hanoi"). A text of
 * nothing but administrative words comes back trimmed.
 */
export function barePlace(name: string): string {
  const head = (name.split(/[,(]/u)[0] ?? name).trim();
  const words = head.split(/\s+/u).filter((word) => word !== '');
  const isLoose = (word: string | undefined, set: ReadonlySet<string>) =>
    word !== undefined && set.has(fold(word).replace(/[.]/gu, ''));
  const isWhole = () => WHOLE.has(fold(words.join(' ')));
  while (!isWhole() && isLoose(words[0], ADMINISTRATIVE)) {
    words.shift();
    while (words.length > 1 && isLoose(words[0], CONNECTING)) words.shift();
  }
  while (!isWhole() && isLoose(words.at(-1), ADMINISTRATIVE)) words.pop();
  return words.length === 0 ? head || name.trim() : words.join(' ');
}
