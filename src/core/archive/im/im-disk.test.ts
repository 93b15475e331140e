import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { IM_COLLECTIONS } from '#shared/im.ts';
import type { ImCollection } from '#shared/im.ts';
import type { ImDisk, StoredRow } from '../../im-disk.ts';
import type { Archive } from '../archive.ts';
import { NotingClock, openIn } from '../fixtures/world.ts';
import { account, DAY_MS, NOW, overlay, row, rows, tombstone, transaction } from './fixtures/rows.ts';

let dir: string;
let archive: Archive;
let disk: ImDisk;

beforeEach(async () => {
  dir = mkdtempSync(join(tmpdir(), 'im-disk-'));
  await start();
});

afterEach(async () => {
  await stop();
  rmSync(dir, { recursive: true });
});

async function start(nowMs = NOW) {
  archive = await openIn(dir, new NotingClock(nowMs));
  disk = archive.im;
  return await disk.open();
}

async function stop(): Promise<void> {
  await disk.close();
  await archive.close();
}

async function restart(nowMs = NOW) {
  await stop();
  return await start(nowMs);
}

async function loadAll(accountId: string, piece = 7): Promise<StoredRow[]> {
  const all: StoredRow[] = [];
  for (let after: StoredRow | null = null; ;) {
    const { rows: some } = await disk.load(accountId, after, piece);
    all.push(...some);
    const last: StoredRow | undefined = some.at(-1);
    if (last === undefined || some.length < piece) return all;
    after = last;
  }
}

const byKey = (some: readonly StoredRow[]): StoredRow[] =>
  some.toSorted((a, b) => (`${a.collection} ${a.id}` < `${b.collection} ${b.id}` ? -1 : 1));

const one = { ...row(1), id: 'only', platformId: '' };

describe('what was written is there after a restart', () => {
  test('rows of every collection, overlays, tombstones, accounts, sends and the revision', async () => {
    const all = IM_COLLECTIONS.flatMap((collection) => rows(1, 20, 'acc-1', collection));
    const overlays = [overlay(row(1)), overlay(row(99, 'acc-1', 'comments'))];
    const tombstones = [tombstone(row(50), 51), tombstone(row(50, 'acc-1', 'comments'), 52)];
    const send = {
      accountId: 'acc-1',
      key: 'k-1',
      contentHash: 'h',
      collection: 'messages' as const,
      rowId: 'm-1',
      createdMs: NOW,
    };
    const accounts = [account('acc-1'), account('acc-2', { deletedMs: NOW })];
    await disk.write(
      transaction({ rows: all, overlays, tombstones, accounts, sends: [send], reservedRevision: 10_000 }),
    );
    const opened = await restart();
    expect(opened).toStrictEqual({
      mode: 'disk',
      problem: null,
      wasUnclean: false,
      reservedRevision: 10_000,
      accounts,
      sends: [send],
    });
    const loaded = await disk.load('acc-1', null, 1000);
    expect(byKey(loaded.rows)).toStrictEqual(byKey(all));
    expect(loaded.overlays).toHaveLength(2);
    expect(loaded.overlays).toStrictEqual(expect.arrayContaining(overlays));
    expect(loaded.tombstones).toHaveLength(2);
    expect(loaded.tombstones).toStrictEqual(expect.arrayContaining(tombstones));
    expect(loaded.forgottenRevision).toBe(0);
    expect(await loadAll('acc-2')).toStrictEqual([]);
  });

  test('in pieces of any size every row comes once, also at the borders of collections', async () => {
    const all = IM_COLLECTIONS.flatMap((collection) => rows(1, 14, 'acc-1', collection));
    // Several at the same time, at the border of a piece.
    const ties = Array.from({ length: 9 }, (_, i) => row(20 + i, 'acc-1', 'contents', { sortMs: NOW + 8 }));
    await disk.write(transaction({ rows: [...all, ...ties, ...rows(1, 5, 'acc-2')] }));
    for (const piece of [1, 7, 14, 1000]) {
      const loaded = await loadAll('acc-1', piece);
      expect(byKey(loaded)).toStrictEqual(byKey([...all, ...ties]));
    }
    const next = await disk.load('acc-1', row(1), 5);
    expect(next).toMatchObject({ overlays: [], tombstones: [] });
  });

  test('the last state of a row, also when it moved to another time, platform id or account', async () => {
    await disk.write(transaction({ rows: [one] }));
    await disk.write(transaction({ rows: [{ ...one, revision: 2, json: '{"b":1}', conversationId: 'c2' }] }));
    expect(await loadAll('acc-1')).toMatchObject([{ revision: 2, json: '{"b":1}', conversationId: 'c2' }]);
    const moved = { ...one, revision: 3, sortMs: 5, platformId: 'p', accountId: 'acc-2' };
    await disk.write(transaction({ rows: [moved] }));
    expect(await loadAll('acc-1')).toStrictEqual([]);
    expect(await loadAll('acc-2')).toStrictEqual([moved]);
    await disk.write(transaction({ removedRows: [moved] }));
    expect(await loadAll('acc-2')).toStrictEqual([]);
  });

  test('the reserved revision never goes back', async () => {
    await disk.write(transaction({ reservedRevision: 20_000 }));
    await disk.write(transaction({ reservedRevision: 10_000 }));
    expect(await restart()).toMatchObject({ reservedRevision: 20_000 });
  });

  test('accounts come with the most recently updated first', async () => {
    const at = (id: string, lastUpdateMs: number) => {
      const { account: facts, ...rest } = account(id);
      return {
        ...rest,
        account: { ...facts, updatedMs: 1 },
        summary: { ...rest.summary, lastUpdateMs },
      };
    };
    await disk.write(transaction({ accounts: [at('a', 2), at('b', 9), at('c', 5)] }));
    const { accounts } = await restart();
    expect(accounts.map((stored) => stored.account.accountId)).toStrictEqual(['b', 'c', 'a']);
  });
});

