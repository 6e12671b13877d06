// Whether a question and the texts that answer it have words in common, beside the words that any question has.
import type { WrittenDocument } from './document.js';

/** Words of asking, and of the field as a whole: they tell nothing. */
const FRAME_WORDS = new Set(
  `vilka vilket vilken finns projekt projektet samarbete samarbeten partnerskap handlar gäller arbetar jobbar kommun
kommuner kommunen något något lista alla visa allt kring inom letar efter rör var hur många med och som den det till
att ska vill får för från där eller människor folk invånare invånarna sin sina andra bättre
which what where who projects project partnership partnerships municipality municipalities about work works with
there anything list show everything looking related concern concerns deal deals focus people residents have that
their them they from should more than town`
    .split(/\s+/u)
    .map(stemOf),
);

/** How many words of the question, cut to five letters, stand in at least one of the texts. */
export function sharedWords(question: string, documents: readonly Pick<WrittenDocument, 'text'>[]): number {
  const texts = new Set(documents.flatMap(({ text }) => stemsOf(text)));
  return stemsOf(question).filter((word) => texts.has(word)).length;
}

function stemsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? [];
  return [...new Set(words.map(stemOf))].filter((word) => !FRAME_WORDS.has(word));
}

function stemOf(word: string): string {
  return word.slice(0, 5);
}
