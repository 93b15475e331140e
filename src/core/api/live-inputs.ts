import { z } from 'zod';
import { MESSAGE_KINDS } from '#shared/message.ts';
import { isMessageType } from './stream/type-filter.ts';

/** Parameters of `/api/live`. Values of a query are text; a parameter given twice is a list and refused. */

const wholeNumber = z
  .string()
  .regex(/^\d{1,15}$/, { error: 'a whole number' })
  .transform(Number);

const limit = wholeNumber.refine((value) => value >= 1 && value <= 1000, { error: '1 to 1000' }).optional();
const id = z.string().min(1).max(64);

export const liveIdParams = z.strictObject({ live_id: z.string().min(1).max(256) });
export const sessionParams = z.strictObject({ session_id: id });

export const startBody = z.strictObject({
  /** Text: a number would lose its last digits before it got here. */
  live_id: z.string().min(1).max(4096),
  switch: z.boolean().optional(),
});

export const messagesQuery = z.strictObject({
  live_id: z.string().min(1).max(256).optional(),
  session_id: id.optional(),
  /** Names separated by commas. */
  type: z
    .string()
    .max(1000)
    .transform((text) => text.split(','))
    .refine((types) => types.length <= 32 && types.every(isMessageType), {
      error: `a message type is one of ${MESSAGE_KINDS.join(', ')}`,
    })
    .optional(),
  since_seq: wholeNumber.optional(),
  before_seq: wholeNumber.optional(),
  limit,
  q: z.string().max(200).optional(),
});

export const statsQuery = z.strictObject({ session_id: id.optional() });

export const trendQuery = z.strictObject({
  bucket: z.enum(['10s', '1m']).optional(),
  limit,
});

export const sessionsQuery = z.strictObject({
  limit,
  /** Sessions that began before this, ms since 1970 UTC. */
  before: wholeNumber.optional(),
});

export const streamQuery = z.strictObject({
  types: z.string().max(1000).optional(),
  ticket: z.string().max(100).optional(),
  last_event_id: z.string().max(100).optional(),
});
