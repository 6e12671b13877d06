// The inflected forms of one word of the thesaurus, and how a Swedish word begins a compound. Written out as rules,
// since Snowball cuts "vatten" to "vatt" but not "vattnet", and puts "havande" with "hav". Rules make forms that
// no one uses ("vattenar"); that costs a map entry, while a missing form costs an answer.
import type { Language } from '../types.js';

const NOUN_ENDINGS = 'en et ar arna er erna'.split(' ');
const ADJECTIVE_ENDINGS = ['a', 'e', 't'];
const ADJECTIVE =
  /(?:[ls]?ig|sk|ad|ell|iv|al|är|[ae]nt|[ae]nd|ös|ent|bar|sam|lös|fri|full|trygg|hållbar|utsatt|ung|gammal|jämlik|jämställd)$/u;

/** Endings of words such as "cykel" and "vatten", which drop their e: cyklar, vattnet. */
const SYNCOPATED = /^(.*[^aeiouyåäö])e([lnr])$/u;

/**
 * Forms of one word in lower case, itself first: number, definiteness, genitive, agreement.
 *
 * @param word  Base form, lower case, composed (NFC).
 */
export function inflections(word: string, language: Language): readonly string[] {
  return [...new Set(language === 'sv' ? swedishForms(word) : englishForms(word))];
}

/**
 * What a Swedish word looks like as the first part of a compound: skola gives skol and skole, avfall gives avfall
 * and avfalls, hälsa gives häls and hälso.
 */
export function combiningForms(word: string): readonly string[] {
  const base = word.slice(0, -1);
  if (word.endsWith('a')) return [word, base, `${base}o`, `${base}u`, `${base}e`, `${word}s`];
  if (word.endsWith('e')) return [word, base, `${base}s`, `${word}s`];
  return [word, `${word}s`, `${word}e`];
}

function swedishForms(word: string): string[] {
  if (word.length < 4)
    return [word, `${word}s`, ...['en', 'et', 'ens', 'ets'].map((ending) => word + ending)];
  const forms = [word, ...swedishEndings(word)];
  return [...forms, ...forms.map((form) => `${form}s`)];
}

function swedishEndings(word: string): string[] {
  const base = word.slice(0, -1);
  if (word.endsWith('a')) {
    return [
      ...['n', 'r', 'd', 't', 'de', 'nde'].map((ending) => word + ending),
      ...['or', 'orna'].map((e) => base + e),
    ];
  }
  if (word.endsWith('e')) {
    const endings = ['n', 'r', 'rna', 't', 'na'].map((ending) => word + ending);
    return [...endings, ...['ar', 'arna', 'na', 'a'].map((ending) => base + ending)];
  }
  const syncopated = SYNCOPATED.exec(word);
  const dropped = syncopated
    ? ['ar', 'arna', 'en', 'et'].map((ending) => `${syncopated[1]}${syncopated[2]}${ending}`)
    : [];
  const latin =
    /..um$/.test(word) && word.length > 5
      ? ['et', 'er', 'erna'].map((ending) => word.slice(0, -2) + ending)
      : [];
  const doubled = /[aeiouyåäö]m$/u.test(word) ? ['met', 'men', 'mar'].map((ending) => word + ending) : [];
  const adjective = ADJECTIVE.test(word) ? ADJECTIVE_ENDINGS.map((ending) => word + ending) : [];
  const neuter = /(?:ad|ställd)$/.test(word) ? [`${word.slice(0, -1)}t`] : [];
  const article = /(?:[eao][rl]|[iouyåäöé])$/u.test(word)
    ? ['n', 'na', 't'].map((ending) => word + ending)
    : [];
  const nouns = NOUN_ENDINGS.map((ending) => word + ending);
  return [...nouns, ...article, ...adjective, ...neuter, ...dropped, ...latin, ...doubled];
}

function englishForms(word: string): string[] {
  const plural = /[^aeiou]y$/.test(word)
    ? `${word.slice(0, -1)}ies`
    : /(?:s|x|z|ch|sh)$/.test(word)
      ? `${word}es`
      : `${word}s`;
  return [word, plural];
}
