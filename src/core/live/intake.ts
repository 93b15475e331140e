import { createHash } from 'node:crypto';
import type Long from 'long';
import type { LiveMessage } from '#shared/message.ts';
import type { FrameAccount, MessageAccount } from '#shared/session.ts';
import { fieldBudget } from '../douyin/bounded-reader.ts';
import type { FieldBudget } from '../douyin/bounded-reader.ts';
import { commonId, decode, peekCommonId } from '../douyin/decode.ts';
import { readFrame } from '../douyin/frame.ts';
import type { MessagesFrame, RawMessage } from '../douyin/frame.ts';
import { applyGift, comboMessage, createLedger, flushAll, restore, sweepIdle } from '../douyin/gifts.ts';
import type { ComboLedger, Settlement } from '../douyin/gifts.ts';
import { longText } from '../douyin/long-text.ts';
import { normalise } from '../douyin/normalise.ts';
import type { ResumePoint } from '../ports.ts';
import { Account } from './account.ts';
import { DuplicateFilter } from './duplicate-filter.ts';

export interface IntakeRoom {
  readonly liveId: string;
  readonly roomId: string;
  readonly sessionId: string;
  readonly anchorId: string | null;
}

export interface Accepted {
  readonly kind: 'messages' | 'heartbeat' | 'close' | 'other' | 'bad';
  /** New messages in order, settled combos among them. */
  readonly messages: readonly LiveMessage[];
  readonly ack: Uint8Array | null;
  readonly resume: ResumePoint | null;
}

const NOTHING: readonly LiveMessage[] = [];
/** Combos are looked through at most this often. */
const SWEEP_EVERY_MS = 250;
/**
 * Time for combos goes on by no more than this at once. A line that lives is heard more often; a sleep or an
 * outage is no time in which a combo went on, and one that was forgotten meanwhile would count again from 0.
 */
const LONGEST_STEP_MS = 15_000;
/**
 * Broken and unknown messages are recognised as repeats too, but in a name space of their own: a
 * message that was damaged once must still be taken when it comes again whole.
 */
const ASIDE = 0x5f3759df;

/**
 * The way of one frame: frame → messages → decode → repeats out → normalise → settle → numbered.
 * Live rooms and replays of recordings go through here alike; time comes in, nothing goes out but
 * what is returned. Whatever does not become a message is counted.
 */
export class Intake {
  readonly #room: IntakeRoom;
  readonly #nextSeq: () => number;
  readonly #onUnknown: (method: string) => void;
  readonly #seen = new DuplicateFilter();
  readonly #combos: ComboLedger = createLedger();
  readonly #account = new Account();
  #lastSweepMs = Number.NEGATIVE_INFINITY;
  #lastNowMs = Number.POSITIVE_INFINITY;
  #comboMs = 0;

  constructor(room: IntakeRoom, nextSeq: () => number, onUnknown: (method: string) => void = () => {}) {
    this.#room = room;
    this.#nextSeq = nextSeq;
    this.#onUnknown = onUnknown;
  }

  /** `receivedMs` is the wall clock, `nowMs` a time that does not go back. */
  accept(bytes: Uint8Array, receivedMs: number, nowMs: number): Accepted {
    const frame = readFrame(bytes);
    this.#account.frame(frame, bytes.length);
    if (frame.kind === 'messages') {
      const messages = this.#readAll(frame, receivedMs, nowMs);
      return { kind: 'messages', messages, ack: frame.ack, resume: frame.resume };
    }
    if (frame.kind === 'bad') this.#countBroken(bytes);
    return { kind: frame.kind, messages: NOTHING, ack: null, resume: null };
  }