test('clearing an account comes first, takes all of it, and nothing of the others', async () => {
  // Catches: rows of the same transaction cleared with the old ones, or marks and sends left behind.
  const send = { key: 'k', contentHash: 'h', collection: 'messages', rowId: 'm', createdMs: NOW } as const;
  const full = (accountId: string) => ({
    rows: IM_COLLECTIONS.flatMap((collection) => rows(1, 3, accountId, collection)),
    overlays: [overlay(row(1, accountId))],
    tombstones: [tombstone(row(9, accountId), 9)],
    accounts: [account(accountId)],
    sends: [{ ...send, accountId }],
  });
  await disk.write(transaction(full('acc-1')));
  await disk.write(transaction(full('acc-2')));
  await disk.write(transaction({ clearedAccounts: ['acc-1'], rows: [one] }));
  expect(await disk.load('acc-1', null, 100)).toMatchObject({ rows: [one], overlays: [], tombstones: [] });
  expect((await disk.load('acc-2', null, 100)).rows).toHaveLength(15);
  const { accounts, sends } = await restart();
  expect(accounts).toHaveLength(2);
  expect(sends).toStrictEqual([{ ...send, accountId: 'acc-2' }]);
});

describe('tombstones', () => {
  test('a newer one takes the place of an older one, and an older one changes nothing', async () => {
    for (const revision of [5, 8, 6])
      await disk.write(transaction({ tombstones: [tombstone(one, revision)] }));
    const { tombstones } = await disk.load('acc-1', null, 10);
    expect(tombstones).toStrictEqual([tombstone(one, 8)]);
  });

  test('those of more than seven days go, and the account says how far back it still knows', async () => {
    // Catches: a tool that was away for a week is told "nothing was deleted".
    const old = [1, 2, 3].map((n) => tombstone(row(n), n, NOW - 7 * DAY_MS - n));
    await disk.write(transaction({ accounts: [account()], tombstones: [tombstone(row(9), 9)] }));
    await disk.write(transaction({ tombstones: old }));
    expect(await disk.load('acc-1', null, 1)).toMatchObject({
      tombstones: [{ revision: 9 }],
      forgottenRevision: 3,
    });
    await restart(NOW + 8 * DAY_MS);
    expect(await disk.load('acc-1', null, 1)).toMatchObject({ tombstones: [], forgottenRevision: 9 });
  });

  test('of an account at most 100,000 are kept, the newest, also when they come one transaction after another', async () => {
    await disk.write(transaction({ accounts: [account()] }));
    for (let from = 0; from < 102_000; from += 6000) {
      const some = Array.from({ length: 6000 }, (_, i) => tombstone(row(from + i), from + i, NOW + from + i));
      await disk.write(transaction({ tombstones: some }));
    }
    const { tombstones, forgottenRevision } = await disk.load('acc-1', null, 1);
    expect(tombstones).toHaveLength(100_000);
    expect(Math.min(...tombstones.map(({ revision }) => revision))).toBe(2000);
    expect(forgottenRevision).toBe(1999);
  });
});

