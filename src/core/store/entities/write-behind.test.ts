import { expect, test } from 'vitest';
import type { ImTransaction } from '../../im-disk.ts';
import { silentLogger } from '../../logger.ts';
import { ManualClock } from '../../testing/manual-clock.ts';
import { AccountData, EMPTY_SUMMARY, emptyRows } from './account-data.ts';
import { NEW_ACCOUNT } from './account-registry.ts';
import { RecordingDisk } from './testing/recording-disk.ts';
import { WriteBehind } from './write-behind.ts';

/** More than a transaction takes. */
const MANY = 600;

/** A disk during whose every write, up to the tenth, something happens. */
class BusyDisk extends RecordingDisk {
  meanwhile: () => void = () => {};

  override async write(transaction: ImTransaction): Promise<void> {
    await super.write(transaction);
    if (this.transactions.length < 10) this.meanwhile();
  }
}

function accountNamed(accountId: string): AccountData {
  const account = {
    ...NEW_ACCOUNT,
    accountId,
    userName: '',
    platform: 'douyin',
    source: 'worker',
    createdMs: 0,
  } as const;
  return new AccountData(account, emptyRows(0), EMPTY_SUMMARY, new Map());
}

test('an account that always has something new lets the others onto the disk', async () => {
  // Catches: one crawler that pushes without a pause, and the message of another account that is never stored.
  const disk = new BusyDisk();
  const [busy, quiet] = [accountNamed('busy'), accountNamed('quiet')];
  const writes = new WriteBehind({
    disk,
    clock: new ManualClock(),
    logger: silentLogger,
    accounts: () => [busy, quiet],
    flushMs: () => 250,
    onWritten: () => {},
  });
  let rows = 0;
  const push = (): void => {
    for (let n = 0; n < MANY; n += 1) busy.dirty.add('messages', `busy-${String((rows += 1))}`);
    writes.changed(busy);
  };
  disk.meanwhile = push;
  push();
  quiet.dirty.add('messages', 'quiet-1');
  writes.changed(quiet);
  await writes.flush();

  const [, second] = disk.transactions;
  expect(second?.removedRows.map(({ id }) => id)).toContain('quiet-1');
  expect(second?.accounts.map(({ account }) => account.accountId)).toEqual(['quiet']);
});
