// What replies hold, as the OpenAPI document tells it. The records themselves are declared in types.ts; the
// annotations here make the compiler compare the two. Replies are not checked while serving: a test does that.
import { z } from 'zod';
import type {
  Answer,
  AnswerItem,
  Citation,
  DocumentDetail,
  DocumentSummary,
  FacetCount,
  FacetListing,
  FacetValues,
  Interpretation,
  Nearest,
  SearchHit,
} from '../../types.js';
import { filtersSchema } from './request-schemas.js';

const language = z.enum(['sv', 'en']);
const kind = z.enum(['list', 'count', 'fact', 'about', 'help']);
const documentKind = z.enum(['article', 'section', 'project', 'page']);
const count = z.int().min(0);
const offset = z.int().min(0).describe('UTF-16 code units into the text of the document.');
const milliseconds = z.number().min(0);

/** @see Citation in types.ts */
export const citationSchema: z.ZodType<Citation> = z.object({
  number: z.int().min(1).describe('The n of "[n]" in the text.'),
  documentId: z.string(),
  source: z.string().describe('Path relative to the corpus folder, or the address it was fetched from.'),
  title: z.string(),
  heading: z.array(z.string()),
  language,
  quote: z.string().describe('Verbatim: the text of the document from start to end.'),
  start: offset,
  end: offset,
  context: z.object({ before: z.string(), after: z.string() }),
  url: z.string().exactOptional(),
  href: z.string().describe('The passage at its source, or our own page of the document at the passage.'),
});

/** @see AnswerItem in types.ts */
export const answerItemSchema: z.ZodType<AnswerItem> = z.object({
  title: z.string(),
  documents: z.array(z.string()).describe('Ids of the documents; twins of one partnership stand together.'),
  languages: z.array(language),
  countries: z.array(z.string()),
  swedishPartners: z.array(z.string()),
  internationalPartners: z.array(z.string()),
  sdgs: z.array(z.int().min(1).max(17)),
  citations: z.array(z.int().min(1)),
});

/** @see Interpretation in types.ts */
export const interpretationSchema: z.ZodType<Interpretation> = z.object({
  kind,
  topic: z.string(),
  language,
  filters: filtersSchema,
});

/** @see Nearest in types.ts */
export const nearestSchema: z.ZodType<Nearest> = z.object({
  filters: filtersSchema,
  count,
  question: z.string(),
});

/** @see Answer in types.ts */
export const answerSchema: z.ZodType<Answer> = z.object({
  id: z.string(),
  status: z.enum(['answered', 'not_found', 'out_of_scope']),
  kind,
  language,
  text: z.string(),
  count: count.exactOptional().describe('Lists and counts: size of the whole set.'),
  countUnit: z.enum(['partnership', 'document']).exactOptional(),
  items: z.array(answerItemSchema).exactOptional(),
  citations: z.array(citationSchema),
  interpretation: interpretationSchema,
  nearest: z.array(nearestSchema).describe('Refusals: what exists when one facet is relaxed.'),
  suggestions: z.array(z.string()),
  mode: z.literal('extractive'),
  generation: z.string(),
  timingsMs: z.object({
    understand: milliseconds,
    embed: milliseconds,
    retrieve: milliseconds,
    answer: milliseconds,
    total: milliseconds,
  }),
});

/** @see SearchHit in types.ts */
export const searchHitSchema: z.ZodType<SearchHit> = z.object({
  rank: z.int().min(1),
  similarity: z.number(),
  citation: citationSchema,
});

/** Reply of GET /api/search. */
export const searchReplySchema = z.object({
  query: z.string(),
  generation: z.string(),
  hits: z.array(searchHitSchema).describe('Best first.'),
});

/** @see FacetValues in types.ts */
export const facetValuesSchema: z.ZodType<FacetValues> = z.object({
  language: z.array(language),
  country: z.array(z.string()),
  sdg: z.array(z.int().min(1).max(17)),
  area: z.array(z.string()),
  theme: z.array(z.string()),
  swedishPartner: z.array(z.string()),
  internationalPartner: z.array(z.string()),
  documentKind: z.array(documentKind),
});

const summaryFields = {
  id: z.string(),
  source: z.string(),
  kind: documentKind,
  title: z.string(),
  subtitle: z.string().exactOptional(),
  language,
  facets: facetValuesSchema,
  url: z.string().exactOptional(),
};

/** @see DocumentSummary in types.ts */
export const documentSummarySchema: z.ZodType<DocumentSummary> = z.object(summaryFields);

/** Reply of GET /api/documents. */
export const documentsReplySchema = z.object({
  total: count.describe('Of all documents that match, not of this page.'),
  limit: count,
  offset: count,
  documents: z.array(documentSummarySchema),
});

/** @see DocumentDetail in types.ts */
export const documentDetailSchema: z.ZodType<DocumentDetail> = z.object({
  ...summaryFields,
  text: z.string(),
  sections: z.array(z.object({ heading: z.string(), start: offset, end: offset })),
  twins: z.array(z.string()).describe('Ids of the other documents on the same partnership.'),
  lines: z
    .tuple([z.int().min(1), z.int().min(1)])
    .exactOptional()
    .describe('First and last line in a text source, from 1.'),
});

/** @see FacetCount in types.ts */
export const facetCountSchema: z.ZodType<FacetCount> = z.object({
  value: z.union([z.string(), z.int()]),
  names: z.object({ sv: z.string(), en: z.string() }),
  count,
});

const facetCounts = z.array(facetCountSchema);

/** @see FacetListing in types.ts */
export const facetListingSchema: z.ZodType<FacetListing> = z.object({
  language: facetCounts,
  country: facetCounts,
  sdg: facetCounts,
  area: facetCounts,
  theme: facetCounts,
  swedishPartner: facetCounts,
  internationalPartner: facetCounts,
  documentKind: facetCounts,
});

/** Reply of GET /healthz. */
export const healthSchema = z.object({ status: z.literal('alive') });

/** Reply of GET /readyz when ready; otherwise a problem document with the same `reasons`. */
export const readinessSchema = z.object({
  status: z.literal('ready'),
  reasons: z.array(z.string()).describe('What is degraded; empty when nothing is.'),
  generation: z.string(),
  builtAt: z.string(),
  documentCount: count,
  chunkCount: count,
});

/** Reply of GET /version. */
export const versionSchema = z.object({
  name: z.string(),
  version: z.string(),
  generation: z.string().nullable().describe('The index generation in use; null when none is open.'),
  builtAt: z.string().nullable(),
  model: z.object({ name: z.string(), sha256: z.string() }),
});
