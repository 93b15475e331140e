import { afterEach } from 'vitest';
import type { ImAccount, ImCollection, ImRows } from '#shared/im.ts';
import type { LiveMessage } from '#shared/message.ts';
import type { Logger } from '../../../../ports.ts';
import { DEFAULT_SETTINGS } from '../../../../settings.ts';
import { ManualClock } from '../../../../testing/manual-clock.ts';
import { openStore } from '../../testing/open-store.ts';
import { LiveMapping } from '../live-mapping.ts';
import { batch, room, status } from './live-messages.ts';

export const NOW = Date.now();
export const LIVE_ID = '100000000001';
const cleanups: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).toReversed()) await cleanup();
});

/** A mapping on a store, both closed after the test; on a store that is given, only the mapping is. */
export async function startMapping(given?: Awaited<ReturnType<typeof openStore>>) {
  const opened = given ?? (await openStore());
  const { store } = opened;
  const live = { ...DEFAULT_SETTINGS.live };
  const clock = new ManualClock(NOW);
  const logged: object[] = [];
  const note = (message: string, fields = {}): void => {
    logged.push({ message, ...fields });
  };
  const logger: Logger = { debug: () => {}, info: () => {}, warn: note, error: note };
  let ids = 0;
  const mapping = new LiveMapping({
    store,
    clock,
    logger,
    settings: () => live,
    newId: () => `00000000-0000-4000-8000-${String((ids += 1)).padStart(12, '0')}`,
  });
  const account = (): ImAccount => {
    const found = store.findAccounts(LIVE_ID).find(({ source }) => source === 'live');
    if (found === undefined) throw new Error('no account of the room');
    return found;
  };
  const rows = async <C extends ImCollection>(collection: C): Promise<readonly ImRows[C][]> =>
    (await store.list(collection, { accountId: account().accountId, count: 1000, after: 0 })).items;
  const tell = async (...messages: LiveMessage[]): Promise<void> => {
    mapping.onBatch(batch(...messages));
    await mapping.flush();
  };
  cleanups.push(async () => {
    await mapping.close();
    if (given === undefined) await store.close();
  });
  return { opened, logged, store, mapping, clock, live, account, rows, tell };
}

/** The same, with a room that is followed. */
export async function followedRoom() {
  const parts = await startMapping();
  parts.mapping.onStatus(status({ state: 'STARTING', phase: 'resolving', roomId: null }));
  parts.mapping.onRoom(room(), false);
  parts.mapping.onStatus(status());
  await parts.mapping.flush();
  return parts;
}
