import type Database from 'better-sqlite3';
import { IM_COLLECTIONS } from '#shared/im.ts';
import type { ImCollection } from '#shared/im.ts';
import type {
  LoadedAccount,
  StoredAccount,
  StoredOverlay,
  StoredPage,
  StoredPageQuery,
  StoredRow,
  StoredTombstone,
} from '../../im-disk.ts';
import type { SendRecord } from '../../im-store.ts';
import type { ImReads } from './im-protocol.ts';
import { forEachCollection, ROW_TABLES, selectStoredRow } from './im-tables.ts';
import { DELETED_ACCOUNT_MS, SEND_MS } from './im-writer.ts';
import { mergePlaces } from './merge-places.ts';
import type { Place } from './merge-places.ts';

interface AccountColumns {
  readonly json: string;
  readonly summary: string;
  readonly state: string;
  readonly deletedMs: number | null;
}

interface CollectionReads {
  readonly load: Database.Statement<[string, number, string, number], StoredRow>;
  readonly places: Database.Statement<[string, number, string, number], Place>;
  readonly row: Database.Statement<[number], StoredRow>;
  readonly byId: Database.Statement<[string], string>;
  readonly byPlatformId: Database.Statement<[string], string>;
}

/** Above the place of every row. */
const TOP = { sortMs: Number.MAX_SAFE_INTEGER, id: '' } as const;

export class ImReader {
  readonly #reads: Readonly<Record<ImCollection, CollectionReads>>;
  readonly #overlays: Database.Statement<[string], StoredOverlay>;
  readonly #tombstones: Database.Statement<[string], StoredTombstone>;
  readonly #forgotten: Database.Statement<[string], number>;
  readonly #accounts: Database.Statement<[number], AccountColumns>;
  readonly #sends: Database.Statement<[number], SendRecord>;
  readonly #reserved: Database.Statement<[], number>;

  constructor(db: Database.Database) {
    this.#reads = forEachCollection((collection) => readsOf(db, collection));
    this.#overlays = db.prepare(`
      SELECT collection, id, account_id AS accountId, updated_ms AS updatedMs, json FROM overlay
      WHERE account_id = ?`);
    this.#tombstones = db.prepare(`
      SELECT collection, id, account_id AS accountId, revision, reason, at_ms AS atMs FROM tombstones
      WHERE account_id = ?`);
    this.#forgotten = db
      .prepare<[string], number>('SELECT forgotten_revision FROM accounts WHERE id = ?')
      .pluck();
    this.#accounts = db.prepare(`
      SELECT json, summary, state, deleted_ms AS deletedMs FROM accounts
      WHERE deleted_ms IS NULL OR deleted_ms >= ?`);
    this.#sends = db.prepare(`
      SELECT account_id AS accountId, key, content_hash AS contentHash, collection, row_id AS rowId,
        created_ms AS createdMs FROM send_requests WHERE created_ms >= ? ORDER BY created_ms`);
    this.#reserved = db
      .prepare<[], number>(`SELECT value FROM meta WHERE name = 'reserved_revision'`)
      .pluck();
  }

  reservedRevision(): number {
    return this.#reserved.get() ?? 0;
  }

  accounts(nowMs: number): StoredAccount[] {
    return this.#accounts
      .all(nowMs - DELETED_ACCOUNT_MS)
      .map(toAccount)
      .toSorted((a, b) => lastUpdate(b) - lastUpdate(a));
  }

  sends(nowMs: number): SendRecord[] {
    return this.#sends.all(nowMs - SEND_MS);
  }

  load({ accountId, after, limit }: ImReads['imLoad']['input']): LoadedAccount {
    const rows: StoredRow[] = [];
    for (const collection of IM_COLLECTIONS) {
      if (after !== null && collection < after.collection) continue;
      if (rows.length >= limit) break;
      const { sortMs, id } = after?.collection === collection ? after : TOP;
      const more = this.#reads[collection].load.all(accountId, sortMs, id, limit - rows.length);
      for (const row of more) rows.push(row);
    }
    if (after !== null) return { rows, overlays: [], tombstones: [], forgottenRevision: 0 };
    return {
      rows,
      overlays: this.#overlays.all(accountId),
      tombstones: this.#tombstones.all(accountId),
      forgottenRevision: this.#forgotten.get(accountId) ?? 0,
    };
  }

  page({ collection, accountIds, after, limit }: StoredPageQuery): StoredPage {
    const reads = this.#reads[collection];
    const places = mergePlaces(accountIds, after ?? TOP, limit, (accountId, { sortMs, id }, count) =>
      reads.places.all(accountId, sortMs, id, count),
    );
    return places.flatMap(({ num }) => {
      const row = reads.row.get(num);
      return row === undefined ? [] : [row];
    });
  }

  findAccounts(collection: ImCollection, id: string): string[] {
    const { byId, byPlatformId } = this.#reads[collection];
    return [...new Set([...byId.all(id), ...byPlatformId.all(id)])];
  }
}

function readsOf(db: Database.Database, collection: ImCollection): CollectionReads {
  const { name } = ROW_TABLES[collection];
  const columns = selectStoredRow(collection);
  const next = `FROM ${name} WHERE account_id = ? AND (sort_time, id) < (?, ?)
    ORDER BY sort_time DESC, id DESC LIMIT ?`;
  return {
    load: db.prepare(`SELECT ${columns} ${next}`),
    places: db.prepare(`SELECT rowid AS num, sort_time AS sortMs, id ${next}`),
    row: db.prepare(`SELECT ${columns} FROM ${name} WHERE rowid = ?`),
    byId: db.prepare<[string], string>(`SELECT account_id FROM ${name} WHERE id = ?`).pluck(),
    byPlatformId: db
      .prepare<[string], string>(`SELECT account_id FROM ${name} WHERE platform_id = ? AND platform_id <> ''`)
      .pluck(),
  };
}

function toAccount({ json, summary, state, deletedMs }: AccountColumns): StoredAccount {
  // Written by `ImWriter` from the same type, and by nothing else.
  return {
    account: JSON.parse(json) as StoredAccount['account'],
    summary: JSON.parse(summary) as StoredAccount['summary'],
    json: state,
    deletedMs,
  };
}

function lastUpdate({ account, summary }: StoredAccount): number {
  return Math.max(account.updatedMs, summary.lastUpdateMs);
}
