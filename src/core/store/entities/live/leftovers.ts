import type { ImAccount } from '#shared/im.ts';
import type { ImStore } from '../../../im-store.ts';
import { LIVE_ORIGIN } from './followed-live-room.ts';

/** More than one broadcast cannot be running in a room; old ones may have been left by crashes. */
const MOST = 100;

/** Accounts of rooms that a process which died could not leave. */
export function leftoversIn(store: ImStore): readonly ImAccount[] {
  return store
    .accounts()
    .filter(
      ({ source, liveStatus, workerStatus }) =>
        source === 'live' && (liveStatus === 'live' || workerStatus !== 'none'),
    );
}

/** Says what that process could not say any more: the room is followed no longer. */
export async function endLeftover(store: ImStore, accountId: string, nowMs: number): Promise<void> {
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
