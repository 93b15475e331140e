import type { RawData } from 'ws';
import { z } from 'zod';

/** What clients may send. Anything else is answered with an error and changes nothing. */

const ping = z.strictObject({ op: z.literal('ping') });

export const authFrame = z.strictObject({ op: z.literal('auth'), token: z.string().max(200) });

export const toolFrame = z.discriminatedUnion('op', [
  z.strictObject({
    op: z.literal('subscribe'),
    types: z.array(z.string().max(40)).max(32).optional(),
    /** `<epoch>:<seq>` of the last message seen. */
    resume: z.string().max(100).optional(),
  }),
  ping,
]);

export const pageFrame = z.discriminatedUnion('op', [
  z.strictObject({
    op: z.literal('request'),
    id: z.int().min(0),
    name: z.string().max(64),
    input: z.unknown().optional(),
  }),
  ping,
]);

/** Null when it is not text, not JSON or not of this form. */
export function parseFrame<T>(schema: z.ZodType<T>, data: RawData, isBinary: boolean): T | null {
  if (isBinary || !Buffer.isBuffer(data)) return null;
  try {
    const parsed = schema.safeParse(JSON.parse(data.toString('utf8')));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
