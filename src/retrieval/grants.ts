// What a partnership was given, in kronor, as its texts say it: the largest sum in a sentence on a grant, since smaller
// ones are parts of it.
import type { Span } from '../types.js';
import { findKronor } from '../vocabulary/kronor.js';
import { statesGrant } from './claims.js';
import type { DocumentView } from './corpus-view.js';

/** A grant with the sentence that states it. */
export interface StatedGrant {
  readonly kronor: number;
  readonly span: Span;
}

const known = new WeakMap<DocumentView, StatedGrant | 'none'>();

/** The grant of a document on one partnership; undefined where none is stated, or the text is on several. */
export function grantOf(view: DocumentView): StatedGrant | undefined {
  const held = known.get(view) ?? readGrant(view) ?? 'none';
  known.set(view, held);
  return held === 'none' ? undefined : held;
}

function readGrant({ document, sentences }: DocumentView): StatedGrant | undefined {
  if (document.partnership === undefined) return undefined;
  let largest: StatedGrant | undefined;
  for (const { span } of sentences) {
    const text = document.text.slice(span.start, span.end);
    for (const { kronor } of findKronor(text)) {
      if (kronor > (largest?.kronor ?? 0) && statesGrant(text)) largest = { kronor, span };
    }
  }
  return largest;
}
