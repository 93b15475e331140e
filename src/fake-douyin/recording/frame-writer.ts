import { gunzipSync, gzipSync } from 'node:zlib';
import Long from 'long';
import { webcast } from '#core/douyin/proto/webcast.js';
import type { Chance } from '../random.ts';
import { encodeAck, encodeHeartbeatReply, encodeMessageFrame, HEARTBEAT } from '../push/frames.ts';
import type { ListedMessage } from '../push/frames.ts';
import { positionText } from '../push/positions.ts';
import { frameLine } from '../recording.ts';

/** A heartbeat goes out this often, ms. */
const BEAT_EVERY_MS = 10_000;

/** Writes the lines of one recorded connection: frames in, heartbeats and acks out. */
export class FrameWriter {
  readonly lines: string[] = [];
  readonly #roomId: Long;
  readonly #startMs: number;
  readonly #chance: Chance;
  #seqId = 0;
  #lastBeat: number | null = null;

  /** `startMs`: the wall clock when the recording began. */
  constructor(roomId: Long, startMs: number, chance: Chance) {
    this.#roomId = roomId;
    this.#startMs = startMs;
    this.#chance = chance;
  }

  /** A good frame, packed or plain, and its ack. */
  messages(t: number, messages: readonly ListedMessage[]): void {
    const { bytes, logId, internalExt } = this.#frame(t, messages, this.#chance.happens(0.6));
    this.#in(t, bytes);
    this.lines.push(frameLine('out', t, encodeAck(logId, internalExt)));
  }

  /** A frame nobody can read. */
  broken(t: number, kind: Breakage): void {
    this.#in(t, BREAK[kind](this.#frame(t, [], true).bytes));
  }

  #frame(t: number, messages: readonly ListedMessage[], gzip: boolean) {
    const nowMs = this.#startMs + t;
    this.#seqId += 1;
    const logId = Long.fromBits(this.#seqId, this.#chance.between(1, 0x7fff_ffff), true);
    const place = { roomId: this.#roomId, at: this.#seqId, nowMs };
    const position = positionText({
      ...place,
      firstRequestMs: this.#startMs,
      userUniqueId: '7412345678901234567',
    });
    const sharedPosition = positionText({ ...place, firstRequestMs: 0, userUniqueId: '7300000000000000000' });
    const bytes = encodeMessageFrame({
      seqId: this.#seqId,
      logId,
      nowMs,
      gzip,
      position,
      sharedPosition,
      messages,
    });
    return { bytes, logId, internalExt: position.internalExt };
  }

  #in(t: number, bytes: Uint8Array): void {
    if (this.#lastBeat === null || t - this.#lastBeat >= BEAT_EVERY_MS) {
      this.#lastBeat = t;
      this.#seqId += 1;
      this.lines.push(frameLine('out', t, HEARTBEAT));
      this.lines.push(frameLine('in', t, encodeHeartbeatReply(this.#seqId, this.#startMs + t)));
    }
    this.lines.push(frameLine('in', t, bytes));
  }
}

/** What is wrong: the frame ends too early, its packing is none, or what was packed ends too early. */
export type Breakage = 'frame' | 'gzip' | 'body';

const BREAK: Readonly<Record<Breakage, (frame: Uint8Array) => Uint8Array>> = {
  frame: (bytes) => bytes.subarray(0, bytes.length - 7),
  gzip: (bytes) => repack(bytes, () => new TextEncoder().encode('*** this was never gzip ***')),
  body: (bytes) => repack(bytes, (payload) => gzipSync(gunzipSync(payload).subarray(0, -6))),
};

function repack(bytes: Uint8Array, change: (payload: Uint8Array) => Uint8Array): Uint8Array {
  const frame = webcast.PushFrame.decode(bytes);
  frame.payload = change(frame.payload);
  return webcast.PushFrame.encode(frame).finish();
}
