import { app } from 'electron';

/** How long the app may take to write what it still holds. */
const CLOSE_LIMIT_MS = 5_000;

/** False when the app already runs on this user data: this process then has nothing to do. */
export function isFirstInstance(onSecond: () => void): boolean {
  if (!app.requestSingleInstanceLock()) return false;
  app.on('second-instance', onSecond);
  return true;
}

/** Holds every way of quitting until `close` has settled, or its time is up. */
export function quitAfter(close: () => Promise<void>): void {
  let progress: 'running' | 'closing' | 'closed' = 'running';
  app.on('window-all-closed', () => {
    app.quit();
  });
  app.on('before-quit', (event) => {
    if (progress === 'closed') return;
    event.preventDefault();
    if (progress === 'closing') return;
    progress = 'closing';
    void settledWithin(close(), CLOSE_LIMIT_MS).then(() => {
      progress = 'closed';
      app.quit();
    });
  });
}

/** Resolves when `work` is over, well or badly, and at the latest after `limitMs`. */
async function settledWithin(work: Promise<void>, limitMs: number): Promise<void> {
  const { promise: limit, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, limitMs);
  await Promise.race([work.catch(() => undefined), limit]);
  clearTimeout(timer);
}
