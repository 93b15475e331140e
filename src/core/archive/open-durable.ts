import Database from 'better-sqlite3';
import { makePrivateFile } from '../private-files.ts';

/** A writing connection on which a commit is on disk once it returns. Throws where that cannot be had. */
export function openDurable(file: string): Database.Database {
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
    return db;
  } catch (thrown) {
    db.close();
    throw thrown;
  }
}

function requirePragma(db: Database.Database, name: string, wanted: string | number): void {
  const actual = db.pragma(name, { simple: true });
  if (actual !== wanted) throw new Error(`the data folder does not allow ${name} = ${wanted}`);
}
