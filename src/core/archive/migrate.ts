import type Database from 'better-sqlite3';
import { makePrivateFile } from '../private-files.ts';

export interface Migration {
  /** The `user_version` of the file once it has run. */
  readonly version: number;
  readonly sql: string;
}

/** "Danm", so that `file` and other tools can tell whose database this is. */
export const APPLICATION_ID = 0x44616e6d;

export function latestVersion(migrations: readonly Migration[]): number {
  return migrations.at(-1)?.version ?? 0;
}

export function schemaVersion(db: Database.Database): number {
  return Number(db.pragma('user_version', { simple: true }));
}

/**
 * Brings the file to the latest version, each step in a transaction of its own together with its
 * version mark. A file with data in it is copied to `backupFile` first; if that fails nothing is
 * changed, because a failed migration without a copy cannot be taken back.
 */
export function migrate(
  db: Database.Database,
  migrations: readonly Migration[],
  backupFile: string,
  applicationId = APPLICATION_ID,
): void {
  const from = schemaVersion(db);
  const due = migrations.filter((migration) => migration.version > from);
  if (due.length === 0) return;
  if (from > 0) {
    // SQLite fills an empty file, and refuses any other.
    makePrivateFile(backupFile);
    db.prepare('VACUUM INTO ?').run(backupFile);
  }
  for (const migration of due) {
    db.transaction(() => {
      db.exec(migration.sql);
      db.pragma(`application_id = ${applicationId}`);
      db.pragma(`user_version = ${migration.version}`);
    }).immediate();
  }
}
