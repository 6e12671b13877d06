// The OpenAPI 3.1 document, made from the contract and the schemas that check requests, so that the two cannot
// drift apart. Made once, when the server starts.
import { z } from 'zod';
import { NAMED_SCHEMAS, OPERATIONS, type Operation, type SchemaName } from './contract.js';
import { PROBLEMS, type ProblemCode } from './problem.js';

/** The part of JSON Schema that our schemas use. */
export interface JsonSchema {
  readonly $ref?: string;
  readonly type?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema | false;
  readonly prefixItems?: readonly JsonSchema[];
  readonly anyOf?: readonly JsonSchema[];
  readonly enum?: readonly (string | number)[];
  readonly const?: string | number;
  readonly default?: string | number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxItems?: number;
  readonly pattern?: string;
}

interface Content {
  readonly content?: Readonly<Record<string, { readonly schema: JsonSchema }>>;
}

/** A parameter of an operation. */
export interface OpenApiParameter {
  readonly name: string;
  readonly in: 'query' | 'path';
  readonly required: boolean;
  readonly description?: string;
  readonly schema: JsonSchema;
}

/** An operation as OpenAPI has it. */
export interface OpenApiOperation {
  readonly operationId: string;
  readonly summary: string;
  readonly parameters?: readonly OpenApiParameter[];
  readonly requestBody?: Content & { readonly required: boolean };
  readonly responses: Readonly<Record<string, Content & { readonly description: string }>>;
}

/** The document. */
export interface OpenApiDocument {
  readonly openapi: '3.1.0';
  readonly info: { readonly title: string; readonly version: string; readonly description: string };
  readonly servers: readonly { readonly url: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, OpenApiOperation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, JsonSchema>> };
}

const refTo = (name: SchemaName): JsonSchema => ({ $ref: `#/components/schemas/${name}` });

function namedSchemas(): Record<string, JsonSchema> {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(NAMED_SCHEMAS)) registry.add(schema, { id });
  const { schemas } = z.toJSONSchema(registry, { io: 'input', uri: (id) => `#/components/schemas/${id}` });
  return Object.fromEntries(
    Object.entries(schemas).map(([name, { $schema, $id, ...schema }]) => [name, schema as JsonSchema]),
  );
}

function parametersOf(place: 'query' | 'path', schema: z.ZodType | undefined): OpenApiParameter[] {
  if (!schema) return [];
  const { properties = {}, required = [] } = z.toJSONSchema(schema, { io: 'input' }) as JsonSchema;
  return Object.entries(properties).map(([name, { description, ...type }]) => ({
    name,
    in: place,
    required: required.includes(name),
    ...(description === undefined ? {} : { description }),
    schema: type,
  }));
}

function problemReplies(codes: readonly ProblemCode[]): OpenApiOperation['responses'] {
  const statuses = [...new Set(codes.map((code) => PROBLEMS[code].status))];
  return Object.fromEntries(
    statuses.map((status) => [
      String(status),
      {
        description: codes
          .filter((code) => PROBLEMS[code].status === status)
          .map((code) => `${code}: ${PROBLEMS[code].title}`)
          .join('; '),
        content: { 'application/problem+json': { schema: refTo('Problem') } },
      },
    ]),
  );
}

function toOpenApi(operation: Operation): OpenApiOperation {
  const { status, type, schema } = operation.reply;
  const parameters = [
    ...parametersOf('path', operation.parameters),
    ...parametersOf('query', operation.query),
  ];
  const content = { content: { [type]: { schema: schema ? refTo(schema) : {} } } };
  return {
    operationId: operation.id,
    summary: operation.summary,
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(operation.body
      ? {
          requestBody: { required: true, content: { 'application/json': { schema: refTo(operation.body) } } },
        }
      : {}),
    responses: {
      [status]: { description: status === 204 ? 'Taken' : 'OK', ...(status === 204 ? {} : content) },
      ...problemReplies([...operation.problems, 'not_acceptable', 'internal']),
    },
  };
}

/** The contract of this server as an OpenAPI 3.1 document. @see https://spec.openapis.org/oas/v3.1.0 */
export function createOpenApi(version: string): OpenApiDocument {
  const paths = [...new Set(OPERATIONS.map(({ path }) => path))];
  return {
    openapi: '3.1.0',
    info: {
      title: 'Partnership assistant',
      version,
      description:
        'Answers questions in Swedish and English about partnership texts with verbatim, checked quotations. ' +
        'Errors are problem documents (RFC 9457) whose code comes from a closed table.',
    },
    servers: [{ url: '/' }],
    paths: Object.fromEntries(
      paths.map((path) => [
        path,
        Object.fromEntries(
          OPERATIONS.filter((operation) => operation.path === path).map((operation) => [
            operation.method,
            toOpenApi(operation),
          ]),
        ),
      ]),
    ),
    components: { schemas: namedSchemas() },
  };
}
