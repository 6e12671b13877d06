// What a text is cut into for lexical search: character 5-grams of folded words, which bridge Swedish compounds,
// definite forms and genitives, and stemmed words, which keep short words apart. The ends of a word are marked, so
// that "vatten" alone weighs more than inside another word, and a word of three letters or fewer is one gram.
import { fold, wordSpans } from '../language.js';

/** Characters of a gram. Measured: R@1 .748 on Swedish public texts, stems .720. */
const GRAM_LENGTH = 5;

/** Words of a text as they are written, in order. */
export function writtenWords(text: string): string[] {
  return wordSpans(text).map(({ start, end }) => text.slice(start, end));
}

/** Character 5-grams of one word, folded and with its ends marked, in order: "öar" gives ["^oar$"]. */
export function gramsOfWord(word: string): string[] {
  const marked = [...`^${fold(word)}$`];
  const grams = [marked.slice(0, GRAM_LENGTH).join('')];
  for (let start = 1; start + GRAM_LENGTH <= marked.length; start += 1) {
    grams.push(marked.slice(start, start + GRAM_LENGTH).join(''));
  }
  return grams;
}
