import type { FrameDropReason } from '#shared/rooms.ts';
import { peekFrame } from '../douyin/frame.ts';

/** What one monitored room may have waiting. */
export const LANE_LIMITS = {
  frames: 256,
  bytes: 1024 * 1024,
  /** A larger frame would take longer to read than the main room may have to wait. */
  frameBytes: 256 * 1024,
} as const;

/** Where the frames of a lane go: the open line of its room. */
export interface LaneSink {
  frame(bytes: Uint8Array): void;
  acknowledge(ack: Uint8Array): void;
}

interface Waiting {
  readonly size: number;
  readonly run: () => void;
  /** Gives it up; false when it is none of those that may be left out. */
  readonly drop: () => boolean;
}

/** The frames of one monitored room that wait for their turn, in order and bounded. */
export class FrameLane {
  /** Time this lane has had, ms, in comparison with the others: the least goes first. */
  takenMs = 0;
  readonly #onWaiting: () => void;
  readonly #dropped = new Map<FrameDropReason, number>();
  #queue: Waiting[] = [];
  #bytes = 0;

  constructor(onWaiting: () => void) {
    this.#onWaiting = onWaiting;
  }

  get isEmpty(): boolean {
    return this.#queue.length === 0;
  }

  /** Takes the frame; where there is no room for it the oldest ones go, because newer figures say more. */
  push(bytes: Uint8Array, sink: LaneSink): void {
    if (bytes.length > LANE_LIMITS.frameBytes) {
      this.#drop(bytes, sink, 'too-large');
      return;
    }
    while (this.#queue.length >= LANE_LIMITS.frames || this.#bytes + bytes.length > LANE_LIMITS.bytes) {
      const oldest = this.#take();
      if (oldest === undefined) break;
      if (!oldest.drop()) oldest.run();
    }
    // A copy: the socket hands out views, and a small one would keep the whole chunk it was read with.
    const frame = new Uint8Array(bytes);
    this.#add({
      size: frame.length,
      run: () => {
        sink.frame(frame);
      },
      drop: () => this.#drop(frame, sink, 'queue-full'),
    });
  }

  /** What is to happen once everything before it was read: the end of the line. */
  after(run: () => void): void {
    this.#add({ size: 0, run, drop: () => false });
  }

  /** Reads the oldest one. */
  runNext(): void {
    this.#take()?.run();
  }

  countFailure(): void {
    this.#count('failed');
  }

  clear(): void {
    this.#queue = [];
    this.#bytes = 0;
  }

  dropped(): Record<string, number> {
    return Object.fromEntries(this.#dropped);
  }

  /** A new broadcast begins: what was left out of the last one says nothing about it. */
  forgetDropped(): void {
    this.#dropped.clear();
  }

  #add(waiting: Waiting): void {
    this.#queue.push(waiting);
    this.#bytes += waiting.size;
    if (this.#queue.length === 1) this.#onWaiting();
  }

  #take(): Waiting | undefined {
    const oldest = this.#queue.shift();
    if (oldest !== undefined) this.#bytes -= oldest.size;
    return oldest;
  }

  /** An unread frame is acknowledged all the same: without acks the service closes the line. */
  #drop(bytes: Uint8Array, sink: LaneSink, reason: FrameDropReason): boolean {
    const { hasMessages, ack } = peekFrame(bytes);
    if (!hasMessages && reason === 'queue-full') return false;
    this.#count(reason);
    if (ack !== null) sink.acknowledge(ack);
    return true;
  }

  #count(reason: FrameDropReason): void {
    this.#dropped.set(reason, (this.#dropped.get(reason) ?? 0) + 1);
  }
}
