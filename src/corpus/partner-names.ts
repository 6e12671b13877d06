// When two spellings of a partner abroad name one partner. Administrative words, diacritics and transliterations do
// not count (placeKey); a shorter name may stand for a longer one that begins with it ("Cau Giay" for "Cau Giay
// District of Hanoi"), but only where the context already makes them the same.
import { placeKey } from '../vocabulary/places.js';

const LEADING =
  /^(?:the\s+)?(?:(?:city|municipality|town|province|county|district|region|department|commune|village)\s+of|(?:municipio|municipalidad|alcaldía|ayuntamiento|gobierno municipal|prefeitura|câmara municipal|commune|mairie|ville)\s+(?:de|do|da|of)|kommunen|staden)\s+/iu;
const TRAILING =
  /\s+(?:(?:rural|urban|local|metropolitan|municipal|city|town|village|capital|county|district|regional|provincial|people'?s|people’s)\s+)*(?:municipality|council|committee|corporation|county|government|city|town|village|district|region|regency|province|authority|hall|administration|commune|community|borough|block|ward|soum|sub-county|kommun|stad|distrikt|provins|län|raion|oblast|hromada)$/iu;

/** The place a partner is named by, as prose names it: "City of Windhoek" is "Windhoek". Verbatim otherwise. */
export function coreName(name: string): string {
  const trimmed = name.trim();
  const core = trimmed.replace(LEADING, '').replace(TRAILING, '').replace(TRAILING, '').trim();
  return core.length >= 2 ? core : trimmed;
}

/** Whether two names mean one partner, given that both stand for partners of the same text or project. */
export function isSamePartner(a: string, b: string): boolean {
  const [left, right] = [placeKey(a), placeKey(b)];
  if (left === '' || right === '') return a === b;
  return left === right || isOpening(left, right) || isOpening(right, left);
}

/** Whether the words of a key open those of a longer one. */
export function isOpening(short: string, long: string): boolean {
  return short.length >= 4 && long.startsWith(`${short} `);
}
