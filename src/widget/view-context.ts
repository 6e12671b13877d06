// What every view is given: the language and its texts, the names of facet values, and the few things that can be
// done from inside an answer.
import type { Language } from '../types.js';
import type { Api } from './api.js';
import type { Asked, Turn } from './conversation.js';
import type { FacetNames } from './facet-names.js';
import type { Strings } from './strings.js';

/** Handed down to the views. */
export interface ViewContext {
  readonly language: Language;
  readonly strings: Strings;
  readonly apiBase: string;
  readonly api: Api;
  readonly names: FacetNames;
  /** Asks something new. */
  readonly ask: (asked: Asked) => void;
  /** Asks a turn again in its place, corrected. */
  readonly askAgain: (turn: Turn, asked: Asked) => void;
  /** Tells screen readers. */
  readonly say: (text: string) => void;
}
