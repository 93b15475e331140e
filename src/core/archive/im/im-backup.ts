import {
  constants,
  copyFileSync,
  closeSync,
  fsyncSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { setImmediate as breath } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { makePrivateFile, tightenFile } from '../../private-files.ts';
import { inspectFile } from '../inspect-file.ts';
import type { Migration } from '../migrate.ts';
import { isDamage } from './is-damage.ts';
import { IM_APPLICATION_ID } from './migrations/all.ts';
import { startAbove } from './start-above.ts';

const DAY_MS = 24 * 3_600_000;

export function isBackupDue(backupFile: string, nowMs: number): boolean {
  const madeMs = statSync(backupFile, { throwIfNoEntry: false })?.mtimeMs;
  // One from the future says only that the clock was wrong.
  return madeMs === undefined || madeMs < nowMs - DAY_MS || madeMs > nowMs + DAY_MS;
}

/**
 * Copies the database in small steps between which the thread writes on; what is written meanwhile
 * goes into the copy as well. The copy takes the place of the last one only when all of it can be
 * read: damage would be copied faithfully. Resolves with whether the database was whole; rejects when
 * no copy could be made now.
 */
export async function makeBackup(db: Database.Database, backupFile: string): Promise<boolean> {
  const unfinished = `${backupFile}.new`;
  remove(unfinished);
  try {
    makePrivateFile(unfinished);
    await db.backup(unfinished);
    if (!(await isWhole(unfinished))) return false;
    sync(unfinished);
    renameSync(unfinished, backupFile);
    return true;
  } finally {
    remove(unfinished);
  }
}

/**
 * Puts the last backup where the database was, if there is one and it can be read. Its revisions are
 * above `nowMs` before it is there: whoever finds it after a crash takes it for the database it stands for.
 */
export function restoreBackup(
  backupFile: string,
  file: string,
  migrations: readonly Migration[],
  nowMs: number,
): boolean {
  tightenFile(backupFile);
  let state: ReturnType<typeof inspectFile>;
  try {
    state = inspectFile(backupFile, true, migrations, IM_APPLICATION_ID);
  } catch {
    return false;
  }
  if (state !== 'good') return false;
  const unfinished = `${file}.new`;
  remove(unfinished);
  copyFileSync(backupFile, unfinished, constants.COPYFILE_EXCL);
  tightenFile(unfinished);
  try {
    raiseRevisions(unfinished, nowMs);
  } catch (thrown) {
    remove(unfinished);
    if (isDamage(thrown)) return false;
    throw thrown;
  }
  sync(unfinished);
  renameSync(unfinished, file);
  return true;
}

/** Table by table, because one check of everything would keep the thread from writing for its whole time. */
async function isWhole(file: string): Promise<boolean> {
  const db = new Database(file);
  try {
    // A log beside it would be one file more to lose.
    db.pragma('journal_mode = DELETE');
    const tables = db
      .prepare<[], string>(`SELECT name FROM sqlite_schema WHERE type = 'table'`)
      .pluck()
      .all();
    for (const table of tables) {
      await breath();
      if (db.pragma(`quick_check('${table}')`, { simple: true }) !== 'ok') return false;
    }
    return tables.length > 0;
  } finally {
    db.close();
  }
}

function raiseRevisions(file: string, nowMs: number): void {
  const db = new Database(file);
  try {
    startAbove(db, nowMs);
  } finally {
    db.close();
  }
}

function sync(file: string): void {
  const descriptor = openSync(file, 'r+');
  fsyncSync(descriptor);
  closeSync(descriptor);
}

function remove(file: string): void {
  for (const suffix of ['', '-journal', '-wal', '-shm']) rmSync(file + suffix, { force: true });
}
