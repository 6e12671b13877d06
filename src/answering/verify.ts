// The last gate before a reply: every quotation is compared with the stored text and every number of an item has its
// citation. The text is not searched for markers: a quotation may hold a "[7]" of its own.
// A failure here is a defect of the program, not of the question, so it throws.
import type { Document } from '../types.js';
import type { Drafted } from './drafted.js';

/** @throws {RangeError} when a quotation differs from its source or a marker has no citation. */
export function verifyAnswer(answer: Drafted, documentOf: (id: string) => Document | undefined): void {
  for (const { documentId, start, end, quote, number } of answer.citations) {
    const text = documentOf(documentId)?.text;
    if (text?.slice(start, end) !== quote || quote === '') {
      throw new RangeError(`Citation ${number} of ${documentId} is not verbatim at ${start}-${end}.`);
    }
  }
  const count = answer.citations.length;
  for (const number of (answer.items ?? []).flatMap((item) => item.citations)) {
    if (number < 1 || number > count)
      throw new RangeError(`Citation ${number} was never issued; there are ${count}.`);
  }
}
