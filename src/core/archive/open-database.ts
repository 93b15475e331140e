import { existsSync, renameSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import type { StorageProblem } from '#shared/contract.ts';
import { inspectFile } from './inspect-file.ts';
import { migrate, schemaVersion, type Migration } from './migrate.ts';
import { MIGRATIONS } from './migrations/all.ts';
import { makePrivateFile, makePrivateFolder, tightenFile } from '../private-files.ts';
import { failureKind, failureText } from './sqlite-failure.ts';
import { cannotOpen, fileWasBroken, newerVersion } from './storage-problems.ts';
import type { ThreadStart } from './thread-protocol.ts';
import { hasMarker, setMarker } from './unclean-marker.ts';

export interface OpenDatabase {
  readonly mode: 'disk' | 'memory';
  readonly problem: StorageProblem | null;
  readonly writer: Database.Database;
  /** Read-only, and not blocked by a write; in memory there is only the one connection. */
  readonly reader: Database.Database;
  /** What earlier processes left: the highest seq and the newest session's number; 0 for none. */
  readonly lastSeq: number;
  readonly lastSession: number;
}

/** The database, its log and the index of the log. */
const FILES = ['', '-wal', '-shm'] as const;

type Opened = Pick<OpenDatabase, 'writer' | 'lastSeq' | 'lastSession'>;

/**
 * The ladder: the file → after an unclean stop, the file if every page can be read → the broken file
 * moved aside and a new one → a database in memory. It never fails and never deletes anything.
 */
export function openDatabase(
  start: ThreadStart,
  migrations: readonly Migration[] = MIGRATIONS,
): OpenDatabase {
  if (start.opening === 'memory') return openInMemory(null, migrations);
  try {
    return openOnDisk(start, migrations);
  } catch (thrown) {
    return openInMemory(cannotOpen(failureText(thrown)), migrations);
  }
}

function openOnDisk(start: ThreadStart, migrations: readonly Migration[]): OpenDatabase {
  const { file, opening } = start;
  makePrivateFolder(dirname(file));
  for (const suffix of FILES) tightenFile(file + suffix);
  const deep = opening === 'first' && hasMarker(file);
  const state = opening === 'broken' ? 'broken' : inspectFile(file, deep, migrations);
  if (state === 'newer') return openInMemory(newerVersion(), migrations);
  let movedTo = state === 'broken' ? setAside(start) : null;
  setMarker(file);
  let opened: Opened;
  try {
    opened = openWriter(start, migrations);
  } catch (thrown) {
    if (movedTo !== null || failureKind(thrown) !== 'broken') throw thrown;
    movedTo = setAside(start);
    opened = openWriter(start, migrations);
  }
  const reader = new Database(file, { readonly: true, timeout: 1000 });
  return { mode: 'disk', problem: movedTo === null ? null : fileWasBroken(movedTo), reader, ...opened };
}

function openWriter({ file, nowMs }: ThreadStart, migrations: readonly Migration[]): Opened {
  makePrivateFile(file);
  const db = new Database(file, { timeout: 5000 });
  try {
    db.pragma('journal_mode = WAL');
    db.pragma('synchronous = FULL');
    // Asked back, because SQLite answers a refusal of WAL (a network drive, say) with the old mode.
    requirePragma(db, 'journal_mode', 'wal');
    requirePragma(db, 'synchronous', 2);
    // A burst may grow the log; give the space back at the next checkpoint.
    db.pragma('journal_size_limit = 67108864');
    const backup = join(dirname(file), `backup-v${schemaVersion(db)}-${fileTime(nowMs)}.db`);
    migrate(db, migrations, backup);
    // From here on a lock is waited for outside of SQLite, so that reads go on meanwhile.
    db.pragma('busy_timeout = 0');
    return { writer: db, ...positions(db) };
  } catch (thrown) {
    db.close();
    throw thrown;
  }
}

function requirePragma(db: Database.Database, name: string, wanted: string | number): void {
  const actual = db.pragma(name, { simple: true });
  if (actual !== wanted) throw new Error(`the data folder does not allow ${name} = ${wanted}`);
}

function openInMemory(problem: StorageProblem | null, migrations: readonly Migration[]): OpenDatabase {
  const db = new Database(':memory:');
  migrate(db, migrations, '');
  return { mode: 'memory', problem, writer: db, reader: db, ...positions(db) };
}

/** A duplicate at the very end has a seq that only its session remembers. */
function positions(db: Database.Database): Pick<OpenDatabase, 'lastSeq' | 'lastSession'> {
  const number = (sql: string): number => db.prepare<[], number | null>(sql).pluck().get() ?? 0;
  return {
    lastSeq: Math.max(number('SELECT max(seq) FROM messages'), number('SELECT max(last_seq) FROM sessions')),
    lastSession: number('SELECT max(num) FROM sessions'),
  };
}

/** Moves the database with its log and index to `corrupt-<time>/` and returns that folder. */
function setAside({ file, nowMs }: ThreadStart): string {
  const folder = newFolder(join(dirname(file), `corrupt-${fileTime(nowMs)}`));
  for (const suffix of FILES) {
    if (existsSync(file + suffix)) renameSync(file + suffix, join(folder, basename(file) + suffix));
  }
  return folder;
}

function newFolder(wanted: string): string {
  for (let attempt = 1; attempt <= 100; attempt += 1) {
    const folder = attempt === 1 ? wanted : `${wanted}-${attempt}`;
    if (existsSync(folder)) continue;
    makePrivateFolder(folder);
    return folder;
  }
  throw new Error(`no free name for ${wanted}`);
}

/** Colons are not allowed in names on Windows. */
function fileTime(ms: number): string {
  return new Date(ms).toISOString().replaceAll(':', '-');
}
