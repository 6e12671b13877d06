// What requests may hold: the schemas that check them and from which the OpenAPI document is made.
// Strict everywhere: an unknown field is an error, because a mistyped filter would silently widen a search.
import { z } from 'zod';
import type { AskRequest, Filters } from '../../types.js';
import { shownText } from '../shown-text.js';

/** Characters (code points) a question may have after trimming. */
export const MAX_QUESTION_CHARS = 1000;

/** Earlier questions a request may bring. */
export const MAX_HISTORY = 10;

/** Values one facet may be given. */
const MAX_FACET_VALUES = 50;

/** Text a person typed: invisible characters and outer blanks taken off, then measured in code points. */
function typedText(min: number, max: number) {
  return z
    .string()
    .overwrite((text) => shownText(text).trim())
    .refine((text) => text.length <= 4 * max && [...text].length >= min && [...text].length <= max, {
      error: ({ input }) =>
        `${min} to ${max.toLocaleString('en')} characters after trimming, found ${[...String(input)].length.toLocaleString('en')}`,
    })
    .meta({ minLength: min, maxLength: max });
}

const name = typedText(1, 200);
const language = z.enum(['sv', 'en']);
const country = z
  .string()
  .regex(/^[A-Za-z]{2}$/, { error: 'a country code of two letters (ISO 3166-1 alpha-2), such as KE' })
  .overwrite((code) => code.toUpperCase());

/** The facets of a request by name; each may be absent. */
const facetFields = {
  language: z.array(language).max(MAX_FACET_VALUES).exactOptional(),
  country: z.array(country).max(MAX_FACET_VALUES).exactOptional(),
  sdg: z.array(z.int().min(1).max(17)).max(MAX_FACET_VALUES).exactOptional(),
  area: z.array(name).max(MAX_FACET_VALUES).exactOptional(),
  theme: z.array(name).max(MAX_FACET_VALUES).exactOptional(),
  swedishPartner: z.array(name).max(MAX_FACET_VALUES).exactOptional(),
  internationalPartner: z.array(name).max(MAX_FACET_VALUES).exactOptional(),
  documentKind: z
    .array(z.enum(['article', 'section', 'project', 'page']))
    .max(MAX_FACET_VALUES)
    .exactOptional(),
};

/** Restrictions by facet: any value within a facet, all facets together; [] is unrestricted. */
export const filtersSchema: z.ZodType<Filters> = z.strictObject(facetFields);

/** Names of the facets, in the order of the contract. */
export const FACETS = Object.keys(facetFields) as readonly (keyof typeof facetFields)[];

/** Body of POST /api/ask. */
export const askRequestSchema: z.ZodType<AskRequest> = z.strictObject({
  question: typedText(1, MAX_QUESTION_CHARS),
  language: language.exactOptional().describe('Language of the reply; by default that of the question.'),
  pageLanguage: language
    .exactOptional()
    .describe('Language of the page that asks, for a question whose own language cannot be told.'),
  history: z
    .array(
      z.strictObject({
        question: typedText(1, MAX_QUESTION_CHARS),
        filters: filtersSchema.exactOptional(),
      }),
    )
    .max(MAX_HISTORY)
    .exactOptional()
    .describe('Earlier questions with the filters they were asked with, oldest first.'),
  filters: filtersSchema.exactOptional().describe('Replaces what is understood for the facets it names.'),
  kind: z
    .enum(['list', 'count', 'fact', 'about', 'help'])
    .exactOptional()
    .describe('Replaces the kind that is understood.'),
  topic: typedText(0, MAX_QUESTION_CHARS)
    .exactOptional()
    .describe('Replaces the topic that is understood; "" is none.'),
  limit: z
    .int()
    .min(1)
    .max(200)
    .exactOptional()
    .describe('At most this many items, by default 50; the count is never cut.'),
});

/** Query of GET /api/search. Facets may be given several times. */
export const searchQuerySchema = z.strictObject({
  q: typedText(1, MAX_QUESTION_CHARS).describe('What to search for.'),
  limit: z.int().min(1).max(100).default(10).describe('At most this many chunks.'),
  ...facetFields,
});

/** Query of GET /api/documents. */
export const documentsQuerySchema = z.strictObject({
  limit: z.int().min(1).max(200).default(50).describe('At most this many documents.'),
  offset: z.int().min(0).max(1_000_000).default(0).describe('Documents to leave out at the beginning.'),
  ...facetFields,
});

/** Body of POST /api/feedback. */
export const feedbackRequestSchema = z.strictObject({
  answerId: z.string().regex(/^[\w.:~-]{1,100}$/, { error: 'the id of an answer' }),
  helpful: z.boolean(),
  comment: typedText(0, 1000).exactOptional(),
});

/** Path of the routes of one document. */
export const documentPathSchema = z.strictObject({
  id: z.string().min(1).max(500).describe('Id of a document, from a citation or a listing.'),
});
