import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { BatchWriter } from './batch-writer.ts';
import { chats, runOf, SESSION } from './fixtures/messages.ts';
import { initial } from './migrations/0001-initial.ts';
import { openDatabase, type OpenDatabase } from './open-database.ts';
import type { Opening } from './thread-protocol.ts';

let dir: string;
let file: string;
let open: OpenDatabase[] = [];

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'ladder-'));
  file = join(dir, 'danmudeck.db');
});

afterEach(() => {
  for (const database of open) shut(database);
  open = [];
  rmSync(dir, { recursive: true });
});

function shut({ reader, writer }: OpenDatabase): void {
  reader.close();
  writer.close();
}

function start(opening: Opening = 'first', migrations = [initial]): OpenDatabase {
  const database = openDatabase({ file, nowMs: 1_700_000_000_000, opening }, migrations);
  open.push(database);
  return database;
}

/** A file with 3,000 messages, closed; its marker stays, as after a crash. */
function leaveFile(): void {
  const database = openDatabase({ file, nowMs: 0, opening: 'first' });
  const rest = { atMs: 0, resent: false, gaps: [], transitions: [], updates: [] };
  const runs = [runOf(SESSION, chats(1, 3000))];
  new BatchWriter(database.writer).write({ id: 1, sessions: [SESSION], runs, ...rest });
  shut(database);
}

const rows = ({ reader }: OpenDatabase): unknown =>
  reader.prepare('SELECT count(*) FROM messages').pluck().get();

test('the log mode, the synchronisation and the version of SQLite are what durability rests on', () => {
  const { writer, reader } = start();
  expect(writer.pragma('journal_mode', { simple: true })).toBe('wal');
  expect(writer.pragma('synchronous', { simple: true })).toBe(2);
  expect(() => reader.exec('DELETE FROM messages')).toThrow(/readonly/);
  const version = String(reader.prepare('SELECT sqlite_version()').pluck().get()).split('.').map(Number);
  const [major = 0, minor = 0, patch = 0] = version;
  // Older ones can lose a WAL reset under two connections.
  expect(major * 1e6 + minor * 1e3 + patch).toBeGreaterThanOrEqual(3_051_003);
});

describe('a broken file is moved aside whole, and a new one is started', () => {
  const middle = (): void => {
    const bytes = readFileSync(file);
    bytes.fill(0, 4096 * 20, 4096 * 21);
    writeFileSync(file, bytes);
  };
  const cases: readonly (readonly [string, () => void])[] = [
    ['garbage instead of the header', () => writeFileSync(file, Buffer.alloc(9000, 'garbage'))],
    ['only half of it there', () => truncateSync(file, readFileSync(file).length >> 1)],
    ['a page of zeros in the middle', middle],
    [
      "another program's database",
      () => {
        rmSync(file);
        new Database(file).exec('CREATE TABLE theirs (a)').close();
      },
    ],
  ];
  test.each(cases)('%s', (_name, damage) => {
    leaveFile();
    damage();
    const before = readFileSync(file);
    const database = start();
    expect(database).toMatchObject({ mode: 'disk', problem: { code: 'file-was-broken' } });
    expect(rows(database)).toBe(0);
    const movedTo = database.problem?.movedTo ?? '';
    expect(readFileSync(join(movedTo, 'danmudeck.db')).equals(before)).toBe(true);
  });

  test('a second time within the same millisecond does not overwrite the first', () => {
    for (const content of ['first', 'second']) {
      for (const database of open) shut(database);
      open = [];
      rmSync(`${file}-wal`, { force: true });
      writeFileSync(file, Buffer.alloc(9000, content));
      start();
    }
    expect(readdirSync(dir).filter((name) => name.startsWith('corrupt-'))).toHaveLength(2);
  });
});

test('an empty file is where a crash before the first write leaves us: it is simply used', () => {
  writeFileSync(file, '');
  expect(start()).toMatchObject({ mode: 'disk', problem: null });
});

test('a whole file is kept after an unclean stop, and after the loss of its log', () => {
  leaveFile();
  expect(existsSync(`${file}.open`)).toBe(true);
  writeFileSync(`${file}-wal`, Buffer.alloc(5000, 7));
  const database = start();
  expect(database).toMatchObject({ mode: 'disk', problem: null });
  expect(rows(database)).toBe(3000);
});

