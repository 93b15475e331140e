import type { Socket } from 'node:net';

/** With more than this unsent, nothing further is handed to a client: 1 MiB. */
const PAUSE_BYTES = 1024 * 1024;
/** What no client may ever have unsent: 16 MiB. */
const CUT_BYTES = 16 * 1024 * 1024;
/** How long a paused client may take nothing. */
const CUT_AFTER_MS = 10_000;

/** What is looked at: bytes not yet taken by the system, and all that were ever written. */
type SentBytes = Pick<Socket, 'writableLength' | 'bytesWritten'>;

/**
 * How far one client is behind, measured at its socket. A paused client holds about 1 MiB and no
 * more, however long it sleeps; if it takes nothing at all for 10 s it is given up.
 */
export class Lag {
  readonly #socket: SentBytes;
  #pausedSince: number | null = null;
  #takenBefore = 0;
  #stalledMs = 0;

  constructor(socket: SentBytes) {
    this.#socket = socket;
  }

  get isFull(): boolean {
    return this.#socket.writableLength > PAUSE_BYTES;
  }

  get isOverflowing(): boolean {
    return this.#socket.writableLength > CUT_BYTES;
  }

  /** Between the last two looks of `isLost` a paused client took nothing. */
  get isStalled(): boolean {
    return this.#stalledMs > 0;
  }

  /** Asked once a second, `now` on the monotonic clock. */
  isLost(now: number): boolean {
    if (!this.isFull) {
      this.#pausedSince = null;
      this.#stalledMs = 0;
      return false;
    }
    const taken = this.#socket.bytesWritten - this.#socket.writableLength;
    if (this.#pausedSince === null || taken > this.#takenBefore) {
      this.#pausedSince = now;
      this.#takenBefore = taken;
    }
    this.#stalledMs = now - this.#pausedSince;
    return this.isOverflowing || this.#stalledMs >= CUT_AFTER_MS;
  }
}
