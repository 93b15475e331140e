import { ImError } from '#shared/im-errors.ts';
import type { ImAccount } from '#shared/im.ts';
import type { ImStore } from '../../../im-store.ts';

const PLATFORM = 'douyin';

export function findLiveAccount(store: ImStore, liveId: string): ImAccount | undefined {
  return store
    .findAccounts(liveId)
    .find(({ userId, source, platform }) => userId === liveId && source === 'live' && platform === PLATFORM);
}

/** The account of a room: the one that was followed before, or a new one. */
export async function openLiveAccount(
  store: ImStore,
  liveId: string,
  isDemo: boolean,
  newId: () => string,
): Promise<ImAccount> {
  const known = findLiveAccount(store, liveId);
  if (known !== undefined) return known;
  try {
    return await store.createAccount({
      accountId: `acc-${newId()}`,
      platform: PLATFORM,
      source: 'live',
      // Until the room says who its anchor is.
      userName: '',
      userId: liveId,
      loginStatus: 'not_required',
      isDemo,
    });
  } catch (thrown) {
    // A tool made it between the look and the attempt.
    const other = findLiveAccount(store, liveId);
    if (thrown instanceof ImError && thrown.code === 'ALREADY_EXISTS' && other !== undefined) return other;
    throw thrown;
  }
}
