import { gzipSync } from 'node:zlib';
import Long from 'long';
import { webcast } from '#core/douyin/proto/webcast.js';
import type { StreamPosition } from './positions.ts';

/** What the page sends at once and every 10 s: a PushFrame that is a heartbeat and nothing else. */
export const HEARTBEAT = Uint8Array.of(0x3a, 0x02, 0x68, 0x62);

export interface ListedMessage {
  readonly method: string;
  readonly payload: Uint8Array;
  /** The id in the frame's list, which need not be the message's own. */
  readonly outerId: Long;
}

export interface MessageFrame {
  readonly seqId: number;
  readonly logId: Long;
  readonly nowMs: number;
  readonly gzip: boolean;
  /** In the headers: this subscriber's own place, to acknowledge with and to resume from. */
  readonly position: StreamPosition;
  /** In the body: somebody else's, since the body is shared between subscribers. */
  readonly sharedPosition: StreamPosition;
  readonly messages: readonly ListedMessage[];
}

export function encodeMessageFrame(frame: MessageFrame): Uint8Array {
  const body = webcast.Response.encode({
    messages: frame.messages.map(({ method, payload, outerId }) => ({ method, payload, msgId: outerId })),
    cursor: frame.sharedPosition.cursor,
    now: Long.fromNumber(frame.nowMs),
    internalExt: frame.sharedPosition.internalExt,
    heartbeatDuration: Long.fromNumber(15),
    needAck: true,
  }).finish();
  return webcast.PushFrame.encode({
    seqId: Long.fromNumber(frame.seqId, true),
    logId: frame.logId,
    service: 8888,
    method: 8,
    headers: [
      { key: 'compress_type', value: frame.gzip ? 'gzip' : 'none' },
      { key: 'im-cursor', value: frame.position.cursor },
      { key: 'im-internal_ext', value: frame.position.internalExt },
      { key: 'im-live_cursor', value: 'd-1_u-1' },
      { key: 'im-now', value: String(frame.nowMs) },
    ],
    payloadEncoding: 'pb',
    payloadType: 'msg',
    // Level 1: the load generator must not be the slowest part of a measurement.
    payload: frame.gzip ? gzipSync(body, { level: 1 }) : body,
  }).finish();
}

/** The answer to a heartbeat: it claims gzip and carries nothing, so unpacking it would fail. */
export function encodeHeartbeatReply(seqId: number, nowMs: number): Uint8Array {
  return webcast.PushFrame.encode({
    seqId: Long.fromNumber(seqId, true),
    service: 8888,
    method: 8,
    headers: [
      { key: 'compress_type', value: 'gzip' },
      { key: 'server_time', value: String(nowMs) },
    ],
    payloadType: 'hb',
  }).finish();
}

export function encodeAck(logId: Long, internalExt: string): Uint8Array {
  return webcast.PushFrame.encode({
    logId,
    payloadType: 'ack',
    payload: new TextEncoder().encode(internalExt),
  }).finish();
}

export type ClientFrame =
  | { readonly type: 'hb' }
  | { readonly type: 'ack'; readonly logId: string; readonly internalExt: string }
  | { readonly type: 'other' };

/** What a client sent; `other` for anything that is neither a heartbeat nor an ack. */
export function decodeClientFrame(bytes: Uint8Array): ClientFrame {
  try {
    const frame = webcast.PushFrame.decode(bytes);
    if (frame.payloadType === 'hb') return { type: 'hb' };
    if (frame.payloadType !== 'ack') return { type: 'other' };
    return {
      type: 'ack',
      logId: frame.logId.toString(),
      internalExt: new TextDecoder().decode(frame.payload),
    };
  } catch {
    return { type: 'other' };
  }
}
