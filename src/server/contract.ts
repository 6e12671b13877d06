// Every address of the server that others may build on, with what it takes and gives. The OpenAPI document is made
// from this list; a test asks the running server for each entry.
import type { z } from 'zod';
import { type ProblemCode, problemSchema } from './problem.js';
import * as replies from './schema/reply-schemas.js';
import * as requests from './schema/request-schemas.js';

/** Schemas that bear a name in the OpenAPI document. */
export const NAMED_SCHEMAS = {
  AskRequest: requests.askRequestSchema,
  Filters: requests.filtersSchema,
  FeedbackRequest: requests.feedbackRequestSchema,
  Answer: replies.answerSchema,
  AnswerItem: replies.answerItemSchema,
  Citation: replies.citationSchema,
  Interpretation: replies.interpretationSchema,
  Nearest: replies.nearestSchema,
  SearchReply: replies.searchReplySchema,
  SearchHit: replies.searchHitSchema,
  DocumentsReply: replies.documentsReplySchema,
  DocumentSummary: replies.documentSummarySchema,
  DocumentDetail: replies.documentDetailSchema,
  FacetValues: replies.facetValuesSchema,
  FacetListing: replies.facetListingSchema,
  FacetCount: replies.facetCountSchema,
  Health: replies.healthSchema,
  Readiness: replies.readinessSchema,
  Version: replies.versionSchema,
  Problem: problemSchema,
} as const satisfies Record<string, z.ZodType>;

/** The name of a schema of the OpenAPI document. */
export type SchemaName = keyof typeof NAMED_SCHEMAS;

/** One method of one address. */
export interface Operation {
  readonly method: 'get' | 'post';
  /** With {id} for the part that varies. */
  readonly path: string;
  readonly id: string;
  readonly summary: string;
  readonly query?: z.ZodType;
  readonly parameters?: z.ZodType;
  readonly body?: SchemaName;
  /** Status, media type, and the schema of JSON. */
  readonly reply: { readonly status: number; readonly type: string; readonly schema?: SchemaName };
  readonly problems: readonly ProblemCode[];
}

const JSON_TYPE = 'application/json';
const HTML_TYPE = 'text/html';
const BODY_PROBLEMS = ['bad_json', 'invalid_request', 'too_large', 'unsupported_media_type'] as const;
const WORK_PROBLEMS = ['too_many_requests', 'overloaded', 'not_ready', 'timeout'] as const;

/** The contract, in the order in which people need it. Each may also answer `not_acceptable` and `internal`. */
export const OPERATIONS: readonly Operation[] = [
  {
    method: 'post',
    path: '/api/ask',
    id: 'ask',
    summary: 'Answers a question in Swedish or English with verbatim, checked quotations',
    body: 'AskRequest',
    reply: { status: 200, type: JSON_TYPE, schema: 'Answer' },
    problems: [...BODY_PROBLEMS, ...WORK_PROBLEMS],
  },
  {
    method: 'get',
    path: '/api/search',
    id: 'search',
    summary: 'Passages nearest to some words, best first, for those who want hits rather than an answer',
    query: requests.searchQuerySchema,
    reply: { status: 200, type: JSON_TYPE, schema: 'SearchReply' },
    problems: ['invalid_request', ...WORK_PROBLEMS],
  },
  {
    method: 'get',
    path: '/api/documents',
    id: 'listDocuments',
    summary: 'Documents with their facets, in the order of the corpus',
    query: requests.documentsQuerySchema,
    reply: { status: 200, type: JSON_TYPE, schema: 'DocumentsReply' },
    problems: ['invalid_request', 'not_ready'],
  },
  {
    method: 'get',
    path: '/api/documents/{id}',
    id: 'getDocument',
    summary: 'One document with its text',
    parameters: requests.documentPathSchema,
    reply: { status: 200, type: JSON_TYPE, schema: 'DocumentDetail' },
    problems: ['invalid_request', 'not_found', 'not_ready'],
  },
  {
    method: 'get',
    path: '/api/facets',
    id: 'listFacets',
    summary: 'The values of each facet in both languages, with the number of documents, most first',
    reply: { status: 200, type: JSON_TYPE, schema: 'FacetListing' },
    problems: ['not_ready'],
  },
  {
    method: 'post',
    path: '/api/feedback',
    id: 'giveFeedback',
    summary: 'Says whether an answer helped; kept on this machine for some days, without the question',
    body: 'FeedbackRequest',
    reply: { status: 204, type: JSON_TYPE },
    problems: [...BODY_PROBLEMS, 'too_many_requests', 'overloaded'],
  },
  {
    method: 'get',
    path: '/documents/{id}',
    id: 'readDocument',
    summary: 'One document as a page; ?start=…&end=…#passage marks and shows a passage',
    parameters: requests.documentPathSchema,
    reply: { status: 200, type: HTML_TYPE },
    problems: ['invalid_request', 'not_found', 'not_ready'],
  },
  {
    method: 'get',
    path: '/healthz',
    id: 'health',
    summary: 'Alive: the process answers',
    reply: { status: 200, type: JSON_TYPE, schema: 'Health' },
    problems: [],
  },
  {
    method: 'get',
    path: '/readyz',
    id: 'readiness',
    summary: 'Ready: an index is open and the model is warm; otherwise why not',
    reply: { status: 200, type: JSON_TYPE, schema: 'Readiness' },
    problems: ['not_ready'],
  },
  {
    method: 'get',
    path: '/version',
    id: 'version',
    summary: 'Version of the program, generation of the index, and the model',
    reply: { status: 200, type: JSON_TYPE, schema: 'Version' },
    problems: [],
  },
  {
    method: 'get',
    path: '/metrics',
    id: 'metrics',
    summary: 'Figures for Prometheus; for this machine only',
    reply: { status: 200, type: 'text/plain' },
    problems: ['not_found'],
  },
  {
    method: 'get',
    path: '/openapi.json',
    id: 'contract',
    summary: 'This contract',
    reply: { status: 200, type: JSON_TYPE },
    problems: [],
  },
  {
    method: 'get',
    path: '/docs',
    id: 'readContract',
    summary: 'This contract as a page',
    reply: { status: 200, type: HTML_TYPE },
    problems: [],
  },
  {
    method: 'get',
    path: '/',
    id: 'start',
    summary: 'A page where one can ask, with and without script; ?question=… shows the answer',
    reply: { status: 200, type: HTML_TYPE },
    problems: ['invalid_request', ...WORK_PROBLEMS],
  },
];
