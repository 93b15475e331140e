import { setTimeout as wait } from 'node:timers/promises';

/** Waits for a condition, looking again every few ms, at most about 10 s. */
export async function until(condition: () => boolean): Promise<void> {
  for (let tries = 0; tries < 2000; tries += 1) {
    if (condition()) return;
    await wait(5);
  }
  throw new Error(`this did not come true: ${condition.toString()}`);
}
