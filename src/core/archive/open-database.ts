import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import type { StorageProblem } from '#shared/contract.ts';
import { inspectFile } from './inspect-file.ts';
import { migrate, schemaVersion, type Migration } from './migrate.ts';
import { MIGRATIONS } from './migrations/all.ts';
import { DATABASE_FILES, fileTime, setAside } from './set-aside.ts';
import { openDurable } from './open-durable.ts';
import { makePrivateFolder, tightenFile } from '../private-files.ts';
import { failureKind, failureText } from './sqlite-failure.ts';
import { cannotOpen, fileWasBroken, newerVersion } from './storage-problems.ts';
import type { ThreadStart } from './thread-protocol.ts';
import { hasMarker, setMarker } from './unclean-marker.ts';

export interface OpenFile {
  readonly mode: 'disk' | 'memory';
  readonly problem: StorageProblem | null;
  readonly writer: Database.Database;
  /** Read-only, and not blocked by a write; in memory there is only the one connection. */
  readonly reader: Database.Database;
}

export interface OpenDatabase extends OpenFile, Positions {}

interface Positions {
  /** What earlier processes left: the highest seq and the newest session's number; 0 for none. */
  readonly lastSeq: number;
  readonly lastSession: number;
}

type Opened<T> = T & Pick<OpenFile, 'writer'>;

/** The archive's own database. */
export function openDatabase(
  start: ThreadStart,
  migrations: readonly Migration[] = MIGRATIONS,
): OpenDatabase {
  return openFile(start, migrations, positions);
}

/**
 * The ladder: the file → after an unclean stop, the file if every page can be read → the broken file
 * moved aside and a new one → a database in memory. It never fails and never deletes anything.
 * `look` reads what is wanted of it at once: a file on which that fails counts as broken.
 */
export function openFile<T extends object>(
  start: ThreadStart,
  migrations: readonly Migration[],
  look: (db: Database.Database) => T,
): OpenFile & T {
  if (start.opening === 'memory') return openInMemory(null, migrations, look);
  try {
    return openOnDisk(start, migrations, look);
  } catch (thrown) {
    return openInMemory(cannotOpen(failureText(thrown)), migrations, look);
  }
}

function openOnDisk<T extends object>(
  start: ThreadStart,
  migrations: readonly Migration[],
  look: (db: Database.Database) => T,
): OpenFile & T {
  const { file, opening } = start;
  makePrivateFolder(dirname(file));
  for (const suffix of DATABASE_FILES) tightenFile(file + suffix);
  const deep = opening === 'first' && hasMarker(file);
  const state = opening === 'broken' ? 'broken' : inspectFile(file, deep, migrations);
  if (state === 'newer') return openInMemory(newerVersion(), migrations, look);
  let movedTo = state === 'broken' ? setAside(file, start.nowMs) : null;
  setMarker(file);
  let opened: Opened<T>;
  try {
    opened = openWriter(start, migrations, look);
  } catch (thrown) {
    if (movedTo !== null || failureKind(thrown) !== 'broken') throw thrown;
    movedTo = setAside(file, start.nowMs);
    opened = openWriter(start, migrations, look);
  }
  const reader = new Database(file, { readonly: true, timeout: 1000 });
  return { mode: 'disk', problem: movedTo === null ? null : fileWasBroken(movedTo), reader, ...opened };
}

function openWriter<T extends object>(
  { file, nowMs }: ThreadStart,
  migrations: readonly Migration[],
  look: (db: Database.Database) => T,
): Opened<T> {
  const db = openDurable(file);
  try {
    const backup = join(dirname(file), `backup-v${schemaVersion(db)}-${fileTime(nowMs)}.db`);
    migrate(db, migrations, backup);
    // From here on a lock is waited for outside of SQLite, so that reads go on meanwhile.
    db.pragma('busy_timeout = 0');
    return { writer: db, ...look(db) };
  } catch (thrown) {
    db.close();
    throw thrown;
  }
}

function openInMemory<T extends object>(
  problem: StorageProblem | null,
  migrations: readonly Migration[],
  look: (db: Database.Database) => T,
): OpenFile & T {
  const db = new Database(':memory:');
  migrate(db, migrations, '');
  return { mode: 'memory', problem, writer: db, reader: db, ...look(db) };
}

/** A duplicate at the very end has a seq that only its session remembers. */
function positions(db: Database.Database): Positions {
  const number = (sql: string): number => db.prepare<[], number | null>(sql).pluck().get() ?? 0;
  return {
    lastSeq: Math.max(number('SELECT max(seq) FROM messages'), number('SELECT max(last_seq) FROM sessions')),
    lastSession: number('SELECT max(num) FROM sessions'),
  };
}
