// Requests made from the OpenAPI document that the server publishes: each field as its schema has it, or wrong in one of
// the ways in which clients and attackers are wrong (types, sizes, Unicode, duplicate keys, depth, methods, headers).
import fc, { type Arbitrary } from 'fast-check';
import type { JsonSchema, OpenApiDocument, OpenApiOperation } from '../../../src/server/openapi.js';

/** A request as it goes over the wire. */
export interface AnyRequest {
  readonly method: string;
  readonly path: string;
  /** Pairs, so that a name may stand twice. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: Uint8Array | undefined;
}

/** Texts that have broken other programs. */
const HOSTILE_TEXTS = [
  '',
  ' ',
  '\u0000',
  '\u202Egnp.exe',
  'a\u0301\u0301\u0301'.repeat(50),
  '𝕏'.repeat(300),
  '\uFFFE\uFFFF',
  '\uD800',
  '__proto__',
  'constructor',
  '../../etc/passwd',
  '%00%2e%2e%2f',
  '<script>alert(1)</script>',
  '{{7*7}}',
  "' OR 1=1 --",
  '=cmd|calc',
  '\r\nX-Injected: 1',
  'Vilka projekt handlar om vatten?',
  'How many projects are there in Kenya?',
  'mål 6 '.repeat(60),
  '1'.repeat(400),
  '('.repeat(500),
  'och '.repeat(200),
  'ﷺ'.repeat(100),
  '🇸🇪'.repeat(100),
  'ſ'.repeat(100),
  'İ'.repeat(100),
];

const anyText = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...HOSTILE_TEXTS) },
  { weight: 3, arbitrary: fc.string({ unit: 'grapheme', maxLength: 80 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 2_000 }) },
);

const anyValue = fc.oneof(
  anyText,
  fc.constantFrom(null, true, false, -1, 0, 1e308, 1.5, Number.MAX_SAFE_INTEGER + 1),
  fc.jsonValue({ maxDepth: 3 }),
);

/** Values that a schema allows, as far as its parts tell. */
function validValue(schema: JsonSchema, document: OpenApiDocument): Arbitrary<unknown> {
  if (schema.$ref !== undefined) {
    const named = document.components.schemas[schema.$ref.split('/').at(-1) ?? ''];
    return validValue(named ?? {}, document);
  }
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.anyOf !== undefined) return fc.oneof(...schema.anyOf.map((one) => validValue(one, document)));
  switch (schema.type) {
    case 'string':
      return validText(schema);
    case 'integer':
    case 'number':
      return fc.integer({ min: schema.minimum ?? 0, max: Math.min(schema.maximum ?? 1_000, 1_000_000) });
    case 'boolean':
      return fc.boolean();
    case 'array':
      return fc.array(validValue(schema.items || {}, document), {
        maxLength: Math.min(schema.maxItems ?? 3, 12),
      });
    case 'object':
      return validObject(schema, document);
    default:
      return anyValue;
  }
}

function validText({ pattern, minLength = 0, maxLength = 200 }: JsonSchema): Arbitrary<string> {
  if (pattern !== undefined) {
    return fc.oneof(fc.stringMatching(/^[A-Za-z]{2}$/), fc.constantFrom('KE', 'ua', 'answer-1'));
  }
  const words = fc.constantFrom(
    'Vilka projekt rör vatten?',
    'skolor',
    'Umeå',
    'Ukraine',
    'SDG 6',
    'nåt om bibliotek?',
    'och i Vietnam?',
  );
  return fc.oneof(words, fc.string({ unit: 'grapheme', minLength, maxLength: Math.min(maxLength, 100) }));
}

function validObject(
  { properties = {}, required = [] }: JsonSchema,
  document: OpenApiDocument,
): Arbitrary<object> {
  const fields = Object.fromEntries(
    Object.entries(properties).map(([name, schema]) => [name, validValue(schema, document)]),
  );
  return fc.record(fields, { requiredKeys: [...required] });
}

/** JSON text of a value, or something near it. */
function bodyText(value: unknown): Arbitrary<Uint8Array> {
  const text = JSON.stringify(value) ?? 'null';
  const bytes = Buffer.from(text);
  const object = typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
  const [name = 'question'] = Object.keys(object);
  return fc.oneof(
    { weight: 6, arbitrary: fc.constant(bytes) },
    {
      weight: 1,
      arbitrary: anyValue.map((other) => Buffer.from(JSON.stringify({ ...object, [name]: other }))),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(anyText, anyValue)
        .map(([key, other]) => Buffer.from(JSON.stringify({ ...object, [key]: other }))),
    },
    { weight: 1, arbitrary: fc.constant(Buffer.from(text.replace('{', `{"${name}":1,`))) },
    {
      weight: 1,
      arbitrary: fc
        .constantFrom('{"__proto__":{"limit":1}}', '[]', 'null', '"x"', '0', '', '{', '{"question":"a"}}')
        .map((odd) => Buffer.from(odd)),
    },
    { weight: 1, arbitrary: fc.nat(text.length).map((end) => bytes.subarray(0, end)) },
    { weight: 1, arbitrary: fc.uint8Array({ maxLength: 200 }) },
    {
      weight: 1,
      arbitrary: fc
        .nat(60)
        .map((depth) => Buffer.from(`${'['.repeat(depth * 100)}1${']'.repeat(depth * 100)}`)),
    },
    {
      weight: 1,
      arbitrary: fc
        .constantFrom(16_384, 16_385, 70_000)
        .map((size) => Buffer.from(`{"question":"${'a'.repeat(size - 15)}"}`)),
    },
  );
}

