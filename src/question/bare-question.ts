// A question without the names that became filters: "Vad är målet med samarbete med" for "Vad är målet med Umeås
// samarbete med Cherson?". Once the documents are chosen by those names, a sentence that repeats them is no nearer
// to the answer than one that does not.
import type { Mention } from './understood.js';

/** What is left of the question, spaces tidied; the question itself when nothing or everything is named. */
export function bareQuestion(question: string, mentions: readonly Mention[]): string {
  let bare = question;
  for (const { text, facet } of mentions) {
    if (facet === 'swedishPartner' || facet === 'internationalPartner' || facet === 'country') {
      bare = bare.replace(text, ' ');
    }
  }
  const tidy = bare.replace(/\s+/g, ' ').trim();
  return /\p{L}{3}/u.test(tidy) ? tidy : question;
}
