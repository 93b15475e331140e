import protobuf from 'protobufjs';

/** One value put into a message, and where. */
export interface Planted {
  /** `Type.field` */
  readonly where: string;
  /** As text; for numbers their decimal digits. */
  readonly value: string;
}

/** Deeper than any part of the schema: it ends a schema that contains itself. */
const MAX_DEPTH = 20;

/** A message in which every field is filled with something that can be found again. */
export function fill(type: protobuf.Type, planted: Planted[], depth = 0): Record<string, unknown> {
  return Object.fromEntries(
    type.fieldsArray.flatMap((field) => {
      const value = valueOf(type, field, planted, depth);
      if (value === undefined) return [];
      return [[field.name, field.map ? { key: value } : field.repeated ? [value, value] : value]];
    }),
  );
}

function valueOf(type: protobuf.Type, field: protobuf.Field, planted: Planted[], depth: number): unknown {
  if (field.resolvedType instanceof protobuf.Type) {
    return depth < MAX_DEPTH ? fill(field.resolvedType, planted, depth + 1) : undefined;
  }
  if (field.resolvedType !== null) return 0;
  const number = planted.length;
  const where = `${type.name}.${field.name}`;
  switch (field.type) {
    case 'string': {
      const value = `planted-${where}-${number}`;
      planted.push({ where, value });
      return value;
    }
    case 'bytes':
      planted.push({ where, value: `planted-${where}-${number}` });
      return new TextEncoder().encode(`planted-${where}-${number}`);
    case 'bool':
      return true;
    case 'int64':
    case 'uint64': {
      const value = `7${String(number).padStart(17, '0')}1`;
      planted.push({ where, value });
      return value;
    }
    default:
      return 7;
  }
}
