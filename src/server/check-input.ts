// Checks input against a schema and says what is wrong in one sentence per field: rule and found. What was found
// is described rather than repeated, apart from short values, so that no message grows with its input.
import type { z } from 'zod';
import { HttpProblem } from './problem.js';
import { shownText } from './shown-text.js';

/** Problems named in one reply. */
const MAX_ERRORS = 10;

type Path = readonly PropertyKey[];

function fieldName(path: Path): string {
  if (path.length === 0) return 'body';
  return path
    .map((part, at) => (typeof part === 'number' ? `[${part}]` : `${at === 0 ? '' : '.'}${String(part)}`))
    .join('');
}

function valueAt(input: unknown, path: Path): unknown {
  let value = input;
  for (const part of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return undefined;
    value = Reflect.get(value, part);
  }
  return value;
}

function describeFound(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return `an array of ${value.length}`;
  if (typeof value === 'object') return 'an object';
  if (typeof value === 'string' && value.length > 40) return `text of ${value.length} characters`;
  return typeof value === 'string' ? JSON.stringify(shownText(value)) : String(value);
}

const TYPE_NAMES: Readonly<Record<string, string>> = {
  string: 'text',
  int: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  array: 'an array',
  object: 'an object',
};

function boundRule(issue: z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall): string {
  const bound = issue.code === 'too_big' ? `at most ${issue.maximum}` : `at least ${issue.minimum}`;
  if (issue.origin === 'array') return `${bound} values`;
  return issue.origin === 'string' ? `${bound} characters` : bound;
}

function ruleOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return TYPE_NAMES[issue.expected] ?? issue.expected;
    case 'invalid_value':
      return `one of ${issue.values.map((value) => JSON.stringify(value)).join(', ')}`;
    case 'too_big':
    case 'too_small':
      return boundRule(issue);
    default:
      return issue.message;
  }
}

interface FieldError {
  readonly field: string;
  readonly rule: string;
  readonly found: string;
}

function fieldErrors(issue: z.core.$ZodIssue, input: unknown): FieldError[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      field: fieldName([...issue.path, shownText(key).slice(0, 40)]),
      rule: 'no such field',
      found: describeFound(valueAt(input, [...issue.path, key])),
    }));
  }
  const found = describeFound(valueAt(input, issue.path));
  return [{ field: fieldName(issue.path), rule: ruleOf(issue), found }];
}

function sentence({ field, rule, found }: FieldError): string {
  if (rule.includes('found ')) return `${field}: expected ${rule}.`;
  return rule === 'no such field'
    ? `${field}: there is no such field.`
    : `${field}: expected ${rule}, found ${found}.`;
}

/**
 * The input as the schema has it.
 *
 * @throws {HttpProblem} `invalid_request` naming each wrong field with its rule and what was found.
 */
export function checkInput<Output>(schema: z.ZodType<Output>, input: unknown): Output {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  const errors = result.error.issues.flatMap((issue) => fieldErrors(issue, input)).slice(0, MAX_ERRORS);
  throw new HttpProblem('invalid_request', errors.map(sentence).join(' '), { extras: { errors } });
}