  /** Settles combos that went silent. Called between frames, so that a quiet room settles too. */
  sweep(receivedMs: number, nowMs: number): LiveMessage[] {
    const comboMs = this.#comboTime(nowMs);
    if (comboMs - this.#lastSweepMs < SWEEP_EVERY_MS) return [];
    this.#lastSweepMs = comboMs;
    return sweepIdle(this.#combos, comboMs).map((settlement) => this.#settled(settlement, receivedMs));
  }

  /** Settles every open combo: the connection or the broadcast is over. */
  flush(receivedMs: number): LiveMessage[] {
    return flushAll(this.#combos).map((settlement) => this.#settled(settlement, receivedMs));
  }

  /** Takes kept messages back after a restart, so that nothing of them counts again. */
  restore(messages: readonly LiveMessage[], nowMs: number): void {
    const comboMs = this.#comboTime(nowMs);
    for (const message of messages) {
      if (message.kind === 'gift' || message.kind === 'combo') restore(this.#combos, message, comboMs);
      if (message.kind !== 'combo') this.#seen.isRepeatText(message.id);
    }
  }

  messages(): MessageAccount {
    return this.#account.messages();
  }

  frames(): FrameAccount {
    return this.#account.frames();
  }

  #readAll(frame: MessagesFrame, receivedMs: number, nowMs: number): LiveMessage[] {
    const out = this.sweep(receivedMs, nowMs);
    const budget = fieldBudget(frame.bodyBytes);
    for (const raw of frame.messages) {
      const message = this.#read(raw, budget, frame.nowMs, receivedMs);
      if (message === null) continue;
      this.#account.delivered++;
      if (message.kind !== 'gift') {
        out.push(message);
        continue;
      }
      const { message: counted, settlement } = applyGift(this.#combos, message, this.#comboMs);
      out.push(counted);
      if (settlement !== null) out.push(this.#settled(settlement, receivedMs));
    }
    return out;
  }

  #read(
    raw: RawMessage,
    budget: FieldBudget | null,
    frameMs: number | null,
    receivedMs: number,
  ): LiveMessage | null {
    const account = this.#account;
    account.received++;
    const decoded = decode(raw.method, raw.payload, budget);
    if (decoded === 'unknown') {
      const id = peekCommonId(raw.payload) ?? raw.outerId;
      if (this.#isRepeatAside(id, raw)) account.duplicates++;
      else {
        account.unknown(raw.method);
        this.#onUnknown(raw.method);
      }
      return null;
    }
    if (decoded === 'undecodable') {
      if (this.#isRepeatAside(null, raw)) account.duplicates++;
      else account.undecodable++;
      return null;
    }
    const id = idOf(commonId(decoded) ?? raw.outerId) ?? `x-${digest(raw.method, raw.payload)}`;
    if (this.#seen.isRepeatText(id)) {
      account.duplicates++;
      return null;
    }
    const { liveId, roomId, sessionId, anchorId } = this.#room;
    const seq = this.#nextSeq();
    return normalise(decoded, { liveId, roomId, sessionId, anchorId, id, seq, receivedMs, frameMs });
  }

  #comboTime(nowMs: number): number {
    this.#comboMs += Math.min(Math.max(0, nowMs - this.#lastNowMs), LONGEST_STEP_MS);
    this.#lastNowMs = nowMs;
    return this.#comboMs;
  }

  #settled(settlement: Settlement, receivedMs: number): LiveMessage {
    return comboMessage(settlement, { seq: this.#nextSeq(), receivedMs });
  }

  #isRepeatAside(id: Long | null, raw: RawMessage): boolean {
    if (id !== null && (id.low !== 0 || id.high !== 0)) return this.#seen.isRepeat(id.low, id.high ^ ASIDE);
    return this.#seen.isRepeatText(`aside:${digest(raw.method, raw.payload)}`);
  }

  /** A frame that could not be read: one broken thing, once, however often it is sent again. */
  #countBroken(bytes: Uint8Array): void {
    this.#account.received++;
    if (this.#seen.isRepeatText(`frame:${digest('', bytes)}`)) this.#account.duplicates++;
    else this.#account.undecodable++;
  }
}

function idOf(id: Long | null): string | null {
  return id === null || (id.low === 0 && id.high === 0) ? null : longText(id);
}

/** For the few messages without an id: the same bytes are the same message. */
function digest(method: string, bytes: Uint8Array): string {
  return createHash('sha256').update(method).update('\0').update(bytes).digest('hex').slice(0, 16);
}