/** A query of the parameters of an operation, each left out, right, wrong, or given twice. */
function anyQuery({ parameters = [] }: OpenApiOperation, document: OpenApiDocument): Arbitrary<string> {
  const given = parameters
    .filter((parameter) => parameter.in === 'query')
    .map(({ name, schema }) => {
      const item = schema.type === 'array' ? schema.items || {} : schema;
      const value = fc.oneof(
        { weight: 3, arbitrary: validValue(item, document) },
        { weight: 1, arbitrary: anyText },
      );
      const texts = fc.oneof(
        { weight: 3, arbitrary: fc.constant([]) },
        { weight: 3, arbitrary: value.map((one) => [one]) },
        { weight: 1, arbitrary: fc.tuple(value, value) },
      );
      return texts.map((values) => values.map((one) => `${name}=${encode(String(one))}`));
    });
  const odd = fc.oneof(
    { weight: 5, arbitrary: fc.constant([]) },
    {
      weight: 1,
      arbitrary: fc.tuple(anyText, anyText).map(([name, value]) => [`${encode(name)}=${encode(value)}`]),
    },
    { weight: 1, arbitrary: fc.constantFrom(['%'], ['a[b]=1'], ['&&&'], ['question=x'], ['q=%FF%FE']) },
  );
  return fc.tuple(fc.tuple(...given), odd).map(([known, other]) => [...known.flat(), ...other].join('&'));
}

/** Percent-encoded; lone surrogates, which cannot be, become U+FFFD. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD'));
}

const METHODS = ['GET', 'HEAD', 'POST', 'OPTIONS', 'PUT', 'DELETE', 'PATCH', 'TRACE', 'PROPFIND'];

/** Values that HTTP itself lets through: no control characters. */
const headerText = anyText.map((text) => text.replace(/[^\t\x20-\x7e\x80-\xff]/g, '?').slice(0, 500));

const anyHeader = fc.oneof(
  fc.tuple(
    fc.constantFrom(
      'accept',
      'accept-language',
      'origin',
      'x-request-id',
      'x-forwarded-for',
      'referer',
      'if-none-match',
      'range',
      'cookie',
    ),
    headerText,
  ),
  fc.tuple(
    fc.constant('accept'),
    fc.constantFrom('*/*', 'text/html', 'application/json', 'image/png', 'text/html;q=0.1, */*;q=0'),
  ),
  fc.tuple(
    fc.constant('x-forwarded-for'),
    fc.constantFrom('1.2.3.4', '::1', '1.2.3.4, ::ffff:5.6.7.8', 'unknown'),
  ),
  fc.tuple(fc.constant('origin'), fc.constantFrom('https://icld.se', 'null', 'file://')),
  fc.tuple(fc.constant('access-control-request-method'), fc.constantFrom('POST', 'DELETE')),
  fc.tuple(fc.constant('content-encoding'), fc.constantFrom('gzip', 'identity', 'br', 'x')),
  fc.tuple(fc.constant('expect'), fc.constant('100-continue')),
);

const contentType = fc.oneof(
  { weight: 6, arbitrary: fc.constant('application/json') },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      'application/json; charset=utf-8',
      'application/json; charset=utf-16',
      'text/plain',
      'multipart/form-data',
      '',
      ';;',
      'application/json, text/html',
    ),
  },
);

/** Any request to a server with this contract and these documents. */
export function anyRequest(document: OpenApiDocument, documentIds: readonly string[]): Arbitrary<AnyRequest> {
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })),
  );
  const id = fc.oneof(
    { weight: 2, arbitrary: fc.constantFrom(...documentIds) },
    { weight: 1, arbitrary: anyText },
  );
  const made = fc.constantFrom(...operations).chain(({ path, method, operation }) => {
    const schema = operation.requestBody?.content?.['application/json']?.schema;
    return fc.record({
      method: fc.oneof(
        { weight: 8, arbitrary: fc.constant(method) },
        { weight: 1, arbitrary: fc.constantFrom(...METHODS) },
      ),
      path: fc
        .tuple(
          fc.oneof(
            { weight: 12, arbitrary: fc.constant(path) },
            { weight: 1, arbitrary: anyText.map((text) => `/${encode(text)}`) },
          ),
          id,
          anyQuery(operation, document),
        )
        .map(
          ([template, documentId, query]) =>
            `${template.replace('{id}', encode(documentId))}${query === '' ? '' : `?${query}`}`,
        ),
      headers: fc
        .tuple(contentType, fc.array(anyHeader, { maxLength: 4 }))
        .map(([type, others]) => [['content-type', type] as const, ...others]),
      body: schema === undefined ? fc.constant(undefined) : validValue(schema, document).chain(bodyText),
    });
  });
  return made;
}
