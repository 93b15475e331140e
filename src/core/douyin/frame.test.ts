import { gzipSync } from 'node:zlib';
import Long from 'long';
import { expect, test } from 'vitest';
import { FRAME_LIMITS, HEARTBEAT_BYTES, readFrame } from './frame.ts';
import type { MessagesFrame } from './frame.ts';
import { webcast } from './proto/webcast.js';

const { PushFrame, Response } = webcast;

interface FrameParts {
  readonly response?: webcast.Response.$Properties;
  readonly body?: Uint8Array;
  readonly compression?: string;
  readonly headers?: { key: string; value: string }[];
  readonly logId?: Long;
}

function frameOf({ response = {}, body, compression = 'gzip', headers = [], logId }: FrameParts): Buffer {
  const plain = body ?? Response.encode(response).finish();
  const payload = compression === 'gzip' ? gzipSync(plain) : plain;
  const all = compression === '' ? headers : [{ key: 'compress_type', value: compression }, ...headers];
  return Buffer.from(
    PushFrame.encode({ payloadType: 'msg', payload, headers: all, ...(logId && { logId }) }).finish(),
  );
}

const chat = {
  method: 'WebcastChatMessage',
  payload: new Uint8Array([1, 2]),
  msgId: Long.fromNumber(5, true),
};

function messagesOf(bytes: Uint8Array): MessagesFrame {
  const frame = readFrame(bytes);
  if (frame.kind !== 'messages') throw new Error(`read as ${frame.kind}`);
  return frame;
}

test('reads gzip, none and absent compression alike', () => {
  // Catches: gunzipping whatever comes, which breaks on rooms that send plain frames.
  for (const compression of ['gzip', 'none', '']) {
    const frame = messagesOf(frameOf({ response: { messages: [chat] }, compression }));
    expect(frame.messages.map(({ method }) => method)).toEqual(['WebcastChatMessage']);
  }
});

test('acknowledges and resumes from the headers, which are ours, not from the shared body', () => {
  const logId = Long.fromString('7338697242632999936', true);
  const response = { messages: [chat], needAck: true, cursor: 'body-cursor', internalExt: 'body-ext' };
  const own = frameOf({
    response,
    logId,
    headers: [
      { key: 'im-cursor', value: 'own-cursor' },
      { key: 'im-internal_ext', value: 'own-ext' },
      { key: 'im-now', value: '1790000000000' },
    ],
  });
  const frame = messagesOf(own);
  expect(frame.resume).toEqual({ cursor: 'own-cursor', internalExt: 'own-ext' });
  expect(frame.nowMs).toBe(1_790_000_000_000);
  const ack = PushFrame.decode(frame.ack ?? new Uint8Array());
  expect(ack.payloadType).toBe('ack');
  expect(ack.logId.toString()).toBe('7338697242632999936');
  expect(Buffer.from(ack.payload).toString()).toBe('own-ext');

  const fallback = messagesOf(frameOf({ response, logId }));
  expect(fallback.resume).toEqual({ cursor: 'body-cursor', internalExt: 'body-ext' });
  expect(messagesOf(frameOf({ response: { messages: [chat] } })).ack).toBeNull();
});

test('a heartbeat answer carries an empty gzip and is not unpacked', () => {
  const bytes = PushFrame.encode({
    payloadType: 'hb',
    headers: [{ key: 'compress_type', value: 'gzip' }],
    payload: new Uint8Array(0),
  }).finish();
  expect(readFrame(bytes)).toEqual({ kind: 'heartbeat' });
  expect(PushFrame.decode(HEARTBEAT_BYTES).payloadType).toBe('hb');
});

test('refuses a frame of eight kilobytes that expands to four million empty messages', () => {
  // Catches: decoding before counting, which takes 375 ms and 159 MB for this frame.
  const bomb = frameOf({ body: Buffer.alloc(8_000_000, Buffer.from([0x0a, 0x00])) });
  expect(bomb.length).toBeLessThan(9_000);
  expect(readFrame(bomb)).toEqual({ kind: 'bad', reason: 'inflates-too-far' });
});

test('refuses too many messages where the ratio alone would let them pass', () => {
  const plain = frameOf({ body: Buffer.alloc(2 * 5001, Buffer.from([0x0a, 0x00])), compression: 'none' });
  expect(readFrame(plain)).toEqual({ kind: 'bad', reason: 'too-many-messages' });
  const full = frameOf({
    body: Buffer.alloc(2 * FRAME_LIMITS.messages, Buffer.from([0x0a, 0x00])),
    compression: 'none',
  });
  expect(messagesOf(full).messages).toHaveLength(FRAME_LIMITS.messages);
});

test('refuses a flood of headers, a gzip bomb, an unknown compression and an oversize frame', () => {
  const headers = Array.from({ length: 65 }, () => ({ key: 'k', value: 'v' }));
  expect(readFrame(frameOf({ headers, compression: 'none' }))).toEqual({
    kind: 'bad',
    reason: 'too-many-headers',
  });
  expect(readFrame(frameOf({ body: Buffer.alloc(64 * 1024 * 1024) }))).toEqual({
    kind: 'bad',
    reason: 'inflates-too-far',
  });
  expect(readFrame(frameOf({ compression: 'br' }))).toEqual({ kind: 'bad', reason: 'unknown-compression' });
  expect(readFrame(Buffer.alloc(FRAME_LIMITS.wireBytes + 1))).toEqual({ kind: 'bad', reason: 'too-large' });
});

test('a frame cut off at any length is refused or read, never thrown', () => {
  const whole = frameOf({
    response: { messages: [chat, chat], needAck: true },
    headers: [{ key: 'im-cursor', value: 'c' }],
  });
  for (let length = 0; length < whole.length; length++) {
    const { kind } = readFrame(whole.subarray(0, length));
    expect(['bad', 'other', 'messages']).toContain(kind);
  }
  expect(messagesOf(whole).messages).toHaveLength(2);
});

test('single flipped bits never throw', () => {
  const whole = frameOf({ response: { messages: [chat, chat], needAck: true } });
  for (let bit = 0; bit < whole.length * 8; bit++) {
    const broken = Buffer.from(whole);
    broken[bit >> 3] = (broken[bit >> 3] as number) ^ (1 << (bit & 7));
    expect(() => readFrame(broken)).not.toThrow();
  }
});
