import { AppError } from '#shared/errors.ts';
import type { Clock, Line, LineListener, Logger } from '../../ports.ts';
import { KeptFrames } from './kept-frames.ts';
import type { LineCounts } from './line-counts.ts';
import { RoomPage } from './room-page.ts';
import type { RoomPageOptions } from './room-page.ts';
import { TapLine } from './tap-line.ts';

/** The longest pause between two attempts is 30 s: a page that nobody asks for longer is not needed. */
const UNASKED_MS = 45_000;
/** Two pages are heard together for this long, so that what one has yet to hand over is not cut off. */
const OVERLAP_MS = 2_000;
/** A page grows with the hours: a new one takes its place. */
const REFRESH_MS = 60 * 60_000;
/** A refresh that failed is tried again after this. */
const REFRESH_AGAIN_MS = 10 * 60_000;
/** A page that is not connected again within this time has missed something: the line says so by ending. */
const INTERRUPTED_MS = 3_000;

interface Waiter {
  look(): void;
  fail(error: AppError): void;
}

/**
 * The pages of one broadcast as one stream of frames. Usually there is one page; while a fresh one takes
 * over, both are heard, and what came twice is dropped later by message id.
 */
export class PageRelay {
  readonly #options: RoomPageOptions;
  readonly #clock: Clock;
  readonly #logger: Logger;
  readonly #counts: LineCounts;
  readonly #waiters = new Set<Waiter>();
  readonly #kept = new KeptFrames();
  #newest: RoomPage | null = null;
  #older: RoomPage | null = null;
  #tap: TapLine | null = null;
  #cancelUnasked = (): void => {};
  #cancelRefresh = (): void => {};
  #cancelInterrupted: (() => void) | null = null;

  constructor(options: RoomPageOptions, logger: Logger, counts: LineCounts) {
    this.#options = options;
    this.#clock = options.clock;
    this.#logger = logger;
    this.#counts = counts;
  }

  get newest(): RoomPage | null {
    return this.#newest;
  }

  get isUp(): boolean {
    return this.#newest?.isUp === true || this.#older?.isUp === true;
  }

  /** Opens a fresh page. The one before it is heard until the fresh one hears something. */
  open(): void {
    this.#older?.close();
    this.#older = this.#newest;
    this.#counts.pages += 1;
    const page: RoomPage = new RoomPage(this.#options, {
      onChange: () => {
        this.#changed();
      },
      onFrame: (bytes) => {
        this.#frame(bytes);
      },
      onDropped: (reason) => {
        this.#counts.dropped[reason] += 1;
      },
      onReload: () => {
        this.#counts.reloads += 1;
      },
      onGone: (error) => {
        this.#gone(page, error);
      },
    });
    this.#newest = page;
  }

  /** Somebody wants something of the pages: they stay open for a while even when nothing comes of it. */
  asked(): void {
    this.#cancelUnasked();
    this.#cancelUnasked = this.#clock.after(UNASKED_MS, () => {
      this.close();
    });
  }

  /** Resolves with what `find` finds, looked for at every change. Rejects when the newest page ends, or `signal` aborts. */
  until<T>(signal: AbortSignal, find: () => T | null): Promise<T> {
    const { promise, resolve, reject } = Promise.withResolvers<T>();
    const waiter: Waiter = {
      look: () => {
        const found = find();
        if (found !== null) resolve(found);
      },
      fail: reject,
    };
    const abort = (): void => {
      reject(signal.reason instanceof Error ? signal.reason : new Error('aborted'));
    };
    this.#waiters.add(waiter);
    signal.addEventListener('abort', abort);
    if (signal.aborted) abort();
    waiter.look();
    return promise.finally(() => {
      this.#waiters.delete(waiter);
      signal.removeEventListener('abort', abort);
    });
  }

  /** Hands everything over that the pages received and receive. */
  tap(listener: LineListener): Line {
    const tap = new TapLine(listener, this.#kept.take(), () => {
      this.#tap = null;
      this.close();
    });
    this.#tap = tap;
    this.#counts.taps += 1;
    this.#cancelUnasked();
    this.#refreshAfter(REFRESH_MS);
    queueMicrotask(() => {
      this.#changed();
    });
    return tap;
  }

  /** Closes the pages; the next one starts from nothing. */
  close(): void {
    this.#newest?.close();
    this.#older?.close();
    this.#newest = this.#older = null;
    this.#kept.take();
    this.#cancelUnasked();
    const error = new AppError('E003', 'The page of the room was closed.');
    this.#endTap('lost', error);
    for (const { fail } of this.#waiters) fail(error);
  }

  #frame(bytes: Uint8Array): void {
    this.#counts.frames += 1;
    if (this.#tap === null) this.#counts.dropped['kept-too-long'] += this.#kept.add(bytes);
    else this.#tap.frame(bytes);
  }

  #changed(): void {
    for (const { look } of this.#waiters) look();
    if (this.#newest?.hasHeard === true) this.#retireOlder();
    if (this.#tap === null) return;
    if (this.isUp) {
      this.#cancelInterrupted?.();
      this.#cancelInterrupted = null;
      this.#tap.start();
      return;
    }
    this.#cancelInterrupted ??= this.#clock.after(INTERRUPTED_MS, () => {
      // The pages stay: what they hear from now on is kept for the next line.
      this.asked();
      this.#endTap('lost', new AppError('E003', 'The page lost its connection and makes it anew.'));
    });
  }

  #retireOlder(): void {
    const older = this.#older;
    if (older === null) return;
    this.#clock.after(OVERLAP_MS, () => {
      if (this.#older !== older) return;
      older.close();
      this.#older = null;
    });
  }

  #gone(page: RoomPage, error: AppError): void {
    const { code, details } = error;
    this.#logger.warn('the page of a room ended', { live_id: this.#options.liveId, code, ...details });
    if (page === this.#older) this.#older = null;
    if (page !== this.#newest) return;
    this.#newest = this.#older;
    this.#older = null;
    for (const { fail } of this.#waiters) fail(error);
    if (this.#newest === null) this.#endTap(code === 'E004' ? 'stalled' : 'lost', error);
    // What was to take its place did not come up: the one before it goes on.
    else this.#refreshAfter(REFRESH_AGAIN_MS);
  }

  #refreshAfter(ms: number): void {
    this.#cancelRefresh();
    if (this.#tap === null) return;
    this.#cancelRefresh = this.#clock.after(ms, () => {
      this.open();
      this.#refreshAfter(REFRESH_MS);
    });
  }

  #endTap(reason: 'lost' | 'stalled', error: AppError): void {
    const tap = this.#tap;
    this.#tap = null;
    this.#cancelRefresh();
    this.#cancelInterrupted?.();
    this.#cancelInterrupted = null;
    tap?.end({ reason, error });
  }
}