describe('what is over when the file is opened', () => {
  test('overlays go 90 days after their row went; those of rows that are there stay', async () => {
    // Catches: a conversation pinned in spring is no longer pinned in summer.
    const later = NOW + 100 * DAY_MS;
    await disk.write(
      transaction({
        rows: [row(1), row(2)],
        overlays: [overlay(row(1)), overlay(row(2)), overlay(row(3), later), overlay(row(4))],
      }),
    );
    await restart(later);
    // Its row goes only now, so that its 90 days begin now.
    await disk.write(transaction({ removedRows: [row(2)], tombstones: [tombstone(row(2), 9, later)] }));
    const ids = async () => (await disk.load('acc-1', null, 1)).overlays.map(({ id }) => id).toSorted();
    const left = [row(1), row(2), row(3)].map(({ id }) => id);
    await restart(later + 80 * DAY_MS);
    expect(await ids()).toStrictEqual(left);
    await restart(later + 91 * DAY_MS);
    expect(await ids()).toStrictEqual([row(1).id]);
  });

  test('deleted accounts after 30 days, sends after 24 hours', async () => {
    const send = { accountId: 'a', contentHash: 'h', collection: 'comments', rowId: 'r' } as const;
    await disk.write(
      transaction({
        accounts: [account('gone', { deletedMs: NOW }), account('here')],
        sends: [
          { ...send, key: 'old', createdMs: NOW - DAY_MS },
          { ...send, key: 'new', createdMs: NOW },
        ],
      }),
    );
    const names = (opened: Awaited<ReturnType<ImDisk['open']>>) => ({
      accounts: opened.accounts.map((stored) => stored.account.accountId).toSorted(),
      sends: opened.sends.map(({ key }) => key),
    });
    expect(names(await restart(NOW + 1000))).toStrictEqual({ accounts: ['gone', 'here'], sends: ['new'] });
    expect(names(await restart(NOW + 31 * DAY_MS))).toStrictEqual({ accounts: ['here'], sends: [] });
  });

  test('overlays that are removed are gone', async () => {
    await disk.write(transaction({ overlays: [overlay(row(1)), overlay(row(2))] }));
    await disk.write(transaction({ removedOverlays: [row(1)] }));
    expect((await disk.load('acc-1', null, 1)).overlays).toStrictEqual([overlay(row(2))]);
  });
});

