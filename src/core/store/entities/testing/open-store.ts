import { DEFAULT_SETTINGS } from '../../../settings.ts';
import type { Settings } from '../../../settings.ts';
import { silentLogger } from '../../../logger.ts';
import type { ImDisk } from '../../../im-disk.ts';
import type { Clock } from '../../../ports.ts';
import { systemClock } from '../../../system-clock.ts';
import { EntityStore } from '../entity-store.ts';
import { RecordingDisk } from './recording-disk.ts';

export const WORKER = { kind: 'worker', id: 'w1' } as const;
/** A time that rows of tests have: now, so that none is too old. */
export const NOW_MS = Date.now();

export interface OpenedStore<D extends ImDisk> {
  readonly store: EntityStore;
  readonly disk: D;
}

/** A store on a disk of its own, with one account `acc-1` of a worker unless it is there already. */
export async function openStore<D extends ImDisk = RecordingDisk>(
  options: { disk?: D; settings?: Settings; clock?: Clock } = {},
): Promise<OpenedStore<D>> {
  const disk = options.disk ?? (new RecordingDisk() as unknown as D);
  let ids = 0;
  const store = await EntityStore.open({
    disk,
    clock: options.clock ?? systemClock,
    logger: silentLogger,
    settings: () => options.settings ?? DEFAULT_SETTINGS,
    newId: () => `id-${String((ids += 1))}`,
  });
  if (store.account('acc-1') === undefined) {
    await store.createAccount({
      accountId: 'acc-1',
      platform: 'douyin',
      source: 'worker',
      userName: '示例店铺',
      userId: '1001',
    });
  }
  return { store, disk };
}

export const SNAPSHOT = { origin: WORKER, authoritative: false, isFirst: false, goneOrigins: [] } as const;

/** A message as a worker pushes it. */
export function rawMessage(
  n: number,
  parts: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> {
  return {
    messageId: `m${String(n)}`,
    conversationId: `u-${String(n % 7)}`,
    senderId: `u-${String(n % 7)}`,
    senderName: `观众${String(n % 7)}`,
    type: 'text',
    content: `第 ${String(n)} 条`,
    direction: 'inbound',
    createdAt: NOW_MS - 1_000_000 + n * 1000,
    ...parts,
  };
}
