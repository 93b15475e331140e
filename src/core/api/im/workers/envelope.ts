/** The form of typed messages of the worker namespace, both ways. */
export interface Envelope {
  readonly type: string;
  readonly version: string;
  readonly payload: unknown;
  readonly timestamp: number;
  readonly requestId?: string;
}

/** A message that is no envelope; `type` is what could be read of it. */
export interface BrokenEnvelope {
  readonly type: string;
  readonly requestId: string | null;
  readonly error: string;
}

const FIELDS = ['type', 'version', 'payload', 'timestamp'] as const;
/** Longer names and ids are of no message that is known here, and are not repeated in full. */
const MAX_TYPE_LENGTH = 64;
export const MAX_REQUEST_ID_LENGTH = 128;

export type ReadEnvelope =
  | { readonly ok: true; readonly type: string; readonly payload: unknown; readonly requestId: string | null }
  | ({ readonly ok: false } & BrokenEnvelope);

export function readEnvelope(message: unknown): ReadEnvelope {
  const fields = isRecord(message) ? message : {};
  const requestId = requestIdOf(fields['requestId']);
  const type = typeof fields['type'] === 'string' ? fields['type'].slice(0, MAX_TYPE_LENGTH) : 'unknown';
  for (const name of FIELDS) {
    if (fields[name] !== undefined && (name === 'payload' || fields[name] !== null)) continue;
    return { ok: false, type, requestId, error: `Missing required field: ${name}` };
  }
  if (typeof fields['type'] !== 'string') {
    return { ok: false, type, requestId, error: 'Field type must be a text' };
  }
  return { ok: true, type, payload: fields['payload'], requestId };
}

export function makeEnvelope(
  type: string,
  payload: object,
  requestId: string | null,
  nowMs: number,
): Envelope {
  return { type, version: 'v1', ...(requestId !== null && { requestId }), payload, timestamp: nowMs };
}

/** Null for none, and for one that cannot be an id. */
export function requestIdOf(value: unknown): string | null {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return String(value);
  if (typeof value !== 'string' || value === '' || value.length > MAX_REQUEST_ID_LENGTH) return null;
  return value;
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Ids are texts that can be shown and kept; a number is one only while it is exact. Null for everything else. */
export function idTextOf(value: unknown): string | null {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? String(value) : null;
  if (typeof value !== 'string' || value === '' || value.length > 256) return null;
  if (/\p{Cc}/u.test(value) || !value.isWellFormed()) return null;
  return value === 'undefined' || value === 'null' ? null : value;
}
