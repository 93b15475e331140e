import { setTimeout as pause } from 'node:timers/promises';
import { DEFAULT_SETTINGS } from '#core/settings.ts';
import { EntityStore } from '#core/store/entities/entity-store.ts';
import { RecordingDisk } from '#core/store/entities/testing/recording-disk.ts';
import { silentLogger } from '#core/logger.ts';
import { systemClock } from '#core/system-clock.ts';
import type { Figures } from '../bench.ts';
import type { Goals } from '../goals.ts';
import { manyRows } from '../instruments/im/many-rows.ts';

const MAX_BYTES = 4 * 1024 * 1024;
const ACCOUNTS = 16;
const ROWS = 1_000;
/** Far longer than a write to the disk takes here. */
const WRITTEN_MS = 100;

const settings = {
  ...DEFAULT_SETTINGS,
  store: { ...DEFAULT_SETTINGS.store, max_bytes: MAX_BYTES, flush_interval_ms: 10 },
};

/** The store by itself on a disk in memory: which accounts it still holds can then be seen without loading them. */
export async function checkOrder(goals: Goals): Promise<Figures> {
  const disk = new RecordingDisk();
  let ids = 0;
  const store = await EntityStore.open({
    disk,
    clock: systemClock,
    logger: silentLogger,
    settings: () => settings,
    newId: () => `id-${(ids += 1)}`,
  });
  const names = Array.from({ length: ACCOUNTS }, (_, at) => `acc-${at}`);
  const isLoaded = (accountId: string): boolean =>
    store.peek('messages', accountId, `msg_${accountId}_m0`) !== undefined;
  const settle = async (): Promise<void> => {
    await store.flush();
    await pause(WRITTEN_MS);
  };
  try {
    for (const [at, accountId] of names.entries()) {
      await store.createAccount({ accountId, platform: 'douyin', source: 'worker', userName: accountId });
      // Two that may never leave, and they are the first, so the least recently used ones.
      if (at === 0) await store.updateAccount(accountId, { workerStatus: 'online' });
      if (at === 1) await store.updateAccount(accountId, { liveStatus: 'live' });
      await push(store, accountId);
      await settle();
      // Used again and again: it must outlive younger ones.
      if (at >= 2) await store.load('acc-2');
    }
    await settle();
    const loaded = names.filter(isLoaded);
    const others = names.slice(3);
    const kept = others.filter(isLoaded);
    const inOrder = kept.join() === others.slice(others.length - kept.length).join();
    const exempt = ['acc-0', 'acc-1'].filter(isLoaded);
    goals.expect(
      `${loaded.length} of ${ACCOUNTS} accounts still loaded: nothing left memory`,
      loaded.length < ACCOUNTS,
    );
    goals.expect(`kept ${kept.join()}: not the most recently used ones`, inOrder && kept.length > 0);
    goals.expect('an account in use all the time left memory', isLoaded('acc-2'));
    goals.expect('an account with a connected worker or of a live room left memory', exempt.length === 2);
    const applied = await whileApplied(store, settle, isLoaded);
    goals.expect('an account left memory while a push was applied to it', applied);
    const pinned = await onlyExemptLeft(store, settle, names);
    goals.expect('a pinned conversation was evicted', pinned.isKept);
    goals.expect(`${pinned.evicted} rows evicted when only accounts in use were left`, pinned.evicted > 0);
    return {
      accounts: ACCOUNTS,
      accounts_kept: loaded.length,
      kept_are_the_most_recently_used: inOrder,
      exempt_kept: exempt.length,
      kept_while_applied: applied,
      rows_evicted_of_accounts_in_use: pinned.evicted,
      pinned_kept: pinned.isKept,
    };
  } finally {
    await store.close();
  }
}

async function push(store: EntityStore, accountId: string, count = ROWS): Promise<void> {
  const options = {
    origin: { kind: 'worker', id: 'w' },
    authoritative: false,
    isFirst: false,
    goneOrigins: [],
  } as const;
  const result = await store.applySnapshot(
    accountId,
    manyRows({ accountId, count, untilMs: Date.now() }),
    options,
  );
  if (!result.ok) throw new Error(`the push into ${accountId} was refused: ${result.error}`);
}

/** Pushes into one account without waiting, while others fill the memory. */
async function whileApplied(
  store: EntityStore,
  settle: () => Promise<void>,
  isLoaded: (accountId: string) => boolean,
): Promise<boolean> {
  await store.load('acc-3');
  const long = Array.from({ length: 5 }, (_, round) => push(store, 'acc-3', ROWS + round));
  await store.load('acc-4');
  await store.load('acc-5');
  const held = isLoaded('acc-3');
  await Promise.all(long);
  await settle();
  return held;
}

/** Every account that of a live room, and more in them than fits. */
async function onlyExemptLeft(
  store: EntityStore,
  settle: () => Promise<void>,
  names: readonly string[],
): Promise<{ evicted: number; isKept: boolean }> {
  for (const accountId of names) await store.updateAccount(accountId, { liveStatus: 'live' });
  // The oldest of the largest account: the first that would go.
  await store.load('acc-0');
  const count = ROWS * 6;
  await push(store, 'acc-0', count);
  const people = Math.floor(count * 0.05);
  const pinned = `conv_acc-0_u${people - 1}`;
  await store.setState('conversations', 'acc-0', pinned, { isPinned: true });
  for (const accountId of names) await store.load(accountId);
  await push(store, 'acc-7', ROWS + 1);
  await settle();
  await settle();
  const held = Object.values(store.counts('acc-0')).reduce((sum, rows) => sum + rows, 0);
  return { evicted: count - held, isKept: store.peek('conversations', 'acc-0', pinned) !== undefined };
}