test('a file from a newer version is not touched: not a byte, no marker', () => {
  leaveFile();
  const db = new Database(file);
  db.pragma('user_version = 99');
  db.close();
  rmSync(`${file}.open`);
  const before = readFileSync(file);
  const database = start();
  expect(database).toMatchObject({ mode: 'memory', problem: { code: 'newer-version', movedTo: null } });
  expect(rows(database)).toBe(0);
  expect(readFileSync(file).equals(before)).toBe(true);
  expect(existsSync(`${file}.open`)).toBe(false);
});

test('a folder that cannot be written to ends in memory, with the reason', () => {
  writeFileSync(join(dir, 'not-a-folder'), '');
  file = join(dir, 'not-a-folder', 'danmudeck.db');
  const database = start();
  expect(database).toMatchObject({ mode: 'memory', problem: { code: 'cannot-open' } });
  expect(rows(database)).toBe(0);
});

describe('migration', () => {
  const second = { version: 2, sql: 'ALTER TABLE sessions ADD COLUMN note TEXT' };

  test('an older file is copied first, then brought up', () => {
    leaveFile();
    const database = start('first', [initial, second]);
    expect(database).toMatchObject({ mode: 'disk', problem: null });
    expect(database.writer.pragma('user_version', { simple: true })).toBe(2);
    const copy = new Database(join(dir, 'backup-v1-2023-11-14T22-13-20.000Z.db'), { readonly: true });
    expect(copy.pragma('user_version', { simple: true })).toBe(1);
    expect(copy.prepare('SELECT count(*) FROM messages').pluck().get()).toBe(3000);
    copy.close();
  });

  test('one that fails half-way leaves the file at its old version and nothing is written', () => {
    leaveFile();
    const failing = { version: 2, sql: `${second.sql}; UPDATE sessions SET start_time = NULL` };
    expect(start('first', [initial, failing])).toMatchObject({
      mode: 'memory',
      problem: { code: 'cannot-open' },
    });
    const db = new Database(file, { readonly: true });
    expect(db.pragma('user_version', { simple: true })).toBe(1);
    expect(db.pragma('table_info(sessions)')).not.toContainEqual(expect.objectContaining({ name: 'note' }));
    db.close();
  });
});

describe.runIf(process.platform !== 'win32')('nobody else on this computer can read along', () => {
  const modes = (): Record<string, number> =>
    Object.fromEntries(readdirSync(dir).map((name) => [name, statSync(join(dir, name)).mode & 0o777]));
  const database = { 'danmudeck.db': 0o600, 'danmudeck.db-wal': 0o600, 'danmudeck.db-shm': 0o600 };

  test('the folder, the database, its log, the marker and the copy before a migration', () => {
    // Catches: SQLite's own choice of mode, which lets every account read the chat.
    file = join(dir, 'new', 'danmudeck.db');
    const parent = dir;
    dir = join(dir, 'new');
    try {
      leaveFile();
      expect(modes()).toStrictEqual({ 'danmudeck.db': 0o600, 'danmudeck.db.open': 0o600 });
      start('first', [initial, { version: 2, sql: 'ALTER TABLE sessions ADD COLUMN note TEXT' }]);
      expect(statSync(dir).mode & 0o777).toBe(0o700);
      expect(modes()).toStrictEqual({
        ...database,
        'danmudeck.db.open': 0o600,
        'backup-v1-2023-11-14T22-13-20.000Z.db': 0o600,
      });
    } finally {
      dir = parent;
    }
  });

  test('what an earlier version left readable is closed, and so is what is moved aside', () => {
    leaveFile();
    writeFileSync(`${file}-wal`, '');
    for (const name of ['danmudeck.db', 'danmudeck.db-wal']) chmodSync(join(dir, name), 0o644);
    start();
    expect(modes()).toMatchObject(database);
    for (const opened of open) shut(opened);
    open = [];
    writeFileSync(file, Buffer.alloc(9000, 'garbage'));
    chmodSync(file, 0o644);
    const movedTo = start().problem?.movedTo ?? '';
    expect(statSync(movedTo).mode & 0o777).toBe(0o700);
    expect(statSync(join(movedTo, 'danmudeck.db')).mode & 0o777).toBe(0o600);
    expect(modes()).toMatchObject(database);
  });
});
