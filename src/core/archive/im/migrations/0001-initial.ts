import type { Migration } from '../../migrate.ts';

const rowTable = (name: string, references: string): string => `
  CREATE TABLE ${name} (
    id TEXT PRIMARY KEY NOT NULL,
    account_id TEXT NOT NULL,
    platform_id TEXT NOT NULL,
    sort_time INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    ${references}
    json TEXT NOT NULL
  );
  CREATE INDEX ${name}_by_time ON ${name} (account_id, sort_time, id);
  CREATE INDEX ${name}_by_platform_id ON ${name} (platform_id) WHERE platform_id <> '';`;

/**
 * All times are ms since 1970 UTC; `id` is the internal id.
 *
 * Each table of rows has two indexes, because each is paid for with every new row: `_by_time` is the
 * order of lists, in which an account is also read back and emptied; `_by_platform_id` finds who
 * holds an id of the platform. The key itself serves every write. A change of a row that leaves
 * account, time and platform id as they are touches no index (see `im-writer.ts`).
 * Every other list is made in memory, where the whole account is.
 *
 * Marks that outlive rows (`overlay`, `tombstones`) lie in the order of their key; their one index
 * reads an account's marks, and finds the oldest of them.
 */
export const initial: Migration = {
  version: 1,
  sql: `
    CREATE TABLE accounts (
      id TEXT PRIMARY KEY NOT NULL,
      account_id TEXT GENERATED ALWAYS AS (id) VIRTUAL,
      platform_id TEXT NOT NULL,
      sort_time INTEGER NOT NULL,
      revision INTEGER NOT NULL,
      json TEXT NOT NULL,
      summary TEXT NOT NULL,
      state TEXT NOT NULL,
      deleted_ms INTEGER,
      forgotten_revision INTEGER NOT NULL DEFAULT 0
    );
    ${rowTable('comments', 'content_id TEXT, parent_id TEXT,')}
    ${rowTable('contents', '')}
    ${rowTable('conversations', '')}
    ${rowTable('direct_messages', 'conversation_id TEXT,')}
    ${rowTable('notifications', '')}
    CREATE VIEW discussions AS SELECT * FROM comments;

    CREATE TABLE overlay (
      collection TEXT NOT NULL,
      id TEXT NOT NULL,
      account_id TEXT NOT NULL,
      updated_ms INTEGER NOT NULL,
      json TEXT NOT NULL,
      PRIMARY KEY (collection, id)
    ) WITHOUT ROWID;
    CREATE INDEX overlay_by_account ON overlay (account_id, updated_ms);

    CREATE TABLE tombstones (
      collection TEXT NOT NULL,
      id TEXT NOT NULL,
      account_id TEXT NOT NULL,
      revision INTEGER NOT NULL,
      reason TEXT NOT NULL,
      at_ms INTEGER NOT NULL,
      PRIMARY KEY (collection, id)
    ) WITHOUT ROWID;
    CREATE INDEX tombstones_by_account ON tombstones (account_id, at_ms);

    CREATE TABLE send_requests (
      account_id TEXT NOT NULL,
      key TEXT NOT NULL,
      content_hash TEXT NOT NULL,
      collection TEXT NOT NULL,
      row_id TEXT NOT NULL,
      created_ms INTEGER NOT NULL,
      PRIMARY KEY (account_id, key)
    ) WITHOUT ROWID;
    CREATE INDEX send_requests_by_time ON send_requests (created_ms);

    CREATE TABLE meta (name TEXT PRIMARY KEY NOT NULL, value INTEGER NOT NULL) WITHOUT ROWID;
  `,
};
