import { describe, expect, it } from 'vitest';
import { NAMED_SCHEMAS, OPERATIONS } from '../../src/server/contract.js';
import { createOpenApi } from '../../src/server/openapi.js';
import { PROBLEMS } from '../../src/server/problem.js';

const document = createOpenApi('1.2.3');

/** Every "$ref" in a value. */
function refsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === '$ref' && typeof inner === 'string' ? [inner] : refsIn(inner),
  );
}

describe('createOpenApi', () => {
  it('resolves every reference and uses every schema it names', () => {
    const refs = new Set(refsIn(document));

    const names = Object.keys(document.components.schemas).map((name) => `#/components/schemas/${name}`);
    expect([...refs].sort()).toEqual(names.sort());
    expect(Object.keys(document.components.schemas).sort()).toEqual(Object.keys(NAMED_SCHEMAS).sort());
  });

  it('gives every operation an id of its own, a summary, a reply and the parameters of its path', () => {
    const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.values(methods).map((operation) => ({ path, operation })),
    );

    expect(operations).toHaveLength(OPERATIONS.length);
    expect(new Set(operations.map(({ operation }) => operation.operationId)).size).toBe(OPERATIONS.length);
    for (const { path, operation } of operations) {
      const inPath = (operation.parameters ?? []).filter((parameter) => parameter.in === 'path');
      expect(inPath.map(({ name, required }) => [name, required])).toEqual(
        [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => [name, true]),
      );
      expect(Object.keys(operation.responses).some((status) => status.startsWith('2'))).toBe(true);
    }
  });

  it('tells the limits that requests are checked by', () => {
    const { AskRequest } = document.components.schemas;

    expect(AskRequest?.required).toEqual(['question']);
    expect(AskRequest?.properties?.question).toMatchObject({ type: 'string', minLength: 1, maxLength: 1000 });
    expect(AskRequest?.properties?.limit).toMatchObject({ type: 'integer', minimum: 1, maximum: 200 });
    expect(AskRequest?.properties?.history).toMatchObject({ maxItems: 10 });
    expect(AskRequest).toMatchObject({ additionalProperties: false });
  });

  it('lists the codes of the one table of problems', () => {
    expect(document.components.schemas.Problem?.properties?.code?.enum).toEqual(Object.keys(PROBLEMS));
  });
});
