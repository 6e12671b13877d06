// The records that travel between the floors, and the shapes of the API. Immutable values only, no behaviour:
// whoever makes or reads one stands in the folder that bears its name. Over 200 lines: one place for what all floors share.

/** Language of a text, a question or a reply. */
export type Language = 'sv' | 'en';

/** Half-open range of UTF-16 code units into a document's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** project: one partnership's description. article: news. section: part of an article on one partnership. page: the rest. */
export type DocumentKind = 'article' | 'section' | 'project' | 'page';

/**
 * Canonical values of every facet. Countries are ISO 3166-1 alpha-2; sdg 1 to 17; areas and themes bear their
 * English name on the site where it is known, else the stated words; partners bear one spelling per partner
 * ("Falu kommun", "Region Västerbotten", "Kherson").
 */
export interface FacetValues {
  readonly language: readonly Language[];
  readonly country: readonly string[];
  readonly sdg: readonly number[];
  readonly area: readonly string[];
  readonly theme: readonly string[];
  readonly swedishPartner: readonly string[];
  readonly internationalPartner: readonly string[];
  readonly documentKind: readonly DocumentKind[];
}

/** The name of a facet. */
export type FacetKey = keyof FacetValues;

/** What a search is restricted to: any value within a facet, all facets together. Absent or empty: unrestricted. */
export type Filters = { readonly [K in FacetKey]?: FacetValues[K] };

/** The label lines of ICLD pages, by meaning. */
export type LabelName =
  | 'area'
  | 'sdg'
  | 'theme'
  | 'swedishPartner'
  | 'internationalPartner'
  | 'tag'
  | 'country';

/** One label with its values as they stand in the text. */
export interface Label {
  readonly name: LabelName;
  /** Of the value line: what a citation of a label quotes. Where a value stands without its label, the same. */
  readonly span: Span;
  /** The run-together values, split; verbatim spelling, source order. */
  readonly values: readonly string[];
}

/** A stretch of a document under one heading. The first may lack a heading of its own (heading = ""). */
export interface Section {
  readonly heading: string;
  /** Of the whole section, its heading line included. */
  readonly span: Span;
  /** The paragraphs and list items to embed, in order: no headings, no label lines, trimmed. */
  readonly paragraphs: readonly Span[];
}

/** One entry of a source file. */
export interface Document {
  /** Unique and stable: source name without extension, "~", slug of the title ("umea-kommun~falun-och-kolomyia"). */
  readonly id: string;
  /** Path relative to the corpus folder with forward slashes, or the URL the text was fetched from. */
  readonly source: string;
  readonly kind: DocumentKind;
  /** Of a section: the id of its article. */
  readonly parent?: string;
  readonly title: string;
  /** A "Project: …" or "Projekt: …" line, whole. */
  readonly subtitle?: string;
  /** What the title calls the only partner abroad, where its label states another name: "Peja" for "Komuna e Pejës". */
  readonly titledPartner?: string;
  /** Heading path down to this document's own title: ["Med demokrati som …", "Falun och Kolomyia"]. */
  readonly heading: readonly string[];
  /** Of the prose, not of the labels. */
  readonly language: Language;
  /** Verbatim: label lines included, sections that are documents of their own left out. */
  readonly text: string;
  /** First and last line of the span in a text source, from 1. */
  readonly lines?: readonly [number, number];
  readonly url?: string;
  readonly sections: readonly Section[];
  readonly labels: readonly Label[];
  /** Values stated for this document, verbatim, in source order. A section holds only what is its own. */
  readonly stated: {
    readonly sdgs: readonly number[];
    readonly areas: readonly string[];
    readonly themes: readonly string[];
    readonly tags: readonly string[];
    readonly swedishPartners: readonly string[];
    readonly internationalPartners: readonly string[];
  };
  /** Canonical, countries inferred included. */
  readonly facets: FacetValues;
  /** Shared by all documents that describe one partnership; absent for texts on several or none. */
  readonly partnership?: string;
}

/** A run of whole sentences of one section of one document: what is embedded and searched. */
export interface Chunk {
  /** Document id, "#", ordinal from 0. */
  readonly id: string;
  readonly documentId: string;
  /** Heading path: document heading, then the section's heading where it has one. Embedded, never quoted. */
  readonly heading: readonly string[];
  /** Into the document's text. */
  readonly span: Span;
  /** Of this chunk's own words: pages mix. */
  readonly language: Language;
  /** Its sentences, in order; each lies within span. */
  readonly sentences: readonly Span[];
}

