import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { account, DAY_MS, NOW, rows, transaction } from './fixtures/rows.ts';
import { makeBackup, restoreBackup } from './im-backup.ts';
import { ImDatabase } from './im-database.ts';
import type { ImOpening } from './im-protocol.ts';
import { IM_MIGRATIONS } from './migrations/all.ts';
import { imFilesIn, openImDatabase, type ImFiles, type OpenIm } from './open-im-database.ts';

let dir: string;
let files: ImFiles;
let open: OpenIm[] = [];

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'im-ladder-'));
  files = imFilesIn(dir);
});

afterEach(() => {
  shutAll();
  rmSync(dir, { recursive: true });
});

function shutAll(): void {
  for (const { db } of open) db.close();
  open = [];
}

function start(opening: ImOpening = 'first', nowMs = NOW): OpenIm {
  const database = openImDatabase(files, { opening, nowMs });
  open.push(database);
  return database;
}

/** A file with 3,000 messages of one account; its marker stays, as after a crash. */
function leaveFile(): void {
  const { writer } = start();
  writer.write(transaction({ rows: rows(1, 3000), accounts: [account()], reservedRevision: 10_000 }), NOW);
  shutAll();
}

const stop = (): void => rmSync(`${files.file}.open`);

const held = ({ reader }: OpenIm): number =>
  reader.load({ accountId: 'acc-1', after: null, limit: 10_000, opening: 'first', nowMs: NOW }).rows.length;

async function backUp(): Promise<boolean> {
  const { db } = start('again');
  const isWhole = await makeBackup(db, files.backupFile);
  shutAll();
  return isWhole;
}

function zeroPages(file: string, from: number, to: number): void {
  const bytes = readFileSync(file);
  bytes.fill(0, 4096 * from, 4096 * to);
  writeFileSync(file, bytes);
}

test('a commit is on disk when it returns: the log mode and the synchronisation', () => {
  const { db } = start();
  expect(db.pragma('journal_mode', { simple: true })).toBe('wal');
  expect(db.pragma('synchronous', { simple: true })).toBe(2);
});

describe('whether the last process ended without closing', () => {
  test('a new file, a clean stop and an unclean one', () => {
    expect(start()).toMatchObject({ mode: 'disk', problem: null, wasUnclean: false });
    shutAll();
    expect(start()).toMatchObject({ mode: 'disk', problem: null, wasUnclean: true });
    shutAll();
    stop();
    expect(start().wasUnclean).toBe(false);
  });

  test('closing marks the stop as clean, the end of the thread alone does not', () => {
    // Catches: rows that the store still had are lost, and the next start believes that nothing was.
    const asked = { opening: 'first' as const, nowMs: NOW };
    const first = new ImDatabase(dir);
    first.answer({ name: 'imOpen', input: asked });
    first.abandon();
    expect(existsSync(`${files.file}.open`)).toBe(true);
    const second = new ImDatabase(dir);
    expect(second.answer({ name: 'imOpen', input: asked })).toMatchObject({ wasUnclean: true });
    second.answer({ name: 'imClose', input: { ...asked, opening: 'again' } });
    expect(existsSync(`${files.file}.open`)).toBe(false);
    expect(existsSync(`${files.file}-wal`)).toBe(false);
  });
});

