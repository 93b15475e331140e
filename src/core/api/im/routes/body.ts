import { z } from 'zod';
import { ImError } from '#shared/im-errors.ts';
import { parseTime } from '#shared/im-time.ts';
import { checkId, invalid, missing } from '../lists/query.ts';
import type { ObjectSchema } from '../shapes/schema.ts';

type Body = Readonly<Record<string, unknown>>;

/** What a body may hold, for the description; what it must hold is checked below. */
export function bodySchema(schema: z.ZodType): ObjectSchema {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  return rest as ObjectSchema;
}

/** The body as the schema has it. Unknown fields are left out. */
export function readBody<T>(schema: z.ZodType<T>, body: Body): T {
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const parameter = issue?.path.join('.') ?? '';
  if (issue !== undefined && isAbsent(body, issue.path)) throw missing(parameter);
  if (issue?.code === 'invalid_value') {
    const allowed = issue.values.filter((value) => typeof value === 'string');
    throw invalid(parameter, `must be one of ${allowed.join(', ')}`, allowed);
  }
  throw new ImError('INVALID_PARAMETER', `${parameter}: ${issue?.message ?? 'is not valid'}`, { parameter });
}

function isAbsent(body: unknown, path: readonly PropertyKey[]): boolean {
  let value: unknown = body;
  for (const part of path) {
    if (typeof value !== 'object' || value === null) return value === undefined;
    value = (value as Readonly<Record<PropertyKey, unknown>>)[part];
  }
  return value === undefined || value === '';
}

/** An id: text, or a number that JSON can hold exactly. */
export const idText = z.union([z.string(), z.int()]).transform((value, context) => {
  try {
    return checkId('id', String(value));
  } catch {
    context.addIssue({
      code: 'custom',
      message: 'an id has 1 to 256 characters, none of them control characters',
    });
    return z.NEVER;
  }
});

export const shortText = z.string().max(1000);
export const longText = z.string().max(20_000);
export const requiredText = z.string().min(1).max(1000);
export const countNumber = z.number().min(0).max(Number.MAX_SAFE_INTEGER).transform(Math.round);

/** Seconds, ms, µs or ISO 8601; null is unknown. */
export const timeValue = z.union([z.number(), z.string(), z.null()]).transform((value, context) => {
  if (value === null || value === 0) return 0;
  const ms = parseTime(value);
  if (ms === 0) context.addIssue({ code: 'custom', message: 'seconds, milliseconds or an ISO 8601 time' });
  return ms;
});

/** A word that means one of a list, or null for one that means nothing. */
export function word<T extends string>(allowed: readonly T[], meaning: (text: string) => T | null) {
  return z.string().transform((text, context) => {
    const found = meaning(text);
    if (found !== null) return found;
    context.addIssue({ code: 'invalid_value', values: [...allowed], input: text });
    return z.NEVER;
  });
}

/** The first of several fields that is there: old and new names of one thing. */
export function firstOf<T>(...values: readonly (T | undefined)[]): T | undefined {
  return values.find((value) => value !== undefined);
}
