import type { JsonSchema } from '../shapes/schema.ts';

/** Deep enough for every schema here; a deeper one ends in null. */
const MAX_DEPTH = 8;

/** A value that fits a schema, so that a reader sees the form. All of it is made up. */
export function exampleOf(schema: JsonSchema, depth = 0): unknown {
  if (depth > MAX_DEPTH) return null;
  if (schema['const'] !== undefined) return schema['const'];
  if (schema['default'] !== undefined) return schema['default'];
  const [word] = listOf(schema['enum']);
  if (word !== undefined) return word;
  const [choice] = [...listOf(schema['oneOf']), ...listOf(schema['anyOf'])];
  if (choice !== undefined) return exampleOf(choice as JsonSchema, depth + 1);
  const { type } = schema;
  switch (Array.isArray(type) ? (type as unknown[])[0] : type) {
    case 'object':
      return Object.fromEntries(
        Object.entries((schema['properties'] ?? {}) as Readonly<Record<string, JsonSchema>>).map(
          ([name, inner]) => [name, exampleOf(inner, depth + 1)],
        ),
      );
    case 'array':
      return schema['items'] === undefined ? [] : [exampleOf(schema['items'] as JsonSchema, depth + 1)];
    case 'integer':
    case 'number':
      return typeof schema['minimum'] === 'number' ? Math.max(0, schema['minimum']) : 0;
    case 'boolean':
      return false;
    case 'string':
      return 'text';
    default:
      return null;
  }
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : [];
}