describe('rows of accounts that are not in memory', () => {
  test('pages over many accounts are what sorting everything gives', async () => {
    // Catches: a merge that stops reading an account early, or skips at the border of equal times.
    const accountIds = Array.from({ length: 12 }, (_, i) => `acc-${i}`);
    const all = accountIds.flatMap((accountId, a) =>
      Array.from({ length: a === 3 ? 120 : 15 }, (_, n) =>
        row(n, accountId, 'comments', {
          id: `c${(n * 7919) % 131}-${accountId}`,
          sortMs: NOW + ((n * (a + 3)) % 40),
        }),
      ),
    );
    await disk.write(transaction({ rows: [...all, ...rows(1, 50, 'not-asked', 'comments')] }));
    const wanted = all.toSorted((a, b) => b.sortMs - a.sortMs || (a.id < b.id ? 1 : -1));
    for (const limit of [1, 20, 100, 1000]) {
      const seen: StoredRow[] = [];
      for (let after: StoredRow | null = null; ;) {
        const page: readonly StoredRow[] = await disk.page({
          collection: 'comments',
          accountIds,
          after,
          limit,
        });
        seen.push(...page);
        after = page.at(-1) ?? null;
        if (page.length < limit || after === null) break;
      }
      expect(seen).toStrictEqual(wanted);
    }
  });

  test('an account that is named twice or unknown, and a page of nothing', async () => {
    await disk.write(transaction({ rows: rows(1, 3) }));
    const query = { collection: 'messages' as ImCollection, after: null, limit: 10 };
    const page = await disk.page({ ...query, accountIds: ['acc-1', 'acc-1', 'nobody'] });
    expect(page.map(({ revision }) => revision)).toStrictEqual([3, 2, 1]);
    expect(await disk.page({ ...query, accountIds: [] })).toStrictEqual([]);
    expect(await disk.page({ ...query, accountIds: ['acc-1'], limit: 0 })).toStrictEqual([]);
  });

  test('whoever holds an id is found by the internal and by the platform id, each account once', async () => {
    const shared = ['acc-1', 'acc-2'].map((accountId) => row(1, accountId, 'comments', { platformId: 'p' }));
    const named = row(2, 'acc-3', 'comments', { id: 'p', platformId: '' });
    await disk.write(
      transaction({ rows: [...shared, named, row(9, 'acc-4', 'contents', { platformId: 'p' })] }),
    );
    expect((await disk.findAccounts('comments', 'p')).toSorted()).toStrictEqual(['acc-1', 'acc-2', 'acc-3']);
    expect(await disk.findAccounts('comments', shared[0]?.id ?? '')).toStrictEqual(['acc-1']);
    // Catches: every row without a platform id answers to the empty one.
    expect(await disk.findAccounts('comments', '')).toStrictEqual([]);
  });
});

test('other programs find the promised tables, columns and the view', async () => {
  await disk.write(transaction({ accounts: [account()], rows: rows(1, 2, 'acc-1', 'comments') }));
  const db = new Database(join(dir, 'im-store.sqlite'), { readonly: true });
  const columns = (table: string): unknown =>
    db.prepare(`SELECT name FROM pragma_table_xinfo('${table}')`).pluck().all();
  const usual = ['id', 'account_id', 'platform_id', 'sort_time', 'revision', 'json'];
  for (const table of [
    'accounts',
    'conversations',
    'contents',
    'notifications',
    'direct_messages',
    'comments',
  ])
    expect(columns(table)).toStrictEqual(expect.arrayContaining(usual));
  expect(columns('direct_messages')).toContain('conversation_id');
  expect(columns('comments')).toStrictEqual(expect.arrayContaining(['content_id', 'parent_id']));
  expect(db.prepare('SELECT account_id, platform_id FROM accounts').raw().all()).toStrictEqual([
    ['acc-1', 'u-acc-1'],
  ]);
  expect(db.prepare('SELECT count(*) FROM discussions').pluck().get()).toBe(2);
  for (const table of ['overlay', 'tombstones', 'send_requests', 'meta'])
    expect(columns(table)).not.toStrictEqual([]);
  db.close();
});

test('before it is opened and after it is closed, requests are refused with a code', async () => {
  await disk.close();
  await disk.close();
  const refused = { code: 'E401', details: { kind: 'closed' } };
  await expect(disk.write(transaction({}))).rejects.toMatchObject(refused);
  await expect(disk.open()).rejects.toMatchObject(refused);
  await archive.close();
  archive = await openIn(dir);
  disk = archive.im;
  await expect(disk.load('acc-1', null, 1)).rejects.toMatchObject(refused);
});
