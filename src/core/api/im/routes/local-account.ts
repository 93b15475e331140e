import { ImError } from '#shared/im-errors.ts';
import type { ImAccount } from '#shared/im.ts';
import type { ImStore } from '../../../im-store.ts';
import { findAccount } from './rows.ts';

/** Where rows go that a tool makes without naming an account. */
const LOCAL_ID = 'acc-local';

/** The account that was named, or this machine's own one, which is made on first use. */
export async function accountOrLocal(store: ImStore, accountId: string | undefined): Promise<ImAccount> {
  if (accountId !== undefined) return findAccount(store, accountId);
  const known = store.account(LOCAL_ID);
  if (known !== undefined) return known;
  try {
    return await store.createAccount({
      accountId: LOCAL_ID,
      userId: 'local',
      userName: '本机',
      platform: 'douyin',
      source: 'manual',
    });
  } catch (thrown) {
    // Two first uses at once: the other one made it.
    const made = store.account(LOCAL_ID);
    if (thrown instanceof ImError && thrown.code === 'ALREADY_EXISTS' && made !== undefined) return made;
    throw thrown;
  }
}
