import type { Socket } from 'node:net';
import Long from 'long';
import type { RawData, WebSocket } from 'ws';
import type { Chance } from '../random.ts';
import type { WorldClock } from '../world-clock.ts';
import type { BroadcastLog, Entry } from './broadcast-log.ts';
import type { Counters, CutKind, DropReason } from './counters.ts';
import { decodeClientFrame, encodeHeartbeatReply, encodeMessageFrame } from './frames.ts';
import {
  MAX_BUFFERED,
  MAX_PER_FIRST_FRAME,
  MAX_PER_FRAME,
  MAX_UNACKED,
  REPEAT_AFTER_MS,
  WATCH_EVERY_MS,
} from './limits.ts';
import type { PushLimits } from './limits.ts';
import { positionText } from './positions.ts';

/** What a broadcast offers to the sockets on it. */
export interface Stream {
  readonly roomId: Long;
  readonly log: BroadcastLog;
  readonly counters: Counters;
  /** Called for every message that goes out; `again` when this client had it on this socket before. */
  sent(entry: Entry, again: boolean): void;
  left(subscriber: Subscriber): void;
}

/** Of the handshake, what the socket's life depends on. */
export interface Visit {
  readonly userUniqueId: string;
  readonly gzip: 'always' | 'never' | 'mixed';
  /** The first entry to send. */
  readonly place: number;
}

interface Wire {
  readonly socket: WebSocket;
  readonly tcp: Socket;
}

interface Ports {
  readonly clock: WorldClock;
  readonly limits: PushLimits;
  readonly chance: Chance;
}

/** One client's push socket: frames out, heartbeats and acks in, and what happens when they stay away. */
export class Subscriber {
  readonly #wire: Wire;
  readonly #stream: Stream;
  readonly #visit: Visit;
  readonly #ports: Ports;
  readonly #openedMs: number;
  /** By log id, oldest first: when it was sent, and the two texts that acknowledge it. */
  readonly #unacked = new Map<string, { readonly at: number; readonly accepted: readonly string[] }>();
  readonly #repeats: { readonly due: number; readonly entry: Entry }[] = [];
  #place: number;
  #seqId = 0;
  #lastBeat: number;
  #lastPing: number;
  #pingedSince: number | null = null;
  #stalledSince: number | null = null;
  #cancelWatch: () => void = () => {};

  constructor(wire: Wire, stream: Stream, visit: Visit, ports: Ports) {
    this.#wire = wire;
    this.#stream = stream;
    this.#visit = visit;
    this.#ports = ports;
    this.#place = visit.place;
    this.#openedMs = ports.clock.now();
    this.#lastBeat = this.#lastPing = ports.clock.monotonic();
    const { socket } = wire;
    socket.on('message', (data) => {
      this.#receive(data);
    });
    socket.on('ping', (data) => {
      if (!this.stalled) socket.pong(data);
    });
    socket.on('pong', () => {
      this.#pingedSince = null;
    });
    // A reset by the client is its ordinary way to leave.
    socket.on('error', () => {});
    socket.on('close', () => {
      this.#cancelWatch();
      stream.counters.open -= 1;
      stream.left(this);
    });
    stream.counters.connections += 1;
    stream.counters.open += 1;
    this.#watchLater();
    this.#flush(MAX_PER_FIRST_FRAME);
  }

  get stalled(): boolean {
    return this.#stalledSince !== null;
  }

  /** Whether messages reach this client right now. */
  get audible(): boolean {
    const { socket, tcp } = this.#wire;
    return socket.readyState === socket.OPEN && tcp.writable && !this.stalled && !this.#heldBack();
  }

  /** Sends what the stream has for this client. */
  pump(): void {
    this.#flush(MAX_PER_FRAME);
  }

  sendRaw(bytes: Uint8Array): void {
    if (this.audible) this.#wire.socket.send(bytes);
  }

  cut(kind: CutKind): void {
    this.#stream.counters.cut(kind);
    switch (kind) {
      case 'reset':
        this.#wire.tcp.resetAndDestroy();
        break;
      case 'fin':
        this.#wire.tcp.destroySoon();
        break;
      case 'stall':
        this.#stalledSince ??= this.#ports.clock.monotonic();
        break;
    }
  }

  /** Ends the socket and everything that waits for it. */
  close(): void {
    this.#cancelWatch();
    this.#wire.socket.terminate();
  }

  #flush(perFrame: number): void {
    const now = this.#ports.clock.monotonic();
    this.#sendRepeats(now);
    while (this.audible && this.#wire.socket.bufferedAmount < MAX_BUFFERED) {
      const { log } = this.#stream;
      if (this.#place < log.start) {
        this.#stream.counters.missed += log.start - this.#place;
        this.#place = log.start;
      }
      const entries = log.read(this.#place, perFrame);
      if (entries.length === 0) return;
      this.#place += entries.length;
      this.#sendFrame(entries, false);
      for (const entry of entries) {
        if (entry.twice) this.#repeats.push({ due: now + REPEAT_AFTER_MS, entry });
      }
    }
  }

