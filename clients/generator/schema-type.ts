/** JSON Schema as OpenAPI 3.1 has it: whatever a key holds is looked at before it is used. */
export type Schema = Readonly<Record<string, unknown>>;

/** The TypeScript type of a JSON Schema, as text. What is not understood is `unknown`, never a guess. */
export function schemaType(schema: unknown): string {
  if (schema === true || !isObject(schema)) return 'unknown';
  const reference = schema['$ref'];
  if (typeof reference === 'string') return referenceType(reference);
  if ('const' in schema) return literal(schema['const']);
  if (Array.isArray(schema['enum'])) return union(schema['enum'].map(literal));
  for (const key of ['oneOf', 'anyOf']) {
    const choices = schema[key];
    if (Array.isArray(choices)) return union(choices.map(schemaType));
  }
  if (Array.isArray(schema['allOf']))
    return schema['allOf'].map((part) => `(${schemaType(part)})`).join(' & ');
  const { type } = schema;
  if (Array.isArray(type)) return union(type.map((one) => plainType(one, schema)));
  return plainType(type ?? (isObject(schema['properties']) ? 'object' : undefined), schema);
}

function plainType(type: unknown, schema: Schema): string {
  switch (type) {
    case 'string':
    case 'boolean':
    case 'null':
      return type;
    case 'integer':
    case 'number':
      return 'number';
    case 'array':
      return `readonly (${schemaType(schema['items'])})[]`;
    case 'object':
      return objectType(schema);
    default:
      return 'unknown';
  }
}

function objectType(schema: Schema): string {
  const properties = isObject(schema['properties']) ? schema['properties'] : {};
  const required = new Set(Array.isArray(schema['required']) ? schema['required'] : []);
  const fields = Object.entries(properties).map(
    ([name, field]) =>
      `readonly ${propertyName(name)}${required.has(name) ? '' : '?'}: ${schemaType(field)}${required.has(name) ? '' : ' | undefined'};`,
  );
  if (fields.length > 0) return `{ ${fields.join(' ')} }`;
  const values = schema['additionalProperties'];
  if (values === false) return 'Readonly<Record<string, never>>';
  return `Readonly<Record<string, ${isObject(values) ? schemaType(values) : 'unknown'}>>`;
}

/** `#/components/schemas/Message` is a type of that name in the same file. */
function referenceType(reference: string): string {
  const name = /^#\/components\/schemas\/([A-Za-z0-9._-]+)$/.exec(reference)?.[1];
  return name === undefined ? 'unknown' : typeName(name);
}

export function typeName(name: string): string {
  const words = name.split(/[^A-Za-z0-9]+/).filter((word) => word !== '');
  const joined = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
  return /^\d/.test(joined) || joined === '' ? `Schema${joined}` : joined;
}

export function propertyName(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : literal(name);
}

function literal(value: unknown): string {
  return isPlain(value) ? JSON.stringify(value) : 'unknown';
}

function isPlain(value: unknown): boolean {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}

function union(types: readonly string[]): string {
  return [...new Set(types)].join(' | ') || 'never';
}

export function isObject(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
