import { setTimeout as pause } from 'node:timers/promises';

/** Looks every few ms until `holds`. Rejects with what was waited for when it takes longer than `limitMs`. */
export async function until(
  what: string,
  limitMs: number,
  holds: () => boolean | Promise<boolean>,
  everyMs = 5,
): Promise<void> {
  const deadline = performance.now() + limitMs;
  while (!(await holds())) {
    if (performance.now() > deadline) throw new Error(`waited ${limitMs} ms in vain: ${what}`);
    await pause(everyMs);
  }
}
