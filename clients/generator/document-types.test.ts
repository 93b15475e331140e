import { expect, test } from 'vitest';
import { documentTypes } from './document-types.ts';
import { schemaType } from './schema-type.ts';

const jsonOf = (schema: unknown) => ({ content: { 'application/json': { schema } } });

test('a field that may be null or absent says so, and an id stays text', () => {
  const schema = {
    type: 'object',
    properties: { id: { type: 'string' }, size: { type: ['integer', 'null'] }, kind: { enum: ['a', 'b'] } },
    required: ['id', 'size'],
  };
  expect(schemaType(schema)).toBe(
    '{ readonly id: string; readonly size: number | null; readonly kind?: "a" | "b" | undefined; }',
  );
  expect(schemaType({ type: 'array', items: { $ref: '#/components/schemas/im-row' } })).toBe(
    'readonly (ImRow)[]',
  );
});

test('an object or null is not an object that always is there', () => {
  expect(schemaType({ type: ['object', 'null'], properties: {} })).toBe(
    'Readonly<Record<string, unknown>> | null',
  );
});

test('an operation is named by method and path, with needed and other parameters apart', () => {
  const text = documentTypes({
    openapi: '3.1.0',
    components: { parameters: { count: { in: 'query', name: 'count', schema: { type: 'integer' } } } },
    paths: {
      '/health': { get: { responses: {} } },
      '/api/im/things/{id}': {
        parameters: [{ in: 'path', name: 'id', required: true, schema: { type: 'string' } }],
        put: {
          parameters: [{ $ref: '#/components/parameters/count' }],
          requestBody: jsonOf({ type: 'object', properties: { a: { type: 'boolean' } } }),
          responses: { '200': jsonOf({ const: 1 }), '404': jsonOf({ type: 'string' }) },
        },
      },
    },
  });
  expect(text).toContain(
    '"PUT /api/im/things/{id}": { readonly params: { readonly id: string; }; ' +
      'readonly query: { readonly count?: number | undefined; }; ' +
      'readonly body: { readonly a?: boolean | undefined; }; readonly answer: 1; };',
  );
  expect(text).not.toContain('/health');
});

test('a document that is something else is refused instead of making an empty client', () => {
  expect(() => documentTypes({ openapi: '3.0.0', paths: {} })).toThrow('3.1');
  expect(() => documentTypes({ openapi: '3.1.0', paths: {} })).toThrow('no operation');
});
