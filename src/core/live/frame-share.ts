import type { Clock, Logger } from '../ports.ts';
import { FrameLane } from './frame-lane.ts';

/** Of the engine's time, for all monitored rooms together; the rest is the main room's whether it needs it or not. */
export const MONITOR_SHARE = 0.2;
/** The longest that frames of monitored rooms are read in one go, and what a frame of the main room may wait. */
const SLICE_MS = 2;
/** The figure of what was taken is of the last one to two windows. */
const WINDOW_MS = 5_000;

interface Window {
  readonly beginMs: number;
  takenMs: number;
}

/**
 * Reads the frames of the monitored rooms in short slices, each followed by a rest four times as long,
 * so that they never have more than their share. The room that had the least time comes next: one that
 * floods waits for the others, and they do not wait for it.
 */
export class FrameShare {
  readonly #clock: Clock;
  readonly #logger: Logger;
  readonly #lanes = new Set<FrameLane>();
  #isScheduled = false;
  #restUntilMs = 0;
  /** How far the lane that is served has come: one that was silent does not get its silence made up for. */
  #servedMs = 0;
  #before: Window;
  #window: Window;

  constructor(clock: Clock, logger: Logger) {
    this.#clock = clock;
    this.#logger = logger;
    this.#before = { beginMs: clock.monotonic(), takenMs: 0 };
    this.#window = this.#before;
  }

  /** A place for one more room. */
  open(): FrameLane {
    const lane: FrameLane = new FrameLane(() => {
      lane.takenMs = Math.max(lane.takenMs, this.#servedMs);
      this.#schedule();
    });
    this.#lanes.add(lane);
    return lane;
  }

  close(lane: FrameLane): void {
    this.#lanes.delete(lane);
    lane.clear();
  }

  /** Part of the time that was taken in the last seconds, 0 to 1. */
  taken(): number {
    const now = this.#clock.monotonic();
    this.#turn(now);
    const spanMs = now - this.#before.beginMs;
    const sumMs = this.#before.takenMs + (this.#window === this.#before ? 0 : this.#window.takenMs);
    return spanMs <= 0 ? 0 : sumMs / spanMs;
  }

  #schedule(): void {
    if (this.#isScheduled) return;
    this.#isScheduled = true;
    this.#clock.after(Math.max(0, this.#restUntilMs - this.#clock.monotonic()), () => {
      this.#slice();
    });
  }

  #slice(): void {
    const beginMs = this.#clock.monotonic();
    let nowMs = beginMs;
    for (let lane = this.#next(); lane !== null; lane = this.#next()) {
      this.#servedMs = lane.takenMs;
      this.#runNext(lane);
      const doneMs = this.#clock.monotonic();
      lane.takenMs += doneMs - nowMs;
      nowMs = doneMs;
      if (nowMs - beginMs >= SLICE_MS) break;
    }
    this.#turn(nowMs);
    this.#window.takenMs += nowMs - beginMs;
    // Also after a frame that took longer than a slice: then the rest is longer too.
    this.#restUntilMs = nowMs + ((nowMs - beginMs) * (1 - MONITOR_SHARE)) / MONITOR_SHARE;
    this.#isScheduled = false;
    if (this.#next() !== null) this.#schedule();
  }

  /** What goes wrong in one monitored room stays there. */
  #runNext(lane: FrameLane): void {
    try {
      lane.runNext();
    } catch (thrown) {
      lane.countFailure();
      this.#logger.error('a frame of a monitored room could not be handled', { error: thrown });
    }
  }

  #next(): FrameLane | null {
    let next: FrameLane | null = null;
    for (const lane of this.#lanes) {
      if (!lane.isEmpty && (next === null || lane.takenMs < next.takenMs)) next = lane;
    }
    return next;
  }

  #turn(nowMs: number): void {
    if (nowMs - this.#window.beginMs < WINDOW_MS) return;
    this.#before = this.#window;
    this.#window = { beginMs: nowMs, takenMs: 0 };
  }
}
