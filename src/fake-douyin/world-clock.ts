/**
 * The fake service's own time. It is the world, not the product, so it brings a clock along; tests
 * give another one. Structurally the product's `Clock` port.
 */
export interface WorldClock {
  /** ms since 1970 UTC. */
  now(): number;
  /** ms, never goes back. */
  monotonic(): number;
  /** Calls back once after `ms`; the result cancels it. */
  after(ms: number, callback: () => void): () => void;
}

/** The only place in this folder that reads the machine's time. */
export const worldClock: WorldClock = {
  now: () => Date.now(),
  monotonic: () => performance.now(),
  after: (ms, callback) => {
    const timer = setTimeout(callback, ms);
    return () => {
      clearTimeout(timer);
    };
  },
};
