import { z } from 'zod';
import type { Input, RequestName } from './contract.ts';
import { MESSAGE_KINDS } from './message.ts';

/**
 * What may come in from outside, one schema per request. Unknown fields are refused: a misspelt
 * `sinceSeq` that is silently ignored would answer a different question.
 */

const nothing = z.strictObject({});
const limit = z.int().min(1).max(1000).optional();
const seq = z.int().min(0).max(Number.MAX_SAFE_INTEGER).optional();
const sessionId = z.string().min(1).max(64);

/** Kinds, and `social:<code>` for unknown social actions. */
const messageType = z
  .string()
  .max(40)
  .refine((name) => (MESSAGE_KINDS as readonly string[]).includes(name) || /^social:\d{1,19}$/.test(name), {
    error: `a message type is one of ${MESSAGE_KINDS.join(', ')}`,
  });

export const schemas: { readonly [N in RequestName]: z.ZodType<Input<N>> } = {
  startFetch: z.strictObject({
    liveId: z.string().min(1).max(4096),
    switch: z.boolean().optional(),
  }),
  stopFetch: nothing,
  listRooms: nothing,
  startMonitor: z.strictObject({ liveId: z.string().min(1).max(4096) }),
  stopMonitor: z.strictObject({ liveId: z.string().min(1).max(256) }),
  getStatus: nothing,
  getRoomInfo: nothing,
  getRoomState: nothing,
  getSnapshot: z.strictObject({ limit }),
  listMessages: z
    .strictObject({
      sessionId: sessionId.optional(),
      types: z.array(messageType).max(32).optional(),
      sinceSeq: seq,
      beforeSeq: seq,
      limit,
      q: z.string().max(200).optional(),
    })
    .refine((query) => query.sinceSeq === undefined || query.beforeSeq === undefined, {
      error: 'give sinceSeq or beforeSeq, not both',
    }),
  getStats: z.strictObject({ sessionId: sessionId.optional() }),
  getTrend: z.strictObject({ bucketSeconds: z.union([z.literal(10), z.literal(60)]), limit }),
  listSessions: z.strictObject({ limit, before: seq }),
  getSession: z.strictObject({ sessionId }),
  getSessionSummary: z.strictObject({ sessionId }),
  getHistory: nothing,
  getDeliveryHealth: nothing,
  getHealth: nothing,
  getApiInfo: nothing,
  getApiTokens: nothing,
  rotateToken: z.strictObject({ scope: z.enum(['read', 'control']) }),
  addWorkerToken: z.strictObject({
    name: z.string().min(1).max(100),
    accountIds: z.array(z.string().min(1).max(128)).min(1).max(10_000),
    allowCreate: z.boolean().optional(),
  }),
  removeWorkerToken: z.strictObject({ id: z.string().min(1).max(64) }),
  getConfig: nothing,
  getApiLog: nothing,
  getLogin: nothing,
  startLogin: nothing,
  logOut: nothing,
};
