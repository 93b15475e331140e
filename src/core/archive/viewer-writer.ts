import type Database from 'better-sqlite3';
import { IdSet } from '../id-set.ts';
import type { ViewerTally } from './batch-tally.ts';
import type { SessionRef } from './session-writer.ts';

type ViewerFields = Readonly<Record<string, string | number>>;

/** Keeps one row per viewer and anchor, over all sessions. */
export class ViewerWriter {
  readonly #lastSession: Database.Statement<[number, string], number>;
  readonly #upsert: Database.Statement<[ViewerFields]>;
  /** Viewers met in `#session` by this process. */
  #seen = new IdSet();
  #session: number | null = null;

  constructor(db: Database.Database) {
    this.#lastSession = db
      .prepare<[number, string], number>('SELECT last_session FROM viewers WHERE anchor = ? AND user_key = ?')
      .pluck();
    this.#upsert = db.prepare(`
      INSERT INTO viewers VALUES (@anchor, @key, @basis, @name, @firstMs, @lastMs, @session, 1,
        @visits, @messages, @chats, @giftItems, @diamonds, @likes)
      ON CONFLICT DO UPDATE SET
        basis = excluded.basis,
        name = excluded.name,
        first_seen_ms = min(first_seen_ms, excluded.first_seen_ms),
        last_seen_ms = max(last_seen_ms, excluded.last_seen_ms),
        sessions = sessions + (last_session <> excluded.last_session),
        last_session = excluded.last_session,
        visits = visits + excluded.visits,
        messages = messages + excluded.messages,
        chats = chats + excluded.chats,
        gift_items = gift_items + excluded.gift_items,
        diamonds = diamonds + excluded.diamonds,
        likes = likes + excluded.likes`);
  }

  /** Returns how many of them had not been seen in this session before. */
  add(ref: SessionRef, viewers: ReadonlyMap<string, ViewerTally>): number {
    if (this.#session !== ref.num) {
      this.#session = ref.num;
      this.#seen = new IdSet();
    }
    let fresh = 0;
    for (const [key, tally] of viewers) {
      // The table is asked once per viewer: an earlier process may have met them in this session.
      if (this.#seen.addText(key) && this.#lastSession.get(ref.anchor, key) !== ref.num) fresh += 1;
      this.#upsert.run({ anchor: ref.anchor, key, session: ref.num, ...tally });
    }
    return fresh;
  }

  /** After a rollback: who was seen in the transaction was not kept. */
  forget(): void {
    this.#session = null;
  }
}
