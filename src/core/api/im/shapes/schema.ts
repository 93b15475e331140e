/** The few forms the JSON of this interface is made of. They are the serialisers and the OpenAPI document. */
export type JsonSchema = Readonly<Record<string, unknown>>;

export interface ObjectSchema extends JsonSchema {
  readonly properties: Readonly<Record<string, JsonSchema>>;
}

export const TEXT: JsonSchema = { type: 'string' };
export const TEXT_OR_NULL: JsonSchema = { type: ['string', 'null'] };
export const FLAG: JsonSchema = { type: 'boolean' };
export const WHOLE: JsonSchema = { type: 'integer' };
export const WHOLE_OR_NULL: JsonSchema = { type: ['integer', 'null'] };
export const NUMBER_OR_NULL: JsonSchema = { type: ['number', 'null'] };

export function oneOf(values: readonly string[]): JsonSchema {
  return { type: 'string', enum: values };
}

/** An object with exactly these fields, all of them always there. */
export function object(properties: Readonly<Record<string, JsonSchema>>): ObjectSchema {
  return { type: 'object', properties, required: Object.keys(properties), additionalProperties: false };
}

export function orNull(schema: ObjectSchema): ObjectSchema {
  return { ...schema, type: ['object', 'null'] };
}

export function listOf(items: JsonSchema): JsonSchema {
  return { type: 'array', items };
}