  #sendRepeats(now: number): void {
    if (!this.audible) return;
    const waiting = this.#repeats.findIndex(({ due }) => due > now);
    const due = this.#repeats.splice(0, waiting === -1 ? this.#repeats.length : waiting);
    if (due.length > 0)
      this.#sendFrame(
        due.map(({ entry }) => entry),
        true,
      );
  }

  #sendFrame(entries: readonly Entry[], again: boolean): void {
    const { clock, chance } = this.#ports;
    const { counters, roomId } = this.#stream;
    const nowMs = clock.now();
    this.#seqId += 1;
    const logId = Long.fromBits(this.#seqId, chance.between(1, 0x7fff_ffff), true);
    const position = positionText({
      roomId,
      at: this.#place,
      nowMs,
      firstRequestMs: this.#openedMs,
      userUniqueId: this.#visit.userUniqueId,
    });
    const sharedPosition = positionText({
      roomId,
      at: Math.max(0, this.#place - 5),
      nowMs: nowMs - 40,
      firstRequestMs: this.#openedMs - 61_000,
      userUniqueId: '7300000000000000000',
    });
    const { gzip } = this.#visit;
    const bytes = encodeMessageFrame({
      seqId: this.#seqId,
      logId,
      nowMs,
      gzip: gzip === 'always' || (gzip === 'mixed' && chance.happens(0.7)),
      position,
      sharedPosition,
      messages: entries.map(({ draft }) => ({ ...draft, outerId: outerId(draft.id, again) })),
    });
    this.#wire.socket.send(bytes);
    // Clients acknowledge with either text; both are accepted.
    this.#unacked.set(logId.toString(), {
      at: clock.monotonic(),
      accepted: [position.internalExt, sharedPosition.internalExt],
    });
    counters.frames += 1;
    for (const entry of entries) this.#stream.sent(entry, again);
  }

  #receive(data: RawData): void {
    if (this.stalled || !Buffer.isBuffer(data)) return;
    const { counters } = this.#stream;
    const frame = decodeClientFrame(data);
    if (frame.type === 'hb') {
      counters.heartbeats += 1;
      this.#lastBeat = this.#ports.clock.monotonic();
      this.#seqId += 1;
      this.#wire.socket.send(encodeHeartbeatReply(this.#seqId, this.#ports.clock.now()));
    } else if (frame.type === 'ack') {
      if (this.#unacked.get(frame.logId)?.accepted.includes(frame.internalExt) === true) {
        counters.acks += 1;
        this.#unacked.delete(frame.logId);
      } else {
        counters.wrongAcks += 1;
      }
    }
  }

  #heldBack(): boolean {
    return this.#unackedFor() > this.#ports.limits.ackHoldMs || this.#unacked.size >= MAX_UNACKED;
  }

  #unackedFor(): number {
    for (const { at } of this.#unacked.values()) return this.#ports.clock.monotonic() - at;
    return 0;
  }

  #watchLater(): void {
    this.#cancelWatch = this.#ports.clock.after(WATCH_EVERY_MS, () => {
      const late = this.#lateness();
      if (late === null) {
        this.#watchLater();
        return;
      }
      this.#stream.counters.drop(late);
      this.#wire.socket.terminate();
    });
  }

  /** Pings when it is time to, and says what the client failed to do, if anything. */
  #lateness(): DropReason | null {
    const { clock, limits } = this.#ports;
    const now = clock.monotonic();
    if (this.#stalledSince !== null) return now - this.#stalledSince > limits.stallMs ? 'stalled' : null;
    if (now - this.#lastBeat > limits.heartbeatMs) return 'no-heartbeat';
    if (this.#unackedFor() > limits.ackCloseMs) return 'no-ack';
    if (this.#pingedSince !== null && now - this.#pingedSince > limits.pongMs) return 'no-pong';
    if (now - this.#lastPing >= limits.pingMs && this.#wire.socket.readyState === this.#wire.socket.OPEN) {
      this.#wire.socket.ping();
      this.#lastPing = now;
      this.#pingedSince ??= now;
    }
    return null;
  }
}

/** In the frame's list half of the messages have another id than in their head, and a repeat always has. */
function outerId(id: Long, again: boolean): Long {
  if (again) return Long.fromBits(id.low, id.high ^ 0x0200_0000, true);
  return id.isOdd() ? Long.fromBits(id.low, id.high ^ 0x0100_0000, true) : id;
}
