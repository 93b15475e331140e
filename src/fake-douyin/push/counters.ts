import type Long from 'long';

/** Why a handshake was refused. */
export type Refusal = 'cookie' | 'parameter' | 'signature' | 'browser-version' | 'ordered' | 'busy';

/** What a broadcast's sockets have been through. */
export interface PushCounts {
  /** Sockets opened so far, and open now. */
  readonly connections: number;
  readonly open: number;
  readonly refused: Readonly<Partial<Record<Refusal, number>>>;
  readonly acks: number;
  /** Acks that match no frame on its way. */
  readonly wrongAcks: number;
  readonly heartbeats: number;
  /** Sockets destroyed because of what the client left out, by what. */
  readonly dropped: Readonly<Partial<Record<DropReason, number>>>;
  /** Cuts made on purpose. */
  readonly cuts: Readonly<Partial<Record<CutKind, number>>>;
  readonly frames: number;
  /** Messages sent, repeats included, by method. */
  readonly messages: Readonly<Record<string, number>>;
  /** Messages a slow or held-back client missed for good. */
  readonly missed: number;
}

/** Reset or end of the TCP connection, or silence on an open one. */
export type CutKind = 'reset' | 'fin' | 'stall';

export type DropReason = 'no-heartbeat' | 'no-ack' | 'no-pong' | 'stalled';

/** Ids are kept for this many of the newest messages. */
const MAX_IDS = 100_000;

export class Counters {
  connections = 0;
  open = 0;
  acks = 0;
  wrongAcks = 0;
  heartbeats = 0;
  frames = 0;
  missed = 0;
  readonly #refused = new Map<Refusal, number>();
  readonly #dropped = new Map<DropReason, number>();
  readonly #cuts = new Map<CutKind, number>();
  readonly #messages = new Map<string, number>();
  readonly #ids: Long[] = [];
  #nextId = 0;

  refuse(reason: Refusal): void {
    increment(this.#refused, reason);
  }

  drop(reason: DropReason): void {
    increment(this.#dropped, reason);
  }

  cut(kind: CutKind): void {
    increment(this.#cuts, kind);
  }

  message(method: string): void {
    increment(this.#messages, method);
  }

  /** Told once per message, however often it is sent. */
  id(id: Long): void {
    this.#ids[this.#nextId % MAX_IDS] = id;
    this.#nextId += 1;
  }

  /** Decimal `common.msg_id`s of the newest unique messages, oldest first. */
  ids(): readonly string[] {
    const turn = this.#nextId > MAX_IDS ? this.#nextId % MAX_IDS : 0;
    return [...this.#ids.slice(turn), ...this.#ids.slice(0, turn)].map(String);
  }

  counts(): PushCounts {
    return {
      connections: this.connections,
      open: this.open,
      refused: Object.fromEntries(this.#refused),
      acks: this.acks,
      wrongAcks: this.wrongAcks,
      heartbeats: this.heartbeats,
      dropped: Object.fromEntries(this.#dropped),
      cuts: Object.fromEntries(this.#cuts),
      frames: this.frames,
      messages: Object.fromEntries(this.#messages),
      missed: this.missed,
    };
  }
}

function increment<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
