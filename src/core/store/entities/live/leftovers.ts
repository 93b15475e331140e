import type { ImStore } from '../../../im-store.ts';
import { LIVE_ORIGIN } from './followed-live-room.ts';

/** More than one broadcast cannot be running in a room; old ones may have been left by crashes. */
const MOST = 100;

/** What a process that died while it followed a room could not say any more: it is followed no longer. */
export async function endLeftovers(store: ImStore, nowMs: number): Promise<void> {
  for (const { accountId, source, liveStatus, workerStatus } of store.accounts()) {
    if (source !== 'live' || (liveStatus !== 'live' && workerStatus === 'none')) continue;
    const page = await store.list('contents', {
      accountId,
      count: MOST,
      after: 0,
      where: ({ type, crawlStatus }) => type === 'live' && crawlStatus === 'running',
    });
    const contents = page.items.map(({ id, platformId, live }) => ({
      id,
      platformId,
      crawlStatus: 'completed' as const,
      live: live === null ? null : { ...live, status: 'ended' as const, onlineNow: null },
      updatedMs: nowMs,
    }));
    if (contents.length > 0) await store.applyDrafts(accountId, { contents }, LIVE_ORIGIN);
    await store.updateAccount(accountId, { liveStatus: 'unknown', workerStatus: 'none' });
  }
}
