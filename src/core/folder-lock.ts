import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { z } from 'zod';
import { AppError } from '#shared/errors.ts';
import type { Logger } from './ports.ts';
import { makePrivateFile, makePrivateFolder, tightenDataFolder } from './private-files.ts';

export interface FolderLock {
  /** May be called more than once. */
  release(): void;
}

/** Two that start in the same millisecond see each other's half-taken lock; one of them must win. */
const WAIT_MS = 100;

const ownerSchema = z.object({ pid: z.int(), base_url: z.string() });

/**
 * Keeps a second app off the data folder: both would number their messages alike, and the second
 * row of a number is lost. The lock is an open transaction on an empty SQLite file. Node has no
 * file locks of its own, and this one the system drops with the process, however that ends.
 *
 * Throws `AppError` E301 when another app holds it, in this process or elsewhere. A folder that
 * cannot be locked for any other reason is used without: most likely the archive meets the same
 * obstacle and stays in memory.
 */
export function takeFolderLock(dataDir: string, logger: Logger): FolderLock {
  try {
    makePrivateFolder(dataDir);
    tightenDataFolder(dataDir);
    const file = join(dataDir, 'danmudeck.lock');
    makePrivateFile(file);
    const db = lockFile(file);
    return {
      release() {
        db.close();
      },
    };
  } catch (thrown) {
    if (isBusy(thrown)) throw inUse(dataDir, thrown);
    logger.warn('the data folder could not be locked', { error: thrown });
    return { release: () => undefined };
  }
}

/** Nothing is ever written, and a journal in memory leaves nothing to recover after a kill. */
function lockFile(file: string): Database.Database {
  const db = new Database(file, { timeout: WAIT_MS });
  try {
    db.pragma('journal_mode = MEMORY');
    db.exec('BEGIN EXCLUSIVE');
    return db;
  } catch (thrown) {
    db.close();
    throw thrown;
  }
}

function isBusy(thrown: unknown): boolean {
  return thrown instanceof Database.SqliteError && thrown.code.startsWith('SQLITE_BUSY');
}

function inUse(dataDir: string, cause: unknown): AppError {
  return new AppError(
    'E301',
    `Another DanmuDeck already uses this data folder (${dataDir}). Close it, or choose another folder with --data-dir.`,
    { data_dir: dataDir, ...readOwner(join(dataDir, 'runtime.json')) },
    cause,
  );
}

/** Where the other one can be reached, if it says so. */
function readOwner(runtimeFile: string): z.infer<typeof ownerSchema> | null {
  try {
    return ownerSchema.parse(JSON.parse(readFileSync(runtimeFile, 'utf8')));
  } catch {
    return null;
  }
}
