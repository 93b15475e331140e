/** Never sooner: by then a heartbeat (every 10 s) came after the last byte, and its answer should have. */
const SHORTEST_LIMIT_MS = 12_000;
/** A line that was never silent for longer than this share of its present silence has gone. */
const USUAL_SILENCES = 5;
/** Silences that must have been seen before anything is usual. */
const MIN_SEEN = 20;
/** The process stood still, or one clock ran on without the other: as when a computer slept. */
const JUMP_MS = 5_000;
/** What a line has to answer a heartbeat in after such a jump. */
const PROBE_LIMIT_MS = 3_000;

export type Verdict = 'alive' | 'probe' | 'dead';

/**
 * Judges from the count of bytes alone whether a line still lives. A busy room that falls silent is given up
 * sooner than a quiet one; after a sleep the line has to prove itself instead of having its full time.
 */
export class SilenceWatch {
  readonly #limitMs: number;
  /** Lengths of the last silences, ms. */
  readonly #silences: number[] = [];
  #bytesSeen: number;
  #lastByteMs: number;
  #lastLookMs: number;
  #driftMs: number;
  #probedMs: number | null = null;

  constructor(bytesRead: number, nowMs: number, wallMs: number, limitMs: number) {
    this.#limitMs = limitMs;
    this.#bytesSeen = bytesRead;
    this.#lastByteMs = this.#lastLookMs = nowMs;
    this.#driftMs = wallMs - nowMs;
  }

  /** To be called every half second. `probe`: send a heartbeat now. `nowMs` is monotonic. */
  look(bytesRead: number, nowMs: number, wallMs: number): Verdict {
    const stoodMs = nowMs - this.#lastLookMs;
    const jumpMs = Math.abs(wallMs - nowMs - this.#driftMs);
    this.#lastLookMs = nowMs;
    this.#driftMs = wallMs - nowMs;
    // Bytes, not messages: a slow line that delivers a large frame bit by bit is alive.
    if (bytesRead !== this.#bytesSeen) {
      this.#silences.push(nowMs - this.#lastByteMs);
      if (this.#silences.length > MIN_SEEN) this.#silences.shift();
      this.#bytesSeen = bytesRead;
      this.#lastByteMs = nowMs;
      this.#probedMs = null;
    }
    if (stoodMs >= JUMP_MS || jumpMs >= JUMP_MS) {
      this.#probedMs = nowMs;
      return 'probe';
    }
    if (this.#probedMs !== null) return nowMs - this.#probedMs >= PROBE_LIMIT_MS ? 'dead' : 'alive';
    return nowMs - this.#lastByteMs >= this.#silenceLimitMs() ? 'dead' : 'alive';
  }

  /** How long nothing came, ms. */
  silentMs(nowMs: number): number {
    return nowMs - this.#lastByteMs;
  }

  #silenceLimitMs(): number {
    if (this.#silences.length < MIN_SEEN) return this.#limitMs;
    const usual = USUAL_SILENCES * Math.max(...this.#silences);
    return Math.min(this.#limitMs, Math.max(SHORTEST_LIMIT_MS, usual));
  }
}
