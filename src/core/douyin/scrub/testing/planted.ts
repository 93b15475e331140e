import protobuf from 'protobufjs';

/** One value put into a message, and where. */
export interface Planted {
  /** `Type.field` */
  readonly where: string;
  /** As text; for numbers their decimal digits. */
  readonly value: string;
}

/** A message in which every field is filled with something that can be found again. */
export function fill(type: protobuf.Type, planted: Planted[]): Record<string, unknown> {
  return Object.fromEntries(
    type.fieldsArray.map((field) => {
      const value = valueOf(type, field, planted);
      return [field.name, field.repeated ? [value, value] : value];
    }),
  );
}

function valueOf(type: protobuf.Type, field: protobuf.Field, planted: Planted[]): unknown {
  if (field.resolvedType instanceof protobuf.Type) return fill(field.resolvedType, planted);
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
