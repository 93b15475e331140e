import type Database from 'better-sqlite3';
import type { ImCollection } from '#shared/im.ts';
import type { StoredOverlay, StoredTombstone } from '../../im-disk.ts';
import { forEachCollection, ROW_TABLES } from './im-tables.ts';

const DAY_MS = 24 * 3_600_000;
const OVERLAY_MS = 90 * DAY_MS;
const TOMBSTONE_MS = 7 * DAY_MS;
const MAX_TOMBSTONES = 100_000;

const INSERT_OVERLAY = `
  INSERT INTO overlay (collection, id, account_id, updated_ms, json) VALUES (?, ?, ?, ?, ?)
  ON CONFLICT DO UPDATE SET account_id = excluded.account_id, updated_ms = excluded.updated_ms,
    json = excluded.json`;
// The marks of a row that goes are kept for a time that begins now.
const KEEP_OVERLAY = 'UPDATE overlay SET updated_ms = max(updated_ms, ?) WHERE collection = ? AND id = ?';
const INSERT_TOMBSTONE = `
  INSERT INTO tombstones (collection, id, account_id, revision, reason, at_ms) VALUES (?, ?, ?, ?, ?, ?)
  ON CONFLICT DO UPDATE SET account_id = excluded.account_id, revision = excluded.revision,
    reason = excluded.reason, at_ms = excluded.at_ms WHERE excluded.revision >= revision`;
const FORGET_OLDEST = `
  DELETE FROM tombstones WHERE (collection, id) IN (
    SELECT collection, id FROM tombstones WHERE account_id = ? ORDER BY at_ms, collection, id LIMIT ?
  ) RETURNING revision`;

/** What outlives a row: the state people gave it, and the fact that it went. */
export class ImMarks {
  readonly #putOverlay: Database.Statement;
  readonly #removeOverlay: Database.Statement;
  readonly #keepOverlay: Database.Statement;
  readonly #forgetOverlays: Readonly<Record<ImCollection, Database.Statement>>;
  readonly #nextOverlayAccount: Database.Statement<[string], string>;
  readonly #putTombstone: Database.Statement;
  readonly #countTombstones: Database.Statement<[string], number>;
  readonly #forgetOldest: Database.Statement<[string, number], number>;
  readonly #forgetOld: Database.Statement<[string, number], number>;
  readonly #nextTombstoneAccount: Database.Statement<[string], string>;
  readonly #noteForgotten: Database.Statement;
  /** At least as many as there are: a replaced one is counted twice. Absent until it is asked for. */
  readonly #tombstones = new Map<string, number>();

  constructor(db: Database.Database) {
    this.#putOverlay = db.prepare(INSERT_OVERLAY);
    this.#removeOverlay = db.prepare('DELETE FROM overlay WHERE collection = ? AND id = ?');
    this.#keepOverlay = db.prepare(KEEP_OVERLAY);
    this.#forgetOverlays = forEachCollection((collection) =>
      db.prepare(`
        DELETE FROM overlay WHERE account_id = ? AND updated_ms < ? AND collection = '${collection}'
          AND NOT EXISTS (SELECT 1 FROM ${ROW_TABLES[collection].name} WHERE id = overlay.id)`),
    );
    this.#nextOverlayAccount = db.prepare<[string], string>(nextAccount('overlay')).pluck();
    this.#putTombstone = db.prepare(INSERT_TOMBSTONE);
    this.#countTombstones = db
      .prepare<[string], number>('SELECT count(*) FROM tombstones WHERE account_id = ?')
      .pluck();
    this.#forgetOldest = db.prepare<[string, number], number>(FORGET_OLDEST).pluck();
    this.#forgetOld = db
      .prepare<[string, number], number>(
        'DELETE FROM tombstones WHERE account_id = ? AND at_ms < ? RETURNING revision',
      )
      .pluck();
    this.#nextTombstoneAccount = db.prepare<[string], string>(nextAccount('tombstones')).pluck();
    this.#noteForgotten = db.prepare(
      'UPDATE accounts SET forgotten_revision = max(forgotten_revision, ?) WHERE id = ?',
    );
  }

  putOverlays(overlays: readonly StoredOverlay[]): void {
    for (const { collection, id, accountId, updatedMs, json } of overlays)
      this.#putOverlay.run(collection, id, accountId, updatedMs, json);
  }

  removeOverlays(overlays: readonly { readonly collection: ImCollection; readonly id: string }[]): void {
    for (const { collection, id } of overlays) this.#removeOverlay.run(collection, id);
  }

  /** A newer one takes the place of an older one; the oldest leave when there are too many. */
  putTombstones(tombstones: readonly StoredTombstone[], nowMs: number): void {
    const added = new Map<string, number>();
    for (const { collection, id, accountId, revision, reason, atMs } of tombstones) {
      this.#putTombstone.run(collection, id, accountId, revision, reason, atMs);
      this.#keepOverlay.run(atMs, collection, id);
      added.set(accountId, (added.get(accountId) ?? 0) + 1);
    }
    for (const [accountId, count] of added) {
      this.#forget(accountId, this.#forgetOld.all(accountId, nowMs - TOMBSTONE_MS));
      this.#keepBounded(accountId, count);
    }
  }

  #keepBounded(accountId: string, added: number): void {
    const before = this.#tombstones.get(accountId);
    let count = before === undefined ? this.#count(accountId) : before + added;
    if (count > MAX_TOMBSTONES && before !== undefined) count = this.#count(accountId);
    if (count > MAX_TOMBSTONES) {
      this.#forget(accountId, this.#forgetOldest.all(accountId, count - MAX_TOMBSTONES));
      count = MAX_TOMBSTONES;
    }
    this.#tombstones.set(accountId, count);
  }

  #count(accountId: string): number {
    return this.#countTombstones.get(accountId) ?? 0;
  }

  /** Whoever knows less than what is forgotten here has to be told so. */
  #forget(accountId: string, revisions: readonly number[]): void {
    if (revisions.length === 0) return;
    const highest = revisions.reduce((most, revision) => Math.max(most, revision), 0);
    this.#noteForgotten.run(highest, accountId);
  }

  /** A transaction was rolled back, or an account emptied: what is there is counted again. */
  recount(): void {
    this.#tombstones.clear();
  }

  /** Overlays of rows that have been gone for 90 days, tombstones of more than 7. */
  forgetOld(nowMs: number): void {
    for (const accountId of accounts(this.#nextOverlayAccount)) {
      for (const statement of Object.values(this.#forgetOverlays))
        statement.run(accountId, nowMs - OVERLAY_MS);
    }
    for (const accountId of accounts(this.#nextTombstoneAccount))
      this.#forget(accountId, this.#forgetOld.all(accountId, nowMs - TOMBSTONE_MS));
  }
}

/** From one account to the next by the index, without reading what lies between. */
function nextAccount(table: string): string {
  return `SELECT account_id FROM ${table} WHERE account_id > ? ORDER BY account_id LIMIT 1`;
}

function* accounts(next: Database.Statement<[string], string>): Generator<string> {
  for (let id = next.get(''); id !== undefined; id = next.get(id)) yield id;
}
