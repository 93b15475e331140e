import Long from 'long';
import type { FieldBudget } from '../bounded-reader.ts';
import { commonId, decode, peekCommonId } from '../decode.ts';
import { webcast } from '../proto/webcast.js';
import { RULES } from './decisions.ts';
import { scrubPart } from './scrub-part.ts';
import type { ScrubTools } from './scrub-part.ts';

export interface ScrubbedPayload {
  readonly payload: Uint8Array;
  /** For a message that has no id anywhere: without one, messages that became alike would count as repeats. */
  readonly madeId: Long | null;
  /** Bytes that the schema does not know. */
  readonly droppedBytes: number;
  readonly outcome: 'read' | 'unknown' | 'undecodable';
}

const EMPTY = new Uint8Array(0);
/** A field of a kind that does not exist: no reader gets past it. */
const NO_TAG = 0x07;

/**
 * One message without anything that tells who, in what room, or what was said. Whatever the reader of
 * recordings counts it as, it still counts it as that, and repeats still are repeats.
 */
export function scrubPayload(
  { method, payload, msgId }: { method: string; payload: Uint8Array; msgId: Long | null },
  budget: FieldBudget | null,
  tools: ScrubTools,
): ScrubbedPayload {
  const decoded = decode(method, payload, budget);
  if (decoded === 'undecodable') return gone(unreadable(payload, tools), payload, 'undecodable');
  if (decoded === 'unknown') return gone(onlyHead(payload, msgId, tools), payload, 'unknown');

  const { body } = decoded;
  const hasId = commonId(decoded) !== null || (msgId !== null && !msgId.isZero());
  const rules = RULES.get(body.constructor);
  const known = rules?.encode(body).length ?? 0;
  scrubPart(body, tools);
  return {
    payload: rules?.encode(body) ?? EMPTY,
    madeId: hasId ? null : Long.fromBytesBE([...tools.pseudonyms.fingerprint(payload)], true),
    droppedBytes: Math.max(0, payload.length - known),
    outcome: 'read',
  };
}

/** Bytes that cannot be read either, the same for the same. Also good for a whole frame. */
export function unreadable(bytes: Uint8Array, { pseudonyms }: ScrubTools): Uint8Array {
  return Uint8Array.of(NO_TAG, ...pseudonyms.fingerprint(bytes));
}

/** Of a method that the schema does not know only the ids in its head can be kept. */
function onlyHead(payload: Uint8Array, msgId: Long | null, tools: ScrubTools): Uint8Array {
  if (peekCommonId(payload) === null) {
    return msgId === null || msgId.isZero() ? unreadable(payload, tools) : EMPTY;
  }
  const head = webcast.AnyMessage.decode(payload);
  scrubPart(head, tools);
  return webcast.AnyMessage.encode(head).finish();
}

function gone(kept: Uint8Array, payload: Uint8Array, outcome: 'unknown' | 'undecodable'): ScrubbedPayload {
  return { payload: kept, madeId: null, droppedBytes: Math.max(0, payload.length - kept.length), outcome };
}
