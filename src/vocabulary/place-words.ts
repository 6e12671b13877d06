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
  alcaldia ayuntamiento distrito departamento prefeitura camara gobierno autonomo mancomunidad gobernacion concejo
  intendencia canton conselho concelho governo administracao
  mairie ville arrondissement departement gouvernorat wilaya conseil communaute
  bashki bashkia komuna opstina opcina grad gmina miasto powiat primaria primariei consiliul comuna judetul obec mesto
  hromady rada miska belediyesi belediye pemerintah woreda kebele aimag soum pourashava nagarpalika gaunpalika
  huyen municipium municipiul`.split(/\s+/u),
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
 * Town" gives "Cape Town", "Cầu Giấy District of Hanoi" gives "Cầu Giấy". A text of nothing but administrative words
 * comes back trimmed.
 */
export function barePlace(name: string): string {
  return placeParts(name)[0] ?? name.trim();
}

/**
 * The bare name of a place and of those that it is said to lie in, the narrowest first: "Cầu Giấy District of Hanoi,
 * Vietnam" gives Cầu Giấy, Hanoi, Vietnam.
 */
export function placeParts(name: string): readonly string[] {
  return name
    .split(/[,()]/u)
    .flatMap(splitAtOf)
    .map(withoutAdministrative)
    .filter((part) => part !== '');
}

/** "Chanba Eco District of Xi'an" is two places; "City of Chortkiv" and "Municipalidad de San Martín" are one. */
function splitAtOf(text: string): readonly string[] {
  const words = text.trim().split(/\s+/u);
  const at = words.findIndex(
    (word, index) =>
      index >= 2 &&
      /^(?:of|in|i)$/u.test(word) &&
      isAdministrative(words[index - 1]) &&
      !isAdministrative(words[0]),
  );
  return at < 0 ? [words.join(' ')] : [words.slice(0, at).join(' '), words.slice(at + 1).join(' ')];
}

function withoutAdministrative(text: string): string {
  const words = text.split(' ').filter((word) => word !== '');
  const isWhole = () => WHOLE.has(fold(words.join(' ')));
  while (!isWhole() && isAdministrative(words[0])) {
    words.shift();
    while (words.length > 1 && CONNECTING.has(fold(words[0] ?? ''))) words.shift();
  }
  while (!isWhole() && isAdministrative(words.at(-1))) words.pop();
  return words.length === 0 ? text.trim() : words.join(' ');
}

function isAdministrative(word: string | undefined): boolean {
  return word !== undefined && ADMINISTRATIVE.has(fold(word).replace(/[.]/gu, ''));
}
