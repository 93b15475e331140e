import type { Migration } from '../migrate.ts';

/**
 * All times are ms since 1970 UTC. `seq` grows over all sessions, so a session is a range of the
 * primary key and needs no index of its own. `messages_by_id` is the only index on messages:
 * another one costs more than decoding the message did.
 *
 * `viewers` follows `messages` at a distance (see `viewer-writer.ts`): it holds what the rows up to
 * `viewers_progress` add up to.
 *
 * In `sessions`, `total_*` is what a reader wants to see; `kept_*` is what was counted from the
 * stored rows alone. See `session-writer.ts` for why there are two.
 */
export const initial: Migration = {
  version: 1,
  sql: `
    CREATE TABLE anchors (num INTEGER PRIMARY KEY, live_id TEXT NOT NULL UNIQUE);
    CREATE TABLE rooms (num INTEGER PRIMARY KEY, room_id TEXT NOT NULL UNIQUE);

    CREATE TABLE sessions (
      num INTEGER PRIMARY KEY,
      session_id TEXT NOT NULL UNIQUE,
      anchor INTEGER NOT NULL REFERENCES anchors,
      room INTEGER NOT NULL REFERENCES rooms,
      title TEXT,
      anchor_name TEXT,
      is_demo INTEGER NOT NULL,
      start_time INTEGER NOT NULL,
      end_time INTEGER,
      end_reason TEXT,
      created_at INTEGER NOT NULL,
      first_seq INTEGER,
      last_seq INTEGER,
      last_received_ms INTEGER,
      resume_cursor TEXT,
      resume_internal_ext TEXT,
      total_messages INTEGER NOT NULL DEFAULT 0,
      total_users INTEGER NOT NULL DEFAULT 0,
      gift_items INTEGER NOT NULL DEFAULT 0,
      gift_diamonds INTEGER NOT NULL DEFAULT 0,
      gift_price_unknown INTEGER NOT NULL DEFAULT 0,
      peak_online INTEGER,
      like_total INTEGER,
      follows INTEGER NOT NULL DEFAULT 0,
      reconnects INTEGER NOT NULL DEFAULT 0,
      kept_messages INTEGER NOT NULL DEFAULT 0,
      kept_users INTEGER NOT NULL DEFAULT 0,
      kept_gift_items INTEGER NOT NULL DEFAULT 0,
      kept_gift_diamonds INTEGER NOT NULL DEFAULT 0,
      kept_follows INTEGER NOT NULL DEFAULT 0
    );
    CREATE INDEX sessions_by_start ON sessions (start_time);
    CREATE INDEX sessions_without_end ON sessions (room) WHERE end_time IS NULL;

    CREATE TABLE messages (
      seq INTEGER PRIMARY KEY,
      session INTEGER NOT NULL,
      room INTEGER NOT NULL,
      message_id TEXT NOT NULL,
      type TEXT NOT NULL,
      user_key TEXT,
      user_name TEXT,
      sent_ms INTEGER,
      received_ms INTEGER NOT NULL,
      text TEXT NOT NULL,
      body TEXT NOT NULL
    );
    CREATE UNIQUE INDEX messages_by_id ON messages (room, message_id);

    CREATE TABLE viewers (
      anchor INTEGER NOT NULL,
      user_key TEXT NOT NULL,
      basis TEXT NOT NULL,
      name TEXT NOT NULL,
      first_seen_ms INTEGER NOT NULL,
      last_seen_ms INTEGER NOT NULL,
      last_session INTEGER NOT NULL,
      sessions INTEGER NOT NULL,
      visits INTEGER NOT NULL,
      messages INTEGER NOT NULL,
      chats INTEGER NOT NULL,
      gift_items INTEGER NOT NULL,
      diamonds INTEGER NOT NULL,
      likes INTEGER NOT NULL,
      PRIMARY KEY (anchor, user_key)
    ) WITHOUT ROWID;

    CREATE TABLE viewers_progress (upto_seq INTEGER NOT NULL);
    INSERT INTO viewers_progress VALUES (0);

    CREATE TABLE gaps (
      id TEXT PRIMARY KEY,
      session INTEGER NOT NULL REFERENCES sessions,
      start_ms INTEGER NOT NULL,
      end_ms INTEGER,
      reason TEXT NOT NULL,
      after_seq INTEGER NOT NULL,
      resumed INTEGER NOT NULL
    ) WITHOUT ROWID;
    CREATE INDEX gaps_by_session ON gaps (session, start_ms);

    CREATE TABLE transitions (
      session INTEGER NOT NULL REFERENCES sessions,
      at INTEGER NOT NULL,
      epoch INTEGER NOT NULL,
      from_state TEXT NOT NULL,
      to_state TEXT NOT NULL,
      event TEXT NOT NULL,
      reason TEXT NOT NULL,
      PRIMARY KEY (session, at, epoch)
    ) WITHOUT ROWID;
  `,
};
