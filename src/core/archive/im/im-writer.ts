import type Database from 'better-sqlite3';
import type { ImCollection } from '#shared/im.ts';
import type { ImTransaction, StoredAccount, StoredRow } from '../../im-disk.ts';
import { ImMarks } from './im-marks.ts';
import { COLUMNS, forEachCollection, ROW_TABLES } from './im-tables.ts';

export const SEND_MS = 24 * 3_600_000;
export const DELETED_ACCOUNT_MS = 30 * 24 * 3_600_000;

type Field = keyof typeof COLUMNS;

const INSERT_ACCOUNT = `
  INSERT INTO accounts (id, platform_id, sort_time, revision, json, summary, state, deleted_ms)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?)
  ON CONFLICT DO UPDATE SET platform_id = excluded.platform_id, sort_time = excluded.sort_time,
    revision = excluded.revision, json = excluded.json, summary = excluded.summary,
    state = excluded.state, deleted_ms = excluded.deleted_ms`;

/** Writes one transaction: all of it or nothing. */
export class ImWriter {
  readonly #db: Database.Database;
  readonly #marks: ImMarks;
  readonly #rows: Readonly<Record<ImCollection, RowWriter>>;
  readonly #clear: readonly Database.Statement[];
  readonly #putAccount: Database.Statement;
  readonly #putSend: Database.Statement;
  readonly #forgetSends: Database.Statement;
  readonly #forgetAccounts: Database.Statement;
  readonly #reserve: Database.Statement;

  constructor(db: Database.Database) {
    this.#db = db;
    this.#marks = new ImMarks(db);
    this.#rows = forEachCollection((collection) => new RowWriter(db, collection));
    const owned = [...Object.values(ROW_TABLES).map(({ name }) => name), 'overlay', 'tombstones'];
    this.#clear = [...owned, 'send_requests'].map((table) =>
      db.prepare(`DELETE FROM ${table} WHERE account_id = ?`),
    );
    this.#putAccount = db.prepare(INSERT_ACCOUNT);
    this.#putSend = db.prepare('INSERT OR REPLACE INTO send_requests VALUES (?, ?, ?, ?, ?, ?)');
    this.#forgetSends = db.prepare('DELETE FROM send_requests WHERE created_ms < ?');
    this.#forgetAccounts = db.prepare('DELETE FROM accounts WHERE deleted_ms < ?');
    this.#reserve = db.prepare(`
      INSERT INTO meta VALUES ('reserved_revision', ?)
      ON CONFLICT DO UPDATE SET value = max(value, excluded.value)`);
  }

  /** Throws SQLite's error after a rollback. Written a second time it changes nothing. */
  write(transaction: ImTransaction, nowMs: number): void {
    this.#all(() => {
      for (const accountId of transaction.clearedAccounts) {
        for (const statement of this.#clear) statement.run(accountId);
      }
      if (transaction.clearedAccounts.length > 0) this.#marks.recount();
      for (const row of transaction.rows) this.#rows[row.collection].put(row);
      for (const { collection, id } of transaction.removedRows) this.#rows[collection].remove(id);
      this.#marks.putOverlays(transaction.overlays);
      this.#marks.removeOverlays(transaction.removedOverlays);
      for (const account of transaction.accounts) this.#writeAccount(account);
      this.#marks.putTombstones(transaction.tombstones, nowMs);
      for (const { accountId, key, contentHash, collection, rowId, createdMs } of transaction.sends)
        this.#putSend.run(accountId, key, contentHash, collection, rowId, createdMs);
      if (transaction.sends.length > 0) this.#forgetSends.run(nowMs - SEND_MS);
      if (transaction.reservedRevision !== null) this.#reserve.run(transaction.reservedRevision);
    });
  }

  /** Everything whose time is over: once, when the file is opened. */
  forgetOld(nowMs: number): void {
    this.#all(() => {
      this.#forgetSends.run(nowMs - SEND_MS);
      this.#forgetAccounts.run(nowMs - DELETED_ACCOUNT_MS);
      this.#marks.forgetOld(nowMs);
    });
  }

  #all(write: () => void): void {
    try {
      this.#db.transaction(write).immediate();
    } catch (thrown) {
      this.#marks.recount();
      throw thrown;
    }
  }

  #writeAccount({ account, summary, json, deletedMs }: StoredAccount): void {
    const { accountId, userId, createdMs, revision } = account;
    const texts = [JSON.stringify(account), JSON.stringify(summary), json];
    this.#putAccount.run(accountId, userId, createdMs, revision, ...texts, deletedMs);
  }
}

/** Where a row stands in the indexes; most changes leave that as it is. */
const PLACE = ['accountId', 'platformId', 'sortMs'] as const satisfies readonly Field[];

class RowWriter {
  readonly #change: Database.Statement;
  readonly #put: Database.Statement;
  readonly #remove: Database.Statement;
  readonly #fields: readonly Field[];

  constructor(db: Database.Database, collection: ImCollection) {
    const { name, references } = ROW_TABLES[collection];
    this.#fields = ['revision', 'json', ...references];
    const all: readonly Field[] = ['id', ...PLACE, ...this.#fields];
    const set = (fields: readonly Field[], value: (column: string) => string): string =>
      fields.map((field) => `${COLUMNS[field]} = ${value(COLUMNS[field])}`).join(', ');
    this.#change = db.prepare(`
      UPDATE ${name} SET ${set(this.#fields, () => '?')}
      WHERE id = ? AND +account_id = ? AND +platform_id = ? AND +sort_time = ?`);
    this.#put = db.prepare(`
      INSERT INTO ${name} (${all.map((field) => COLUMNS[field]).join(', ')})
      VALUES (${all.map(() => '?').join(', ')})
      ON CONFLICT DO UPDATE SET ${set(all.slice(1), (column) => `excluded.${column}`)}`);
    this.#remove = db.prepare(`DELETE FROM ${name} WHERE id = ?`);
  }

  put(row: StoredRow): void {
    const place = PLACE.map((field) => row[field]);
    const rest = this.#fields.map((field) => row[field]);
    // SQLite rewrites the index entries of every column it is told to set, also to the same value.
    if (this.#change.run(...rest, row.id, ...place).changes > 0) return;
    this.#put.run(row.id, ...place, ...rest);
  }

  remove(id: string): void {
    this.#remove.run(id);
  }
}