/** What a question wants. */
export type QuestionKind = 'list' | 'count' | 'fact' | 'about' | 'help';

/** What the assistant understood; shown to the user, who may correct it. */
export interface Interpretation {
  readonly kind: QuestionKind;
  /** What is left of the question without its frame and facets; "" when facets say it all. */
  readonly topic: string;
  readonly language: Language;
  readonly filters: Filters;
}

/** An earlier question of the conversation. */
export interface HistoryEntry {
  readonly question: string;
  readonly filters?: Filters;
}

/** POST /api/ask, checked. */
export interface AskRequest {
  /** 1 to 1,000 characters after trimming. */
  readonly question: string;
  readonly language?: Language;
  /** Of the page that asks: for a question whose own language cannot be told. */
  readonly pageLanguage?: Language;
  /** Oldest first, at most 10. */
  readonly history?: readonly HistoryEntry[];
  readonly filters?: Filters;
  readonly kind?: QuestionKind;
  readonly topic?: string;
  /** At most this many items, 1 to 200, default 50; the count is never cut. */
  readonly limit?: number;
}

/** A verbatim quotation with its place. `document.text.slice(start, end) === quote`. */
export interface Citation {
  /** From 1, as in the "[n]" of the text. */
  readonly number: number;
  readonly documentId: string;
  readonly source: string;
  readonly title: string;
  readonly heading: readonly string[];
  readonly language: Language;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  /** The sentences around it, verbatim; "" where there is none. */
  readonly context: { readonly before: string; readonly after: string };
  readonly url?: string;
  /** The passage at its source, or our own page of the document at the passage. */
  readonly href: string;
}

/** One partnership (or document, by countUnit) of a list or count. */
export interface AnswerItem {
  readonly title: string;
  readonly documents: readonly string[];
  readonly languages: readonly Language[];
  readonly countries: readonly string[];
  readonly swedishPartners: readonly string[];
  readonly internationalPartners: readonly string[];
  readonly sdgs: readonly number[];
  /** Numbers of the citations that make it relevant. */
  readonly citations: readonly number[];
}

/** What exists when one facet is relaxed. */
export interface Nearest {
  readonly filters: Filters;
  readonly count: number;
  readonly question: string;
}

/** A refusal is an answer whose status is not `answered`. */
export type AnswerStatus = 'answered' | 'not_found' | 'out_of_scope';

/** The reply of POST /api/ask. */
export interface Answer {
  readonly id: string;
  readonly status: AnswerStatus;
  readonly kind: QuestionKind;
  readonly language: Language;
  readonly text: string;
  /** Lists and counts: size of the whole set, in countUnit. */
  readonly count?: number;
  readonly countUnit?: 'partnership' | 'document';
  readonly items?: readonly AnswerItem[];
  readonly citations: readonly Citation[];
  readonly interpretation: Interpretation;
  readonly nearest: readonly Nearest[];
  readonly suggestions: readonly string[];
  readonly mode: 'extractive';
  readonly generation: string;
  readonly timingsMs: {
    readonly understand: number;
    readonly embed: number;
    readonly retrieve: number;
    readonly answer: number;
    readonly total: number;
  };
}

/** One ranked chunk of GET /api/search. */
export interface SearchHit {
  /** 1 is best. */
  readonly rank: number;
  /** Fused similarity the rank comes from, 0 to 1. */
  readonly similarity: number;
  readonly citation: Citation;
}

/** A document in a listing. */
export interface DocumentSummary {
  readonly id: string;
  readonly source: string;
  readonly kind: DocumentKind;
  readonly title: string;
  readonly subtitle?: string;
  readonly language: Language;
  readonly facets: FacetValues;
  readonly url?: string;
}

/** GET /api/documents/{id}. */
export interface DocumentDetail extends DocumentSummary {
  readonly text: string;
  readonly sections: readonly { readonly heading: string; readonly start: number; readonly end: number }[];
  readonly twins: readonly string[];
  readonly lines?: readonly [number, number];
}

/** One value of a facet with its name in both languages and how many documents have it. */
export interface FacetCount {
  readonly value: string | number;
  readonly names: { readonly sv: string; readonly en: string };
  readonly count: number;
}

/** GET /api/facets: by facet, most documents first. */
export type FacetListing = { readonly [K in FacetKey]: readonly FacetCount[] };
