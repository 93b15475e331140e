import { statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import type { StorageProblem } from '#shared/contract.ts';
import { makePrivateFolder, tightenFile } from '../../private-files.ts';
import { inspectFile } from '../inspect-file.ts';
import { latestVersion, migrate, schemaVersion, type Migration } from '../migrate.ts';
import { openDurable } from '../open-durable.ts';
import { DATABASE_FILES, fileTime, setAside } from '../set-aside.ts';
import { failureKind, failureText } from '../sqlite-failure.ts';
import { hasMarker, setMarker } from '../unclean-marker.ts';
import { restoreBackup } from './im-backup.ts';
import { imCannotOpen, imFileWasBroken, imNewerVersion } from './im-problems.ts';
import type { ImAsked } from './im-protocol.ts';
import { ImReader } from './im-reader.ts';
import { ImWriter } from './im-writer.ts';
import { isDamage } from './is-damage.ts';
import { IM_APPLICATION_ID, IM_MIGRATIONS } from './migrations/all.ts';
import { startAbove } from './start-above.ts';

export interface ImFiles {
  readonly file: string;
  readonly backupFile: string;
}

export interface OpenIm {
  readonly mode: 'disk' | 'memory';
  readonly problem: StorageProblem | null;
  readonly wasUnclean: boolean;
  readonly db: Database.Database;
  readonly reader: ImReader;
  readonly writer: ImWriter;
}

export function imFilesIn(dataDir: string): ImFiles {
  return {
    file: join(dataDir, 'im-store.sqlite'),
    backupFile: join(dataDir, 'im-store.backup.sqlite'),
  };
}

/**
 * The ladder: the file → after an unclean stop, the file if every page can be read → the broken file
 * moved aside and the last backup in its place → a new file → a database in memory. It deletes nothing,
 * and fails only when the file was open in this process already and cannot be opened once more.
 */
export function openImDatabase(
  files: ImFiles,
  asked: ImAsked,
  migrations: readonly Migration[] = IM_MIGRATIONS,
): OpenIm {
  const { opening, nowMs } = asked;
  if (opening === 'memory') return openInMemory(null, nowMs, migrations);
  if (opening === 'again') return openAgain(files, migrations);
  try {
    return openOnDisk(files, nowMs, migrations);
  } catch (thrown) {
    return openInMemory(imCannotOpen(failureText(thrown)), nowMs, migrations);
  }
}

function openOnDisk(files: ImFiles, nowMs: number, migrations: readonly Migration[]): OpenIm {
  const { file } = files;
  makePrivateFolder(dirname(file));
  for (const suffix of DATABASE_FILES) tightenFile(file + suffix);
  const wasUnclean = hasMarker(file);
  const state = inspectFile(file, wasUnclean, migrations, IM_APPLICATION_ID);
  if (state === 'newer') return openInMemory(imNewerVersion(), nowMs, migrations);
  // Before anything is moved: the next start then knows that a restoring was not finished.
  setMarker(file);
  if (state === 'broken' || (state === 'new' && hasLog(file))) return replaceBroken(files, nowMs, migrations);
  // A run before this one had a file, and it is gone.
  const isLost = state === 'new' && wasUnclean;
  if (isLost) restoreBackup(files.backupFile, file, migrations, nowMs);
  try {
    return { mode: 'disk', problem: null, wasUnclean, ...openWriter(file, nowMs, migrations, isLost) };
  } catch (thrown) {
    if (!isDamage(thrown)) throw thrown;
    return replaceBroken(files, nowMs, migrations);
  }
}

/** Without its database, of which the moving aside was cut short: SQLite would play it into any other. */
function hasLog(file: string): boolean {
  return (statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0;
}

function replaceBroken(files: ImFiles, nowMs: number, migrations: readonly Migration[]): OpenIm {
  const movedTo = setAside(files.file, nowMs);
  const isRestored = restoreBackup(files.backupFile, files.file, migrations, nowMs);
  const problem = imFileWasBroken(movedTo, isRestored);
  return { mode: 'disk', problem, wasUnclean: true, ...openWriter(files.file, nowMs, migrations, true) };
}

type Connection = Pick<OpenIm, 'db' | 'reader' | 'writer'>;

function openWriter(
  file: string,
  nowMs: number,
  migrations: readonly Migration[],
  isLost: boolean,
): Connection {
  const db = openDurable(file);
  try {
    const copy = join(dirname(file), `im-backup-v${schemaVersion(db)}-${fileTime(nowMs)}.sqlite`);
    migrate(db, migrations, copy, IM_APPLICATION_ID);
    if (isLost) startAbove(db, nowMs);
    const connection = connect(db);
    forgetOld(connection.writer, nowMs);
    // Read once here, so that damage among them is met while there is something to be done about it.
    connection.reader.accounts(nowMs);
    return connection;
  } catch (thrown) {
    db.close();
    throw thrown;
  }
}

/** Old rows that cannot be deleted now (a full disk, say) are deleted at the next start. */
function forgetOld(writer: ImWriter, nowMs: number): void {
  try {
    writer.forgetOld(nowMs);
  } catch (thrown) {
    if (failureKind(thrown) === 'broken') throw thrown;
  }
}

/** The engine goes on with what it knows of this file, so it must be this file and no other. */
function openAgain({ file }: ImFiles, migrations: readonly Migration[]): OpenIm {
  new Database(file, { readonly: true, fileMustExist: true }).close();
  const db = openDurable(file);
  try {
    if (schemaVersion(db) !== latestVersion(migrations))
      throw new Error('the IM data was replaced meanwhile');
    return { mode: 'disk', problem: null, wasUnclean: false, ...connect(db) };
  } catch (thrown) {
    db.close();
    throw thrown;
  }
}

function openInMemory(
  problem: StorageProblem | null,
  nowMs: number,
  migrations: readonly Migration[],
): OpenIm {
  const db = new Database(':memory:');
  migrate(db, migrations, '', IM_APPLICATION_ID);
  startAbove(db, nowMs);
  return { mode: 'memory', problem, wasUnclean: false, ...connect(db) };
}

function connect(db: Database.Database): Connection {
  // A lock is not waited for: the archive's own rows come first, and the store tries again by itself.
  db.pragma('busy_timeout = 0');
  return { db, reader: new ImReader(db), writer: new ImWriter(db) };
}
