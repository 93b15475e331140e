import { isObject, propertyName, schemaType, typeName } from './schema-type.ts';
import type { Schema } from './schema-type.ts';

const METHODS = ['get', 'post', 'put', 'delete'] as const;
/** Only what other tools use; a route of the app's own pages is no promise to anybody. */
const PREFIX = '/api/im/';

/**
 * The types of an OpenAPI document, as the text of a TypeScript file: one row per operation, named
 * by method and path, with what it takes and what it answers when it succeeds.
 */
export function documentTypes(document: unknown): string {
  if (
    !isObject(document) ||
    typeof document['openapi'] !== 'string' ||
    !document['openapi'].startsWith('3.1')
  ) {
    throw new Error('This is no OpenAPI 3.1 document.');
  }
  const operations = operationsOf(document);
  if (operations.length === 0) throw new Error(`The document has no operation below ${PREFIX}.`);
  return [
    '// Made by `npm run client` from /api/openapi.json. Do not edit: make it anew.',
    '',
    ...componentTypes(document),
    'export interface Operations {',
    ...operations,
    '}',
    '',
  ].join('\n');
}

function componentTypes(document: Schema): string[] {
  const components = isObject(document['components']) ? document['components'] : {};
  const schemas = isObject(components['schemas']) ? components['schemas'] : {};
  return Object.entries(schemas).flatMap(([name, schema]) => [
    `export type ${typeName(name)} = ${schemaType(schema)};`,
    '',
  ]);
}

function operationsOf(document: Schema): string[] {
  const paths = isObject(document['paths']) ? document['paths'] : {};
  return Object.entries(paths)
    .filter(([path]) => path.startsWith(PREFIX))
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([path, item]) =>
      METHODS.flatMap((method) => {
        const operation = isObject(item) ? item[method] : undefined;
        return isObject(item) && isObject(operation)
          ? [
              `  ${propertyName(`${method.toUpperCase()} ${path}`)}: ${operationType(document, item, operation)};`,
            ]
          : [];
      }),
    );
}

function operationType(document: Schema, item: Schema, operation: Schema): string {
  const parameters = [...listOf(item['parameters']), ...listOf(operation['parameters'])].map((parameter) =>
    resolve(document, parameter),
  );
  return [
    '{',
    `readonly params: ${parameterType(parameters, 'path')};`,
    `readonly query: ${parameterType(parameters, 'query')};`,
    `readonly body: ${bodyType(document, operation)};`,
    `readonly answer: ${answerType(document, operation)};`,
    '}',
  ].join(' ');
}

function parameterType(parameters: readonly Schema[], place: 'path' | 'query'): string {
  const fields = parameters
    .filter((parameter) => parameter['in'] === place)
    .map((parameter) => {
      const isNeeded = place === 'path' || parameter['required'] === true;
      const name = propertyName(String(parameter['name']));
      return `readonly ${name}${isNeeded ? '' : '?'}: ${schemaType(parameter['schema'])}${isNeeded ? '' : ' | undefined'};`;
    });
  return fields.length === 0 ? 'Readonly<Record<string, never>>' : `{ ${fields.join(' ')} }`;
}

function bodyType(document: Schema, operation: Schema): string {
  const body = resolve(document, operation['requestBody']);
  const schema = jsonSchemaOf(body);
  return schema === undefined ? 'undefined' : schemaType(schema);
}

/** The first success there is; an operation without a JSON answer is a stream, which `unknown` says. */
function answerType(document: Schema, operation: Schema): string {
  const responses = isObject(operation['responses']) ? operation['responses'] : {};
  const types = Object.entries(responses)
    .filter(([status]) => status.startsWith('2'))
    .map(([, response]) => jsonSchemaOf(resolve(document, response)))
    .filter((schema) => schema !== undefined)
    .map(schemaType);
  return [...new Set(types)].join(' | ') || 'unknown';
}

function jsonSchemaOf(part: Schema): unknown {
  const content = isObject(part['content']) ? part['content'] : {};
  const media = Object.entries(content).find(([type]) => type.startsWith('application/json'))?.[1];
  return isObject(media) ? media['schema'] : undefined;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Follows one `$ref` inside the document; a part that is not there is an empty one. */
function resolve(document: Schema, part: unknown): Schema {
  if (!isObject(part)) return {};
  const reference = part['$ref'];
  if (typeof reference !== 'string') return part;
  let found: unknown = document;
  for (const step of reference.replace(/^#\//, '').split('/'))
    found = isObject(found) ? found[step] : undefined;
  return isObject(found) ? found : {};
}
