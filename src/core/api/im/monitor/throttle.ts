import type { Clock } from '../../../ports.ts';

interface Window {
  isWanted: boolean;
  readonly cancel: () => void;
}

/**
 * Lets something happen at most once in an interval, by key: the first at once, all further ones
 * together at the end of the interval, so that the last state is always told.
 */
export class Throttle {
  readonly #clock: Clock;
  readonly #intervalMs: number;
  readonly #run: (key: string) => void;
  readonly #windows = new Map<string, Window>();
  #isClosed = false;

  constructor(clock: Clock, intervalMs: number, run: (key: string) => void) {
    this.#clock = clock;
    this.#intervalMs = intervalMs;
    this.#run = run;
  }

  request(key: string): void {
    if (this.#isClosed) return;
    const window = this.#windows.get(key);
    if (window !== undefined) {
      window.isWanted = true;
      return;
    }
    this.#open(key);
    this.#run(key);
  }

  /** It was done another way just now: nothing is owed, and the interval begins anew. */
  done(key: string): void {
    this.forget(key);
    if (this.#isClosed) return;
    this.#open(key);
  }

  forget(key: string): void {
    this.#windows.get(key)?.cancel();
    this.#windows.delete(key);
  }

  /** For good: what is still under way may ask, and nothing comes of it. */
  close(): void {
    this.#isClosed = true;
    for (const key of this.#windows.keys()) this.forget(key);
  }

  #open(key: string): void {
    const cancel = this.#clock.after(this.#intervalMs, () => {
      const isWanted = this.#windows.get(key)?.isWanted === true;
      this.#windows.delete(key);
      if (isWanted) this.request(key);
    });
    this.#windows.set(key, { isWanted: false, cancel });
  }
}