describe('a broken file is moved aside whole', () => {
  const cases: readonly (readonly [string, () => void])[] = [
    ['garbage instead of the header', () => writeFileSync(files.file, Buffer.alloc(9000, 'garbage'))],
    ['pages of zeros in the middle, after an unclean stop', () => zeroPages(files.file, 40, 60)],
    [
      "the archive's database in its place",
      () => {
        rmSync(files.file);
        const db = new Database(files.file);
        db.exec('CREATE TABLE messages (a)');
        db.pragma('application_id = 0x44616e6d');
        db.close();
      },
    ],
  ];
  test.each(cases)('%s: without a backup a new one is started', (_name, damage) => {
    leaveFile();
    damage();
    const before = readFileSync(files.file);
    const database = start();
    expect(database).toMatchObject({ mode: 'disk', wasUnclean: true, problem: { code: 'file-was-broken' } });
    expect(held(database)).toBe(0);
    const movedTo = database.problem?.movedTo ?? '';
    expect(readFileSync(join(movedTo, 'im-store.sqlite')).equals(before)).toBe(true);
    // Catches: revisions given out once more to other rows, which a tool takes for what it knows.
    expect(database.reader.reservedRevision()).toBe(NOW);
  });

  test.each(cases)('%s: the last backup takes its place', async (_name, damage) => {
    leaveFile();
    expect(await backUp()).toBe(true);
    damage();
    const database = start();
    expect(database).toMatchObject({ mode: 'disk', wasUnclean: true, problem: { code: 'file-was-broken' } });
    expect(held(database)).toBe(3000);
  });

  test('its log goes with it and is not played into the restored backup', async () => {
    leaveFile();
    await backUp();
    writeFileSync(files.file, Buffer.alloc(9000, 'garbage'));
    writeFileSync(`${files.file}-wal`, Buffer.alloc(5000, 7));
    writeFileSync(`${files.file}-shm`, Buffer.alloc(5000, 7));
    const database = start();
    expect(held(database)).toBe(3000);
    const movedTo = database.problem?.movedTo ?? '';
    expect(readdirSync(movedTo).toSorted()).toStrictEqual([
      'im-store.sqlite',
      'im-store.sqlite-shm',
      'im-store.sqlite-wal',
    ]);
  });

  test('after a restoring, whoever knows something older has to load everything, once', async () => {
    leaveFile();
    await backUp();
    writeFileSync(files.file, Buffer.alloc(9000, 'garbage'));
    const { reader } = start('first', NOW + DAY_MS);
    const floor = NOW + DAY_MS;
    expect(reader.reservedRevision()).toBe(floor);
    expect(reader.accounts(NOW)).toMatchObject([{ account: { revision: floor, userName: '示例主播' } }]);
    const asked = { accountId: 'acc-1', after: null, limit: 1, opening: 'first' as const, nowMs: NOW };
    expect(reader.load(asked).forgottenRevision).toBe(floor);
  });

  test('a crash between moving it aside and restoring is made up for', async () => {
    leaveFile();
    await backUp();
    rmSync(files.file);
    expect(held(start())).toBe(3000);
  });

  test('a log that was left without its database is kept, and not played into the restored backup', async () => {
    // Catches: a crash while the files are moved aside, after which the backup is filled with foreign pages.
    leaveFile();
    await backUp();
    const { writer } = start('again');
    writer.write(transaction({ rows: rows(5000, 3000) }), NOW);
    const log = readFileSync(`${files.file}-wal`);
    shutAll();
    rmSync(files.file);
    writeFileSync(`${files.file}-wal`, log);
    const database = start();
    expect(held(database)).toBe(3000);
    expect(database.db.pragma('integrity_check', { simple: true })).toBe('ok');
    const kept = join(dir, `corrupt-${String(NOW)}`, 'im-store.sqlite-wal');
    expect(readFileSync(kept).equals(log)).toBe(true);
  });

  test('a crash right after restoring: revisions go on above the clock all the same', async () => {
    // Catches: revisions of before the damage given out once more, and nobody hears of it.
    leaveFile();
    await backUp();
    rmSync(files.file);
    expect(restoreBackup(files.backupFile, files.file, IM_MIGRATIONS, NOW)).toBe(true);
    const { reader, problem } = start();
    expect(problem).toBeNull();
    expect(reader.reservedRevision()).toBe(NOW);
    expect(reader.accounts(NOW)).toMatchObject([{ account: { revision: NOW } }]);
  });

  test('a crash between moving it aside and making a new one: revisions go on above the clock', () => {
    // Catches: without a backup they begin at 1 again, and tools take new rows for what they know.
    leaveFile();
    rmSync(files.file);
    expect(start().reader.reservedRevision()).toBe(NOW);
  });

  test('an account that cannot be read counts as damage', async () => {
    // Catches: one wrong byte in a text, which SQLite does not see, and nothing is ever kept again.
    leaveFile();
    await backUp();
    const { db } = start('again');
    db.exec(`UPDATE accounts SET summary = substr(summary, 2)`);
    shutAll();
    stop();
    const database = start();
    expect(database).toMatchObject({ mode: 'disk', problem: { code: 'file-was-broken' } });
    expect(held(database)).toBe(3000);
    expect(database.reader.accounts(NOW)).toHaveLength(1);
  });

  test('a backup with an account that cannot be read is left alone too', async () => {
    // Catches: no start that keeps anything, and one more folder of damaged files after each.
    leaveFile();
    const { db } = start('again');
    db.exec(`UPDATE accounts SET json = substr(json, 2)`);
    shutAll();
    await backUp();
    const database = start();
    expect(database).toMatchObject({ mode: 'disk', problem: { code: 'file-was-broken' } });
    expect(held(database)).toBe(0);
    expect(existsSync(`${files.file}.new`)).toBe(false);
  });

  test('a backup that is broken itself is left alone', async () => {
    leaveFile();
    await backUp();
    zeroPages(files.backupFile, 40, 60);
    writeFileSync(files.file, Buffer.alloc(9000, 'garbage'));
    expect(held(start())).toBe(0);
    expect(existsSync(files.backupFile)).toBe(true);
  });
});

test('a file from a newer version is not touched: not a byte, no marker', () => {
  leaveFile();
  const db = new Database(files.file);
  db.pragma('user_version = 99');
  db.close();
  stop();
  const before = readFileSync(files.file);
  const database = start();
  expect(database).toMatchObject({ mode: 'memory', problem: { code: 'newer-version', movedTo: null } });
  expect(held(database)).toBe(0);
  expect(readFileSync(files.file).equals(before)).toBe(true);
  expect(existsSync(`${files.file}.open`)).toBe(false);
});

test('a folder that cannot be written to ends in memory, which works the same, with the reason', () => {
  writeFileSync(join(dir, 'not-a-folder'), '');
  files = imFilesIn(join(dir, 'not-a-folder'));
  const database = start();
  expect(database).toMatchObject({ mode: 'memory', problem: { code: 'cannot-open' } });
  database.writer.write(transaction({ rows: rows(1, 10) }), NOW);
  expect(held(database)).toBe(10);
  expect(database.reader.reservedRevision()).toBe(NOW);
});

