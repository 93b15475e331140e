import type Long from 'long';
import { gunzipSync } from 'node:zlib';
import type { ResumePoint } from '../ports.ts';
import { countNumber } from './long-text.ts';
import { webcast } from './proto/webcast.js';
import { countField } from './wire-scan.ts';

/**
 * Bytes of one WebSocket message → what they carry. Synchronous (an awaited gunzip would reorder
 * frames), pure, and bounded before anything is allocated: a frame comes from outside.
 */

export const FRAME_LIMITS = {
  /** Bytes of one WebSocket message. */
  wireBytes: 4 * 1024 * 1024,
  /** Bytes after gunzip. */
  inflatedBytes: 8 * 1024 * 1024,
  /** A gzip may grow this many times; small payloads are exempt up to `freeInflatedBytes`. */
  inflateRatio: 200,
  freeInflatedBytes: 256 * 1024,
  /** Messages in one frame; the busiest captures hold a few dozen. */
  messages: 5000,
  /** Headers of one frame; captures hold five. */
  headers: 64,
} as const;

export type BadFrameReason =
  | 'too-large'
  | 'inflates-too-far'
  | 'broken-gzip'
  | 'unknown-compression'
  | 'broken-protobuf'
  | 'too-many-messages'
  | 'too-many-headers';

export interface RawMessage {
  readonly method: string;
  readonly payload: Uint8Array;
  readonly outerId: Long | null;
}

export interface MessagesFrame {
  readonly kind: 'messages';
  readonly messages: readonly RawMessage[];
  /** Of the messages, unpacked. */
  readonly bodyBytes: number;
  /** Platform time, ms; null when the frame carries none. */
  readonly nowMs: number | null;
  /** The acknowledgement to send back, or null when none is asked for. */
  readonly ack: Buffer | null;
  readonly resume: ResumePoint | null;
}

export type Frame =
  | MessagesFrame
  | { readonly kind: 'heartbeat' }
  | { readonly kind: 'close' }
  | { readonly kind: 'other'; readonly payloadType: string }
  | { readonly kind: 'bad'; readonly reason: BadFrameReason };

const bad = (reason: BadFrameReason): Frame => ({ kind: 'bad', reason });

export function readFrame(bytes: Uint8Array): Frame {
  const push = openFrame(bytes);
  if (typeof push === 'string') return bad(push);
  switch (push.payloadType) {
    case 'msg':
      return readMessages(push);
    case 'hb':
      // Its payload is an empty gzip: nothing to read.
      return { kind: 'heartbeat' };
    case 'close':
      return { kind: 'close' };
    default:
      return { kind: 'other', payloadType: push.payloadType.slice(0, 32) };
  }
}

/** What can be said of a frame whose messages are not read. */
export interface UnreadFrame {
  readonly hasMessages: boolean;
  /** Null where none can be made from the frame's own headers. */
  readonly ack: Buffer | null;
}

/** The outside of a frame: its body is neither unpacked nor looked at. */
export function peekFrame(bytes: Uint8Array): UnreadFrame {
  const push = openFrame(bytes);
  if (typeof push === 'string') return { hasMessages: true, ack: null };
  const hasMessages = push.payloadType === 'msg';
  const internalExt = header(push, 'im-internal_ext');
  return { hasMessages, ack: hasMessages && internalExt !== '' ? ackFor(push.logId, internalExt) : null };
}

function openFrame(bytes: Uint8Array): webcast.PushFrame | BadFrameReason {
  if (bytes.length > FRAME_LIMITS.wireBytes) return 'too-large';
  // Counted before decoding: two bytes on the wire become one object on the heap.
  const headerCount = countField(bytes, 5, FRAME_LIMITS.headers);
  if (headerCount === null) return 'broken-protobuf';
  if (headerCount > FRAME_LIMITS.headers) return 'too-many-headers';
  try {
    return webcast.PushFrame.decode(bytes);
  } catch {
    return 'broken-protobuf';
  }
}

function readMessages(push: webcast.PushFrame): Frame {
  const compression = header(push, 'compress_type');
  let body: Uint8Array = push.payload;
  if (compression === 'gzip') {
    try {
      body = gunzipSync(body, { maxOutputLength: inflateLimit(body.length) });
    } catch (thrown) {
      const tooFar = (thrown as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
      return bad(tooFar ? 'inflates-too-far' : 'broken-gzip');
    }
  } else if (compression !== '' && compression !== 'none') {
    return bad('unknown-compression');
  }

  const count = countField(body, 1, FRAME_LIMITS.messages);
  if (count === null) return bad('broken-protobuf');
  if (count > FRAME_LIMITS.messages) return bad('too-many-messages');
  let response: webcast.Response;
  try {
    response = webcast.Response.decode(body);
  } catch {
    return bad('broken-protobuf');
  }

  const messages: RawMessage[] = [];
  for (const message of response.messages) {
    messages.push({
      method: message.method ?? '',
      payload: message.payload ?? EMPTY,
      outerId: message.msgId ?? null,
    });
  }
  // The body is shared between subscribers: its cursor and internal_ext may be somebody else's.
  // The headers are ours, so they come first, for the ack and for resuming.
  const cursor = header(push, 'im-cursor') || response.cursor;
  const internalExt = header(push, 'im-internal_ext') || response.internalExt;
  return {
    kind: 'messages',
    messages,
    bodyBytes: body.length,
    nowMs: plausibleMs(Number(header(push, 'im-now'))) ?? plausibleMs(countNumber(response.now)),
    ack: response.needAck ? ackFor(push.logId, internalExt) : null,
    resume: cursor === '' ? null : { cursor, internalExt },
  };
}

const EMPTY = new Uint8Array(0);

/** Into how many bytes a body of so many may grow. */
export function inflateLimit(compressedBytes: number): number {
  const { inflatedBytes, inflateRatio, freeInflatedBytes } = FRAME_LIMITS;
  return Math.min(inflatedBytes, Math.max(freeInflatedBytes, compressedBytes * inflateRatio));
}

function header(push: webcast.PushFrame, key: string): string {
  for (const one of push.headers) if (one.key === key) return one.value ?? '';
  return '';
}

function ackFor(logId: webcast.PushFrame['logId'], internalExt: string): Buffer {
  const payload = Buffer.from(internalExt, 'utf8');
  return Buffer.from(webcast.PushFrame.encode({ logId, payloadType: 'ack', payload }).finish());
}

/** PushFrame{payload_type:"hb"}: the four bytes the page sends when it opens and every 10 s. */
export const HEARTBEAT_BYTES: Buffer = Buffer.from('3a026862', 'hex');

const YEAR_2016 = Date.UTC(2016, 0);
const YEAR_2100 = Date.UTC(2100, 0);

/** A platform time in ms, or null where the figure cannot be one. */
export function plausibleMs(ms: number): number | null {
  return ms >= YEAR_2016 && ms < YEAR_2100 ? Math.floor(ms) : null;
}
