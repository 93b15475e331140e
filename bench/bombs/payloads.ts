import { gzipSync } from 'node:zlib';
import Long from 'long';
import { webcast } from '#core/douyin/proto/webcast.js';

const MB = 1024 * 1024;

/** A PushFrame around a body, packed or not. */
export function frameAround(body: Uint8Array, gzip: boolean): Uint8Array {
  return webcast.PushFrame.encode({
    seqId: Long.UONE,
    logId: Long.UONE,
    headers: [{ key: 'compress_type', value: gzip ? 'gzip' : 'none' }],
    payloadType: 'msg',
    payload: body,
  }).finish();
}

function frameOf(messages: readonly webcast.Message.$Properties[]): Uint8Array {
  return frameAround(webcast.Response.encode({ messages: [...messages] }).finish(), false);
}

/** `0a 00` is one empty message: 8 MB of it are 4,194,304, and 8 KB when packed. */
export function packedCountBomb(): Uint8Array {
  return frameAround(gzipSync(Buffer.alloc(8 * MB, Buffer.of(0x0a, 0x00)), { level: 9 }), true);
}

/** The same unpacked and just below the limit of the wire: the ratio of the packing gives nothing away. */
export function plainCountBomb(): Uint8Array {
  return frameAround(Buffer.alloc(4 * MB - 256, Buffer.of(0x0a, 0x00)), false);
}

/** 1 GB of zeros in 1 MB: 64 packed members of 16 MB, which every unpacker goes through one after another. */
export function gzipBomb(): Uint8Array {
  const member = gzipSync(Buffer.alloc(16 * MB), { level: 9 });
  return frameAround(Buffer.concat(Array.from({ length: 64 }, () => member)), true);
}

/** Two million headers of two bytes each. */
export function headerFlood(): Uint8Array {
  return Buffer.alloc(4 * MB - 256, Buffer.of(0x2a, 0x00));
}

/** Start-group tags only, as deep as they are many. */
export function nestedGroupsFrame(): Uint8Array {
  return Buffer.alloc(40_000, 0x0b);
}

/** The same inside a message of a known type, where a recursive decoder would run out of stack. */
export function nestedGroupsMessage(): Uint8Array {
  return frameOf([{ method: 'WebcastChatMessage', payload: Buffer.alloc(40_000, 0x0b), msgId: Long.UONE }]);
}

/** A length that claims 4 GB. */
export function hugeLengthFrame(): Uint8Array {
  return Buffer.of(0x42, 0xff, 0xff, 0xff, 0xff, 0x0f, 0x00);
}

/** A field full of one-byte varints (as a packed list would be) in every message of a full frame. */
export function packedVarintFlood(): Uint8Array {
  const list = Buffer.concat([Buffer.of(0xfa, 0x07), varint(60_000), Buffer.alloc(60_000, 0x01)]);
  return frameOf(
    Array.from({ length: 60 }, (_, at) => ({
      method: 'WebcastChatMessage',
      payload: list,
      msgId: Long.fromNumber(10_000 + at),
    })),
  );
}

/** A picture list of empty pieces inside messages small enough to pass: two bytes, one object. */
export function listBomb(): Uint8Array {
  const pieces = Buffer.alloc(250_000, Buffer.of(0x22, 0x00));
  const content = Buffer.concat([Buffer.of(0x22), varint(pieces.length), pieces]);
  return frameOf(
    Array.from({ length: 16 }, (_, at) => ({
      method: 'WebcastEmojiChatMessage',
      payload: content,
      msgId: Long.fromNumber(20_000 + at),
    })),
  );
}

function varint(value: number): Buffer {
  const bytes: number[] = [];
  for (let left = value; ; left = Math.floor(left / 128)) {
    if (left < 128) return Buffer.from([...bytes, left]);
    bytes.push((left % 128) | 0x80);
  }
}
