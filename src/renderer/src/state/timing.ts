import type { Timing } from './follow-engine.ts';

/** A hidden page paints nothing, and its animation frames never come: four times a second is enough. */
const HIDDEN_MS = 250;

export const pageTiming: Timing = {
  frame(callback) {
    if (document.hidden) return after(HIDDEN_MS, callback);
    let done = false;
    const once = (): void => {
      if (done) return;
      done = true;
      cancelAnimationFrame(handle);
      cancelFallback();
      callback();
    };
    const handle = requestAnimationFrame(once);
    // The page may be hidden between asking for the frame and getting it.
    const cancelFallback = after(HIDDEN_MS, once);
    return () => {
      done = true;
      cancelAnimationFrame(handle);
      cancelFallback();
    };
  },
  after,
};

function after(ms: number, callback: () => void): () => void {
  const handle = setTimeout(callback, ms);
  return () => {
    clearTimeout(handle);
  };
}
