// Query strings as their schemas have them. A query holds only texts: digits become numbers where a number is asked
// for, and a facet given once is a list of one. Which names these are is said here, once, for every route.
import type { z } from 'zod';
import { checkInput } from './check-input.js';
import { FACETS } from './schema/request-schemas.js';

const LISTS: ReadonlySet<string> = new Set(FACETS);
const NUMBERS: ReadonlySet<string> = new Set(['sdg', 'limit', 'offset']);

function typedValue(name: string, value: unknown): unknown {
  if (Array.isArray(value)) return value.flatMap((one) => typedValue(name, one));
  const typed = NUMBERS.has(name) && /^\d{1,9}$/.test(String(value)) ? Number(value) : value;
  return LISTS.has(name) ? [typed] : typed;
}

/**
 * A query, checked.
 *
 * @param query  As Express reads it: text, or a list of texts where a name stands several times.
 * @throws {HttpProblem} `invalid_request` naming each wrong field.
 */
export function checkQuery<Output>(schema: z.ZodType<Output>, query: object): Output {
  const typed = Object.entries(query).map(([name, value]) => [name, typedValue(name, value)] as const);
  return checkInput(schema, Object.fromEntries(typed));
}
