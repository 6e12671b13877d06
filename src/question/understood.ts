// What understanding a question yields: the public interpretation, and what retrieval and answering need beyond
// it. Records only; `understand.ts` makes them. Everything here can be shown to the person who asked.
import type { FacetKey, Filters, Interpretation, LabelName, Language } from '../types.js';

/** What sort of thing a fact question wants to hear. */
export type AnswerType =
  | 'count'
  | 'money'
  | 'duration'
  | 'date'
  | 'occasion'
  | 'year'
  | 'period'
  | 'person'
  | 'organisation'
  | 'place'
  | 'language'
  | 'percentage'
  | 'amount'
  | 'change'
  | 'distance'
  | 'age'
  | 'contact'
  | 'goal'
  | 'area'
  | 'theme'
  | 'partner'
  | 'reason'
  | 'yesno'
  | 'open';

/** The answer a fact question expects. */
export interface ExpectedAnswer {
  readonly type: AnswerType;
  /** What is counted, or whose name is asked for: "how many pupils" is "pupils", "who is the mayor" is "mayor". */
  readonly of?: string;
  /** Some of a whole are counted ("hur många av kvinnorna"), whose number may stand apart from its name. */
  readonly isPartitive?: true;
  /** The property asked for, as the question words it: "bidraget", "deadline", "width". */
  readonly attribute?: string;
  /** Which of several comes first by some measure: "vem fick mest", "which is the oldest". */
  readonly isSuperlative?: true;
  /** The state asked for, where the question says which: "numera", "how long did it take before". */
  readonly time?: 'now' | 'before';
  /** Years that the question names: "hur många dog under 2023". */
  readonly years?: readonly string[];
}

/** Where a facet value came from: the words of the question (or of an earlier one) that named it. */
export interface Mention {
  readonly text: string;
  readonly facet: FacetKey;
  readonly value: string | number;
}

/** Whether the question is one for this assistant. Everything but `in` and `help` is out of scope. */
export type Scope = 'in' | 'help' | 'weather' | 'code' | 'creative' | 'instructions' | 'chat' | 'other';

/** A part of the world that the question names, already spelled out in `filters.country`. */
export interface NamedRegion {
  readonly text: string;
  readonly names: { readonly sv: string; readonly en: string };
  /** ISO 3166-1 alpha-2: those of the region that the corpus has, or all of the region when it has none. */
  readonly countries: readonly string[];
}

/** How large a grant is asked for, in kronor, both ends included. */
export interface AmountAsked {
  readonly least?: number;
  readonly most?: number;
}

/** What a follow-up took over from the questions before it. */
export interface Carried {
  readonly topic?: boolean;
  readonly filters: readonly FacetKey[];
}

/** What the questions before were about. */
export interface SpokenOf {
  /** At least one facet is restricted. */
  readonly filters: Filters;
  readonly regions: readonly NamedRegion[];
  readonly mentions: readonly Mention[];
}

/** A question, understood. */
export interface Understood {
  readonly interpretation: Interpretation;
  /** The question, or where only a name is swapped ("and in Vara?") the one before with that name in it. */
  readonly wording: string;
  /** `request.language`, else the language of the question. */
  readonly replyLanguage: Language;
  /** What a list or count counts. */
  readonly countUnit: 'partnership' | 'document';
  /** Whether the question names what it counts, or only a topic ("skolmat"). */
  readonly isUnitNamed: boolean;
  /** Whether the members of a network or the parts of a whole are asked for. */
  readonly isOfMembers: boolean;
  /** Fact questions only. */
  readonly expected: ExpectedAnswer | undefined;
  /** The label line that answers the question, where one does ("vilka globala mål anges för …"). */
  readonly labelAsked: LabelName | undefined;
  /** Lists and counts only. */
  readonly amount: AmountAsked | undefined;
  /** Whether it is words alone, without anything that asks ("barnomsorg teplantage"). */
  readonly isKeywords: boolean;
  /** Whether those are asked for who look for a Swedish partner. */
  readonly isOfSearch: boolean;
  /** Whether every goal is asked for that it names ("both SDG 5 and SDG 8"), rather than any of them. */
  readonly isAllGoals: boolean;
  /** Facets the question wants stated as such ("anger mål 11"), not merely written about. */
  readonly statedFilters: readonly FacetKey[];
  readonly regions: readonly NamedRegion[];
  readonly mentions: readonly Mention[];
  /** Proper names that neither corpus nor vocabulary knows, as written. */
  readonly unknownNames: readonly string[];
  /** Names beyond facets that occur in the corpus (persons, companies, rivers), as written in the question. */
  readonly namesAsked: readonly string[];
  /** Folded content words of the topic, in order, without stop words. */
  readonly topicTerms: readonly string[];
  /** The part of the topic that this question itself words; equals the topic when nothing was carried. */
  readonly ownTopic: string;
  /** Phrases in quotation marks, without the marks. */
  readonly quoted: readonly string[];
  /** Places in the corpus, from 0, of the documents on the projects that the question calls by name. */
  readonly projects: readonly number[];
  /** What the question before was restricted to, where this one asks for a fact and names nothing of its own. */
  readonly spokenOf: SpokenOf | undefined;
  readonly scope: Scope;
  readonly carried: Carried;
}
