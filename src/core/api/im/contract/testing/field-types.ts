/** What a field of an answer may be; a question mark allows null. */
export type FieldType = 'text' | 'number' | 'flag' | 'object' | 'list' | 'text?' | 'number?' | 'object?';

/** Types by path, e.g. `sender.user_id`. */
export type Fields = Readonly<Record<string, FieldType>>;

/** Fields that are missing or of another type, in words; empty when all is well. */
export function wrongFields(value: unknown, fields: Fields): readonly string[] {
  return Object.entries(fields).flatMap(([path, type]) => {
    const found = valueAt(value, path);
    return isOf(type, found) ? [] : [`${path} is ${JSON.stringify(found) ?? 'missing'} and no ${type}`];
  });
}

function valueAt(value: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (inner, key) =>
        typeof inner === 'object' && inner !== null
          ? (inner as Readonly<Record<string, unknown>>)[key]
          : undefined,
      value,
    );
}

function isOf(type: FieldType, value: unknown): boolean {
  if (type.endsWith('?') && value === null) return true;
  switch (type) {
    case 'text':
    case 'text?':
      return typeof value === 'string';
    case 'number':
    case 'number?':
      return typeof value === 'number';
    case 'flag':
      return typeof value === 'boolean';
    case 'list':
      return Array.isArray(value);
    case 'object':
    case 'object?':
      return typeof value === 'object' && value !== null && !Array.isArray(value);
  }
}
