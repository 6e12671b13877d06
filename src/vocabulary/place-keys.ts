// One key for the ways in which a place is written: administrative words, diacritics, Swedish exonyms and the
// transliterations of Ukrainian names do not count, so that Cherson, Kherson and "Kherson City Council" agree.
import { fold } from '../language.js';

/** Administrative words around place names, folded; the longest first. */
const ADMINISTRATIVE =
  /\b(?:rural district council|urban district council|local municipality|metropolitan municipality|district municipality|district people'?s committee|people'?s committee|capital city authority|city administration|city council|town council|town hall|city hall|district council|county council|county government|county|city|town|district|municipality|municipio|municipalidad|municipio de|regency|kommune|kommun|oblast|province|prefecture|commune|community|hromada|territorial community|upazila|kecamatan|kabupaten|ward|rayon|raion|region|council|government|stad|stadsdel|distrikt|provins|alcaldia|alcaldia de|gobierno de|of)\b/gu;

/** Swedish and other exonyms, folded, to the key of the usual English spelling. */
const EXONYMS = new Map(
  Object.entries({
    kiev: 'kyiv',
    belgrad: 'belgrade',
    bukarest: 'bucharest',
    peking: 'beijing',
    prag: 'prague',
    rom: 'rome',
    warszawa: 'warsaw',
  }),
);

/**
 * A key under which the spellings of one place fall together; "" for a text without letters.
 * Never to be shown: two unlike places seldom share a key, but may.
 */
export function placeKey(name: string): string {
  const folded = fold(name).replace(/['’-]/gu, (mark) => (mark === '-' ? ' ' : ''));
  const stripped = folded.replace(ADMINISTRATIVE, ' ');
  const bare = (/\p{L}/u.test(stripped) ? stripped : folded).replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  return EXONYMS.get(bare) ?? bare.split(' ').map(transliterationKey).join(' ');
}

/** Swedish, English and scholarly spellings of Cyrillic letters, made one. */
function transliterationKey(word: string): string {
  return word
    .replace(/^ch(?=[aeiou])/u, 'kh')
    .replace(/[jy]/gu, 'i')
    .replace(/w/gu, 'v')
    .replace(/i+/gu, 'i');
}
