import { FLAG, TEXT, TEXT_OR_NULL, WHOLE, listOf, object, oneOf } from '../shapes/schema.ts';
import type { JsonSchema, ObjectSchema } from '../shapes/schema.ts';

const DONE: JsonSchema = { type: 'integer', const: 0 };

const PAGING = { cursor: WHOLE, has_more: FLAG, next_cursor: TEXT_OR_NULL };

/** The form of an answer with one thing in it. */
export function itemAnswer(data: JsonSchema): ObjectSchema {
  return object({ data, status_code: DONE });
}

/** The form of a list: what is said about the page is said twice. */
export function listAnswer(
  key: string,
  item: JsonSchema,
  extra: Readonly<Record<string, JsonSchema>> = {},
): ObjectSchema {
  const deleted = listOf(
    object({ id: TEXT, reason: oneOf(['removed', 'deleted', 'expired', 'evicted']), revision: WHOLE }),
  );
  return withOptional(
    object({
      data: withOptional(object({ [key]: listOf(item), ...extra, ...PAGING, revision: WHOLE }), {
        deleted,
        total: WHOLE,
      }),
      status_code: DONE,
      ...PAGING,
    }),
    { total: WHOLE },
  );
}

function withOptional(schema: ObjectSchema, properties: Readonly<Record<string, JsonSchema>>): ObjectSchema {
  return { ...schema, properties: { ...schema.properties, ...properties } };
}

export const deletedAnswer = itemAnswer(object({ deleted: { type: 'boolean', const: true } }));
export const markedAnswer = itemAnswer(object({ marked: { type: 'boolean', const: true } }));
export const markedCountAnswer = itemAnswer(object({ marked_count: WHOLE }));

/** The one form of everything that did not work. */
export const errorAnswer = object({
  data: { type: 'null' },
  status_code: WHOLE,
  status_msg: TEXT,
  error_code: TEXT,
  request_id: TEXT,
  details: { type: ['object', 'null'] },
});