describe('opened again within the process', () => {
  test('the same file goes on, and memory stays memory', () => {
    leaveFile();
    expect(held(start('again'))).toBe(3000);
    const memory = start('memory');
    expect(memory).toMatchObject({ mode: 'memory', problem: null });
    expect(held(memory)).toBe(0);
  });

  test('a file that is gone is not replaced by an empty one', () => {
    // Catches: the store believes that its rows are on disk, and they are in no file at all.
    leaveFile();
    rmSync(files.file);
    expect(() => start('again')).toThrow();
    expect(existsSync(files.file)).toBe(false);
  });
});

test('an older file is copied first, then brought up', () => {
  leaveFile();
  const second = { version: 2, sql: 'ALTER TABLE contents ADD COLUMN note TEXT' };
  const database = openImDatabase(files, { opening: 'first', nowMs: NOW }, [...IM_MIGRATIONS, second]);
  open.push(database);
  expect(database).toMatchObject({ mode: 'disk', problem: null });
  expect(database.db.pragma('user_version', { simple: true })).toBe(2);
  const name = readdirSync(dir).find((file) => file.startsWith('im-backup-v1-')) ?? '';
  const copy = new Database(join(dir, name), { readonly: true });
  expect(copy.prepare('SELECT count(*) FROM direct_messages').pluck().get()).toBe(3000);
  copy.close();
});

describe('the backup', () => {
  test('what is written while it is made is in it, and it is one file', async () => {
    leaveFile();
    const { db, writer } = start('again');
    const backup = makeBackup(db, files.backupFile);
    writer.write(transaction({ rows: rows(5000, 100) }), NOW);
    expect(await backup).toBe(true);
    const copy = new Database(files.backupFile, { readonly: true });
    expect(copy.pragma('integrity_check', { simple: true })).toBe('ok');
    expect(copy.prepare('SELECT count(*) FROM direct_messages').pluck().get()).toBe(3100);
    copy.close();
    expect(readdirSync(dir).filter((name) => name.includes('backup'))).toStrictEqual([
      'im-store.backup.sqlite',
    ]);
  });

  test('a damaged database does not take the place of the last good backup', async () => {
    leaveFile();
    await backUp();
    const good = readFileSync(files.backupFile);
    zeroPages(files.file, 40, 60);
    expect(await backUp()).toBe(false);
    expect(readFileSync(files.backupFile).equals(good)).toBe(true);
  });

  test('the database can be closed while it is being made; the last one stays', async () => {
    leaveFile();
    await backUp();
    const good = readFileSync(files.backupFile);
    const { db } = start('again');
    const backup = makeBackup(db, files.backupFile);
    shutAll();
    await expect(backup).rejects.toThrow();
    expect(readFileSync(files.backupFile).equals(good)).toBe(true);
    expect(readdirSync(dir).filter((name) => name.endsWith('.new'))).toStrictEqual([]);
  });

  test.runIf(process.platform !== 'win32')(
    'a place where none can be made does not keep the database from being opened',
    async () => {
      symlinkSync(files.backupFile, files.backupFile);
      const database = new ImDatabase(dir);
      const asked = { opening: 'first' as const, nowMs: NOW };
      expect(database.answer({ name: 'imOpen', input: asked })).toMatchObject({
        mode: 'disk',
        problem: null,
      });
      await database.backup;
      database.answer({ name: 'imClose', input: asked });
    },
  );

  test('it is made at the start when the last one is older than a day', async () => {
    const openOnce = async (nowMs: number): Promise<void> => {
      const database = new ImDatabase(dir);
      database.answer({ name: 'imOpen', input: { opening: 'first', nowMs } });
      await database.backup;
      database.answer({ name: 'imClose', input: { opening: 'again', nowMs } });
    };
    await openOnce(NOW);
    expect(existsSync(files.backupFile)).toBe(true);
    const madeAt = (sec: number): void => utimesSync(files.backupFile, sec, sec);
    const madeMs = (): number => statSync(files.backupFile).mtimeMs;
    madeAt(NOW / 1000);
    await openOnce(NOW + DAY_MS - 1000);
    expect(madeMs()).toBe(NOW);
    await openOnce(NOW + DAY_MS + 1000);
    expect(madeMs()).not.toBe(NOW);
  });
});

describe.runIf(process.platform !== 'win32')('nobody else on this computer can read along', () => {
  test('the database, its log, the marker, the backup and what is restored from it', async () => {
    leaveFile();
    await backUp();
    copyFileSync(files.backupFile, files.file);
    zeroPages(files.file, 40, 60);
    start();
    const modes = readdirSync(dir).map((name) => [name, statSync(join(dir, name)).mode & 0o077]);
    expect(modes.length).toBeGreaterThanOrEqual(6);
    expect(modes.filter(([, mode]) => mode !== 0)).toStrictEqual([]);
  });
});
